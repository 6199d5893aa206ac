package org.undersigned.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.undersigned.assessment.Disagreement.Conflict;
import org.undersigned.model.Claim;
import org.undersigned.model.Dispute;
import org.undersigned.model.Fingerprint;
import org.undersigned.model.Quote;
import org.undersigned.model.Said;

/// What copies and altered quotations do to statements: the same number told by an original and its
/// copy is one source, and a rewritten quotation puts words under a name.
final class CopyDisagreements {
  private final List<Said> sayings;

  CopyDisagreements(List<Said> sayings) {
    this.sayings = sayings;
  }

  /// Each pair of statements that give the same figure in an original and in its copy.
  List<Disagreement> copied(List<Copy> copies) {
    List<Disagreement> found = new ArrayList<>();
    for (Copy copy : copies) {
      Sides sides = new Sides();
      for (Said one : in(copy.original()))
        for (Said other : in(copy.copy()))
          if (sameFigure(one, other)) {
            sides.add("the original, " + name(one), one);
            sides.add("a copy of it, " + name(other), other);
          }
      if (sides.areTwo())
        found.add(
            new Disagreement(
                sides.dispute(
                    "figures in a text and in its copy", Dispute.Kind.COPY_COUNTED_AS_SOURCE),
                Conflict.NO_CONFLICT,
                "the same words in two documents are one source, not two"));
    }
    return found;
  }

  /// Each altered quotation, with the statements that quote it on either side.
  List<Disagreement> rewritten(List<QuotationCheck> checks) {
    List<Disagreement> found = new ArrayList<>();
    for (QuotationCheck check : checks)
      if (check
          instanceof QuotationCheck.Altered(Quote quotation, Quote source, List<Change> changes)) {
        String words =
            changes.stream().map(CopyDisagreements::said).collect(Collectors.joining("; "));
        Dispute dispute =
            new Sides()
                .addAll("as the sealed source has it", within(source))
                .addAll("as it is quoted", within(quotation))
                .dispute("a quotation: " + words, Dispute.Kind.REWRITTEN_QUOTATION);
        found.add(
            new Disagreement(
                dispute,
                Conflict.NO_CONFLICT,
                "the quotation differs from the sealed source: " + words));
      }
    return found;
  }

  private static String said(Change change) {
    if (change.from().isEmpty()) return "added: " + change.to();
    if (change.to().isEmpty()) return "left out: " + change.from();
    return change.from() + " → " + change.to();
  }

  private List<Said> in(Fingerprint reading) {
    return sayings.stream()
        .filter(s -> s.quotes().stream().anyMatch(q -> q.quote().at().reading().equals(reading)))
        .toList();
  }

  /// The statements whose words meet those of `quote`.
  private List<Said> within(Quote quote) {
    return sayings.stream()
        .filter(s -> s.quotes().stream().anyMatch(q -> meets(q.quote(), quote)))
        .toList();
  }

  private static boolean meets(Quote one, Quote other) {
    return one.at().reading().equals(other.at().reading())
        && one.at().start() < other.at().end()
        && other.at().start() < one.at().end();
  }

  private static boolean sameFigure(Said one, Said other) {
    return one.claim() instanceof Claim.NumberIs(var a)
        && other.claim() instanceof Claim.NumberIs(var b)
        && a.tally().equals(b.tally())
        && a.quantity().unit().equals(b.quantity().unit());
  }

  private static String name(Said said) {
    return Optional.of(said.quotes().getFirst().exhibitName())
        .filter(n -> !n.isBlank())
        .orElse("a document");
  }
}
