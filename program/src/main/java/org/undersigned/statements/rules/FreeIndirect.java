package org.undersigned.statements.rules;

import java.util.Optional;
import org.undersigned.language.Part;
import org.undersigned.language.Phrase.Mood;
import org.undersigned.language.Phrase.Nominal;
import org.undersigned.language.Phrase.Verbal;
import org.undersigned.language.Token;

/// Sentences that go on with what somebody was just said to have told, without saying so again:
/// *The guard said that he opened the gate. He had seen nobody.* The tense tells: the author's own
/// account of the past is in another.
final class FreeIndirect {
  private final Lexicon lexicon;
  private Optional<Voices> now = Optional.empty();
  private Optional<Voices> last = Optional.empty();
  private Optional<Line> line = Optional.empty();

  FreeIndirect(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /// Somebody is said to tell something in the sentence that is read.
  void speaks(Voices voices) {
    now = Optional.of(voices);
  }

  /// A sentence ends that is told by `voices`.
  void ends(Sentence sentence, Voices voices) {
    last = now.or(() -> Optional.of(voices)).filter(some -> some.names().size() > 1);
    now = Optional.empty();
    line = Optional.of(sentence.line());
  }

  /// Whose words a sentence still is that names no speaker; empty if they are the author's again.
  Optional<Voices> goesOn(Sentence sentence) {
    boolean same = line.filter(one -> one == sentence.line()).isPresent();
    return same && pluperfect(sentence) ? last : Optional.empty();
  }

  /// *He had seen*, *both had been beaten*, *there had been no lorry*: the subject is known from
  /// before.
  private boolean back(Sentence sentence, int verb) {
    for (int i = 0; i < verb; i++) {
      if (sentence.phrase(i) instanceof Nominal nominal) {
        Token head = sentence.token(nominal.head());
        return head.can(Part.PRONOUN)
            || head.can(Part.DETERMINER)
            || head.can(Part.NUMERAL)
            || nominal.from() + 1 < nominal.to()
                && lexicon.words("partitive").contains(sentence.token(nominal.to() - 1).folded());
      }
      if (sentence.is(i, "there")) return true;
    }
    return false;
  }

  private boolean pluperfect(Sentence sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      if (!(sentence.phrase(i) instanceof Verbal verbal) || verbal.mood() != Mood.FINITE) continue;
      Token first = sentence.token(verbal.from());
      return (i == 0 || back(sentence, i))
          && lexicon.words("pluperfect").contains(first.folded())
          && verbal.main() > verbal.from()
          && sentence.token(verbal.main()).can(Part.VERB);
    }
    return false;
  }
}
