package org.undersigned.language;

import static org.undersigned.language.Feature.*;

import java.util.List;
import java.util.Set;

/// Chooses one part of speech for each token of a sentence from those its readings allow, by what
/// stands beside it. No statistics: a handful of rules per language, from left to right.
final class PartChoice {
  private static final Set<String> MODALS =
      Set.of("will", "would", "shall", "should", "can", "could", "may", "might", "must", "ought");
  private static final Set<String> NE = Set.of("ne", "n'");

  private final Tongue tongue;
  private final List<Token> tokens;
  private final int from;
  private final int to;
  private final Part[] parts;
  private boolean headline;

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
    for (int i = from; i < to; i++) choice.parts[i - from] = choice.part(i);
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
    if (token.forms().size() == 1) return token.forms().getFirst().part();
    return switch (tongue) {
      case ENGLISH -> english(token, i, first);
      case FRENCH -> french(token, i, first);
      case RUSSIAN -> russian(token, i, first);
    };
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
  private Part before(int i) {
    int k = beforeIndex(i);
    return k < 0 ? Part.OTHER : parts[k - from];
  }

  private int beforeIndex(int i) {
    for (int k = i - 1; k >= from; k--) {
      if (parts[k - from] == Part.ADVERB) continue;
      return k;
    }
    return -1;
  }

  private String wordBefore(int i) {
    int k = beforeIndex(i);
    return k < 0 ? "" : tokens.get(k).folded();
  }

  private Part english(Token token, int i, boolean first) {
    boolean noun = token.can(Part.NOUN);
    boolean verb = token.can(Part.VERB);
    boolean adjective = token.can(Part.ADJECTIVE);
    String word = token.folded();
    if (word.equals("that")) return that(i);
    if (word.equals("will"))
      return before(i) == Part.ADJECTIVE || before(i) == Part.DETERMINER ? Part.NOUN : Part.VERB;
    if (word.equals("her")) return nominal(i + 1) ? Part.DETERMINER : Part.PRONOUN;
    if (isClosed(token)) return token.forms().getFirst().part();
    if (token.capital() && !first && !headline)
      return noun && !token.can(Part.NAME) ? Part.NOUN : Part.NAME;
    Part before = before(i);
    String previous = wordBefore(i);
    int k = beforeIndex(i);
    if (verb && k >= from && parts[k - from] == Part.VERB) {
      Token aux = tokens.get(k);
      if (MODALS.contains(previous) || aux.lemma("do") || aux.lemma("can") || aux.lemma("will"))
        if (token.can(Part.VERB, INFINITIVE)) return Part.VERB;
      if (aux.lemma("have") && token.can(Part.VERB, PARTICIPLE)) return Part.VERB;
      if (aux.lemma("be")
          && (token.can(Part.VERB, PARTICIPLE) || (token.can(Part.VERB, GERUND) && !adjective)))
        return Part.VERB;
    }
    if (previous.equals("to") && token.can(Part.VERB, INFINITIVE)) {
      boolean place = noun && (i + 1 >= to || marks(i + 1) || tokens.get(i + 1).is("or"));
      return place && k - 1 >= from && parts[k - 1 - from] == Part.NOUN ? Part.NOUN : Part.VERB;
    }
    if (before == Part.PRONOUN && verb && tokens.get(k).can(Part.PRONOUN, NOMINATIVE))
      return Part.VERB;
    boolean nominalBefore =
        before == Part.DETERMINER
            || before == Part.NUMERAL
            || before == Part.ADJECTIVE
            || previous.equals("'s");
    if (nominalBefore && (noun || adjective)) {
      if (adjective && nominal(i + 1)) return Part.ADJECTIVE;
      return noun ? Part.NOUN : Part.ADJECTIVE;
    }
    if (before == Part.PREPOSITION
        && token.can(Part.VERB, GERUND)
        && (nominal(i + 1) || !noun && !adjective)) return Part.VERB;
    if (verb && (token.can(Part.VERB, PARTICIPLE) || token.can(Part.VERB, GERUND))) {
      if (before == Part.VERB
          && token.can(Part.VERB, PAST)
          && !tokens.get(k).lemma("be")
          && k == i - 1) return Part.VERB;
      boolean describes = nominalBefore || before != Part.NOUN && before != Part.NAME && adjective;
      if (describes && nominal(i + 1) && !tokens.get(i + 1).can(Part.PREPOSITION))
        return Part.ADJECTIVE;
      if (noun && token.can(Part.VERB, GERUND) && tokens.get(Math.min(to - 1, i + 1)).is("of"))
        return Part.NOUN;
      if (before == Part.PREPOSITION && noun && !token.can(Part.VERB, GERUND)) return Part.NOUN;
      if (!(noun && previous.equals("of") && !nominal(i + 1))) return Part.VERB;
    }
    if (noun && verb) return nounOrVerb(token, i, before);
    if (noun
        && adjective
        && k >= from
        && tokens.get(k).lemma("be")
        && (i + 1 >= to || !nominal(i + 1))) return Part.ADJECTIVE;
    if (noun && adjective) return nominal(i + 1) ? Part.ADJECTIVE : Part.NOUN;
    if (verb && adjective) return nominal(i + 1) ? Part.ADJECTIVE : Part.VERB;
    if (noun) return Part.NOUN;
    if (verb) return Part.VERB;
    if (adjective && nominal(i + 1)) return Part.ADJECTIVE;
    if (token.can(Part.ADVERB)) return Part.ADVERB;
    return token.forms().getFirst().part();
  }

