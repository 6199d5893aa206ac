package org.undersigned.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.undersigned.language.Phrase.Nominal;
import org.undersigned.language.Phrase.Quoted;
import org.undersigned.language.Phrase.Single;
import org.undersigned.language.Phrase.Timed;

/// Cuts a sentence into noun phrases, verb groups, quotations, dates and single words, by a grammar
/// of a page that is the same for the three languages but for the verb groups.
public final class Phrases {
  private static final Set<String> RELATIVE =
      Set.of(
          "who",
          "which",
          "qui",
          "dont",
          "lequel",
          "laquelle",
          "lesquels",
          "lesquelles",
          "où",
          "что");

  private static final Set<String> OWNERS = Set.of("его", "ее", "их");

  private final Tongue tongue;
  private final List<Token> tokens;
  private final Quotations quotations;
  private final Spans spans;
  private final int base;
  private final int to;
  private final Part[] parts;
  private final List<Phrase> phrases = new ArrayList<>();

  private Phrases(Block block, int from, int to) {
    this.tongue = block.tongue();
    this.tokens = block.tokens();
    this.quotations = block.quotations();
    this.spans = block.spans();
    this.base = from;
    this.to = to;
    this.parts = PartChoice.of(tongue, tokens, from, to);
  }

  /// A block's tokens with all that was found in them before phrases.
  public record Block(Tongue tongue, List<Token> tokens, Quotations quotations, Spans spans) {
    public Block {
      tokens = List.copyOf(tokens);
    }
  }

  /// The phrases of the sentence from `from` to `to`, in order, without gaps.
  public static List<Phrase> of(Block block, int from, int to) {
    Phrases chunker = new Phrases(block, from, to);
    chunker.run();
    if (block.tongue() == Tongue.ENGLISH) Participles.settle(block.tokens(), chunker.phrases);
    return List.copyOf(chunker.phrases);
  }

  private void run() {
    int i = base;
    while (i < to) {
      int end = spans.times()[i];
      if (end > i && end <= to) {
        phrases.add(new Timed(i, end));
        i = end;
        continue;
      }
      int close = quotations.closeOf(i);
      if (close > i && close < to && quoted(i, close)) {
        phrases.add(new Quoted(i, close + 1));
        i = close + 1;
        continue;
      }
      int adverb = tongue == Tongue.FRENCH ? FrenchAdverbs.end(tokens, i, to) : i;
      Phrase next = adverb > i ? new Single(i, adverb) : verbal(i);
      if (next == null) next = nominal(i);
      if (next == null) next = new Single(i, i + 1);
      phrases.add(next);
      i = next.to();
    }
  }

  /// Whether the marks hold speech; otherwise they hold a name or a single term within a phrase.
  private boolean quoted(int open, int close) {
    boolean introduced =
        open > base
            && (tokens.get(open - 1).is(":") || (tokens.get(open - 1).is(",") && close - open > 3));
    if (introduced
        || open == base
            && close - open > 3
            && (close + 1 >= to || tokens.get(close + 1).kind() == Token.Kind.MARK)) return true;
    boolean infinitive =
        open > base
            && tokens.get(open - 1).is("to")
            && tokens.get(open + 1).can(Part.VERB, Feature.INFINITIVE);
    if (infinitive && close - open > 2) return true;
    // *called the charge "a fairy tale"*: what somebody calls it, no part of its name
    boolean called =
        tongue == Tongue.ENGLISH
            && partAt(open - 1) == Part.NOUN
            && (tokens.get(open + 1).surface().equals("a")
                || tokens.get(open + 1).surface().equals("an"));
    if (called) return true;
    for (int i = open + 1; i < close; i++) {
      Token token = tokens.get(i);
      if (i == close - 1 && (token.is(".") || token.is("!") || token.is("?"))) return true;
      if (partAt(i) != Part.VERB) continue;
      if (token.can(Part.VERB, Feature.FINITE) && !(token.capital() && i > open + 1)) return true;
      if (i == open + 1 && token.can(Part.VERB, Feature.INFINITIVE) && close - open > 2)
        return true;
    }
    return false;
  }

  private Part partAt(int i) {
    return i < base || i >= to ? Part.OTHER : parts[i - base];
  }

  private Phrase.@org.jspecify.annotations.Nullable Verbal verbal(int i) {
    return VerbGroups.at(new VerbGroups.Place(tongue, tokens, parts, base, to, spans), i);
  }

  private @org.jspecify.annotations.Nullable Nominal nominal(int i) {
    int core = run(i);
    if (core < 0) return null;
    int head = head(i, core);
    int owner = owner(i, core);
    int end = core;
    while (end < to) {
      int next = complement(end, head);
      if (next <= end) break;
      end = next;
    }
    return new Nominal(i, end, head, core, owner);
  }

