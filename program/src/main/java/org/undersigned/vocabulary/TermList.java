package org.undersigned.vocabulary;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// A versioned list of meanings: `acts`, `instruments`, `groups` …
///
/// @param version counts up whenever a meaning is added or its words change; a code is never reused
/// @param source where the structure and the words come from
/// @param attributes the names an entry may give besides the fields that all lists share
/// @param entries in the order of the list
public record TermList(
    String name, int version, String source, Set<String> attributes, List<Entry> entries) {
  public TermList {
    attributes = Set.copyOf(attributes);
    entries = List.copyOf(entries);
  }

  /// The entry of this code.
  public Optional<Entry> entry(String code) {
    return entries.stream().filter(entry -> entry.term().code().equals(code)).findFirst();
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
