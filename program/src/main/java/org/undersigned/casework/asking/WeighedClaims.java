package org.undersigned.casework.asking;

import java.util.List;
import org.undersigned.assessment.Disagreement;
import org.undersigned.assessment.Disagreements;
import org.undersigned.assessment.Evidence;
import org.undersigned.casework.Casebook;
import org.undersigned.model.Id;
import org.undersigned.model.Statement;
import org.undersigned.rendering.CasePage;

/// The claims of a case side by side: derived anew each time, never kept.
public final class WeighedClaims {

  private final Casebook book;
  private final Sayings sayings;

  public WeighedClaims(Casebook book, Sayings sayings) {
    this.book = book;
    this.sayings = sayings;
  }

  /// All disagreements, copies and altered quotations compared as texts included.
  public List<Disagreement> all() {
    return Disagreements.in(evidence(), ComparedTexts.of(book));
  }

  /// Those among statements alone, which is fast enough for a page.
  public List<Disagreement> ofStatements() {
    return Disagreements.ofStatements(evidence());
  }

  private Evidence evidence() {
    return new Evidence(
        sayings.all(), ComparedTexts.readings(book), new RelatedKinds(book.terms().all())::related);
  }

  /// A disagreement as the page shows it.
  public CasePage.DisputeLine line(Disagreement found) {
    return new CasePage.DisputeLine(
        found.dispute().about() + " – " + found.because(),
        found.dispute().kind().name().toLowerCase(java.util.Locale.ROOT).replace('_', ' '),
        found.dispute().sides().stream()
            .map(
                side ->
                    new CasePage.SideLine(
                        side.position(),
                        side.statements().stream()
                            .map(id -> Id.<Statement>parse(id.toString()))
                            .flatMap(id -> sayings.of(id).stream())
                            .toList()))
            .toList());
  }
}