  private boolean isClosed(Token token) {
    Part part = token.forms().getFirst().part();
    return switch (part) {
      case PRONOUN, PREPOSITION, DETERMINER, CONJUNCTION, NUMERAL, PARTICLE -> true;
      default -> false;
    };
  }

  /// *That* before a bare noun is a determiner, otherwise it opens a clause.
  private Part that(int i) {
    if (i + 1 < to && "“«\"„".contains(tokens.get(i + 1).surface())) return Part.CONJUNCTION;
    if (i + 1 >= to || marks(i + 1)) return Part.PRONOUN;
    Token next = tokens.get(i + 1);
    boolean bare = next.can(Part.NOUN, SINGULAR) && !next.can(Part.VERB, PAST) && !next.capital();
    boolean predicate =
        i + 2 < to && tokens.get(i + 2).can(Part.VERB, FINITE) && !tokens.get(i + 2).can(Part.NOUN);
    if (predicate && i > from && !marks(i - 1)) return Part.CONJUNCTION;
    boolean verbBefore = i > from && parts[i - 1 - from] == Part.VERB;
    boolean objectEnds = i + 2 >= to || marks(i + 2) || tokens.get(i + 2).can(Part.CONJUNCTION);
    if (next.can(Part.VERB, FINITE) && !next.can(Part.NOUN) && (i == from || marks(i - 1)))
      return Part.PRONOUN;
    return bare && (!verbBefore || objectEnds) ? Part.DETERMINER : Part.CONJUNCTION;
  }

  /// A word that is both: *the reports* is settled before; here *Ministry reports that*, *order
  /// to*.
  private Part nounOrVerb(Token token, int i, Part before) {
    boolean finite = token.can(Part.VERB, FINITE);
    boolean subject = before == Part.NOUN || before == Part.NAME || before == Part.PRONOUN;
    if (!finite) return imperative(i, before) ? Part.VERB : Part.NOUN;
    if (token.can(Part.VERB, PAST) && subject) return Part.VERB;
    if (before == Part.CONJUNCTION && i + 1 < to && goesOn(i)) return Part.VERB;
    if (!subject) return imperative(i, before) ? Part.VERB : Part.NOUN;
    if (verbBefore(i) || governed(i)) return Part.NOUN;
    if (verbFollows(i)) return Part.NOUN;
    if (i + 1 >= to) return Part.VERB;
    Token next = tokens.get(i + 1);
    boolean opens =
        next.can(Part.CONJUNCTION)
            || next.can(Part.DETERMINER)
            || next.can(Part.PRONOUN)
            || next.is(":")
            || next.is("\"")
            || next.is("“")
            || next.number()
            || next.capital()
            || next.can(Part.NOUN)
            || next.can(Part.ADJECTIVE)
            || next.can(Part.PREPOSITION) && !next.is("of")
            || next.can(Part.NUMERAL);
    return opens ? Part.VERB : Part.NOUN;
  }

