package org.undersigned.vocabulary;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/// What must hold within one list: no label stands for two meanings, and what an entry points to
/// exists and points back.
final class ListChecks {
  private ListChecks() {}

  /// What does not hold.
  ///
  /// @param code of the entry to be mended
  /// @param field of it that does not fit
  record Problem(String code, String field, String what) {}

  /// The first thing that does not hold, or empty.
  static Optional<Problem> problem(TermList list) {
    return twoMeanings(list).or(() -> dangling(list)).or(() -> oneSidedOpposite(list));
  }

  /// A label of one language that stands for two meanings.
  static Optional<Problem> twoMeanings(TermList list) {
    Map<String, String> taken = new HashMap<>();
    for (Entry entry : list.entries())
      for (String language : languages(entry))
        for (String word : entry.wordsIn(language)) {
          String code = entry.term().code();
          String before = taken.put(language + " " + TermList.folded(word), code);
          if (before != null)
            return Optional.of(
                new Problem(
                    code,
                    word.equals(entry.labels().get(language)) ? language : "also-" + language,
                    "the label '%s' (%s) stands for '%s' and for '%s'"
                        .formatted(word, language, before, code)));
        }
    return Optional.empty();
  }

  private static Optional<Problem> dangling(TermList list) {
    for (Entry entry : list.entries()) {
      if (entry.broader().isPresent() && list.entry(entry.broader().get()).isEmpty())
        return Optional.of(nowhere(entry, "broader", entry.broader().get()));
      for (String opposite : entry.opposites())
        if (list.entry(opposite).isEmpty())
          return Optional.of(nowhere(entry, "opposite", opposite));
    }
    return Optional.empty();
  }

  private static Problem nowhere(Entry entry, String field, String code) {
    return new Problem(entry.term().code(), field, "'%s' is no code of this list".formatted(code));
  }

  /// An opposite that does not name its own opposite.
  private static Optional<Problem> oneSidedOpposite(TermList list) {
    for (Entry entry : list.entries())
      for (String opposite : entry.opposites())
        if (!list.entry(opposite).orElseThrow().opposites().contains(entry.term().code()))
          return Optional.of(
              new Problem(
                  entry.term().code(),
                  "opposite",
                  "'%s' names '%s' its opposite, which does not name it"
                      .formatted(entry.term().code(), opposite)));
    return Optional.empty();
  }

  static TreeSet<String> languages(Entry entry) {
    TreeSet<String> languages = new TreeSet<>(entry.labels().keySet());
    languages.addAll(entry.otherLabels().keySet());
    return languages;
  }
}
