package org.undersigned.language;

import static org.undersigned.language.Feature.*;

import java.util.Set;

/// Parts of speech of English words by what stands beside them.
final class EnglishParts {
  static final Set<String> MODALS =
      Set.of("will", "would", "shall", "should", "can", "could", "may", "might", "must", "ought");

  /// Verbs whose object does what the bare verb behind it says.
  private static final Set<String> LETTING =
      Set.of("let", "lets", "letting", "make", "makes", "made", "making", "help", "helped");

  /// How often something comes, behind a hyphen: *half-yearly*.
  private static final Set<String> PERIODIC = Set.of("yearly", "monthly", "weekly", "daily");

  private final PartChoice around;
  private final EnglishBareVerbs bare;

  EnglishParts(PartChoice around) {
    this.around = around;
    this.bare = new EnglishBareVerbs(around);
  }

  Part of(Token token, int i, boolean first) {
    boolean noun = token.can(Part.NOUN);
    boolean verb = token.can(Part.VERB);
    boolean adjective = token.can(Part.ADJECTIVE);
    String word = token.folded();
    if (word.equals("that")) return that(i);
    // *was later lowered*
    if ((word.equals("later") || word.equals("earlier"))
        && i > around.from
        && around.parts[i - 1 - around.from] == Part.VERB
        && i + 1 < around.to
        && around.tokens.get(i + 1).can(Part.VERB, PARTICIPLE)) return Part.ADVERB;
    int hyphen = word.lastIndexOf('-');
    if (hyphen >= 0 && PERIODIC.contains(word.substring(hyphen + 1)) && around.nominal(i + 1))
      return Part.ADJECTIVE;
    // *The mayor first spoke of two deaths*
    if (word.equals("first")
        && i > around.from
        && !around.tokens.get(i - 1).can(Part.DETERMINER)
        && i + 1 < around.to
        && around.tokens.get(i + 1).can(Part.VERB, PAST)
        && !around.tokens.get(i + 1).can(Part.NOUN)) return Part.ADVERB;
    if (word.equals("will"))
      return around.before(i) == Part.ADJECTIVE || around.before(i) == Part.DETERMINER
          ? Part.NOUN
          : Part.VERB;
    if (word.equals("her")) return around.nominal(i + 1) ? Part.DETERMINER : Part.PRONOUN;
    if (around.isClosed(token)) return token.forms().getFirst().part();
    if (adjective && around.coordinated(i)) return Part.ADJECTIVE;
    if (noun && first && resolves(token, i)) return Part.VERB;
    if (token.capital() && !first && !around.headline)
      return noun && !token.can(Part.NAME) ? Part.NOUN : Part.NAME;
    Part before = around.before(i);
    String previous = around.wordBefore(i);
    int k = around.beforeIndex(i);
    if (verb && k >= around.from && around.parts[k - around.from] == Part.VERB) {
      Token aux = around.tokens.get(k);
      if (MODALS.contains(previous) || aux.lemma("do") || aux.lemma("can") || aux.lemma("will"))
        if (token.can(Part.VERB, INFINITIVE)) return Part.VERB;
      if (aux.lemma("have") && token.can(Part.VERB, PARTICIPLE)) return Part.VERB;
      if (aux.lemma("be")
          && (token.can(Part.VERB, PARTICIPLE) || (token.can(Part.VERB, GERUND) && !adjective)))
        return Part.VERB;
    }
    if (previous.equals("to") && token.can(Part.VERB, INFINITIVE)) {
      boolean place =
          noun && (i + 1 >= around.to || around.marks(i + 1) || around.tokens.get(i + 1).is("or"));
      return place && k - 1 >= around.from && around.parts[k - 1 - around.from] == Part.NOUN
          ? Part.NOUN
          : Part.VERB;
    }
    if (before == Part.PRONOUN && verb && around.tokens.get(k).can(Part.PRONOUN, NOMINATIVE))
      return Part.VERB;
    boolean that = i + 1 < around.to && around.tokens.get(i + 1).is("that");
    boolean says = that && token.can(Part.VERB, PAST);
    if (says && !noun) return Part.VERB;
    if (token.can(Part.VERB, FINITE) && previous.equals("who") && k == i - 1) return Part.VERB;
    // *let us know*, *made them kneel*
    if (before == Part.PRONOUN
        && token.can(Part.VERB, INFINITIVE)
        && around.tokens.get(k).can(Part.PRONOUN, ACCUSATIVE)
        && k > around.from
        && LETTING.contains(around.tokens.get(k - 1).folded())) return Part.VERB;
    // *a mother of three reported that*
    if (before == Part.NUMERAL
        && token.can(Part.VERB, PAST)
        && !noun
        && k > around.from
        && around.tokens.get(k - 1).is("of")
        && i + 1 < around.to
        && opensClause(around.tokens.get(i + 1))) return Part.VERB;
    boolean nominalBefore =
        before == Part.DETERMINER
            || before == Part.NUMERAL
            || before == Part.ADJECTIVE
            || previous.equals("'s");
    boolean ordinal =
        (previous.equals("first") || previous.equals("then") || previous.equals("last"))
            && token.can(Part.VERB, PAST)
            && k > around.from
            && (around.parts[k - 1 - around.from] == Part.NOUN
                || around.parts[k - 1 - around.from] == Part.NAME);
    if (ordinal) return Part.VERB;
    boolean perhapsNoun = before == Part.ADJECTIVE && around.tokens.get(k).can(Part.NOUN);
    if (perhapsNoun && noun && token.can(Part.VERB, FINITE) && k == i - 1 && (asksAhead(i) || that))
      return Part.VERB;
    if (nominalBefore && (noun || adjective)) {
      boolean verbNext = noun && verbNext(i + 1);
      if (adjective && around.nominal(i + 1) && !verbNext) return Part.ADJECTIVE;
      return noun ? Part.NOUN : Part.ADJECTIVE;
    }
    if (before == Part.PREPOSITION
        && token.can(Part.VERB, GERUND)
        && (around.nominal(i + 1) || !noun && !adjective)) return Part.VERB;
    if (verb && (token.can(Part.VERB, PARTICIPLE) || token.can(Part.VERB, GERUND))) {
      if (before == Part.VERB
          && token.can(Part.VERB, PAST)
          && !around.tokens.get(k).lemma("be")
          && k == i - 1) return Part.VERB;
      boolean describes = nominalBefore || before != Part.NOUN && before != Part.NAME && adjective;
      if (describes
          && !says
          && around.nominal(i + 1)
          && !around.tokens.get(i + 1).can(Part.PREPOSITION)) return Part.ADJECTIVE;
      if (noun
          && token.can(Part.VERB, GERUND)
          && around.tokens.get(Math.min(around.to - 1, i + 1)).is("of")) return Part.NOUN;
      if (before == Part.PREPOSITION && noun && !token.can(Part.VERB, GERUND)) return Part.NOUN;
      if (!(noun && previous.equals("of") && !around.nominal(i + 1))) return Part.VERB;
    }
    if (noun && verb) return nounOrVerb(token, i, before);
    if (noun
        && adjective
        && k >= around.from
        && around.tokens.get(k).lemma("be")
        && (i + 1 >= around.to || !around.nominal(i + 1))) return Part.ADJECTIVE;
    if (says && verb && adjective) return Part.VERB;
    if (adjective && around.nominal(i + 1)) return Part.ADJECTIVE;
    if (noun) return Part.NOUN;
    if (verb) return Part.VERB;
    if (token.can(Part.ADVERB)) return Part.ADVERB;
    return token.forms().getFirst().part();
  }

