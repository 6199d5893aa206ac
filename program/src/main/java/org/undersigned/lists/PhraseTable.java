package org.undersigned.lists;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/// Phrases that stand for something, looked for in the words of a cell. Read from a resource, whose
/// first lines say how it is written.
final class PhraseTable {
  private static final int KEY = 3;
  private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0.]+");

  private final Map<String, List<Phrase>> byBeginning = new HashMap<>();
  private final Map<String, String> whole = new HashMap<>();

  private PhraseTable() {}

  private record Phrase(String meaning, List<String> words, List<Ending> endings) {
    String beginning(int letters) {
      String first = words.getFirst();
      if (endings.getFirst() == Ending.OPEN && first.length() < letters)
        throw new IllegalStateException(first + "* is too short to be told by " + letters);
      return first;
    }
  }

  private enum Ending {
    CLOSED,
    OPEN
  }

  /// A phrase that was found.
  ///
  /// @param meaning what it stands for
  /// @param at the number of the word it begins with, from 0
  /// @param words how many words it has
  record Hit(String meaning, int at, int words) {}

  static PhraseTable of(String resource) {
    PhraseTable table = new PhraseTable();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(PhraseTable.class.getResourceAsStream(resource)),
                StandardCharsets.UTF_8))) {
      lines.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).forEach(table::take);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return table;
  }

  private void take(String line) {
    int colon = line.indexOf(':');
    String meaning = line.substring(0, colon);
    for (String entry : line.substring(colon + 1).split(";")) {
      String phrase = entry.strip();
      if (phrase.startsWith("[")) {
        whole.putIfAbsent(folded(phrase.substring(1, phrase.length() - 1)), meaning);
        continue;
      }
      List<String> words = new ArrayList<>();
      List<Ending> endings = new ArrayList<>();
      for (String each : phrase.split("\\s+")) {
        words.addAll(wordsOf(each));
        while (endings.size() < words.size()) endings.add(Ending.CLOSED);
        if (each.endsWith("*") && !endings.isEmpty()) endings.set(endings.size() - 1, Ending.OPEN);
      }
      if (words.isEmpty()) whole.putIfAbsent(folded(phrase), meaning);
      else
        byBeginning
            .computeIfAbsent(beginning(words.getFirst()), _ -> new ArrayList<>())
            .add(new Phrase(meaning, List.copyOf(words), List.copyOf(endings)));
    }
  }

  /// The first words, folded, of all phrases with one of these meanings.
  ///
  /// @param letters how many of a word are compared
  /// @throws IllegalStateException for a word that may go on and has fewer letters
  java.util.Set<String> beginnings(java.util.Set<String> meanings, int letters) {
    java.util.Set<String> words = new java.util.HashSet<>();
    byBeginning
        .values()
        .forEach(
            phrases ->
                phrases.stream()
                    .filter(phrase -> meanings.contains(phrase.meaning()))
                    .forEach(phrase -> words.add(phrase.beginning(letters))));
    return words;
  }

  /// What `cell` stands for as a whole, where a phrase is all of it.
  Optional<String> whole(String cell) {
    String known = whole.get(folded(cell));
    if (known != null) return Optional.of(known);
    List<String> words = wordsOf(cell);
    if (words.isEmpty()) return Optional.empty();
    for (Phrase phrase : byBeginning.getOrDefault(beginning(words.getFirst()), List.of()))
      if (phrase.words().size() == words.size() && standsAt(phrase, words, 0))
        return Optional.of(phrase.meaning());
    return Optional.empty();
  }

  /// The longest phrase with which `cell` begins.
  Optional<Hit> first(String cell) {
    List<String> words = wordsOf(cell);
    return words.isEmpty() ? Optional.empty() : longest(words, 0);
  }

  /// The phrases in `cell`, from its start, without overlap; of those that begin at one word the
  /// longest.
  List<Hit> all(String cell) {
    List<Hit> hits = new ArrayList<>();
    List<String> words = wordsOf(cell);
    for (int at = 0; at < words.size(); at++) {
      Optional<Hit> longest = longest(words, at);
      if (longest.isPresent()) {
        hits.add(longest.get());
        at += longest.get().words() - 1;
      }
    }
    return hits;
  }

  private Optional<Hit> longest(List<String> words, int at) {
    Optional<Hit> longest = Optional.empty();
    for (Phrase phrase : byBeginning.getOrDefault(beginning(words.get(at)), List.of())) {
      if (standsAt(phrase, words, at) && longest.map(Hit::words).orElse(0) < phrase.words().size())
        longest = Optional.of(new Hit(phrase.meaning(), at, phrase.words().size()));
    }
    return longest;
  }

  private static boolean standsAt(Phrase phrase, List<String> words, int at) {
    int length = phrase.words().size();
    if (at + length > words.size()) return false;
    for (int i = 0; i < length; i++) {
      String wanted = phrase.words().get(i);
      String found = words.get(at + i);
      boolean open = phrase.endings().get(i) == Ending.OPEN;
      if (open ? !found.startsWith(wanted) : !found.equals(wanted)) return false;
    }
    return true;
  }

  private static String beginning(String word) {
    return word.substring(0, Math.min(KEY, word.length()));
  }

  /// The words of a text in small letters: runs of letters, digits and apostrophes.
  static List<String> wordsOf(String text) {
    List<String> words = new ArrayList<>();
    String folded = folded(text);
    int start = -1;
    for (int i = 0; i <= folded.length(); i++) {
      boolean inside = i < folded.length() && isOfAWord(folded.charAt(i));
      if (inside && start < 0) start = i;
      if (!inside && start >= 0) {
        words.add(folded.substring(start, i));
        start = -1;
      }
    }
    return words;
  }

  private static boolean isOfAWord(char c) {
    return Character.isLetterOrDigit(c) || c == '\'';
  }

  /// Small letters, `ё` as `е`, one apostrophe, points as spaces, single spaces.
  static String folded(String text) {
    String small =
        text.toLowerCase(Locale.ROOT).replace('ё', 'е').replace('’', '\'').replace('ʼ', '\'');
    return SPACES.matcher(small).replaceAll(" ").strip();
  }
}
