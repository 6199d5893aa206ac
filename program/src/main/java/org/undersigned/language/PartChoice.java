package org.undersigned.language;

import java.util.List;

/// Chooses one part of speech for each token of a sentence from those its readings allow, by what
/// stands beside it. No statistics: a handful of rules per language, from left to right.
final class PartChoice {

  private final Tongue tongue;
  final List<Token> tokens;
  final int from;
  final int to;
  final Part[] parts;
  boolean headline;

  private PartChoice(Tongue tongue, List<Token> tokens, int from, int to) {
    this.tongue = tongue;
    this.tokens = tokens;
    this.from = from;
    this.to = to;
    this.parts = new Part[to - from];
  }

  /// The part chosen for each token from `from` to `to`; marks are [Part#OTHER].
  static Part[] of(Tongue tongue, List<Token> tokens, int from, int to) {
    PartChoice choice = new PartChoice(tongue, tokens, from, to);
    choice.headline = choice.mostlyCapitals();
    int adverb = from;
    for (int i = from; i < to; i++) {
      if (tongue == Tongue.FRENCH && i >= adverb) adverb = FrenchAdverbs.end(tokens, i, to);
      choice.parts[i - from] = i < adverb ? Part.ADVERB : choice.part(i);
    }
    return choice.parts;
  }

  private boolean mostlyCapitals() {
    int capitals = 0;
    int words = 0;
    for (int i = from; i < to; i++) {
      if (!tokens.get(i).word()) continue;
      words++;
      if (tokens.get(i).capital()) capitals++;
    }
    return words > 3 && capitals > 0.7 * words;
  }

  private Part part(int i) {
    Token token = tokens.get(i);
    if (token.kind() == Token.Kind.MARK) return Part.OTHER;
    if (token.number()) return Part.NUMERAL;
    boolean first = i == from || opensAnew(tokens.get(i - 1));
    if (!token.known()) {
      if (token.capital()) return Part.NAME;
      boolean follows = tongue == Tongue.FRENCH && i > from && parts[i - 1 - from] == Part.NOUN;
      return follows ? Part.ADJECTIVE : Part.NOUN;
    }
    if (token.capital() && !first && !headline && tongue != Tongue.RUSSIAN && onlyVerb(token))
      return Part.NAME;
    if (tongue == Tongue.ENGLISH && noLonger(token, i)) return Part.ADVERB;
    boolean second =
        token.capital()
            && i > from
            && parts[i - 1 - from] == Part.NAME
            && tongue == Tongue.ENGLISH
            && !headline;
    if (second && token.forms().getFirst().part() == Part.ADJECTIVE) return Part.NAME;
    if (token.forms().size() == 1) return token.forms().getFirst().part();
    return switch (tongue) {
      case ENGLISH -> new EnglishParts(this).of(token, i, first);
      case FRENCH -> new FrenchParts(this).of(token, i, first);
      case RUSSIAN -> new RussianParts(this).of(token, i, first);
    };
  }

  /// *no longer* is one adverb.
  private boolean noLonger(Token token, int i) {
    return token.is("no") && i + 1 < to && tokens.get(i + 1).is("longer")
        || token.is("longer") && i > from && tokens.get(i - 1).is("no");
  }

  private static boolean onlyVerb(Token token) {
    for (Form form : token.forms())
      if (form.part() != Part.VERB && form.part() != Part.ADVERB) return false;
    return true;
  }

  private static boolean opensAnew(Token token) {
    return token.kind() == Token.Kind.MARK && !token.is(",") && !token.is("/") && !token.is("-");
  }

  /// The part of the nearest word before `i` that is no adverb; OTHER at the start or after a mark.
  Part before(int i) {
    int k = beforeIndex(i);
    return k < 0 ? Part.OTHER : parts[k - from];
  }

  int beforeIndex(int i) {
    for (int k = i - 1; k >= from; k--) {
      if (parts[k - from] == Part.ADVERB) continue;
      return k;
    }
    return -1;
  }

  String wordBefore(int i) {
    int k = beforeIndex(i);
    return k < 0 ? "" : tokens.get(k).folded();
  }

  boolean isClosed(Token token) {
    Part part = token.forms().getFirst().part();
    return switch (part) {
      case PRONOUN, PREPOSITION, DETERMINER, CONJUNCTION, NUMERAL, PARTICLE -> true;
      default -> false;
    };
  }

  boolean marks(int i) {
    return tokens.get(i).kind() == Token.Kind.MARK;
  }

  private static boolean full(Token token) {
    for (Form form : token.forms()) {
      boolean described =
          form.part() == Part.ADJECTIVE
              || form.part() == Part.VERB
                  && form.has(Feature.PARTICIPLE)
                  && form.has(Feature.PLURAL)
                  && token.folded().charAt(0) >= 'а';
      if (described && !form.has(Feature.SHORT)) return true;
    }
    return false;
  }

  /// *full and independent investigation*: an adjective that shares its noun with the next one.
  boolean coordinated(int i) {
    if (i + 3 >= to) return false;
    Token joint = tokens.get(i + 1);
    if (!joint.is("and") && !joint.is("or") && !joint.is(",") && !joint.is("и")) return false;
    int next = i + 2;
    if (joint.is(",") && (tokens.get(next).is("and") || tokens.get(next).is("и"))) next++;
    if (next + 1 >= to || !described(tokens.get(next))) return false;
    return nominal(next + 1) || coordinated(next);
  }

  /// An adjective, whatever else it may be, but no finite verb.
  private static boolean described(Token token) {
    boolean adjective = false;
    for (Form form : token.forms()) {
      if (form.part() == Part.NAME || form.has(Feature.FINITE)) return false;
      adjective |= form.part() == Part.ADJECTIVE && !form.has(Feature.SHORT);
    }
    return adjective && !token.capital();
  }

  /// Whether the token at `i` can go on a noun phrase that has begun.
  boolean nominal(int i) {
    if (i >= to) return false;
    Token token = tokens.get(i);
    if (token.number()) return true;
    if (!token.word()) return false;
    if (!token.known()) return true;
    return token.can(Part.NOUN) || token.can(Part.NAME) || full(token);
  }
}