  /// *His trial opened on 3 March*: not an adjective before a noun but a noun before its verb.
  private boolean verbNext(int i) {
    if (i + 1 >= around.to || !around.tokens.get(i).can(Part.VERB, FINITE)) return false;
    if (asksAhead(i)) return true;
    Token verb = around.tokens.get(i);
    Token then = around.tokens.get(i + 1);
    boolean goesOn =
        then.kind() == Token.Kind.MARK
            || then.number()
            || then.can(Part.DETERMINER)
            || then.can(Part.PREPOSITION) && !then.is("of")
            || then.can(Part.ADVERB) && !then.can(Part.ADJECTIVE) && !then.can(Part.NOUN);
    return verb.can(Part.VERB, PAST) && !verb.can(Part.NOUN) && goesOn;
  }

  /// *Calls on Orvania to …*, *Demands that …*, *Regrets the delay*: a paragraph of a resolution
  /// opens with the verb of its authors.
  private boolean resolves(Token token, int i) {
    boolean third = false;
    for (Form form : token.forms())
      third |= form.part() == Part.VERB && form.has(FINITE) && form.has(SINGULAR);
    if (!third || !Resolving.opens(token.folded()) || i + 1 >= around.to) return false;
    Token next = around.tokens.get(i + 1);
    if (next.is("that") || next.is("on") && token.is("calls") || next.is("upon")) return true;
    return (next.can(Part.DETERMINER) || next.is("for") || next.is("to") || next.capital())
        && !verbFollows(i);
  }

