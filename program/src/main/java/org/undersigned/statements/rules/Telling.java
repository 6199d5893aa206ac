package org.undersigned.statements.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.undersigned.language.Phrase.Nominal;
import org.undersigned.language.Phrase.Quoted;
import org.undersigned.language.Phrase.Single;
import org.undersigned.model.Stance;
import org.undersigned.statements.rules.Matcher.Found;
import org.undersigned.statements.rules.Matcher.Range;
import org.undersigned.statements.rules.Voices.Named;

/// Who says what: finds the rule that fits a stretch of a sentence, follows its content to any
/// depth, and hands what is told at the end of each path to [Recording].
final class Telling {
  /// Deeper than any real hearsay; a hostile text must not go on for ever.
  private static final int DEPTH = 12;

  private final Lexicon lexicon;
  private final RuleBook rules;
  private final Speaking speaking;
  private final Earlier earlier;
  private final Recording recording;
  private final Stretches stretches;
  private Optional<Voices> quoted = Optional.empty();
  private Optional<Manner> said = Optional.empty();
  private Optional<Voices> dialogue = Optional.empty();
  private final FreeIndirect free;

  Telling(Lexicon lexicon, RuleBook rules, Naming naming, Recording recording) {
    this.lexicon = lexicon;
    this.rules = rules;
    this.speaking = new Speaking(lexicon, naming, recording);
    this.earlier = new Earlier(lexicon, naming);
    this.recording = recording;
    this.stretches = new Stretches(lexicon);
    this.free = new FreeIndirect(lexicon);
  }

  /// How something is told: by whom and with what stance.
  record Manner(Voices voices, Stance stance, int depth) {
    Manner by(Voices more, Stance taken) {
      return new Manner(more, taken, depth + 1);
    }
  }

  /// A rule and what it matched.
  record Applied(Rule rule, Found found) {}

  /// A whole sentence told by `voices`.
  void sentence(Sentence sentence, Voices voices) {
    int last = sentence.size() - 1;
    while (last >= 0
        && sentence.phrase(last) instanceof Single single
        && sentence.token(single.from()).kind() == org.undersigned.language.Token.Kind.MARK) last--;
    boolean onlyQuotation = last == 0 && sentence.phrase(0) instanceof Quoted;
    if (onlyQuotation && told(sentence, (Quoted) sentence.phrase(0), voices)) return;
    if (onlyQuotation
        && quoted.isPresent()
        && quoted.get().names().getFirst().equals(voices.names().getFirst())) {
      content(
          sentence, new Range(0, 1), new Manner(quoted.get(), Stance.ASSERTS, 1), Optional.empty());
      return;
    }
    if (sentence.from() == 0) dialogue = Optional.empty();
    if (dialogue.isPresent() && Stretches.dashed(sentence, 0)) {
      tell(sentence, new Range(1, sentence.size()), new Manner(dialogue.get(), Stance.ASSERTS, 1));
      speaking.sentenceEnds();
      return;
    }
    Optional<Voices> then = earlier.in(sentence, voices);
    Range whole = new Range(0, sentence.size());
    if (then.isEmpty()) then = free.goesOn(sentence).filter(_ -> best(sentence, whole).isEmpty());
    Manner manner = new Manner(then.orElse(voices), Stance.ASSERTS, then.isPresent() ? 1 : 0);
    if (then.isPresent()) recording.cover(sentence, whole, manner);
    tell(sentence, whole, manner);
    free.ends(sentence, manner.voices());
    speaking.sentenceEnds();
    recording.takenBack().sentenceEnds(sentence);
  }

  /// «Нас били, — говорит она. — Люди просили воды»: who speaks is named between the marks.
  private boolean told(Sentence sentence, Quoted quotation, Voices voices) {
    List<Sentence> inner = sentence.line().inside(quotation.from(), quotation.to());
    Manner manner = new Manner(voices, Stance.ASSERTS, 1);
    boolean any = false;
    for (Sentence one : inner)
      any |=
          best(one, new Range(0, one.size()))
              .filter(found -> Stretches.inserted(one, found))
              .isPresent();
    if (!any) return false;
    quoted = Optional.empty();
    for (Sentence one : inner) {
      tell(one, new Range(0, one.size()), manner);
      if (quoted.isPresent()) manner = new Manner(quoted.get(), Stance.ASSERTS, 1);
    }
    speaking.sentenceEnds();
    return true;
  }