  /// *… and call upon*, *… and demands that*: a second verb of the same subject.
  private boolean goesOn(int i) {
    Token next = tokens.get(i + 1);
    boolean verb = false;
    for (int k = i - 1; k >= from && !verb; k--) verb = parts[k - from] == Part.VERB;
    return verb
        && (next.is("on")
            || next.is("upon")
            || next.is("for")
            || next.is("that")
            || next.is("to")
            || next.can(Part.DETERMINER)
            || next.can(Part.PRONOUN, ACCUSATIVE)
            || next.capital());
  }

  /// Whether the clause so far has a verb: then what follows its object is no second one.
  private boolean verbBefore(int i) {
    for (int k = i - 1; k >= from; k--) {
      Part part = parts[k - from];
      Token token = tokens.get(k);
      if (part == Part.VERB && (token.can(Part.VERB, FINITE) || token.can(Part.VERB, INFINITIVE)))
        return true;
      if (part == Part.CONJUNCTION || part == Part.OTHER && !tokens.get(k).is("\"")) return false;
      if (tokens.get(k).is("who") || tokens.get(k).is("which")) return false;
    }
    return false;
  }

  /// Whether the noun before `i` hangs on a preposition other than *of*.
  private boolean governed(int i) {
    for (int k = i - 1; k >= from; k--) {
      Part part = parts[k - from];
      if (part == Part.PREPOSITION) {
        if (!tokens.get(k).is("of")) return true;
        continue;
      }
      if (part == Part.DETERMINER && k > from && parts[k - 1 - from] != Part.PREPOSITION)
        return false;
      if (part == Part.VERB || part == Part.CONJUNCTION || part == Part.OTHER) return false;
    }
    return false;
  }

  private boolean imperative(int i, Part before) {
    Token token = tokens.get(i);
    boolean starts = before == Part.OTHER || before == Part.CONJUNCTION;
    return starts
        && token.can(Part.VERB, INFINITIVE)
        && i + 1 < to
        && (tokens.get(i + 1).can(Part.DETERMINER) || tokens.get(i + 1).is("all"));
  }

  private boolean verbFollows(int i) {
    for (int k = i + 1; k < Math.min(to, i + 7); k++) {
      Token token = tokens.get(k);
      if (marks(k) || token.can(Part.CONJUNCTION)) return false;
      if (token.can(Part.VERB, FINITE) && !token.can(Part.NOUN) && !token.can(Part.ADJECTIVE))
        return true;
    }
    return false;
  }

  private boolean marks(int i) {
    return tokens.get(i).kind() == Token.Kind.MARK;
  }

  /// Whether the token at `i` can go on a noun phrase that has begun.
  private boolean nominal(int i) {
    if (i >= to) return false;
    Token token = tokens.get(i);
    if (token.number()) return true;
    if (!token.word()) return false;
    if (!token.known()) return true;
    return token.can(Part.NOUN) || token.can(Part.NAME) || token.can(Part.ADJECTIVE);
  }

  private Part french(Token token, int i, boolean first) {
    boolean verb = token.can(Part.VERB);
    boolean noun = token.can(Part.NOUN);
    String previous = wordBefore(i);
    Part before = before(i);
    String word = token.folded();
    if (token.can(Part.PREPOSITION) && token.can(Part.DETERMINER))
      return (before == Part.VERB || before == Part.CONJUNCTION || first) && !word.equals("d'")
          ? Part.DETERMINER
          : Part.PREPOSITION;
    if (token.can(Part.DETERMINER) && token.can(Part.PRONOUN))
      return nominal(i + 1) && !(verbOnly(i + 1)) ? Part.DETERMINER : Part.PRONOUN;
    if (isClosed(token) && !noun && !verb) return token.forms().getFirst().part();
    if (token.capital() && !first && !headline) return noun ? Part.NOUN : Part.NAME;
    if (token.capital() && token.can(Part.NAME) && i + 1 < to && tokens.get(i + 1).capital())
      return Part.NAME;
    int k = beforeIndex(i);
    boolean clitic = before == Part.PRONOUN && k >= from && !tokens.get(k).is("qui");
    if (verb && (NE.contains(previous) || clitic || previous.equals("qui"))) return Part.VERB;
    if (verb && k >= from && parts[k - from] == Part.VERB) {
      Token aux = tokens.get(k);
      boolean auxiliary = aux.lemma("avoir") || aux.lemma("être");
      if (auxiliary && token.can(Part.VERB, PARTICIPLE)) return Part.VERB;
      if (token.can(Part.VERB, INFINITIVE)) return Part.VERB;
    }
    if (verb && token.can(Part.VERB, INFINITIVE) && !(before == Part.DETERMINER && noun))
      return Part.VERB;
    boolean nominalBefore =
        before == Part.DETERMINER || before == Part.NUMERAL || before == Part.ADJECTIVE;
    if (nominalBefore && noun) return Part.NOUN;
    if (nominalBefore && token.can(Part.ADJECTIVE)) return Part.ADJECTIVE;
    if (before == Part.PREPOSITION && noun) return Part.NOUN;
    boolean nounBefore = before == Part.NOUN || before == Part.NAME;
    if (verb && token.can(Part.VERB, PARTICIPLE))
      return nounBefore && token.can(Part.ADJECTIVE) && !agentFollows(i)
          ? Part.ADJECTIVE
          : Part.VERB;
    if (nounBefore && token.can(Part.ADJECTIVE) && !(verb && verbFits(token, k)))
      return Part.ADJECTIVE;
    if (nounBefore && verb && verbFits(token, k)) return Part.VERB;
    if (noun) return Part.NOUN;
    if (verb) return Part.VERB;
    if (token.can(Part.ADJECTIVE) && nominal(i + 1)) return Part.ADJECTIVE;
    if (token.can(Part.ADVERB)) return Part.ADVERB;
    return token.forms().getFirst().part();
  }

