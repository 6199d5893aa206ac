package org.undersigned.statements.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.undersigned.model.Stance;
import org.undersigned.statements.StatementDraft;
import org.undersigned.statements.StatementDraft.Claim;
import org.undersigned.statements.StatementDraft.Told;

/// The facts told of persons so far, as drafts: the same kind of fact of the same person once.
final class ToldFacts {
  private final DocumentText document;
  private final Regions regions;
  private final List<StatementDraft> drafts = new ArrayList<>();
  private final Set<String> told = new HashSet<>();

  ToldFacts(Recording.Room room) {
    this.document = room.document();
    this.regions = room.regions();
  }

  /// The words that tell it, from `from` to `to`, of whom, and what: "occupation", "age".
  record Fact(Sentence sentence, int from, int to, Somebody person, String kind) {}

  List<StatementDraft> drafts() {
    return drafts;
  }

  /// Drafts a fact, once for each kind and person.
  void add(Fact fact) {
    Sentence sentence = fact.sentence();
    if (!told.add(fact.person().name() + "/" + fact.kind())) return;
    Voices voices = regions.at(sentence.line(), fact.from());
    drafts.add(
        new StatementDraft(
            document.excerpt(sentence.line(), fact.from(), fact.to()),
            voices.names(),
            Stance.ASSERTS,
            new Told(
                Claim.PERSON_IS,
                fact.kind(),
                List.of(fact.person().name()),
                List.of(),
                fact.kind().startsWith("date")
                    ? Moments.in(sentence.line(), fact.from(), fact.to())
                    : Optional.empty(),
                Optional.empty()),
            Optional.empty(),
            List.of(),
            document.tongue().code() + "-person-is"));
  }
}
