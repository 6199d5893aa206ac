package org.undersigned.assessment;

import java.util.ArrayList;
import java.util.List;
import org.undersigned.assessment.Disagreement.Conflict;
import org.undersigned.model.Dispute;
import org.undersigned.model.Id;

/// Sets the statements of a case side by side and tells each disagreement by its kind. Derived: the
/// same evidence gives the same disagreements with the same ids.
///
/// Of twelve kinds only [Dispute.Kind#TRUE_CONTRADICTION] deserves the word without a qualifier.
/// Each is detected from what statements say of themselves (speaker, quantity, time, place); words
/// that no statement was made of are compared as texts.
public final class Disagreements {
  private Disagreements() {}

  /// All that is found, in this order: figures, acts, retractions, copies, altered quotations,
  /// sums.
  public static List<Disagreement> in(Evidence evidence) {
    return in(evidence, TextsCompared.of(evidence.readings()));
  }

  /// The same, where the texts were compared before.
  public static List<Disagreement> in(Evidence evidence, TextsCompared texts) {
    List<Disagreement> found = new ArrayList<>(ofStatements(evidence));
    CopyDisagreements copies = new CopyDisagreements(evidence.sayings());
    found.addAll(copies.copied(texts.copies()));
    found.addAll(copies.rewritten(texts.quotations()));
    for (Sums.Sum sum : texts.openSums()) found.add(sum(sum));
    return List.copyOf(found);
  }

  /// Those among statements alone, without comparing texts.
  public static List<Disagreement> ofStatements(Evidence evidence) {
    List<Disagreement> found = new ArrayList<>();
    found.addAll(new FigureDisagreements(evidence.sayings(), evidence.relation()).all());
    found.addAll(new ActDisagreements(evidence.sayings(), evidence.relation()).all());
    found.addAll(new Retractions(evidence.sayings(), evidence.relation()).all());
    return List.copyOf(found);
  }

  private static Disagreement sum(Sums.Sum sum) {
    String about = "a sum: " + sum.total().exact().strip();
    Dispute dispute =
        new Dispute(
            Id.derived("dispute", "sum", sum.total().at().toString()),
            about,
            Dispute.Kind.SUM_DOES_NOT_CLOSE,
            List.of(
                new Dispute.Side("the rows add up to " + sum.sum().toPlainString(), List.of()),
                new Dispute.Side("the total says " + sum.stated().toPlainString(), List.of())));
    return new Disagreement(
        dispute,
        Conflict.CONFLICT,
        sum.rows().size()
            + " rows add up to "
            + sum.sum().toPlainString()
            + ", not to "
            + sum.stated().toPlainString());
  }
}
