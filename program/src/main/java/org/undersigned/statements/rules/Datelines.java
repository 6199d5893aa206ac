package org.undersigned.statements.rules;

import org.undersigned.language.Token;

/// The place, date and agency before an article's first words: *ZESTARI, Sept 14 (Meridian) —*,
/// *GENÈVE (9 septembre 2033) –*. They belong to no statement.
final class Datelines {
  /// More tokens than any dateline has.
  private static final int LONGEST = 16;

  private Datelines() {}

  /// The token behind the dateline that opens a sentence; the sentence's first token if none does.
  static int end(Sentence sentence) {
    if (sentence.from() > 0 || !capitals(sentence.token(sentence.from()))) return sentence.from();
    for (int i = sentence.from() + 1; i < Math.min(sentence.to() - 1, LONGEST); i++) {
      Token token = sentence.token(i);
      if (token.is("—") || token.is("–") || token.is("-")) return i + 1;
      boolean part = token.kind() == Token.Kind.MARK || token.capital() || token.number();
      boolean dated = !token.capital() && (inside(sentence, i) || month(sentence, i));
      if (!part && !dated) return sentence.from();
    }
    return sentence.from();
  }

  private static boolean capitals(Token token) {
    String word = token.surface();
    return word.length() > 2
        && word.equals(word.toUpperCase(java.util.Locale.ROOT))
        && token.word();
  }

  /// Whether a bracket is open at `at`.
  private static boolean inside(Sentence sentence, int at) {
    for (int i = at - 1; i >= sentence.from(); i--) {
      if (sentence.token(i).is(")")) return false;
      if (sentence.token(i).is("(")) return true;
    }
    return false;
  }

  /// A month or a word beside the number of a date.
  private static boolean month(Sentence sentence, int at) {
    return sentence.token(at - 1).number()
        || at + 1 < sentence.to() && sentence.token(at + 1).number();
  }
}