  /// A table's cell that is somebody's words; a number alone tells nothing.
  void cell(Sentence cell, Voices voices) {
    int words = 0;
    for (int i = cell.from(); i < cell.to(); i++) if (cell.token(i).word()) words++;
    if (words >= 2) tell(cell, new Range(0, cell.size()), new Manner(voices, Stance.ASSERTS, 1));
  }

  /// A new paragraph: a quotation that stands alone no longer belongs to the last one quoted.
  void paragraph() {
    quoted = Optional.empty();
  }

  private void tell(Sentence sentence, Range range, Manner manner) {
    tell(sentence, range, manner, manner);
  }

  /// @param on how what names nobody anew is told: by whoever spoke before a semicolon
  private void tell(Sentence sentence, Range range, Manner manner, Manner on) {
    if (range.isEmpty()) return;
    Optional<Applied> applied = manner.depth() > DEPTH ? Optional.empty() : best(sentence, range);
    if (applied.isEmpty()) {
      recording.leaf(sentence, range, on, Optional.empty());
      return;
    }
    Range all = applied.get().found().all();
    if (all.from() > range.from()) before(sentence, new Range(range.from(), all.from()), on);
    boolean anew = speaking.anew(applied.get());
    said = Optional.empty();
    apply(sentence, applied.get(), anew ? manner : on);
    boolean dash = Stretches.inserted(sentence, applied.get()) && said.isPresent();
    if (dash) {
      quoted = said.map(Manner::voices);
      dialogue = quoted;
    }
    if (all.to() >= range.to()) return;
    Manner next = dash || Stretches.goesOn(sentence, all.to(), range) ? said.orElse(on) : manner;
    tell(sentence, new Range(all.to(), range.to()), manner, next);
  }

  /// What stands before a match: a clause of its own if it has a finite verb.
  private void before(Sentence sentence, Range range, Manner manner) {
    boolean ends = sentence.is(range.to() - 1, ",") || sentence.is(range.to() - 2, ",");
    if (Stretches.claims(sentence, range)) {
      int depth = ends ? Math.min(manner.depth(), 1) : 0;
      recording.leaf(
          sentence, range, new Manner(manner.voices(), manner.stance(), depth), Optional.empty());
    } else recording.cover(sentence, range, manner);
  }

  /// The match that begins first; of several at one place the first rule's.
  private Optional<Applied> best(Sentence sentence, Range range) {
    Matcher matcher = new Matcher(lexicon, sentence, range.from(), range.to());
    List<Needs.Fitting> fitting = rules.fitting(sentence, range);
    for (int start = range.from(); start < range.to(); start++)
      for (Needs.Fitting fits : fitting) {
        if (start > fits.last()) continue;
        Optional<Found> found = matcher.at(fits.rule().pattern(), start);
        if (found.isPresent()) return Optional.of(new Applied(fits.rule(), found.get()));
      }
    return Optional.empty();
  }

  private void apply(Sentence sentence, Applied applied, Manner manner) {
    switch (applied.rule().effect()) {
      case REPORT -> report(sentence, applied, manner);
      case REJECT -> reject(sentence, applied, manner);
      case RUMOUR -> rumour(sentence, applied, manner.by(manner.voices(), Stance.ALLEGES));
      case ACCUSE -> accuse(sentence, applied, manner);
      case STANCE, ANSWER, COURT, NUMBER, SAME, SIGN, ASKED -> single(sentence, applied, manner);
      case DEMAND -> demand(sentence, applied, manner);
      case JUDGED -> recording.cover(sentence, applied.found().all(), manner);
    }
  }

  private void demand(Sentence sentence, Applied applied, Manner manner) {
    Manner asking = manner.by(speaking.speaker(sentence, applied, manner), manner.stance());
    if (!recording.demand(sentence, applied, asking)) {
      recording.leaf(sentence, applied.found().all(), manner, Optional.empty());
      return;
    }
    for (int i = applied.found().all().from(); i < applied.found().all().to(); i++)
      if (sentence.phrase(i) instanceof Quoted quotation) ordered(sentence, i, quotation, manner);
  }

  /// *the President's order to "fire at anyone"*: a quotation behind a noun that has an owner.
  private void ordered(Sentence sentence, int at, Quoted quotation, Manner manner) {
    for (int i = at - 1; i >= Math.max(0, at - 4); i--)
      if (sentence.phrase(i) instanceof Nominal nominal
          && (lexicon.is("ordernoun", sentence.token(nominal.head()))
              || lexicon.is("claimnoun", sentence.token(nominal.head())))) {
        Owners.of(sentence, nominal)
            .ifPresent(
                owner ->
                    quotation(
                        sentence,
                        quotation,
                        manner.by(manner.voices().and(speaking.full(owner)), Stance.ASSERTS)));
        return;
      }
  }