  /// *That* before a bare noun is a determiner, otherwise it opens a clause.
  private Part that(int i) {
    if (i + 1 < around.to && "“«\"„".contains(around.tokens.get(i + 1).surface()))
      return Part.CONJUNCTION;
    if (i + 1 >= around.to || around.marks(i + 1)) return Part.PRONOUN;
    Token next = around.tokens.get(i + 1);
    boolean bare = next.can(Part.NOUN, SINGULAR) && !next.can(Part.VERB, PAST) && !next.capital();
    boolean predicate =
        i + 2 < around.to
            && around.tokens.get(i + 2).can(Part.VERB, FINITE)
            && !around.tokens.get(i + 2).can(Part.NOUN);
    if (predicate && i > around.from && !around.marks(i - 1)) return Part.CONJUNCTION;
    boolean verbBefore = i > around.from && around.parts[i - 1 - around.from] == Part.VERB;
    boolean objectEnds =
        i + 2 >= around.to || around.marks(i + 2) || around.tokens.get(i + 2).can(Part.CONJUNCTION);
    if (next.can(Part.VERB, FINITE)
        && !next.can(Part.NOUN)
        && (i == around.from || around.marks(i - 1))) return Part.PRONOUN;
    return bare && (!verbBefore || objectEnds) ? Part.DETERMINER : Part.CONJUNCTION;
  }

  /// A word that is both: *the reports* is settled before; here *Ministry reports that*, *order
  /// around.to*.
  private Part nounOrVerb(Token token, int i, Part before) {
    boolean finite = token.can(Part.VERB, FINITE);
    boolean subject = before == Part.NOUN || before == Part.NAME || before == Part.PRONOUN;
    if (!finite && !(subject && perfectAhead(i)))
      return bare.imperative(i, before) ? Part.VERB : Part.NOUN;
    if (afterAside(i) || afterAs(i) || subject && asksAhead(i)) return Part.VERB;
    if (token.can(Part.VERB, PAST) && subject) return Part.VERB;
    if (before == Part.CONJUNCTION && i + 1 < around.to && goesOn(i)) return Part.VERB;
    if (!subject && (afterSemicolon(i) || bare.underModal(i))) return Part.VERB;
    if (!subject) return bare.imperative(i, before) ? Part.VERB : Part.NOUN;
    if (afterAdverb(i)) return Part.VERB;
    if (bare.perceived(i)) return Part.VERB;
    if (verbBefore(i) || governed(i) || compound(i)) return Part.NOUN;
    if (verbFollows(i)) return Part.NOUN;
    if (i + 1 >= around.to) return Part.VERB;
    Token next = around.tokens.get(i + 1);
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
            || next.can(Part.NUMERAL)
            || Set.of("down", "up", "out", "away", "back").contains(next.folded());
    return opens ? Part.VERB : Part.NOUN;
  }

  /// *The ministry, in its comments, rejects the …*; *the daily “Vedra” reports that …*: the verb
  /// of a subject from which something is set apart.
  private boolean afterAside(int i) {
    if (i - 2 < around.from || !",)”»\"—–".contains(around.tokens.get(i - 1).surface()))
      return false;
    int end = i - 1;
    boolean noun = false;
    for (int k = around.from; k < end; k++) {
      Part part = around.parts[k - around.from];
      if (part == Part.NOUN || part == Part.NAME) noun = true;
      if (around.marks(k) && noun) {
        end = k;
        break;
      }
      if (part == Part.VERB || part == Part.CONJUNCTION || part == Part.PREPOSITION && !noun)
        return false;
    }
    return noun && end < i - 1 && i + 1 < around.to && opensClause(around.tokens.get(i + 1));
  }

  private static boolean opensClause(Token next) {
    return next.can(Part.DETERMINER)
        || next.can(Part.PRONOUN)
        || next.is("that")
        || next.is("to")
        || next.is(":")
        || "“\"".contains(next.surface());
  }

  /// *knows how many*, *remains unclear*: a question or a bare adjective follows.
  private boolean asksAhead(int i) {
    if (i + 1 >= around.to) return false;
    Token next = around.tokens.get(i + 1);
    if (Set.of("how", "whether", "why", "who", "what", "where").contains(next.folded()))
      return !next.is("who");
    return (next.folded().startsWith("un") || next.is("open") || next.is("silent"))
        && next.can(Part.ADJECTIVE)
        && !around.nominal(i + 1)
        && (i + 2 >= around.to || !around.nominal(i + 2));
  }

