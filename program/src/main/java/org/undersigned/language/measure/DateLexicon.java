package org.undersigned.language.measure;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// The words of dates in one language, read from `dates-LANGUAGE.txt` beside this class: lines
/// `role [value]: form; form`.
final class DateLexicon {
  private static final Phrases<Integer> NONE = new Phrases<>();
  private static final Map<String, DateLexicon> LOADED = new ConcurrentHashMap<>();

  private final Map<String, Phrases<Integer>> roles = new HashMap<>();
  private final Set<String> firstWords = new HashSet<>();
  private final Optional<NumberLexicon> numbers;
  final String language;

  private DateLexicon(String language) {
    this.language = language;
    this.numbers = NumberLexicon.of(language);
    if (language.equals("en")) firstWords.addAll(List.of("a", "an")); // "a year ago"
    for (String line : WordLists.lines("dates-" + language + ".txt")) {
      int colon = line.indexOf(":");
      String role = line.substring(0, colon);
      String last = role.substring(role.lastIndexOf(' ') + 1);
      boolean valued = last.matches("-?\\d+");
      String name = valued ? role.substring(0, role.length() - last.length() - 1) : role;
      for (String form : line.substring(colon + 1).split(";"))
        if (!form.isBlank()) {
          firstWords.add(Lexeme.of(form.strip()).getFirst().folded());
          roles
              .computeIfAbsent(name, _ -> new Phrases<>())
              .add(form.strip(), valued ? Integer.parseInt(last) : 0);
        }
    }
  }

  /// The lexicon of a language given by its two-letter code; empty for one without a list.
  static Optional<DateLexicon> of(String language) {
    if (!WordLists.exists("dates-" + language + ".txt")) return Optional.empty();
    return Optional.of(LOADED.computeIfAbsent(language, DateLexicon::new));
  }

  /// Whether a date or its cue may begin with this lexeme: digits, or the first word of some form.
  boolean mayBegin(Lexeme lexeme) {
    return lexeme.kind() == Lexeme.Kind.DIGITS
        || firstWords.contains(lexeme.folded())
        || numbers.map(n -> n.words.mayBegin(lexeme)).orElse(false);
  }

  Phrases<Integer> role(String name) {
    return roles.getOrDefault(name, NONE);
  }
}