  /// The end of the run of words that make a noun phrase without complements; negative if none.
  private int run(int from) {
    int i = from;
    int last = -1;
    while (i < to) {
      int number = spans.numbers()[i];
      if (i > from && spans.times()[i] > i) break;
      if (number > i) {
        if (last >= 0
            && !(tongue == Tongue.RUSSIAN && number - i == 1 && partAt(i - 1) != Part.PRONOUN))
          break;
        i = Math.min(to, number);
        last = i;
        continue;
      }
      int close = quotations.closeOf(i);
      if (close > i && close < to && !quoted(i, close)) {
        i = close + 1;
        last = i;
        continue;
      }
      if (!goesOn(i, from, last)) break;
      boolean ends = ends(i);
      i++;
      if (ends) last = i;
    }
    if (last < 0 && i > from && partAt(i - 1) == Part.DETERMINER && standsAlone(i - 1)) return i;
    return last;
  }

  private boolean standsAlone(int i) {
    return switch (tokens.get(i).folded()) {
      case "this",
          "that",
          "these",
          "those",
          "all",
          "some",
          "many",
          "most",
          "several",
          "both",
          "another",
          "each",
          "tous",
          "aucun",
          "aucune",
          "certains",
          "plusieurs",
          "это" ->
          true;
      default -> false;
    };
  }

  private boolean goesOn(int i, int from, int last) {
    Token token = tokens.get(i);
    Part part = partAt(i);
    return switch (part) {
      case DETERMINER -> last < 0;
      case NUMERAL ->
          last < 0 || token.number() && numbered(i - 1) || tongue == Tongue.RUSSIAN && last < 0;
      case NAME -> last < 0 || joins(i);
      case NOUN -> last < 0 || joins(i);
      case CONJUNCTION -> shares(i, from, last);
      case ADJECTIVE ->
          last < 0
              ? !shortened(token) && (nominalAhead(i) || shares(i + 1, from, last))
              : tongue == Tongue.FRENCH && partAt(i - 1) != Part.NAME
                  || (tongue == Tongue.ENGLISH && nominalAhead(i));
      case PRONOUN -> i == from && !RELATIVE.contains(token.folded());
      case PARTICLE -> token.is("'s") && last == i || token.is("'") && last == i && nominalAhead(i);
      case ADVERB ->
          i > from
              && (last < 0 || partAt(i - 1) == Part.NUMERAL)
              && (partAt(i + 1) == Part.ADJECTIVE
                  || tongue == Tongue.ENGLISH
                      && i + 1 < to
                      && tokens.get(i + 1).can(Part.VERB, Feature.PARTICIPLE))
              && nominalAhead(i + 1);
      case VERB -> adjectival(i, from, last);
      case OTHER ->
          shares(i, from, last)
              || last == i
                  && (token.is("№") && i + 1 < to && tokens.get(i + 1).number()
                      || tongue == Tongue.ENGLISH && possessive(i) && nominalAhead(i));
      default -> false;
    };
  }

  /// *full and independent investigation*, *une enquête complète et indépendante*: what joins two
  /// adjectives of one noun.
  private boolean shares(int i, int from, int last) {
    if (i <= from || i + 1 >= to || partAt(i - 1) != Part.ADJECTIVE) return false;
    Token joint = tokens.get(i);
    int next = i + 1;
    if (tongue == Tongue.FRENCH)
      return last == i
          && (joint.is("et") || joint.is("ou"))
          && partAt(next) == Part.ADJECTIVE
          && !tokens.get(next).can(Part.NOUN);
    if (last >= 0) return false;
    boolean comma = joint.is(",");
    if (comma && (tokens.get(next).is("and") || tokens.get(next).is("и"))) next++;
    else if (!comma && !joint.is("and") && !joint.is("or") && !joint.is("и")) return false;
    if (comma && next == i + 1 && partAt(next) == Part.ADJECTIVE)
      return nominalAhead(next) || shares(next + 1, from, last);
    return partAt(next) == Part.ADJECTIVE
        && !shortened(tokens.get(next))
        && (nominalAhead(next) || shares(next + 1, from, last));
  }

  /// A Russian short adjective tells something of its noun and is no part of its phrase: *нужно
  /// расследование*; a relative opens a clause: *согласно которым солдаты …*.
  private boolean shortened(Token token) {
    if (tongue != Tongue.RUSSIAN) return false;
    if (token.lemma("который")) return true;
    for (Form form : token.forms())
      if (form.part() == Part.ADJECTIVE && !form.has(Feature.SHORT)) return false;
    return true;
  }

  /// *the guards' logbook*: a mark that is no closing one, behind a plural.
  private boolean possessive(int i) {
    return tokens.get(i).is("'") || tokens.get(i).is("’")
        ? i > base
            && tokens.get(i - 1).folded().endsWith("s")
            && tokens.get(i - 1).end() == tokens.get(i).start()
        : false;
  }

