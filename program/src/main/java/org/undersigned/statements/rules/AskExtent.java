package org.undersigned.statements.rules;

import org.undersigned.language.Feature;
import org.undersigned.language.Part;
import org.undersigned.language.Phrase.Mood;
import org.undersigned.language.Phrase.Single;
import org.undersigned.language.Phrase.Verbal;
import org.undersigned.statements.rules.Matcher.Range;
import org.undersigned.statements.rules.Telling.Applied;

/// How much of a sentence is quoted for a demand.
final class AskExtent {
  /// A speaker named in more words than these is left out of the quote: what is asked would be the
  /// smaller part of it.
  private static final int LONG = 3;

  private AskExtent() {}

  /// Where the demand begins: at who asks, or at the verb of asking behind a long name.
  static int start(Sentence sentence, Applied applied) {
    int start = applied.found().all().from();
    int cue = applied.found().role("cue").map(Range::from).orElse(start);
    boolean first =
        applied.found().role("speaker").filter(range -> range.from() == start).isPresent();
    return first && sentence.start(cue) - sentence.start(start) > LONG ? cue : start;
  }

  static boolean dash(Sentence sentence, int at) {
    return sentence.phrase(at) instanceof Single
        && (sentence.is(at, "—") || sentence.is(at, "–") || sentence.is(at, "-"));
  }

  /// *for the detainees to be freed*: the verb of what is asked of, or for, somebody else.
  static int infinitive(Sentence sentence, int from, int to) {
    for (int i = from + 1; i < Math.min(to, from + 9); i++) {
      if (sentence.is(i, ";") || i > from + 1 && sentence.is(i, ",")) return -1;
      if (sentence.phrase(i) instanceof Verbal verbal && verbal.mood() == Mood.INFINITIVE) return i;
    }
    return -1;
  }

  /// *must release … and pay …*: a bare verb form after *and*.
  static boolean bare(Sentence sentence, Verbal verbal) {
    return sentence.token(verbal.main()).can(Part.VERB, Feature.INFINITIVE)
        && verbal.modal().isEmpty()
        && verbal.from() == verbal.main();
  }

  /// *que les patients retenus sans ordre soient libérés*: a participle describes whom it is about.
  static boolean finiteBehind(Sentence sentence, Range clause, int at) {
    for (int i = at + 1; i < clause.to(); i++)
      if (sentence.phrase(i) instanceof Verbal verbal && verbal.mood() != Mood.PARTICIPLE)
        return true;
    return false;
  }
}
