package org.undersigned.vocabulary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Words of one language grouped by what they do in a text: verbs of saying, acts, occupations,
/// words for a document. The groups are plain text beside this class, `words-en.txt` and so on:
///
/// ```
/// [speech denies]            the group's name, then its attributes
/// deny dispute refute        dictionary words, parted by spaces
/// call_into_question         words that belong together are joined by _
/// cut&internet|network       and by & what must stand in the same clause, in one of these words
/// ```
public final class WordClasses {
  private static final Map<String, WordClasses> LOADED = new ConcurrentHashMap<>();

  private final List<Group> groups;
  private final Map<String, Set<String>> words = new ConcurrentHashMap<>();
  private final Map<String, List<Group>> named = new ConcurrentHashMap<>();

  /// One group. A name may head several groups with different attributes.
  public record Group(String name, List<String> attributes, List<String> words) {
    public Group {
      attributes = List.copyOf(attributes);
      words = List.copyOf(words);
    }
  }

  private WordClasses(List<Group> groups) {
    this.groups = groups;
  }

  /// The groups of a language given by its two-letter code.
  public static WordClasses of(String language) {
    return LOADED.computeIfAbsent(
        language, code -> new WordClasses(read("words-" + code + ".txt")));
  }

  /// The groups of this name, in the order of the file.
  public List<Group> groups(String name) {
    return named.computeIfAbsent(
        name, key -> groups.stream().filter(group -> group.name().equals(key)).toList());
  }

  /// All words of the groups of this name; empty if there is none.
  public Set<String> words(String name) {
    return words.computeIfAbsent(
        name,
        key -> {
          Set<String> all = new HashSet<>();
          for (Group group : groups) if (group.name().equals(key)) all.addAll(group.words());
          return Set.copyOf(all);
        });
  }

  private static List<Group> read(String file) {
    List<Group> groups = new ArrayList<>();
    List<String> head = List.of();
    List<String> words = new ArrayList<>();
    for (String raw : lines(file)) {
      String line = raw.replaceFirst("(^|\\s)#.*", "").strip();
      if (line.startsWith("[")) {
        close(groups, head, words);
        words = new ArrayList<>();
        head = List.of(line.substring(1, line.indexOf(']')).strip().split("\\s+"));
        line = line.substring(line.indexOf(']') + 1).strip();
      }
      if (!line.isEmpty()) words.addAll(List.of(line.split("\\s+")));
    }
    close(groups, head, words);
    return List.copyOf(groups);
  }

  private static void close(List<Group> groups, List<String> head, List<String> words) {
    if (!head.isEmpty())
      groups.add(new Group(head.getFirst(), head.subList(1, head.size()), words));
  }

  private static List<String> lines(String file) {
    try (var in = WordClasses.class.getResourceAsStream(file)) {
      if (in == null) throw new IllegalStateException("No list of words named " + file);
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException trouble) {
      throw new UncheckedIOException("Cannot read the list of words " + file, trouble);
    }
  }
}
