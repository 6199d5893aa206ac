package org.undersigned.statements.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.undersigned.language.Part;
import org.undersigned.language.Phrase.Mood;
import org.undersigned.language.Phrase.Nominal;
import org.undersigned.language.Phrase.Verbal;
import org.undersigned.model.Stance;
import org.undersigned.statements.rules.Matcher.Range;
import org.undersigned.statements.rules.Telling.Applied;
import org.undersigned.statements.rules.Telling.Manner;
import org.undersigned.statements.rules.Voices.Named;

/// Who speaks in a match, and with what stance.
final class Speaking {
  private final Lexicon lexicon;
  private final Naming naming;
  private final Recording recording;
  private final Owners owners;
  private final Mouths mouths;
  private final List<Somebody> spoke = new ArrayList<>();
  private Optional<Named> before = Optional.empty();
  private Optional<Line> where = Optional.empty();

  Speaking(Lexicon lexicon, Naming naming, Recording recording) {
    this.lexicon = lexicon;
    this.naming = naming;
    this.recording = recording;
    this.owners = new Owners(lexicon, naming);
    this.mouths = new Mouths(lexicon);
  }

  /// Those who spoke in the sentence that ends are whom pronouns mean first in the next.
  void sentenceEnds() {
    naming.spoke(spoke);
    spoke.clear();
  }

  private Voices heard(Voices voices, Named speaker) {
    speaker.somebody().ifPresent(spoke::add);
    if (voices.isAuthor() && !speaker.author()) before = Optional.of(speaker);
    return voices.and(speaker);
  }

  Named full(String name) {
    return naming.full(name);
  }

  /// The speaker if the rule names one; otherwise whoever spoke before.
  Voices orSame(Sentence sentence, Applied applied, Manner manner) {
    return applied.found().role("speaker").isPresent()
            || applied.found().role("noun").isPresent()
            || applied.found().role("by").isPresent()
            || joined(sentence, applied)
        ? speaker(sentence, applied, manner)
        : manner.voices();
  }

  /// *… and accused him of*, *… but declined to exclude it*: the subject before takes this stance.
  private boolean joined(Sentence sentence, Applied applied) {
    int first = sentence.start(applied.found().all().from());
    Rule.Effect effect = applied.rule().effect();
    return (effect == Rule.Effect.STANCE || effect == Rule.Effect.ACCUSE)
        && lexicon.words("joint").contains(sentence.token(first).folded());
  }

  /// Somebody is spoken of: pronouns that follow may mean them.
  void mentions(Sentence sentence, Range range) {
    naming.who(sentence, range.from(), Voices.of(""));
  }

  /// Whether a match says by whom; otherwise whoever spoke before goes on.
  boolean anew(Applied applied) {
    for (String role : List.of("speaker", "noun", "claim", "by", "origin", "hearer"))
      if (applied.found().role(role).isPresent()) return true;
    return false;
  }

  Voices named(Sentence sentence, String role, Applied applied, Manner manner) {
    int cue = applied.found().role("cue").map(Range::from).orElse(-1);
    Optional<Named> listener = listener(sentence, applied, manner);
    return applied
        .found()
        .role(role)
        .flatMap(range -> mouths.speaker(sentence, range.from(), cue))
        .map(at -> naming.who(sentence, at, manner.voices()))
        .map(who -> heard(listener.map(manner.voices()::and).orElse(manner.voices()), who))
        .orElse(manner.voices());
  }

  /// *D'après ce que lui a dit un planton*, *son frère lui a rapporté que*: whoever spoke before
  /// has it from them.
  private Optional<Named> listener(Sentence sentence, Applied applied, Manner manner) {
    Optional<Named> last = where.filter(sentence.line()::equals).flatMap(_ -> before);
    where = Optional.of(sentence.line());
    Optional<Range> cue = applied.found().role("cue");
    Optional<Range> speaker = applied.found().role("speaker");
    if (!manner.voices().isAuthor() || cue.isEmpty() || speaker.isEmpty()) return Optional.empty();
    String first = sentence.token(sentence.start(speaker.get().from())).folded();
    boolean theirs =
        lexicon.words("indefinite").contains(first) || lexicon.words("his").contains(first);
    boolean told = false;
    for (int i = sentence.start(cue.get().from()); i < sentence.start(cue.get().to()); i++)
      told |= lexicon.words("tothem").contains(sentence.token(i).folded());
    return theirs && told ? last : Optional.empty();
  }

