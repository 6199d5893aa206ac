package org.undersigned.language;

import static org.undersigned.language.Feature.*;

/// Parts of speech of Russian words by what stands beside them.
final class RussianParts {

  private final PartChoice around;

  RussianParts(PartChoice around) {
    this.around = around;
  }

  Part of(Token token, int i, boolean first) {
    if (token.capital() && token.can(Part.NAME)) {
      boolean beside =
          (i + 1 < around.to && around.tokens.get(i + 1).capital())
              || (i > around.from && around.tokens.get(i - 1).capital());
      if (!first || beside) return Part.NAME;
    }
    String word = token.folded();
    if (word.equals("что"))
      return i > around.from && verbish(i + 1) ? Part.PRONOUN : Part.CONJUNCTION;
    if (word.equals("было")
        && !(i + 1 < around.to && around.tokens.get(i + 1).can(Part.VERB, FINITE)))
      return Part.VERB;
    if (token.can(Part.DETERMINER) && token.can(Part.PRONOUN))
      return around.nominal(i + 1) && !token.can(Part.PRONOUN, ACCUSATIVE)
          ? Part.DETERMINER
          : nominalCase(i + 1) ? Part.DETERMINER : Part.PRONOUN;
    if (around.isClosed(token)) return token.forms().getFirst().part();
    if (substantive(token, i)) return Part.NOUN;
    if (token.can(Part.NUMERAL)) return Part.NUMERAL;
    if (token.can(Part.VERB, FINITE) && !token.can(Part.NOUN)) return Part.VERB;
    if (token.can(Part.NOUN) && !(token.can(Part.ADJECTIVE) && around.nominal(i + 1))) {
      if (token.can(Part.VERB, FINITE)
          && (around.before(i) == Part.NOUN
              || around.before(i) == Part.PRONOUN && token.can(Part.VERB, PAST))) return Part.VERB;
      return Part.NOUN;
    }
    if (token.can(Part.ADJECTIVE)) return Part.ADJECTIVE;
    if (token.can(Part.VERB)) return Part.VERB;
    for (Form form : token.forms())
      if (form.part() != Part.NAME || token.capital()) return form.part();
    return token.capital() ? Part.NAME : Part.NOUN;
  }

  /// *задержанные*, *погибших*: a participle that stands for persons.
  private boolean substantive(Token token, int i) {
    boolean full = false;
    for (Form form : token.forms()) {
      if (form.part() == Part.VERB && form.has(FINITE) && !form.has(SHORT)) return false;
      full |= form.part() == Part.VERB && form.has(PARTICIPLE) && !form.has(SHORT);
    }
    boolean apposed = i > around.from && around.tokens.get(i - 1).is(",");
    boolean agrees =
        around.nominal(i + 1) && (Cases.of(token) & Cases.of(around.tokens.get(i + 1))) != 0;
    return full && !apposed && !agrees;
  }

  private boolean verbish(int i) {
    return i < around.to
        && around.tokens.get(i).can(Part.VERB, FINITE)
        && !around.tokens.get(i).can(Part.NOUN)
        && (i + 1 >= around.to
            || around.marks(i + 1)
            || around.tokens.get(i + 1).can(Part.PREPOSITION));
  }

  /// A noun right after *его, её, их* makes it a possessive.
  private boolean nominalCase(int i) {
    if (i >= around.to) return false;
    Token token = around.tokens.get(i);
    return !token.can(Part.VERB, FINITE) && (token.can(Part.NOUN) || token.can(Part.ADJECTIVE));
  }
}
