package org.undersigned.statements.rules;

import java.util.List;
import java.util.Optional;
import org.undersigned.language.Phrase.Nominal;
import org.undersigned.language.Phrase.Timed;
import org.undersigned.language.Phrase.Verbal;
import org.undersigned.language.Token;
import org.undersigned.model.Stance;
import org.undersigned.statements.Excerpt;
import org.undersigned.statements.StatementDraft;

/// What the author takes back: *On 7 March the Ministry stated that 15 officers had been hurt. That
/// figure is withdrawn*. What was said just before, with its numbers, is then what the author said
/// earlier, and not what they say now.
final class TakenBack {
  private final Lexicon lexicon;
  private final DocumentText document;
  private final Naming naming;
  private final Regions regions;
  private final List<StatementDraft> statements;
  private Optional<Sentence> before = Optional.empty();

  /// @param statements those drafted so far, in which chains are lengthened
  TakenBack(Recording.Room room, List<StatementDraft> statements) {
    this.lexicon = room.lexicon();
    this.document = room.document();
    this.naming = room.naming();
    this.regions = room.regions();
    this.statements = statements;
  }

  void sentenceEnds(Sentence sentence) {
    before = Optional.of(sentence);
  }

  /// The author takes back, in a match that begins at `from`, what stands before it: in the same
  /// sentence, or else in the sentence before.
  void by(Sentence sentence, int from, Voices author) {
    if (reported(sentence, from, author)) earlier(sentence, from, author);
    else
      before
          .filter(one -> one.line() == sentence.line() || one.to() == one.line().tokens().size())
          .filter(one -> reported(one, one.size(), author))
          .ifPresent(one -> earlier(one, one.size(), author));
  }

  /// Whether the author tells there, in the past, what was said or written.
  private boolean reported(Sentence sentence, int to, Voices author) {
    for (int i = 0; i < to; i++) {
      if (!(sentence.phrase(i) instanceof Verbal verbal)) continue;
      Token main = sentence.token(verbal.main());
      boolean says =
          lexicon.is("wrote", main)
              || lexicon.is("speech", main)
              || lexicon.is("numbersay", main)
              || lexicon.is("give", main)
              || lexicon.is("putnumber", main)
              || lexicon.is("put", main)
              || lexicon.is("tally", main)
              || lexicon.is("speakabout", main);
      if (!says) continue;
      for (int k = Math.max(0, i - 5); k < Math.min(to, i + 2); k++)
        if (sentence.phrase(k) instanceof Nominal nominal
            && (text(sentence, nominal) || naming.isAuthor(sentence, k, author))) return true;
      return false;
    }
    return false;
  }

  private boolean text(Sentence sentence, Nominal nominal) {
    Token head = sentence.token(nominal.head());
    return lexicon.is("document", head) || lexicon.is("versionnoun", head);
  }

  private void earlier(Sentence sentence, int to, Voices author) {
    int start = sentence.from();
    int end = to < sentence.size() ? sentence.start(to) : sentence.to();
    Voices then = author.and(naming.ownWords(sentence, when(sentence, to)));
    boolean own = false;
    for (int i = start; i < end; i++) own |= regions.at(sentence.line(), i).isAuthor();
    if (!own) return;
    regions.add(new Regions.Region(sentence.line(), start, end, then, Stance.ASSERTS));
    Excerpt words = document.excerpt(sentence.line(), start, end);
    statements.replaceAll(
        one ->
            one.speakers().size() == 1
                    && one.stance() != Stance.RETRACTS
                    && one.quote().start() >= words.start()
                    && one.quote().end() <= words.end()
                ? one.saidBy(then.names())
                : one);
  }

  /// The words that name the earlier text: the text itself, its date, or else how it began.
  private org.undersigned.language.Phrase when(Sentence sentence, int to) {
    for (int i = 0; i < to; i++)
      if (sentence.phrase(i) instanceof Nominal nominal && text(sentence, nominal)) return nominal;
    for (int i = 0; i < to; i++) if (sentence.phrase(i) instanceof Timed timed) return timed;
    return sentence.phrase(0);
  }
}
