package org.undersigned.language;

import static org.undersigned.language.Feature.*;

import java.util.Set;

/// Parts of speech of French words by what stands beside them.
final class FrenchParts {
  private static final Set<String> NE = Set.of("ne", "n'");
  private static final Set<String> ORDINALS =
      Set.of(
          "premier",
          "première",
          "premiers",
          "premières",
          "second",
          "seconde",
          "deuxième",
          "troisième",
          "quatrième",
          "cinquième",
          "dernier",
          "dernière",
          "derniers",
          "dernières");

  /// Adjectives that may be nouns too, and stand before theirs: *une ancienne cuisinière*.
  private static final Set<String> AHEAD = Set.of("ancien", "jeune", "vieux", "nouveau");

  private final PartChoice around;

  FrenchParts(PartChoice around) {
    this.around = around;
  }

  Part of(Token token, int i, boolean first) {
    boolean verb = token.can(Part.VERB);
    boolean noun = token.can(Part.NOUN);
    String previous = around.wordBefore(i);
    Part before = around.before(i);
    String word = token.folded();
    if (token.can(Part.PREPOSITION) && token.can(Part.DETERMINER))
      return (before == Part.VERB || before == Part.CONJUNCTION || first) && !word.equals("d'")
          ? Part.DETERMINER
          : Part.PREPOSITION;
    if (misfit(word, i)) return Part.PRONOUN;
    // *l'un des agents*
    if ((word.equals("un") || word.equals("une")) && previous.equals("l'")) return Part.NOUN;
    if (verb && token.can(Part.VERB, FINITE) && behindQuotation(i)) return Part.VERB;
    // *notre premier décompte*: an ordinal between an article and its noun
    if ((ORDINALS.contains(word) || AHEAD.stream().anyMatch(token::lemma))
        && before == Part.DETERMINER
        && i + 1 < around.to
        && around.tokens.get(i + 1).can(Part.NOUN)
        && !around.tokens.get(i + 1).can(Part.PREPOSITION)) return Part.ADJECTIVE;
    if (token.can(Part.DETERMINER) && token.can(Part.PRONOUN))
      return around.nominal(i + 1) && !(verbOnly(i + 1)) ? Part.DETERMINER : Part.PRONOUN;
    if (around.isClosed(token) && !noun && !verb) return token.forms().getFirst().part();
    if (token.capital() && !first && !around.headline) return noun ? Part.NOUN : Part.NAME;
    if (token.capital()
        && token.can(Part.NAME)
        && i + 1 < around.to
        && around.tokens.get(i + 1).capital()) return Part.NAME;
    int k = around.beforeIndex(i);
    boolean clitic = before == Part.PRONOUN && k >= around.from && !around.tokens.get(k).is("qui");
    if (verb && (NE.contains(previous) || clitic || previous.equals("qui"))) return Part.VERB;
    if (verb && k >= around.from && around.parts[k - around.from] == Part.VERB) {
      Token aux = around.tokens.get(k);
      boolean auxiliary = aux.lemma("avoir") || aux.lemma("être");
      if (auxiliary && token.can(Part.VERB, PARTICIPLE)) return Part.VERB;
      if (token.can(Part.VERB, INFINITIVE)) return Part.VERB;
    }
    // *le certificat du docteur Moor fait état de*
    if (verb && i + 1 < around.to && around.tokens.get(i + 1).is("état") && token.is("fait"))
      return Part.VERB;
    // *est depuis revenu sur ses aveux*
    if (previous.equals("depuis")
        && k > around.from
        && around.parts[k - 1 - around.from] == Part.VERB
        && token.can(Part.VERB, PARTICIPLE)) return Part.VERB;
    // *la mort du boulanger*
    boolean article = before == Part.DETERMINER || previous.equals("du") || previous.equals("au");
    if (verb && token.can(Part.VERB, INFINITIVE) && !(article && noun)) return Part.VERB;
    int subject = k;
    while (subject > around.from && around.parts[subject - around.from] == Part.ADJECTIVE)
      subject--;
    boolean described =
        before == Part.ADJECTIVE
            && subject >= around.from
            && around.parts[subject - around.from] == Part.NOUN;
    if (described && verb && !noun && verbFits(token, subject)) return Part.VERB;
    boolean nominalBefore =
        before == Part.DETERMINER || before == Part.NUMERAL || before == Part.ADJECTIVE;
    if (before == Part.NUMERAL
        && noun
        && token.can(Part.ADJECTIVE)
        && i + 1 < around.to
        && around.tokens.get(i + 1).can(Part.NOUN)
        && !around.tokens.get(i + 1).can(Part.PREPOSITION)) return Part.ADJECTIVE;
    // a noun seldom follows another without a preposition: *le rapport fait état*, *reste inconnu*
    if (noun
        && verb
        && !token.capital()
        && (before == Part.NOUN && k == i - 1 || described)
        && chainFits(token, described ? subject : k)
        && !verbSoFar(i)
        && (!governed(described ? subject : k) || described)) return Part.VERB;
    if (noun && verb && (afterAside(i) || operative(i, first))) return Part.VERB;
    // *…, réclamant la libération*
    if (token.can(Part.VERB, GERUND)
        && before == Part.OTHER
        && i + 1 < around.to
        && (around.tokens.get(i + 1).can(Part.DETERMINER)
            || around.tokens.get(i + 1).is("que")
            || around.tokens.get(i + 1).is("qu'"))) return Part.VERB;
    if (nominalBefore && noun) return Part.NOUN;
    if (nominalBefore && token.can(Part.ADJECTIVE)) return Part.ADJECTIVE;
    if (before == Part.PREPOSITION && noun) return Part.NOUN;
    boolean nounBefore = before == Part.NOUN || before == Part.NAME;
    boolean takes = i + 1 < around.to && opensObject(around.tokens.get(i + 1));
    if (nounBefore && verb && takes && verbFits(token, k)) return Part.VERB;
    if (verb && token.can(Part.VERB, PARTICIPLE))
      return nounBefore && token.can(Part.ADJECTIVE) && !agentFollows(i)
          ? Part.ADJECTIVE
          : Part.VERB;
    if (nounBefore && token.can(Part.ADJECTIVE) && !(verb && verbFits(token, k)))
      return Part.ADJECTIVE;
    if (nounBefore && verb && verbFits(token, k)) return Part.VERB;
    if (noun) return Part.NOUN;
    if (verb) return Part.VERB;
    if (token.can(Part.ADJECTIVE) && around.nominal(i + 1)) return Part.ADJECTIVE;
    if (token.can(Part.ADVERB)) return Part.ADVERB;
    return token.forms().getFirst().part();
  }