  private static Range range(Applied applied, String role) {
    return applied.found().role(role).orElse(applied.found().all());
  }

  private void report(Sentence sentence, Applied matched, Manner manner) {
    Applied applied = behindColon(sentence, matched, manner);
    Voices voices = speaking.origin(sentence, applied, speaking.speaker(sentence, applied, manner));
    Stance stance = speaking.stance(sentence, applied);
    recording.cover(sentence, applied.found().all(), manner);
    aside(sentence, applied, manner);
    boolean order =
        applied
            .found()
            .role("noun")
            .filter(
                noun ->
                    sentence.phrase(noun.from()) instanceof Nominal nominal
                        && lexicon.is("ordernoun", sentence.token(nominal.head())))
            .isPresent();
    if (order) recording.leaf(sentence, applied.found().all(), manner, Optional.empty());
    Optional<Range> rest = applied.found().role("rest");
    if (rest.isPresent()) {
      around(sentence, applied, rest.get(), manner.by(voices, stance));
      int end = range(applied, "content").to();
      recording.cover(sentence, new Range(end, rest.get().from()), manner);
    } else
      content(sentence, range(applied, "content"), manner.by(voices, stance), Optional.of(applied));
    free.speaks(voices);
    if (stance == Stance.ASSERTS || stance == Stance.ADMITS)
      said = Optional.of(manner.by(voices, Stance.ASSERTS));
  }

  /// *The mayor gave way: the list had been burnt, he said*: what he said begins behind the colon.
  private Applied behindColon(Sentence sentence, Applied applied, Manner manner) {
    Range content = range(applied, "content");
    Optional<Range> cue = applied.found().role("cue");
    if (cue.isEmpty() || cue.get().from() < content.to()) return applied;
    int colon = Stretches.colon(sentence, content);
    if (colon <= content.from() || sentence.phrase(colon + 1) instanceof Quoted) return applied;
    tell(sentence, new Range(content.from(), colon), manner);
    Map<String, Range> roles = new HashMap<>(applied.found().roles());
    roles.put("content", new Range(colon + 1, content.to()));
    return new Applied(
        applied.rule(), new Found(new Range(colon + 1, applied.found().all().to()), roles));
  }

  /// *Owen Carrick, who was held until 9 August, said …*: told of the speaker by whoever tells that
  /// he said it.
  private void aside(Sentence sentence, Applied applied, Manner manner) {
    Optional<Range> cue = applied.found().role("cue");
    Optional<Range> speaker = applied.found().role("speaker");
    if (speaker.isEmpty() || cue.isEmpty()) return;
    Manner own = new Manner(manner.voices(), Stance.ASSERTS, 0);
    stretches
        .described(sentence, speaker.get(), cue.get().from())
        .ifPresent(range -> recording.leaf(sentence, range, own, Optional.empty()));
  }

  private void rumour(Sentence sentence, Applied applied, Manner manner) {
    applied.found().role("subject").ifPresent(range -> speaking.mentions(sentence, range));
    Optional<Range> rest = applied.found().role("rest");
    if (rest.isPresent()) around(sentence, applied, rest.get(), manner);
    else content(sentence, range(applied, "content"), manner, Optional.of(applied));
  }

  /// *Two men, a neighbour told us, were shot*: what is told stands around the words that say by
  /// whom.
  private void around(Sentence sentence, Applied applied, Range rest, Manner manner) {
    Range first = range(applied, "content");
    Sentence told = sentence.without(new Range(first.to(), rest.from()));
    tell(told, new Range(first.from(), first.to() + rest.to() - rest.from()), manner);
  }

  /// A claim told in order to be denied: the one who denies it, and whose claim it was.
  private void reject(Sentence sentence, Applied applied, Manner manner) {
    Voices denier =
        applied.found().role("speaker").isPresent()
            ? speaking.named(sentence, "speaker", applied, manner)
            : manner.voices();
    Range content = range(applied, "content");
    int end = stretches.comment(sentence, content);
    Named other = speaking.claimant(sentence, applied, manner);
    Range told = new Range(applied.found().all().from(), Math.min(end, applied.found().all().to()));
    recording.leaf(
        sentence,
        end < content.to() ? told : applied.found().all(),
        manner.by(denier, applied.rule().stance().orElse(Stance.DENIES)),
        Optional.of(applied));
    content(
        sentence,
        new Range(content.from(), end),
        manner.by(denier.and(other), Stance.ALLEGES),
        Optional.empty());
    if (end < content.to())
      recording.leaf(
          sentence,
          new Range(end, content.to()),
          manner.by(denier, Stance.ASSERTS),
          Optional.empty());
  }

