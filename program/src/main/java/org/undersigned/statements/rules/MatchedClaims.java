package org.undersigned.statements.rules;

import java.util.List;
import java.util.Optional;
import org.undersigned.language.Part;
import org.undersigned.language.Phrase.Nominal;
import org.undersigned.language.Phrase.Verbal;
import org.undersigned.model.Stance;
import org.undersigned.statements.StatementDraft;
import org.undersigned.statements.StatementDraft.Claim;
import org.undersigned.statements.StatementDraft.Told;
import org.undersigned.statements.rules.Acts.Act;
import org.undersigned.statements.rules.Acts.Breadth;
import org.undersigned.statements.rules.Matcher.Range;
import org.undersigned.statements.rules.Telling.Applied;

/// The claim that a rule makes of a whole match: an answer, a step before a court, a number, or an
/// act that somebody takes a stance to.
final class MatchedClaims {
  private final Lexicon lexicon;
  private final Acts acts;
  private final Parties parties;

  MatchedClaims(Lexicon lexicon, Acts acts, Parties parties) {
    this.lexicon = lexicon;
    this.acts = acts;
    this.parties = parties;
  }

  /// What is told, and with which stance.
  record Made(Told told, Stance stance) {}

  /// What a whole match tells.
  ///
  /// @param taken the stance as the rule and the speaker have it
  /// @param before the statement told last
  Made of(Sentence sentence, Applied applied, Stance taken, Optional<StatementDraft> before) {
    Rule rule = applied.rule();
    Range all = applied.found().all();
    List<String> who =
        applied
            .found()
            .role("who")
            .filter(range -> sentence.phrase(range.from()) instanceof Nominal)
            .map(range -> parties.people(sentence, range.from()))
            .orElse(List.of());
    Optional<Act> act = acts.find(sentence, all, Breadth.NAMED).stream().findFirst();
    boolean content = applied.found().role("content").isPresent();
    boolean takenBack =
        taken == Stance.DENIES && !content && back(sentence, applied) && earlier(before);
    Claim claim =
        switch (rule.effect()) {
          case ANSWER -> Claim.ANSWERED;
          case COURT -> Claim.IN_COURT;
          case NUMBER -> tallied(sentence, applied) ? Claim.ACT_HAPPENED : Claim.NUMBER_IS;
          case SAME -> Claim.SAME_PERSON;
          case SIGN -> Claim.SIGNED;
          case ASKED -> Claim.DEMANDED;
          default ->
              takenBack
                  ? before.orElseThrow().told().claim()
                  : numeric(sentence, applied) ? Claim.NUMBER_IS : Claim.ACT_HAPPENED;
        };
    String kind =
        claim == Claim.ANSWERED
            ? "no reply"
            : rule.kind()
                .orElseGet(
                    () ->
                        act.map(Act::kind)
                            .orElseGet(
                                () ->
                                    back(sentence, applied) && before.isPresent()
                                        ? before.get().told().kind()
                                        : defaultKind(claim)));
    List<String> victims =
        claim == Claim.IN_COURT || claim == Claim.SAME_PERSON
            ? who
            : act.map(Act::victims).orElse(List.of());
    List<String> actors =
        claim == Claim.ANSWERED || claim == Claim.SIGNED
            ? who
            : act.map(Act::actors).orElse(List.of());
    Stance stance = taken;
    if (takenBack) stance = Stance.RETRACTS;
    if (content && claim == Claim.ANSWERED)
      stance = negativeContent(sentence, applied) ? Stance.DENIES : Stance.ASSERTS;
    int from = sentence.start(all.from());
    int to = sentence.start(all.to());
    return new Made(
        new Told(
            claim, kind, victims, actors, Moments.in(sentence.line(), from, to), Optional.empty()),
        stance);
  }

  /// *I counted eleven burns*, *fait état de douze morts*: an act that is told, not a number that
  /// is given.
  private boolean tallied(Sentence sentence, Applied applied) {
    if (applied.rule().stance().filter(Stance.RETRACTS::equals).isPresent()) return false;
    Range number = applied.found().role("number").orElse(applied.found().all());
    Lexicon.Range tokens = sentence.tokens(number);
    // «в бюллетене говорилось о 12 погибших» is a number of an earlier text
    boolean saidBySomebody =
        applied
            .found()
            .role("cue")
            .filter(cue -> sentence.phrase(cue.from()) instanceof Verbal)
            .map(cue -> sentence.token(((Verbal) sentence.phrase(cue.from())).main()))
            .filter(main -> !lexicon.is("speakabout", main))
            .isPresent();
    for (int i = tokens.from(); i < tokens.to(); i++)
      if (saidBySomebody && lexicon.is("tallied", sentence.token(i))
          || lexicon
              .find("act/noun", tokens, i, Part.NOUN)
              .filter(entry -> lexicon.words("tallykind").contains(entry.attributes().getFirst()))
              .isPresent()) return true;
    return false;
  }

  /// Whether the statement before is from an earlier text of the author's.
  private boolean earlier(Optional<StatementDraft> before) {
    return before
        .filter(one -> one.speakers().size() == 2)
        .filter(one -> one.speakers().getLast().startsWith(one.speakers().getFirst() + ","))
        .isPresent();
  }

  private boolean negativeContent(Sentence sentence, Applied applied) {
    Range content = applied.found().role("content").orElseThrow();
    for (int i = content.from(); i < content.to(); i++)
      if (sentence.phrase(i) instanceof Verbal verbal && verbal.negated()) return true;
    return lexicon
        .words("negative")
        .contains(sentence.token(sentence.start(content.from())).folded());
  }

  private static String defaultKind(Claim claim) {
    return claim == Claim.ANSWERED ? "no reply" : "other";
  }

  /// *this*, *that statement*: the claim just told.
  private boolean back(Sentence sentence, Applied applied) {
    Optional<Range> object = applied.found().role("object");
    if (object.isEmpty()) return true;
    return object
        .map(range -> sentence.token(sentence.start(range.from())).folded())
        .map(
            word ->
                lexicon.words("definite").contains(word)
                    || sentence.token(sentence.start(object.get().from())).can(Part.PRONOUN))
        .orElse(false);
  }

  private boolean numeric(Sentence sentence, Applied applied) {
    Range all = applied.found().all();
    for (int at = all.from(); at < all.to(); at++) {
      if (sentence.phrase(at) instanceof Verbal) continue;
      for (int i = sentence.phrase(at).from(); i < sentence.phrase(at).to(); i++)
        if (lexicon.is("numbernoun", sentence.token(i))) return true;
    }
    return false;
  }
}
