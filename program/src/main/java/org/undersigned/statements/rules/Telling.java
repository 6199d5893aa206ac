package org.undersigned.statements.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.undersigned.language.Part;
import org.undersigned.language.Phrase;
import org.undersigned.language.Phrase.Nominal;
import org.undersigned.language.Phrase.Quoted;
import org.undersigned.language.Phrase.Single;
import org.undersigned.language.Phrase.Verbal;
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
  private final List<Rule> rules;
  private final Naming naming;
  private final Recording recording;
  private Optional<Voices> quoted = Optional.empty();

  Telling(Lexicon lexicon, List<Rule> rules, Naming naming, Recording recording) {
    this.lexicon = lexicon;
    this.rules = List.copyOf(rules);
    this.naming = naming;
    this.recording = recording;
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
    if (onlyQuotation
        && quoted.isPresent()
        && quoted.get().names().getFirst().equals(voices.names().getFirst())) {
      content(
          sentence, new Range(0, 1), new Manner(quoted.get(), Stance.ASSERTS, 1), Optional.empty());
      return;
    }
    tell(sentence, new Range(0, sentence.size()), new Manner(voices, Stance.ASSERTS, 0));
  }

  /// A new paragraph: a quotation that stands alone no longer belongs to the last one quoted.
  void paragraph() {
    quoted = Optional.empty();
  }

  private void tell(Sentence sentence, Range range, Manner manner) {
    if (range.isEmpty()) return;
    if (manner.depth() > DEPTH) {
      recording.leaf(sentence, range, manner, Optional.empty());
      return;
    }
    Optional<Applied> applied = best(sentence, range);
    if (applied.isEmpty()) {
      recording.leaf(sentence, range, manner, Optional.empty());
      return;
    }
    Range all = applied.get().found().all();
    if (all.from() > range.from()) before(sentence, new Range(range.from(), all.from()), manner);
    apply(sentence, applied.get(), manner);
    if (all.to() < range.to()) tell(sentence, new Range(all.to(), range.to()), manner);
  }

  /// What stands before a match: a clause of its own if it has a verb.
  private void before(Sentence sentence, Range range, Manner manner) {
    for (int i = range.from(); i < range.to(); i++)
      if (sentence.phrase(i) instanceof Verbal || sentence.phrase(i) instanceof Quoted) {
        recording.leaf(sentence, range, manner, Optional.empty());
        return;
      }
    recording.cover(sentence, range, manner);
  }

  /// The match that begins first; of several at one place the first rule's.
  private Optional<Applied> best(Sentence sentence, Range range) {
    Matcher matcher = new Matcher(lexicon, sentence, range.from(), range.to());
    for (int start = range.from(); start < range.to(); start++)
      for (Rule rule : rules) {
        Optional<Found> found = matcher.at(rule.pattern(), start);
        if (found.isPresent()) return Optional.of(new Applied(rule, found.get()));
      }
    return Optional.empty();
  }

  private void apply(Sentence sentence, Applied applied, Manner manner) {
    switch (applied.rule().effect()) {
      case REPORT -> report(sentence, applied, manner);
      case REJECT -> reject(sentence, applied, manner);
      case RUMOUR ->
          content(
              sentence,
              range(applied, "content"),
              manner.by(manner.voices(), Stance.ALLEGES),
              Optional.of(applied));
      case ACCUSE -> accuse(sentence, applied, manner);
      case STANCE, ANSWER, COURT, NUMBER, SAME, SIGN, ASKED -> single(sentence, applied, manner);
      case DEMAND ->
          recording.demand(
              sentence, applied, manner.by(speaker(sentence, applied, manner), manner.stance()));
      case JUDGED -> recording.cover(sentence, applied.found().all(), manner);
    }
  }

  private static Range range(Applied applied, String role) {
    return applied.found().role(role).orElse(applied.found().all());
  }

  private void report(Sentence sentence, Applied applied, Manner manner) {
    Voices voices = speaker(sentence, applied, manner);
    Stance stance = stance(sentence, applied);
    recording.cover(sentence, applied.found().all(), manner);
    content(sentence, range(applied, "content"), manner.by(voices, stance), Optional.of(applied));
  }

  private void reject(Sentence sentence, Applied applied, Manner manner) {
    Voices denier = speaker(sentence, applied, manner);
    Range content = range(applied, "content");
    Named other =
        applied
            .found()
            .role("other")
            .map(range -> naming.who(sentence, range.from(), manner.voices()))
            .orElseGet(() -> claimant(sentence, applied, manner));
    recording.leaf(
        sentence, applied.found().all(), manner.by(denier, Stance.DENIES), Optional.of(applied));
    content(sentence, content, manner.by(denier.and(other), Stance.ALLEGES), Optional.empty());
  }

  private void accuse(Sentence sentence, Applied applied, Manner manner) {
    Voices voices = speaker(sentence, applied, manner);
    recording.cover(sentence, applied.found().all(), manner);
    recording.leaf(
        sentence, applied.found().all(), manner.by(voices, Stance.ALLEGES), Optional.of(applied));
  }

  private void single(Sentence sentence, Applied applied, Manner manner) {
    boolean reported = applied.found().role("content").isPresent();
    Voices voices =
        switch (applied.rule().effect()) {
          case STANCE, NUMBER, COURT, ASKED -> speakerOrSame(sentence, applied, manner);
          case ANSWER -> reported ? named(sentence, "who", applied, manner) : manner.voices();
          default -> manner.voices();
        };
    recording.cover(sentence, applied.found().all(), manner);
    recording.single(sentence, applied, manner.by(voices, stance(sentence, applied)));
  }

  private Voices speakerOrSame(Sentence sentence, Applied applied, Manner manner) {
    return applied.found().role("speaker").isPresent() || applied.found().role("noun").isPresent()
        ? speaker(sentence, applied, manner)
        : manner.voices();
  }

  private Voices named(Sentence sentence, String role, Applied applied, Manner manner) {
    return applied
        .found()
        .role(role)
        .map(range -> manner.voices().and(naming.who(sentence, range.from(), manner.voices())))
        .orElse(manner.voices());
  }

  /// The voices with the one who speaks in this match: named by the rule, owner of a noun (*the
  /// mayor's claim that*), or the subject so far (*took the phone and said*).
  private Voices speaker(Sentence sentence, Applied applied, Manner manner) {
    Optional<Range> named = applied.found().role("named");
    if (named.isPresent()
        && sentence.phrase(named.get().from()) instanceof Nominal name
        && recording.namesPerson(sentence, name))
      return manner.voices().and(naming.who(sentence, named.get().from(), manner.voices()));
    if (applied.found().role("speaker").isPresent())
      return named(sentence, "speaker", applied, manner);
    if (applied.found().role("noun").isPresent() || applied.found().role("claim").isPresent())
      return manner.voices().and(claimant(sentence, applied, manner));
    if (applied.rule().effect() == Rule.Effect.DEMAND && applied.found().role("cue").isEmpty())
      return manner.voices();
    for (int i = applied.found().all().from() - 1; i >= 0; i--) {
      boolean subject =
          sentence.phrase(i) instanceof Nominal
              && (i == 0
                  || !(sentence.phrase(i - 1) instanceof Single before)
                  || !sentence.token(before.from()).can(Part.PREPOSITION))
              && finiteFollows(sentence, i);
      if (subject) return manner.voices().and(naming.who(sentence, i, manner.voices()));
    }
    return manner.voices();
  }

  private static boolean finiteFollows(Sentence sentence, int at) {
    for (int i = at + 1; i < Math.min(sentence.size(), at + 5); i++) {
      if (sentence.phrase(i) instanceof Verbal verbal) return verbal.mood() == Phrase.Mood.FINITE;
      if (sentence.phrase(i) instanceof Nominal && i == at + 1) return false;
    }
    return false;
  }

  /// Whose claim, report or allegation it is; somebody unnamed where the words do not say.
  private Named claimant(Sentence sentence, Applied applied, Manner manner) {
    Optional<Range> other = applied.found().role("other");
    if (other.isPresent()) return naming.who(sentence, other.get().from(), manner.voices());
    Optional<Range> noun = applied.found().role("noun").or(() -> applied.found().role("claim"));
    if (noun.isPresent() && sentence.phrase(noun.get().from()) instanceof Nominal nominal) {
      Optional<String> owner = recording.owner(sentence, nominal);
      if (owner.isPresent()) return naming.full(owner.get());
      if (lexicon.is("selfnoun", sentence.token(nominal.head())))
        return naming.full(sentence.words(nominal.from(), nominal.to()));
    }
    return new Named(
        lexicon.words("unnamed").stream().findFirst().orElse("unnamed_sources").replace('_', ' '),
        Optional.empty(),
        false);
  }

  private Stance stance(Sentence sentence, Applied applied) {
    if (applied.rule().stance().isPresent()) return applied.rule().stance().get();
    Optional<Range> cue = applied.found().role("cue");
    if (cue.isEmpty() || !(sentence.phrase(cue.get().from()) instanceof Verbal verbal))
      return Stance.ASSERTS;
    Lexicon.Range clause =
        new Lexicon.Range(
            sentence.line().tokens(),
            sentence.start(applied.found().all().from()),
            sentence.start(applied.found().all().to()));
    Stance own =
        lexicon
            .find("speech", clause, verbal.main(), Part.VERB)
            .flatMap(entry -> entry.attributes().stream().findFirst())
            .map(name -> Stance.valueOf(name.toUpperCase(java.util.Locale.ROOT)))
            .orElse(Stance.ASSERTS);
    if (!verbal.negated()) return own;
    return switch (own) {
      case DENIES, DOUBTS -> Stance.ADMITS;
      case ADMITS -> Stance.DENIES;
      case ASSERTS, ALLEGES, RETRACTS -> Stance.DOUBTS;
    };
  }

  /// What is said: each *that* clause by itself, a quotation's sentences by themselves.
  private void content(Sentence sentence, Range range, Manner manner, Optional<Applied> applied) {
    List<Range> parts = parts(sentence, range);
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

  private List<Range> parts(Sentence sentence, Range range) {
    List<Range> parts = new ArrayList<>();
    int start = range.from();
    for (int i = range.from() + 1; i + 1 < range.to(); i++) {
      boolean joins = sentence.is(i, ",") || lexicon.words("and").contains(word(sentence, i));
      if (!joins) continue;
      int that = i + 1;
      if (that + 1 < range.to() && lexicon.words("and").contains(word(sentence, that))) that++;
      if (!lexicon.words("that").contains(word(sentence, that))) continue;
      if (sentence.phrase(i - 1) instanceof Verbal) continue;
      parts.add(new Range(start, i));
      start = that + 1;
      i = that;
    }
    if (start < range.to()) parts.add(new Range(start, range.to()));
    return parts;
  }

  private static String word(Sentence sentence, int at) {
    Phrase phrase = sentence.phrase(at);
    return phrase.to() - phrase.from() == 1 ? sentence.token(phrase.from()).folded() : "";
  }
}
