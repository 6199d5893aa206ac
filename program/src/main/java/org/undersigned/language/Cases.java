package org.undersigned.language;

import static org.undersigned.language.Feature.*;

/// Agreement of Russian words in case, as far as the dictionary's readings let one see it.
final class Cases {
  private static final Feature[] CASES = {
    NOMINATIVE, GENITIVE, DATIVE, ACCUSATIVE, INSTRUMENTAL, PREPOSITIONAL
  };

  private Cases() {}

  /// The cases in which a noun, name or adjective can stand, as bits; all of them if unknown.
  static int of(Token token) {
    int cases = 0;
    for (Form form : token.forms())
      if (form.part() == Part.NOUN
          || form.part() == Part.NAME
          || form.part() == Part.ADJECTIVE
          || form.part() == Part.VERB)
        for (Feature one : CASES) if (form.has(one)) cases |= one.bit();
    return cases == 0 ? all() : cases;
  }

  private static int all() {
    int cases = 0;
    for (Feature one : CASES) cases |= one.bit();
    return cases;
  }

  static boolean genitive(Token token) {
    if (!token.word()) return false;
    if (!token.known()) return token.capital();
    for (Form form : token.forms()) {
      boolean nominal =
          form.part() == Part.NOUN
              || form.part() == Part.NAME
              || form.part() == Part.ADJECTIVE
              || form.part() == Part.VERB && form.has(PARTICIPLE);
      if (nominal && form.has(GENITIVE)) return true;
    }
    return token.forms().stream()
        .anyMatch(form -> form.part() == Part.NOUN && (form.features() & all()) == 0);
  }

  /// Whether `next` can follow `word` within one phrase: it agrees, is a name beside a noun or a
  /// name, or a genitive.
  static boolean joins(Token word, Token next) {
    if (next.capital() && word.capital() && word.kind() == Token.Kind.WORD) return true;
    if (word.number() || word.can(Part.NUMERAL)) return true;
    // «сказал нам сторож»: two phrases
    if (word.can(Part.PRONOUN, DATIVE) && !word.can(Part.DETERMINER)) return false;
    boolean name = next.capital() && (!next.known() || next.can(Part.NAME));
    if (name) return (of(word) & of(next)) != 0 || !next.known();
    if (word.can(Part.ADJECTIVE) || word.can(Part.VERB, PARTICIPLE) || word.can(Part.DETERMINER))
      return (of(word) & of(next)) != 0;
    return false;
  }
}
