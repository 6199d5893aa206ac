package org.undersigned.language.measure;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.undersigned.language.measure.Amount.Bound;

/// The words around numbers in one language, read from `numbers-LANGUAGE.txt` beside this class.
///
/// Each line is `role [value]: phrase; phrase`; the roles are explained where they are used.
final class NumberLexicon {
  /// What a phrase of numeral words without digits stands for: "une soixantaine", "dozens".
  record Fixed(BigDecimal low, Optional<BigDecimal> high, Bound bound) {}

  private static final Phrases<Boolean> NONE = new Phrases<>();
  private static final Map<String, Optional<NumberLexicon>> LOADED = new ConcurrentHashMap<>();

  final Phrases<Bound> before = new Phrases<>();
  final Phrases<Bound> after = new Phrases<>();
  final Phrases<BigDecimal> scales = new Phrases<>();
  /// Nouns that count: "two dozen" is 24.
  final Phrases<BigDecimal> countingNouns = new Phrases<>();
  final Phrases<Fixed> fixed = new Phrases<>();
  private final Map<String, Phrases<Boolean>> sets = new HashMap<>();
  final NumberWords words;

  private NumberLexicon(String language) {
    words = new NumberWords(language);
    for (String line : WordLists.lines("numbers-" + language + ".txt")) {
      int colon = line.indexOf(": ");
      String role = line.substring(0, colon);
      for (String phrase : line.substring(colon + 2).split(";")) take(role, phrase.strip());
    }
  }

  /// The lexicon of a language given by its two-letter code; empty for one without a list.
  static Optional<NumberLexicon> of(String language) {
    Optional<NumberLexicon> known = LOADED.get(language);
    return known != null ? known : LOADED.computeIfAbsent(language, NumberLexicon::load);
  }

  private static Optional<NumberLexicon> load(String language) {
    return WordLists.exists("numbers-" + language + ".txt")
        ? Optional.of(new NumberLexicon(language))
        : Optional.empty();
  }

  /// Whether a number may begin with this lexeme.
  boolean mayBegin(Lexeme lexeme) {
    return lexeme.kind() == Lexeme.Kind.DIGITS
        || words.mayBegin(lexeme)
        || fixed.mayBegin(lexeme)
        || scales.mayBegin(lexeme)
        || countingNouns.mayBegin(lexeme)
        || set("article").mayBegin(lexeme);
  }

  /// Phrases that share a role without a value: `label`, `measure`, `change`, `between` …
  Phrases<Boolean> set(String role) {
    return sets.getOrDefault(role, NONE);
  }

  boolean has(String role) {
    return sets.containsKey(role);
  }

  private void take(String role, String phrase) {
    int space = role.lastIndexOf(' ');
    String kind = space < 0 ? role : role.substring(0, space);
    String value = role.substring(space + 1);
    switch (kind) {
      case "before" -> before.add(phrase, bound(value));
      case "after" -> after.add(phrase, bound(value));
      case "scale" -> scales.add(phrase, new BigDecimal(value));
      case "noun" -> countingNouns.add(phrase, new BigDecimal(value));
      case "begins" -> words.addBeginning(phrase);
      case "word" -> words.add(phrase, new BigDecimal(value));
      case "vague" ->
          fixed.add(phrase, new Fixed(new BigDecimal(value), Optional.empty(), Bound.IN_WORDS));
      case "exact" -> fixed.add(phrase, exactly(value, Bound.IN_WORDS));
      case "about" -> fixed.add(phrase, exactly(value, Bound.ABOUT));
      default -> sets.computeIfAbsent(role, _ -> new Phrases<>()).add(phrase, true);
    }
  }

  private static Fixed exactly(String value, Bound bound) {
    return new Fixed(new BigDecimal(value), Optional.of(new BigDecimal(value)), bound);
  }

  private static Bound bound(String name) {
    return switch (name) {
      case "at_least" -> Bound.AT_LEAST;
      case "at_most" -> Bound.AT_MOST;
      case "about" -> Bound.ABOUT;
      default ->
          throw new IllegalArgumentException("Not a bound in a list of number words: " + name);
    };
  }
}