  /// *« … », lâche le mineur*.
  private boolean behindQuotation(int i) {
    if (i - 2 < around.from || i + 1 >= around.to || !around.tokens.get(i - 1).is(","))
      return false;
    Token close = around.tokens.get(i - 2);
    Token next = around.tokens.get(i + 1);
    return (close.is("»") || close.is("”") || close.is("\""))
        && (next.capital() || next.can(Part.DETERMINER) || next.can(Part.PRONOUN));
  }

  /// *Demande au gouvernement de …*, *condamne … et charge son Président*: a resolution's own verb,
  /// without a subject; a noun there would have its article.
  private boolean operative(int i, boolean first) {
    if (i + 1 >= around.to || !around.tokens.get(i).can(Part.VERB, FINITE)) return false;
    Token next = around.tokens.get(i + 1);
    boolean takes =
        next.can(Part.DETERMINER) && !next.is("des") && !next.is("de") && !next.is("d'")
            || next.is("que")
            || next.is("qu'")
            || next.is("au")
            || next.is("aux")
            || next.is("à");
    // *La Cour infirme le jugement ; relaxe Irma Solt*
    boolean behind = i > around.from && around.tokens.get(i - 1).is(";");
    if (behind && next.capital()) return true;
    if (!takes) return false;
    String before = around.wordBefore(i);
    return first
        || behind
        || (before.equals("et") || before.equals(",") || around.tokens.get(i - 1).is(","))
            && around.parts[0] == Part.VERB
            && around.tokens.get(around.from).can(Part.VERB, FINITE);
  }