  /// *…; urges the Government to …*: one more verb of the same subject.
  private boolean afterSemicolon(int i) {
    return i > around.from
        && around.tokens.get(i - 1).is(";")
        && i + 1 < around.to
        && (around.tokens.get(i + 1).can(Part.DETERMINER)
            || around.tokens.get(i + 1).is("that")
            || around.tokens.get(i + 1).is("for")
            || around.tokens.get(i + 1).is("on"));
  }

  /// *Diplomats privately doubt the toll*: an adverb stands between a subject and its verb.
  private boolean afterAdverb(int i) {
    if (i + 1 >= around.to || i - 1 <= around.from) return false;
    Token before = around.tokens.get(i - 1);
    Token next = around.tokens.get(i + 1);
    return before.folded().endsWith("ly")
        && before.can(Part.ADVERB)
        && !before.can(Part.ADJECTIVE)
        && (next.can(Part.DETERMINER) || next.is("that"));
  }

  /// *As the newspaper reports, …*.
  private boolean afterAs(int i) {
    if (i + 1 >= around.to || !around.tokens.get(i + 1).is(",")) return false;
    for (int k = i - 1; k >= around.from; k--) {
      if (around.tokens.get(k).is("as")) return k < i - 1;
      if (around.marks(k) || around.parts[k - around.from] == Part.VERB) return false;
    }
    return false;
  }

  /// *claim to have released*, *claims to be*.
  private boolean perfectAhead(int i) {
    return i + 2 < around.to
        && around.tokens.get(i).can(Part.VERB, INFINITIVE)
        && around.tokens.get(i + 1).is("to")
        && (around.tokens.get(i + 2).is("have") || around.tokens.get(i + 2).is("be"));
  }

  /// *the customs house needs to*, *the prison doctor confirmed this*: the verb comes next.
  private boolean compound(int i) {
    if (i + 2 >= around.to) return false;
    Token next = around.tokens.get(i + 1);
    Token then = around.tokens.get(i + 2);
    if (next.is("aged")) return true;
    return next.can(Part.VERB, SINGULAR)
            && next.can(Part.VERB, FINITE)
            && (then.is("to") || then.is("that") || then.can(Part.DETERMINER))
        || next.can(Part.VERB, PAST)
            && !next.can(Part.NOUN)
            && (opensClause(then) || then.can(Part.PREPOSITION) || around.marks(i + 2));
  }

  /// *… and call upon*, *… and demands that*: a second verb of the same subject.
  private boolean goesOn(int i) {
    Token next = around.tokens.get(i + 1);
    boolean verb = false;
    for (int k = i - 1; k >= around.from && !verb; k--)
      verb = around.parts[k - around.from] == Part.VERB;
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
    for (int k = i - 1; k >= around.from; k--) {
      Part part = around.parts[k - around.from];
      Token token = around.tokens.get(k);
      if (part == Part.VERB && (token.can(Part.VERB, FINITE) || token.can(Part.VERB, INFINITIVE)))
        return true;
      if (part == Part.CONJUNCTION || part == Part.OTHER && !around.tokens.get(k).is("\""))
        return false;
      if (around.tokens.get(k).is("who") || around.tokens.get(k).is("which")) return false;
    }
    return false;
  }

  /// Whether the noun before `i` hangs on a preposition other than *of*.
  private boolean governed(int i) {
    for (int k = i - 1; k >= around.from; k--) {
      Part part = around.parts[k - around.from];
      if (part == Part.PREPOSITION) {
        if (!around.tokens.get(k).is("of")) return true;
        continue;
      }
      if (part == Part.DETERMINER
          && k > around.from
          && around.parts[k - 1 - around.from] != Part.PREPOSITION) return false;
      if (part == Part.VERB || part == Part.CONJUNCTION || part == Part.OTHER) return false;
    }
    return false;
  }

  private boolean verbFollows(int i) {
    for (int k = i + 1; k < Math.min(around.to, i + 7); k++) {
      Token token = around.tokens.get(k);
      if (around.marks(k) || token.can(Part.CONJUNCTION) || token.is("to")) return false;
      if (token.can(Part.VERB, FINITE) && !token.can(Part.NOUN) && !token.can(Part.ADJECTIVE))
        return true;
    }
    return false;
  }
}