  private void accuse(Sentence sentence, Applied applied, Manner manner) {
    Voices voices = speaking.orSame(sentence, applied, manner);
    applied.found().role("actor").ifPresent(actor -> recording.accused(sentence, actor));
    recording.cover(sentence, applied.found().all(), manner);
    recording.leaf(
        sentence, applied.found().all(), manner.by(voices, Stance.ALLEGES), Optional.of(applied));
  }

  /// A claim taken up, and what the same speaker adds to it: *le nie : la porte était ouverte*.
  private void single(Sentence sentence, Applied whole, Manner manner) {
    Optional<Range> added = whole.found().role("added");
    Range all = whole.found().all();
    Applied applied =
        added.isEmpty()
            ? whole
            : new Applied(
                whole.rule(),
                new Found(new Range(all.from(), added.get().from()), whole.found().roles()));
    added.ifPresent(
        range ->
            content(
                sentence,
                range,
                manner.by(speaking.orSame(sentence, applied, manner), Stance.ASSERTS),
                Optional.empty()));
    boolean reported = applied.found().role("content").isPresent();
    Voices voices =
        switch (applied.rule().effect()) {
          case STANCE, NUMBER, COURT, ASKED -> speaking.orSame(sentence, applied, manner);
          case ANSWER ->
              reported ? speaking.named(sentence, "who", applied, manner) : manner.voices();
          default -> manner.voices();
        };
    recording.cover(sentence, applied.found().all(), manner);
    if (applied.rule().stance().filter(Stance.RETRACTS::equals).isPresent()) {
      speaking
          .earlierText(sentence, applied, voices)
          .ifPresent(
              earlier ->
                  recording.cover(
                      sentence, range(applied, "object"), manner.by(earlier, Stance.ASSERTS)));
      if (voices.isAuthor()) recording.takenBack().by(sentence, all.from(), voices);
    }
    for (String role : List.of("number", "object"))
      if (applied.rule().counts(role))
        applied
            .found()
            .role(role)
            .ifPresent(
                range -> recording.cover(sentence, range, manner.by(voices, Stance.ASSERTS)));
    recording.single(sentence, applied, manner.by(voices, speaking.stance(sentence, applied)));
    if (applied.rule().effect() == Rule.Effect.STANCE && !voices.equals(manner.voices())) {
      free.speaks(voices);
      said = Optional.of(manner.by(voices, Stance.ASSERTS));
    }
  }

  /// What is said: each *that* clause by itself, a quotation's sentences by themselves.
  private void content(Sentence sentence, Range range, Manner manner, Optional<Applied> applied) {
    int last = range.to() - 1;
    boolean added =
        manner.stance() == Stance.DENIES
            && last > range.from() + 1
            && sentence.phrase(last) instanceof Quoted
            && (sentence.is(last - 1, ":"));
    if (added) {
      content(sentence, new Range(range.from(), last - 1), manner, applied);
      quotation(
          sentence, (Quoted) sentence.phrase(last), manner.by(manner.voices(), Stance.ASSERTS));
      return;
    }
    List<Range> parts = stretches.parts(sentence, range);
    for (Range part : parts) {
      int from = part.from();
      boolean denial = applied.isPresent() && manner.stance() == Stance.DENIES;
      if (part.to() - from == 1 && sentence.phrase(from) instanceof Quoted quotation) {
        quotation(sentence, quotation, manner);
        continue;
      }
      if (denial)
        recording.leaf(
            sentence, new Range(applied.get().found().all().from(), part.to()), manner, applied);
      else tell(sentence, part, manner);
    }
  }

  private void quotation(Sentence sentence, Quoted quotation, Manner manner) {
    if (manner.stance() == Stance.ASSERTS) quoted = Optional.of(manner.voices());
    recording.coverTokens(sentence.line(), quotation.from(), quotation.to(), manner);
    for (Sentence inner : sentence.line().inside(quotation.from(), quotation.to())) {
      tell(inner, new Range(0, inner.size()), manner);
    }
  }
}
