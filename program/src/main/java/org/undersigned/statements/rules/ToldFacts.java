package org.undersigned.statements.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.undersigned.language.Part;
import org.undersigned.model.Stance;
import org.undersigned.statements.StatementDraft;
import org.undersigned.statements.StatementDraft.Claim;
import org.undersigned.statements.StatementDraft.Told;

/// The facts told of persons so far, as drafts: the same kind of fact of the same person once.
final class ToldFacts {
  private final DocumentText document;
  private final Lexicon lexicon;
  private final Regions regions;
  private final List<StatementDraft> drafts = new ArrayList<>();
  private final Set<String> told = new HashSet<>();
  private Optional<Fact> last = Optional.empty();

  ToldFacts(Recording.Room room) {
    this.document = room.document();
    this.lexicon = room.lexicon();
    this.regions = room.regions();
  }

  /// The words that tell it, from `from` to `to`, of whom, and what: "occupation", "age".
  record Fact(Sentence sentence, int from, int to, Somebody person, String kind) {}

  List<StatementDraft> drafts() {
    return drafts;
  }

  /// Drafts a fact, once for each kind and person; what is told of one person in one breath
  /// (*Farouk, 16, an apprentice*) is one fact.
  void add(Fact fact) {
    if (bench(fact) || !told.add(fact.person().name() + "/" + fact.kind())) return;
    Optional<Fact> before = last.filter(one -> goesOn(one, fact));
    Fact whole =
        before
            .map(
                one ->
                    new Fact(
                        fact.sentence(),
                        Math.min(one.from(), fact.from()),
                        Math.max(one.to(), fact.to()),
                        fact.person(),
                        one.kind() + ", " + fact.kind()))
            .orElse(fact);
    if (before.isPresent()) drafts.removeLast();
    last = Optional.of(whole);
    drafts.add(draft(whole));
  }

  /// *La Cour, composée de Mme Vaub, présidente, assistée de M. Prat, greffier*: who sits is no
  /// claim.
  private boolean bench(Fact fact) {
    boolean composed = false;
    for (int i = fact.sentence().from(); i < fact.sentence().to(); i++)
      composed |= lexicon.words("composed").contains(fact.sentence().token(i).folded());
    if (!composed) return false;
    for (int i = fact.from(); i < fact.to(); i++)
      if (lexicon.words("bench").contains(fact.sentence().token(i).folded())) return true;
    return false;
  }

  private static boolean goesOn(Fact one, Fact next) {
    return one.sentence() == next.sentence()
        && one.person().name().equals(next.person().name())
        && next.from() < one.to()
        && !(next.from() > one.from()
            && next.sentence().token(next.from() - 1).can(Part.PREPOSITION));
  }

  /// *the prosecutor Anna Roe*: who tells of somebody calls them so, not the one who is quoted.
  private static boolean title(Fact fact) {
    for (int i = fact.from(); i < fact.to(); i++)
      if (fact.sentence().token(i).can(Part.VERB, org.undersigned.language.Feature.FINITE))
        return false;
    return fact.sentence().line().tongue() != org.undersigned.language.Tongue.ENGLISH;
  }

  private StatementDraft draft(Fact fact) {
    Sentence sentence = fact.sentence();
    Voices voices =
        title(fact) ? regions.ground(sentence.line()) : regions.at(sentence.line(), fact.from());
    return new StatementDraft(
        document.excerpt(sentence.line(), fact.from(), fact.to()),
        voices.names(),
        Stance.ASSERTS,
        new Told(
            Claim.PERSON_IS,
            fact.kind(),
            List.of(fact.person().name()),
            List.of(),
            fact.kind().contains("date")
                ? Moments.in(sentence.line(), fact.from(), fact.to())
                : Optional.empty(),
            Optional.empty()),
        Optional.empty(),
        List.of(),
        document.tongue().code() + "-person-is");
  }
}