  /// *detained protesters*, *избитых задержанных*: a participle before a noun.
  private boolean adjectival(int i, int from, int last) {
    Token token = tokens.get(i);
    if (tongue == Tongue.RUSSIAN)
      return last < 0
          && token.can(Part.VERB, Feature.PARTICIPLE)
          && !token.can(Part.VERB, Feature.SHORT)
          && nominalAhead(i);
    if (tongue == Tongue.FRENCH || i == from) return false;
    if (last >= 0 && partAt(i - 1) != Part.NUMERAL && partAt(i - 1) != Part.ADVERB) return false;
    Part before = partAt(i - 1);
    boolean opened =
        before == Part.DETERMINER
            || before == Part.ADJECTIVE
            || before == Part.NUMERAL
            || before == Part.ADVERB;
    return opened
        && (token.can(Part.VERB, Feature.PARTICIPLE) || token.can(Part.VERB, Feature.GERUND))
        && nominalAhead(i);
  }

  private boolean nominalAhead(int i) {
    Part next = partAt(i + 1);
    return next == Part.NOUN
        || next == Part.NAME
        || next == Part.ADJECTIVE
        || next == Part.NUMERAL
        || next == Part.VERB
            && tokens.get(i + 1).can(Part.VERB, Feature.PARTICIPLE)
            && partAt(i + 2) == Part.NOUN;
  }

  private boolean numbered(int i) {
    return i >= base
        && switch (tokens.get(i).folded()) {
          case "no.",
              "no",
              "nos.",
              "№",
              "n°",
              "art.",
              "article",
              "ст.",
              "doc.",
              "case",
              "court",
              "colony",
              "школа" ->
              true;
          default -> partAt(i) == Part.NOUN && tokens.get(i).capital();
        };
  }

  /// Whether a second noun or name belongs to the same phrase as the word before it.
  private boolean joins(int i) {
    if (tongue == Tongue.ENGLISH) return true;
    Token token = tokens.get(i);
    Token before = tokens.get(i - 1);
    if (tongue == Tongue.FRENCH)
      return token.capital() || before.number() || partAt(i - 1) != Part.NOUN;
    return Cases.joins(before, token);
  }

  private boolean ends(int i) {
    Part part = partAt(i);
    return part == Part.NOUN
        || part == Part.NAME
        || part == Part.PRONOUN
        || part == Part.NUMERAL
        || part == Part.ADJECTIVE && tongue == Tongue.FRENCH && i > base
        || part == Part.ADJECTIVE && tongue == Tongue.RUSSIAN && alone(i);
  }

  /// «число раненых полковник скрыл»: an adjective that does not agree with the noun behind it
  /// stands for somebody.
  private boolean alone(int i) {
    return i + 1 < to
        && partAt(i + 1) == Part.NOUN
        && (Cases.of(tokens.get(i)) & Cases.of(tokens.get(i + 1))) == 0;
  }

  private int head(int from, int core) {
    if (tongue == Tongue.ENGLISH) {
      for (int i = core - 1; i >= from; i--)
        if (partAt(i) == Part.NOUN || partAt(i) == Part.NAME || partAt(i) == Part.PRONOUN) return i;
      return core - 1;
    }
    for (int i = from; i < core; i++)
      if (i == from && core - from > 1 && OWNERS.contains(tokens.get(i).folded())) continue;
      else if (partAt(i) == Part.NOUN || partAt(i) == Part.PRONOUN || partAt(i) == Part.NAME)
        return i;
    return core - 1;
  }

  private int owner(int from, int core) {
    if (tongue != Tongue.ENGLISH) return from;
    for (int i = core - 2; i > from; i--) if (tokens.get(i).is("'s") || possessive(i)) return i;
    return from;
  }

  /// The end of a complement that begins at `i`; not above `i` if none does.
  private int complement(int i, int head) {
    Token token = tokens.get(i);
    boolean of =
        switch (tongue) {
          case ENGLISH -> token.is("of");
          case FRENCH -> token.is("de") || token.is("d'") || token.is("du") || token.is("des");
          case RUSSIAN -> false;
        };
    // *charge son bureau de se rendre à Vesk*: the pronoun is the verb's
    boolean ofVerb =
        tongue == Tongue.FRENCH
            && partAt(i + 1) == Part.PRONOUN
            && partAt(i + 2) == Part.VERB
            && tokens.get(i + 2).can(Part.VERB, Feature.INFINITIVE);
    boolean among = of && i + 2 < to && tokens.get(i + 1).is("entre"); // *l'un d'entre eux*
    if (among && partAt(i + 2) == Part.PRONOUN) return i + 3;
    if (of && !ofVerb && i + 1 < to && spans.times()[i + 1] <= i + 1) {
      int end = run(i + 1);
      return end;
    }
    if (tongue != Tongue.RUSSIAN || token.kind() == Token.Kind.MARK) return -1;
    if (tokens.get(head).can(Part.PRONOUN, Feature.DATIVE)) return -1; // «сказал нам сторож»
    if (!Cases.genitive(token) && !(spans.numbers()[i] > i)) return -1;
    if (spans.numbers()[i] > i || spans.times()[i] > i || partAt(i) == Part.PRONOUN) return -1;
    if (partAt(i) == Part.VERB && !token.can(Part.VERB, Feature.PARTICIPLE)) return -1;
    return run(i);
  }
}
