package org.undersigned.statements.rules;

import java.util.List;
import java.util.Optional;
import org.undersigned.language.Part;
import org.undersigned.language.Phrase.Mood;
import org.undersigned.language.Phrase.Nominal;
import org.undersigned.language.Phrase.Quoted;
import org.undersigned.language.Phrase.Single;
import org.undersigned.language.Phrase.Verbal;
import org.undersigned.language.Tongue;
import org.undersigned.statements.rules.Acts.Act;
import org.undersigned.statements.rules.Acts.Polarity;
import org.undersigned.statements.rules.Matcher.Range;

/// What happened to somebody, told as the state he is in: *is under house arrest*, *sont en grève*,
/// «жив», «без связи». Word groups `act KIND state v`.
final class States {
  private final Lexicon lexicon;
  private final Clauses clauses;
  private final Parties parties;

  States(Lexicon lexicon, Clauses clauses, Parties parties) {
    this.lexicon = lexicon;
    this.clauses = clauses;
    this.parties = parties;
  }

  /// The state that a clause tells, if it has a verb of being (Russian may leave it out).
  Optional<Act> in(Sentence sentence, Range clause) {
    int verb = -1;
    for (int i = clause.from(); i < clause.to() && verb < 0; i++)
      if (sentence.phrase(i) instanceof Verbal verbal && verbal.mood() == Mood.FINITE) {
        if (!verbal.modal().isEmpty() || !lexicon.is("statehood", sentence.token(verbal.main())))
          return Optional.empty();
        verb = i;
      }
    boolean russian = sentence.line().tongue() == Tongue.RUSSIAN;
    if (verb < 0 && russian && lacking(sentence, clause))
      return Optional.of(new Act("other", clause, List.of(), List.of(), Polarity.NEGATED, false));
    if (verb < 0 && !russian) return Optional.empty();
    if (!russian && noneThere(sentence, clause, verb))
      return Optional.of(new Act("other", clause, List.of(), List.of(), Polarity.NEGATED, false));
    Lexicon.Range tokens = sentence.tokens(clause);
    int from = verb < 0 || russian ? tokens.from() : sentence.start(verb) + 1;
    for (int i = from; i < tokens.to(); i++) {
      Optional<Lexicon.Entry> entry = lexicon.find("act/state", tokens, i, Part.NOUN);
      if (entry.isEmpty()) entry = lexicon.find("act/state", tokens, i, Part.ADJECTIVE);
      if (entry.isEmpty()) continue;
      int subject = subject(sentence, clause, verb, i);
      if (subject < 0) return Optional.empty();
      boolean negated =
          verb >= 0 && ((Verbal) sentence.phrase(verb)).negated()
              || i > tokens.from() && lexicon.words("not").contains(sentence.token(i - 1).folded());
      return Optional.of(
          new Act(
              entry.get().attributes().getFirst().replace('_', ' '),
              clause,
              parties.people(sentence, subject),
              List.of(),
              negated ? Polarity.NEGATED : Polarity.PLAIN,
              true));
    }
    return Optional.empty();
  }

  /// «подозреваемых пока нет», «отопления нет с ноября».
  private boolean lacking(Sentence sentence, Range clause) {
    for (int i = clause.from(); i < clause.to(); i++)
      if (sentence.is(i, "нет"))
        for (int k = clause.from(); k < clause.to(); k++)
          if (sentence.phrase(k) instanceof Nominal nominal
              && Clauses.oblique(sentence, nominal)
              && !sentence.governed(k)
              && !lexicon.is("noreply", sentence.token(nominal.head()))) return true;
    return false;
  }

  /// *There were no smugglers*, *there had been nobody at the gate*; not *there is no doubt*.
  private boolean noneThere(Sentence sentence, Range clause, int verb) {
    int there = verb - 1;
    while (there > clause.from() && sentence.phrase(there) instanceof Single) there--;
    int what = verb + 1;
    while (what < clause.to() && sentence.phrase(what) instanceof Single) what++;
    if (verb <= clause.from() || what >= clause.to()) return false;
    boolean opens = false;
    for (int i = there; i < verb; i++) opens |= sentence.is(i, "there");
    return opens
        && sentence.phrase(what) instanceof Nominal none
        && lexicon.words("negative").contains(sentence.token(none.from()).folded())
        && !lexicon.is("unthing", sentence.token(none.head()))
        && !lexicon.is("noreply", sentence.token(none.head()));
  }

  /// *the brothers “never set foot in the camp”*: a subject whose predicate is quoted.
  Optional<Act> quoted(Sentence sentence, Range clause) {
    for (int i = clause.from(); i < clause.to(); i++)
      if (sentence.phrase(i) instanceof Verbal verbal && verbal.mood() == Mood.FINITE)
        return Optional.empty();
    for (int i = clause.from(); i + 1 < clause.to(); i++) {
      if (!(sentence.phrase(i) instanceof Nominal subject)
          || !(sentence.phrase(i + 1) instanceof Quoted words)
          || sentence.governed(i)
          || Clauses.oblique(sentence, subject)) continue;
      for (Sentence inner : sentence.line().inside(words.from(), words.to())) {
        boolean asks = inner.is(inner.size() - 1, "?");
        for (int k = 0; k < Math.min(inner.size(), 2) && !asks; k++)
          if (inner.phrase(k) instanceof Verbal verbal)
            return verbal.mood() == Mood.FINITE
                ? Optional.of(
                    new Act(
                        "other",
                        clause,
                        List.of(),
                        List.of(),
                        verbal.negated() ? Polarity.NEGATED : Polarity.PLAIN,
                        false))
                : Optional.empty();
        break;
      }
    }
    return Optional.empty();
  }

  private int subject(Sentence sentence, Range clause, int verb, int state) {
    if (verb >= 0) {
      int subject = clauses.subject(clause, verb);
      if (subject >= 0) return subject;
    }
    for (int i = clause.from(); i < clause.to() && sentence.start(i) < state; i++)
      if (sentence.phrase(i) instanceof Nominal nominal
          && nominal.to() <= state
          && !Clauses.oblique(sentence, nominal)
          && !sentence.governed(i)) return i;
    return -1;
  }
}
