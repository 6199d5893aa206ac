package org.undersigned.casework.asking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.undersigned.casework.Casebook;
import org.undersigned.casework.SeenPages;
import org.undersigned.model.Exhibit;
import org.undersigned.model.Fingerprint;
import org.undersigned.model.Placement;
import org.undersigned.model.Placement.Origin;
import org.undersigned.model.Reading;
import org.undersigned.model.Said;
import org.undersigned.reading.PageLook;
import org.undersigned.rendering.ExhibitPage;
import org.undersigned.rendering.PicturePage;
import org.undersigned.rendering.Piece;

/// Makes what is shown of a page's picture: the quotes glowing where they stand, doubtful words
/// marked, and what the file says of itself.
public final class ShowPicture {
  private final Casebook book;
  private final ShowExhibit exhibits;
  private final String caseName;

  public ShowPicture(Casebook book, Sayings sayings, String caseName) {
    this.book = book;
    this.exhibits = new ShowExhibit(book, sayings, caseName);
    this.caseName = caseName;
  }

  /// Page `number` of an exhibit, from 1; empty where the case has no such page.
  public Optional<PicturePage> page(Fingerprint id, int number, SeenPages seen) {
    Optional<Exhibit> exhibit = book.exhibit(id).filter(SeenPages::hasPages);
    if (exhibit.isEmpty() || number < 1 || number > pages(exhibit.get())) return Optional.empty();
    PageLook look = seen.look(id, number);
    Optional<Reading> reading = book.readingOf(id);
    return Optional.of(
        new PicturePage(
            caseName,
            new Notices(book).all(),
            book.nameOf(id),
            address(id),
            look.picture().map(_ -> "/picture/" + id.hex() + "/" + number).orElse(""),
            look.picture().map(PageLook.Picture::width).orElse(1.0),
            look.picture().map(PageLook.Picture::height).orElse(1.0),
            links(exhibit.get(), number),
            reading.map(each -> boxes(each, number)).orElse(List.of()),
            facts(look),
            reading.map(each -> said(each, number)).orElse(List.of())));
  }

  /// What the file of an exhibit says of itself.
  public static List<ExhibitPage.Fact> facts(Fingerprint id, SeenPages seen) {
    return facts(seen.look(id, 0));
  }

  private static List<ExhibitPage.Fact> facts(PageLook look) {
    return look.facts().stream()
        .map(each -> new ExhibitPage.Fact(each.name(), each.value()))
        .toList();
  }

  private static String address(Fingerprint id) {
    return "/exhibit/" + id.hex();
  }

  private int pages(Exhibit exhibit) {
    return Math.max(1, book.readingOf(exhibit.id()).map(Reading::pages).orElse(1));
  }

  /// Links to the pages of an exhibit; none where its kind has no pages.
  ///
  /// @param shown the page that is shown, zero for none
  List<PicturePage.PageLink> links(Exhibit exhibit, int shown) {
    if (!SeenPages.hasPages(exhibit)) return List.of();
    Optional<Reading> reading = book.readingOf(exhibit.id());
    int[] quotes = new int[pages(exhibit) + 1];
    reading.ifPresent(each -> count(each, quotes));
    List<PicturePage.PageLink> links = new ArrayList<>();
    for (int number = 1; number < quotes.length; number++)
      links.add(
          new PicturePage.PageLink(
              number,
              number == shown ? "" : address(exhibit.id()) + "/page/" + number,
              quotes[number]));
    return links;
  }

  private void count(Reading reading, int[] quotes) {
    QuoteBoxes places = new QuoteBoxes(reading);
    List<Piece.Mark> marks = exhibits.marks(reading);
    for (int number = 1; number < quotes.length; number++) {
      List<Placement> on = places.on(number);
      if (on.isEmpty()) continue;
      int from = on.stream().mapToInt(Placement::start).min().orElse(0);
      int to = on.stream().mapToInt(Placement::end).max().orElse(0);
      for (Piece.Mark mark : marks)
        if (mark.start() < to
            && mark.end() > from
            && on.stream().anyMatch(p -> p.start() < mark.end() && p.end() > mark.start()))
          quotes[number]++;
    }
  }

  private List<PicturePage.Box> boxes(Reading reading, int number) {
    QuoteBoxes places = new QuoteBoxes(reading);
    List<PicturePage.Box> boxes = new ArrayList<>();
    for (Piece.Mark mark : exhibits.marks(reading))
      for (Origin.OnPage box : places.of(mark.start(), mark.end(), number))
        boxes.add(
            box(
                box,
                PicturePage.Kind.QUOTE,
                address(reading.exhibit()) + "#" + mark.anchor(),
                mark.label()));
    for (Placement each : places.on(number))
      if (each.origin() instanceof Origin.Recognised(Origin.OnPage box, int confidence)
          && confidence < RecognisedWords.DOUBTFUL)
        boxes.add(
            box(
                box,
                PicturePage.Kind.DOUBTFUL,
                address(reading.exhibit()),
                "recognised as “"
                    + reading.words(each.start(), each.end())
                    + "” with a confidence of "
                    + confidence
                    + " in 100"));
    return boxes;
  }

  private static PicturePage.Box box(
      Origin.OnPage box, PicturePage.Kind kind, String address, String label) {
    return new PicturePage.Box(
        box.left(), box.top(), box.width(), box.height(), kind, address, label);
  }

  private List<Said> said(Reading reading, int number) {
    QuoteBoxes places = new QuoteBoxes(reading);
    return exhibits.said(reading.exhibit()).stream()
        .filter(
            each ->
                each.quotes().stream()
                    .map(cited -> cited.quote().at())
                    .filter(at -> at.reading().equals(reading.id()))
                    .anyMatch(at -> !places.of(at.start(), at.end(), number).isEmpty()))
        .toList();
  }
}