  /// The voices with the one who speaks in this match: named by the rule, owner of a noun (*the
  /// mayor's claim that*), or the subject so far (*took the phone and said*).
  Voices speaker(Sentence sentence, Applied applied, Manner manner) {
    Optional<Range> named = applied.found().role("named");
    if (named.isPresent()
        && sentence.phrase(named.get().from()) instanceof Nominal name
        && recording.namesPerson(sentence, name)
        && applied
            .found()
            .role("speaker")
            .filter(who -> sentence.phrase(who.from()) instanceof Nominal)
            .filter(who -> recording.namesPerson(sentence, (Nominal) sentence.phrase(who.from())))
            .isEmpty())
      return heard(manner.voices(), naming.who(sentence, named.get().from(), manner.voices()));
    if (applied.found().role("last").isPresent())
      return naming.last().map(one -> heard(manner.voices(), one)).orElse(manner.voices());
    if (applied.found().role("speaker").isPresent())
      return earlier(sentence, applied, manner)
          .orElseGet(() -> named(sentence, "speaker", applied, manner));
    if (applied.found().role("noun").isPresent() || applied.found().role("claim").isPresent())
      return heard(manner.voices(), claimant(sentence, applied, manner));
    if (applied.rule().effect() == Rule.Effect.DEMAND && applied.found().role("cue").isEmpty())
      return manner.voices();
    int cue = applied.found().role("cue").map(Range::from).orElse(-1);
    return subjectBefore(sentence, applied.found().all().from())
        .flatMap(at -> mouths.speaker(sentence, at, cue))
        .map(at -> heard(manner.voices(), naming.who(sentence, at, manner.voices())))
        .orElse(manner.voices());
  }

  /// The voices with the one from whom the speaker has it: *learnt from a guard that*, «со слов
  /// охранника».
  Voices origin(Sentence sentence, Applied applied, Voices voices) {
    Optional<Range> source = applied.found().role("source");
    if (source.isPresent() && sentence.phrase(source.get().from()) instanceof Nominal nominal)
      return owners.named(sentence, nominal, voices).map(voices::and).orElse(voices);
    return applied
        .found()
        .role("origin")
        .map(range -> voices.and(naming.who(sentence, range.from(), voices)))
        .orElse(voices);
  }

  /// *In our bulletin of 20 March we wrote that*, *in September we wrote that*: an earlier text of
  /// the author's, not the author now.
  private Optional<Voices> earlier(Sentence sentence, Applied applied, Manner manner) {
    int speaker = applied.found().role("speaker").orElseThrow().from();
    if (!manner.voices().isAuthor() || !naming.isAuthor(sentence, speaker, manner.voices()))
      return Optional.empty();
    for (int i = sentence.from(); i < sentence.start(speaker) + 4 && i < sentence.to(); i++)
      if (lexicon.words("formerly").contains(sentence.token(i).folded()))
        return Optional.of(
            manner
                .voices()
                .and(
                    new Named(
                        manner.voices().names().getFirst() + ", " + sentence.token(i).folded(),
                        Optional.empty(),
                        false)));
    Optional<Voices> before = pluperfect(sentence, applied, manner);
    if (before.isPresent()) return before;
    for (int i = Math.max(1, speaker - 6); i < Math.min(sentence.size(), speaker + 4); i++) {
      if (!lexicon.words("in").contains(sentence.token(sentence.start(i - 1)).folded())) continue;
      if (sentence.phrase(i) instanceof Nominal text) {
        Optional<Named> own = naming.ownText(sentence, text);
        if (own.isEmpty() && dated(sentence, i, text))
          own = Optional.of(naming.ownWords(sentence, text));
        if (own.isPresent()) return Optional.of(manner.voices().and(own.get()));
      }
      boolean wrote =
          applied
              .found()
              .role("cue")
              .filter(
                  cue ->
                      sentence.phrase(cue.from()) instanceof Verbal verbal
                          && lexicon.is("wrote", sentence.token(verbal.main())))
              .isPresent();
      if (sentence.phrase(i) instanceof org.undersigned.language.Phrase.Timed time
          && i < speaker
          && wrote) return Optional.of(manner.voices().and(naming.ownWords(sentence, time)));
    }
    return Optional.empty();
  }

