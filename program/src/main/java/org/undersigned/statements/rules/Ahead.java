package org.undersigned.statements.rules;

import org.undersigned.language.Part;
import org.undersigned.language.Phrase.Mood;
import org.undersigned.language.Phrase.Nominal;
import org.undersigned.language.Phrase.Quoted;
import org.undersigned.language.Phrase.Verbal;
import org.undersigned.language.Token;

/// What a pattern may ask of the phrases that follow a place, or of those that a gap takes.
final class Ahead {
  private final Lexicon lexicon;
  private final VerbFlags flags;
  private final Sentence sentence;
  private final int to;

  Ahead(Lexicon lexicon, Sentence sentence, int to) {
    this.lexicon = lexicon;
    this.flags = new VerbFlags(lexicon, sentence);
    this.sentence = sentence;
    this.to = to;
  }

  /// Whether something is told between two places: there is a finite verb or a quotation.
  boolean told(int from, int end) {
    for (int i = from; i < end; i++)
      if (sentence.phrase(i) instanceof Quoted
          || sentence.phrase(i) instanceof Verbal verbal && verbal.mood() == Mood.FINITE)
        return true;
    return false;
  }

  /// *that the lists be withdrawn*: the first verb ahead is in its bare form, or there is *should*.
  boolean wish(int at) {
    for (int i = at; i < Math.min(to, at + 8); i++)
      if (sentence.phrase(i) instanceof Verbal verbal) {
        if (verbal.modal().equals("should")) return true;
        if (verbal.mood() == Mood.PARTICIPLE) continue;
        Token first = sentence.token(verbal.from());
        return first.is("be") || flags.subjunctive(verbal);
      }
    return false;
  }

  /// Whether somebody else speaks from here on.
  boolean other(int at) {
    return gapped(at) || contrast(at);
  }

  /// «…, больница — о девяти»: another speaker, whose verb is the one before.
  boolean gapped(int at) {
    return sentence.is(at, ",")
        && at + 3 < to
        && sentence.phrase(at + 1) instanceof Nominal other
        && !Clauses.oblique(sentence, other)
        && Stretches.dashed(sentence, at + 2)
        && (sentence.is(at + 3, "о")
            || sentence.is(at + 3, "об")
            || sentence.phrase(at + 3) instanceof Nominal number
                && sentence.line().numbered(number.from(), number.core()));
  }

  /// *…, but a local group put the toll at 31*: somebody else says otherwise.
  private boolean contrast(int at) {
    if (!sentence.is(at, ",") || at + 3 >= to) return false;
    if (!lexicon.words("contrast").contains(sentence.token(sentence.start(at + 1)).folded()))
      return false;
    if (!(sentence.phrase(at + 2) instanceof Nominal subject)
        || sentence.token(subject.head()).can(Part.PRONOUN)) return false;
    for (int i = at + 3; i < Math.min(to, at + 8); i++)
      if (sentence.phrase(i) instanceof Verbal verbal)
        return verbal.mood() == Mood.FINITE
            && !verbal.passive()
            && (lexicon.is("speech", sentence.token(verbal.main()))
                || lexicon.is("put", sentence.token(verbal.main())));
    return false;
  }

  boolean clause(int at) {
    for (int i = at; i < Math.min(to, at + 6); i++) {
      if (sentence.phrase(i) instanceof Verbal verbal)
        return i > at
            && verbal.mood() == Mood.FINITE
            && !(i > at + 1 && (sentence.is(i - 1, "and") || sentence.is(i - 1, "but")));
      if (sentence.is(i, ",") || sentence.is(i, ":")) return false;
    }
    return false;
  }

  /// *must state why …*, *devrait vérifier si …*, «проверить, соблюдало ли …»: what is to be told.
  boolean asks(int at) {
    String word = sentence.token(sentence.start(at)).folded();
    return lexicon.words("question").contains(word)
        || lexicon.words("questionplace").contains(word)
        || sentence.is(at + 1, "ли");
  }

  /// Whether the first finite verb from `from` on is of a time before another: *elle avait dit
  /// que*.
  boolean firstIsBefore(int from) {
    for (int i = from; i < to; i++)
      if (sentence.phrase(i) instanceof Verbal verbal && verbal.mood() == Mood.FINITE)
        return flags.before(verbal);
    return false;
  }

  /// *the list of all, who were there, and …*: a clause that only describes.
  boolean opensAside(int at) {
    return lexicon.words("asideword").contains(sentence.token(sentence.start(at)).folded());
  }
}
