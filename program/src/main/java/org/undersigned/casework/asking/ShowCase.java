package org.undersigned.casework.asking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.undersigned.assessment.Disagreement;
import org.undersigned.casework.Casebook;
import org.undersigned.model.Claim;
import org.undersigned.model.Exhibit;
import org.undersigned.model.Figure;
import org.undersigned.model.Reference;
import org.undersigned.model.Said;
import org.undersigned.rendering.CasePage;
import org.undersigned.rendering.Wording;

/// Makes the page of a case: what was received, the numbers said in it, what stands against what,
/// what was asked for.
public final class ShowCase {

  private final Casebook book;
  private final Sayings sayings;
  private final String caseName;
  private final LocalDate today;

  /// @param today for the days since a demand was made
  public ShowCase(Casebook book, Sayings sayings, String caseName, LocalDate today) {
    this.book = book;
    this.sayings = sayings;
    this.caseName = caseName;
    this.today = today;
  }

  public CasePage page() {
    return new CasePage(
        caseName,
        new Notices(book).all(),
        counts(),
        figures(),
        new DemandLines(book, sayings, today).all(),
        disputes(),
        exhibits());
  }

  private List<CasePage.Count> counts() {
    long listings = book.current().stream().filter(Reference.Listing.class::isInstance).count();
    List<CasePage.Count> counts = new ArrayList<>();
    if (ComparedTexts.areFew(book)) {
      int roots = ComparedTexts.of(book).roots();
      if (roots < ComparedTexts.of(book).documents())
        counts.add(
            count(
                roots,
                "root: every text here copies it",
                "roots: texts that copy no other one here"));
    }
    counts.addAll(0, standing(listings));
    return counts;
  }

  private List<CasePage.Count> standing(long listings) {
    return List.of(
        count(book.exhibits().size(), "exhibit sealed", "exhibits sealed"),
        count(book.readings().size(), "reading", "readings"),
        count(book.statements().size(), "reviewed statement", "reviewed statements"),
        count(book.openDrafts().size(), "machine draft that waits", "machine drafts that wait"),
        count(listings, "row of a list", "rows of lists"),
        count(
            People.of(book).all().size(),
            "person, by the links so far",
            "persons, by the links so far"),
        count(book.dossiers().size(), "dossier released", "dossiers released"));
  }

  private List<CasePage.DisputeLine> disputes() {
    WeighedClaims weighed = new WeighedClaims(book, sayings);
    List<Disagreement> found = ComparedTexts.areFew(book) ? weighed.all() : weighed.ofStatements();
    return found.stream().map(weighed::line).toList();
  }

  private static CasePage.Count count(long number, String one, String many) {
    return new CasePage.Count(Wording.number(number), number == 1 ? one : many);
  }

  private List<CasePage.FigureLine> figures() {
    List<CasePage.FigureLine> lines = new ArrayList<>();
    for (Said said : sayings.all()) {
      if (!(said.claim() instanceof Claim.NumberIs(Figure figure))) continue;
      lines.add(
          new CasePage.FigureLine(
              said,
              Wording.tally(figure.tally()),
              Wording.quantity(figure.quantity(), said.kind()),
              Optional.of("/figure/" + said.id())));
    }
    return lines;
  }

  private List<CasePage.ExhibitLine> exhibits() {
    return book.exhibits().stream().map(this::line).toList();
  }

  private CasePage.ExhibitLine line(Exhibit exhibit) {
    var received = book.accessionsOf(exhibit.id());
    return new CasePage.ExhibitLine(
        "/exhibit/" + exhibit.id().hex(),
        book.nameOf(exhibit.id()),
        exhibit.id().brief(),
        book.descriptionOf(exhibit.id())
            .map(each -> each.kind())
            .filter(kind -> !kind.isBlank())
            .orElse(exhibit.mediaType()),
        received.isEmpty() ? "" : received.getFirst().receivedAt().toString().substring(0, 10),
        book.readingOf(exhibit.id()).isPresent() ? "read" : "sealed, not read");
  }
}