  /// *Le directeur, Benoît Vauclerc, dément avoir …*: an infinitive or *que* follows; *Lena Moor,
  /// 19 ans, figure parmi les morts*.
  private boolean afterAside(int i) {
    return i > around.from
        && i + 1 < around.to
        && around.tokens.get(i - 1).is(",")
        && around.tokens.get(i).can(Part.VERB, FINITE)
        && (around.tokens.get(i + 1).can(Part.VERB, INFINITIVE)
            || around.tokens.get(i + 1).is("que")
            || around.tokens.get(i + 1).is("qu'")
            || around.tokens.get(i + 1).is("parmi"));
  }

  /// Whether the verb agrees with the noun at `at` or the one it completes: *le nombre des morts
  /// reste*.
  private boolean chainFits(Token token, int at) {
    int noun = at;
    while (noun >= around.from) {
      if (around.parts[noun - around.from] == Part.NOUN && verbFits(token, noun)) return true;
      int k = noun - 1;
      while (k >= around.from
          && (around.parts[k - around.from] == Part.DETERMINER
              || around.parts[k - around.from] == Part.ADJECTIVE)) k--;
      if (k <= around.from || around.parts[k - around.from] != Part.PREPOSITION) return false;
      noun = k - 1;
      while (noun > around.from && around.parts[noun - around.from] == Part.ADJECTIVE) noun--;
    }
    return false;
  }

  /// Whether the clause has a finite verb before `i`.
  private boolean verbSoFar(int i) {
    for (int k = i - 1; k >= around.from; k--) {
      if (around.parts[k - around.from] == Part.VERB && around.tokens.get(k).can(Part.VERB, FINITE))
        return true;
      if (around.marks(k) || around.parts[k - around.from] == Part.CONJUNCTION) return false;
    }
    return false;
  }

  /// Whether the noun at `at` hangs on a preposition that opens the clause: *dans la nuit marche*.
  private boolean governed(int at) {
    int k = at - 1;
    while (k >= around.from
        && (around.parts[k - around.from] == Part.DETERMINER
            || around.parts[k - around.from] == Part.ADJECTIVE)) k--;
    if (k < around.from || around.parts[k - around.from] != Part.PREPOSITION) return false;
    String word = around.tokens.get(k).folded();
    return !(word.equals("de") || word.equals("du") || word.equals("des") || word.equals("d'"));
  }

  private static boolean opensObject(Token next) {
    return next.can(Part.NUMERAL)
        || next.number()
        || next.is("avoir")
        || next.is("être")
        || next.is("que")
        || next.is("qu'")
        || next.is(":")
        || next.is("«");
  }

  /// *le menace*: an article of the other gender is a pronoun before a verb.
  private boolean misfit(String word, int i) {
    if (i + 1 >= around.to || !word.equals("le") && !word.equals("la")) return false;
    Token next = around.tokens.get(i + 1);
    Feature own = word.equals("le") ? MASCULINE : FEMININE;
    Feature other = word.equals("le") ? FEMININE : MASCULINE;
    return next.can(Part.VERB, FINITE) && next.can(Part.NOUN, other) && !next.can(Part.NOUN, own);
  }

  private boolean agentFollows(int i) {
    return i + 1 < around.to
        && (around.tokens.get(i + 1).is("par") || around.tokens.get(i + 1).can(Part.PREPOSITION));
  }

  private boolean verbOnly(int i) {
    if (i >= around.to) return true;
    Token token = around.tokens.get(i);
    return token.can(Part.VERB, FINITE) && !token.can(Part.NOUN) && !token.can(Part.ADJECTIVE);
  }

  private boolean verbFits(Token token, int subject) {
    if (!token.can(Part.VERB, FINITE) || subject < 0) return false;
    Token noun = around.tokens.get(subject);
    if (noun.can(Part.NOUN, PLURAL) && !noun.can(Part.NOUN, SINGULAR))
      return token.can(Part.VERB, PLURAL);
    return token.can(Part.VERB, SINGULAR);
  }
}
