package org.undersigned.vocabulary;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A versioned list of meanings: `acts`, `instruments`, `groups` …
///
/// @param version of a list from one text a number that counts up whenever a meaning is added or
///     its words change; a code is never reused. Of lists that stand beside one another all their
///     numbers, ours first: `4+2`
/// @param source where the structure and the words come from
/// @param attributes the names an entry may give besides the fields that all lists share
/// @param entries in the order of the list
/// @param lines where the text that it was read from says what: from 1, by [#place]
public record TermList(
    String name,
    String version,
    String source,
    Set<String> attributes,
    List<Entry> entries,
    Map<String, Integer> lines) {
  public TermList {
    attributes = Set.copyOf(attributes);
    entries = List.copyOf(entries);
    lines = Map.copyOf(lines);
  }

  /// The place of a field of the entry `code` in the text; of the code itself for an empty field.
  static String place(String code, String field) {
    return code + "\n" + field;
  }

  /// The line of a field of an entry, else of the entry; 0 where it is not of this text.
  int line(String code, String field) {
    return lines.getOrDefault(place(code, field), lines.getOrDefault(place(code, ""), 0));
  }

  /// The entry of this code.
  public Optional<Entry> entry(String code) {
    return entries.stream().filter(entry -> entry.term().code().equals(code)).findFirst();
  }

  /// The entry whose code `words` are, or whose label in any language; empty where labels of
  /// several languages fit several.
  public Optional<Entry> named(String words) {
    Optional<Entry> byCode = entry(words.strip());
    if (byCode.isPresent()) return byCode;
    String wanted = folded(words);
    List<Entry> fitting =
        entries.stream()
            .filter(
                entry ->
                    ListChecks.languages(entry).stream()
                        .flatMap(language -> entry.wordsIn(language).stream())
                        .anyMatch(word -> folded(word).equals(wanted)))
            .toList();
    return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
  }

  /// The entry that `words` stand for in `language`, without regard to case and runs of blanks. At
  /// most one: no label of one language stands for two meanings of a list.
  public Optional<Entry> meaning(String language, String words) {
    String wanted = folded(words);
    return entries.stream()
        .filter(entry -> entry.wordsIn(language).stream().anyMatch(w -> folded(w).equals(wanted)))
        .findFirst();
  }

  /// A label as labels are compared.
  static String folded(String label) {
    return label.strip().replaceAll("\\s+", " ").replace('’', '\'').toLowerCase(Locale.ROOT);
  }
}