  private boolean agentFollows(int i) {
    return i + 1 < to && (tokens.get(i + 1).is("par") || tokens.get(i + 1).can(Part.PREPOSITION));
  }

  private boolean verbOnly(int i) {
    if (i >= to) return true;
    Token token = tokens.get(i);
    return token.can(Part.VERB, FINITE) && !token.can(Part.NOUN) && !token.can(Part.ADJECTIVE);
  }

  private boolean verbFits(Token token, int subject) {
    if (!token.can(Part.VERB, FINITE) || subject < 0) return false;
    Token noun = tokens.get(subject);
    if (noun.can(Part.NOUN, PLURAL) && !noun.can(Part.NOUN, SINGULAR))
      return token.can(Part.VERB, PLURAL);
    return token.can(Part.VERB, SINGULAR);
  }

  private Part russian(Token token, int i, boolean first) {
    if (token.capital() && token.can(Part.NAME)) {
      boolean beside =
          (i + 1 < to && tokens.get(i + 1).capital()) || (i > from && tokens.get(i - 1).capital());
      if (!first || beside) return Part.NAME;
    }
    String word = token.folded();
    if (word.equals("что")) return i > from && verbish(i + 1) ? Part.PRONOUN : Part.CONJUNCTION;
    if (token.can(Part.DETERMINER) && token.can(Part.PRONOUN))
      return nominal(i + 1) && !token.can(Part.PRONOUN, ACCUSATIVE)
          ? Part.DETERMINER
          : nominalCase(i + 1) ? Part.DETERMINER : Part.PRONOUN;
    if (isClosed(token)) return token.forms().getFirst().part();
    if (token.can(Part.NUMERAL)) return Part.NUMERAL;
    if (token.can(Part.VERB, FINITE) && !token.can(Part.NOUN)) return Part.VERB;
    if (token.can(Part.NOUN) && !(token.can(Part.ADJECTIVE) && nominal(i + 1))) {
      if (token.can(Part.VERB, FINITE) && before(i) == Part.NOUN) return Part.VERB;
      return Part.NOUN;
    }
    if (token.can(Part.ADJECTIVE)) return Part.ADJECTIVE;
    if (token.can(Part.VERB)) return Part.VERB;
    for (Form form : token.forms())
      if (form.part() != Part.NAME || token.capital()) return form.part();
    return token.capital() ? Part.NAME : Part.NOUN;
  }

  private boolean verbish(int i) {
    return i < to
        && tokens.get(i).can(Part.VERB, FINITE)
        && !tokens.get(i).can(Part.NOUN)
        && (i + 1 >= to || marks(i + 1) || tokens.get(i + 1).can(Part.PREPOSITION));
  }

  /// A noun right after *его, её, их* makes it a possessive.
  private boolean nominalCase(int i) {
    if (i >= to) return false;
    Token token = tokens.get(i);
    return !token.can(Part.VERB, FINITE) && (token.can(Part.NOUN) || token.can(Part.ADJECTIVE));
  }
}