  /// *Nous avions parlé, le 6 juillet, de deux morts*: what the author said on that day.
  private Optional<Voices> pluperfect(Sentence sentence, Applied applied, Manner manner) {
    Optional<Range> cue = applied.found().role("cue");
    if (cue.isEmpty() || !(sentence.phrase(cue.get().from()) instanceof Verbal verbal))
      return Optional.empty();
    if (!new VerbFlags(lexicon, sentence).holds("pluperfect", verbal)) return Optional.empty();
    int first = cue.get().to();
    for (int i = first; i < Math.min(sentence.size(), first + 4); i++)
      if (sentence.phrase(i) instanceof org.undersigned.language.Phrase.Timed time)
        return Optional.of(manner.voices().and(naming.ownWords(sentence, time)));
    return Optional.empty();
  }

  /// *Our earlier estimate of 90 houses was wrong*: the number is that of the earlier text.
  Optional<Voices> earlierText(Sentence sentence, Applied applied, Voices voices) {
    return applied
        .found()
        .role("object")
        .filter(range -> sentence.phrase(range.from()) instanceof Nominal)
        .flatMap(range -> naming.ownText(sentence, (Nominal) sentence.phrase(range.from())))
        .map(voices::and);
  }

  /// *in a preliminary note of 17 March*.
  private boolean dated(Sentence sentence, int at, Nominal text) {
    if (!lexicon.is("document", sentence.token(text.head()))
        || lexicon.words("thisone").contains(sentence.token(text.from()).folded())) return false;
    for (int i = at + 1; i < Math.min(sentence.size(), at + 3); i++)
      if (sentence.phrase(i) instanceof org.undersigned.language.Phrase.Timed) return true;
    return false;
  }

  /// The subject of the last finite verb before a place.
  private Optional<Integer> subjectBefore(Sentence sentence, int before) {
    Clauses clauses = new Clauses(lexicon, sentence);
    for (int i = before - 1; i >= 0; i--) {
      if (sentence.is(i, ";")) return Optional.empty();
      if (!(sentence.phrase(i) instanceof Verbal verbal) || verbal.mood() != Mood.FINITE) continue;
      int subject = clauses.subject(new Range(0, i), i);
      // *admitted that the water had been cut off, but denied*: the one who admitted
      boolean told =
          subject > 1
              && lexicon
                  .words("that")
                  .contains(sentence.token(sentence.start(subject - 1)).folded())
              && lexicon.tongue() == org.undersigned.language.Tongue.ENGLISH;
      if (subject >= 0 && !told) return Optional.of(subject);
      // «…, — вспоминает завхоз, добавляя, что …»
      if (i + 1 < before
          && sentence.phrase(i + 1) instanceof Nominal behind
          && sentence.line().tongue() == org.undersigned.language.Tongue.RUSSIAN
          && !Clauses.oblique(sentence, behind)) return Optional.of(i + 1);
    }
    return Optional.empty();
  }

  /// Whose claim, report or allegation it is; somebody unnamed where the words do not say.
  Named claimant(Sentence sentence, Applied applied, Manner manner) {
    Optional<Range> other = applied.found().role("other");
    if (other.isPresent()) return naming.who(sentence, other.get().from(), manner.voices());
    Optional<Range> noun = applied.found().role("noun").or(() -> applied.found().role("claim"));
    if (noun.isPresent() && sentence.phrase(noun.get().from()) instanceof Nominal nominal) {
      Optional<Named> owner = owners.named(sentence, nominal, manner.voices());
      if (owner.isPresent()) return owner.get();
      if (lexicon.is("selfnoun", sentence.token(nominal.head())))
        return naming.full(sentence.words(nominal.from(), nominal.to()));
    }
    return new Named(
        lexicon.words("unnamed").stream().findFirst().orElse("unnamed_sources").replace('_', ' '),
        Optional.empty(),
        false);
  }

  Stance stance(Sentence sentence, Applied applied) {
    if (applied.rule().stance().isPresent()) return applied.rule().stance().get();
    Optional<Range> cue = applied.found().role("cue");
    if (cue.isEmpty() || !(sentence.phrase(cue.get().from()) instanceof Verbal verbal))
      return Stance.ASSERTS;
    Lexicon.Range clause = sentence.tokens(applied.found().all());
    Stance own =
        lexicon
            .find("speech", clause, verbal.main(), Part.VERB)
            .flatMap(entry -> entry.attributes().stream().findFirst())
            .map(name -> Stance.valueOf(name.toUpperCase(Locale.ROOT)))
            .orElse(Stance.ASSERTS);
    if (!verbal.negated()) return own;
    return switch (own) {
      case DENIES, DOUBTS -> Stance.ADMITS;
      case ADMITS -> Stance.DENIES;
      case ASSERTS, ALLEGES, RETRACTS -> Stance.DOUBTS;
    };
  }
}
