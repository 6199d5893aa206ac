package org.undersigned.casework.asking;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.undersigned.casework.Casebook;
import org.undersigned.model.Accession;
import org.undersigned.model.Block;
import org.undersigned.model.Consent;
import org.undersigned.model.Exhibit;
import org.undersigned.model.Fingerprint;
import org.undersigned.model.Reading;
import org.undersigned.model.Reference;
import org.undersigned.model.Said;
import org.undersigned.rendering.EditionPart;
import org.undersigned.rendering.ExhibitPage;
import org.undersigned.rendering.Links;
import org.undersigned.rendering.Piece;
import org.undersigned.rendering.Wording;

/// Makes the page of an exhibit: its text with the quotes glowing in place, and what is known of
/// it.
public final class ShowExhibit {

  private final Casebook book;
  private final Sayings sayings;
  private final List<String> notices;
  private final String caseName;
  private final Facts shown;

  /// Which facts of an exhibit are shown.
  public enum Facts {
    /// All, for colleagues: who handed it over, when and on which terms.
    ALL,
    /// What may leave the house: nothing of the handing-over.
    PUBLIC
  }

  public ShowExhibit(Casebook book, Sayings sayings, String caseName) {
    this(book, sayings, caseName, Facts.ALL);
  }

  public ShowExhibit(Casebook book, Sayings sayings, String caseName, Facts shown) {
    this.book = book;
    this.sayings = sayings;
    this.caseName = caseName;
    this.shown = shown;
    this.notices = new Notices(book).all();
  }

  /// The page of the exhibit with this fingerprint; empty where the case has none.
  public Optional<ExhibitPage> page(Fingerprint id) {
    return book.exhibit(id).map(this::page);
  }

  private ExhibitPage page(Exhibit exhibit) {
    Optional<Reading> reading = book.readingOf(exhibit.id());
    return new ExhibitPage(
        caseName,
        notices,
        book.nameOf(exhibit.id()),
        facts(exhibit, reading),
        shown == Facts.ALL ? new ShowColumns(book).of(exhibit.id()) : List.of(),
        shown == Facts.ALL ? editions(exhibit.id()) : List.of(),
        shown == Facts.ALL ? new ShowPicture(book, sayings, caseName).links(exhibit, 0) : List.of(),
        reading
            .map(
                each ->
                    Piece.cut(
                        each.text(), marks(each), stretches(each), RecognisedWords.doubts(each)))
            .orElse(List.of()),
        said(exhibit.id()));
  }

  private List<EditionPart> editions(Fingerprint exhibit) {
    ShowEdition show = new ShowEdition(book);
    List<EditionPart> editions = new ArrayList<>(show.of(exhibit).stream().toList());
    book.editions()
        .after(exhibit)
        .flatMap(after -> show.of(after.newer()))
        .ifPresent(editions::add);
    return editions;
  }

  List<Said> said(Fingerprint exhibit) {
    return sayings.all().stream()
        .filter(each -> each.quotes().stream().anyMatch(cited -> cited.exhibit().equals(exhibit)))
        .toList();
  }

  List<Piece.Mark> marks(Reading reading) {
    List<Piece.Mark> marks = new ArrayList<>();
    for (Said said : sayings.all())
      for (Said.Cited cited : said.quotes())
        if (cited.quote().at().reading().equals(reading.id()))
          marks.add(
              new Piece.Mark(
                  cited.quote().at().start(),
                  cited.quote().at().end(),
                  Links.anchor(cited.quote()),
                  Wording.chain(said.chain()) + " " + Wording.verb(said.stance())));
    for (Reference each : book.references())
      if (each instanceof Reference.Listing && each.quote().at().reading().equals(reading.id()))
        marks.add(
            new Piece.Mark(
                each.quote().at().start(),
                each.quote().at().end(),
                Links.anchor(each.quote()),
                "names " + each.asWritten()));
    return marks;
  }

  private static List<Piece.Stretch> stretches(Reading reading) {
    List<Piece.Stretch> stretches = new ArrayList<>();
    for (Block each : reading.blocks())
      switch (each) {
        case Block.Aside aside ->
            stretches.add(new Piece.Stretch(aside.start(), aside.end(), Piece.Part.BESIDE));
        case Block.Heading heading ->
            stretches.add(new Piece.Stretch(heading.start(), heading.end(), Piece.Part.HEADING));
        case Block.Paragraph _, Block.Item _, Block.Quotation _, Block.Row _ -> {}
      }
    return stretches;
  }

  private List<ExhibitPage.Fact> facts(Exhibit exhibit, Optional<Reading> reading) {
    List<ExhibitPage.Fact> facts = new ArrayList<>();
    facts.add(new ExhibitPage.Fact("SHA-256 of the sealed bytes", exhibit.id().hex()));
    facts.add(new ExhibitPage.Fact("Size", Wording.number(exhibit.sizeBytes()) + " bytes"));
    if (shown == Facts.ALL) facts.addAll(handingOver(exhibit));
    book.descriptionOf(exhibit.id())
        .ifPresent(
            description -> {
              if (!description.kind().isEmpty())
                facts.add(new ExhibitPage.Fact("Kind", description.kind()));
              facts.add(
                  new ExhibitPage.Fact("Author", Wording.chain(description.author().chain())));
              description
                  .date()
                  .ifPresent(date -> facts.add(new ExhibitPage.Fact("Dated", Wording.date(date))));
            });
    reading.ifPresent(
        each -> {
          facts.add(
              new ExhibitPage.Fact(
                  "Read by", each.reader().name() + " " + each.reader().version()));
          facts.add(new ExhibitPage.Fact("Language", each.language()));
          RecognisedWords.fact(each).ifPresent(facts::add);
          facts.addAll(new InstrumentFacts(book).of(each));
          facts.addAll(new TextFacts(book).of(each));
          each.encoding().ifPresent(e -> facts.add(new ExhibitPage.Fact("Encoding", e)));
        });
    if (reading.isEmpty()) facts.add(new ExhibitPage.Fact("Text", "not read yet, or not readable"));
    return facts;
  }

  private List<ExhibitPage.Fact> handingOver(Exhibit exhibit) {
    List<ExhibitPage.Fact> facts = new ArrayList<>();
    for (Accession accession : book.accessionsOf(exhibit.id())) {
      String from =
          accession
              .from()
              .flatMap(book::source)
              .map(each -> " from " + each.pseudonym())
              .orElse("");
      facts.add(
          new ExhibitPage.Fact(
              "Received",
              accession.receivedAt().truncatedTo(ChronoUnit.SECONDS)
                  + from
                  + ", "
                  + accession.means()));
      book.consent(accession.id())
          .ifPresent(consent -> facts.add(new ExhibitPage.Fact("Terms", terms(consent.terms()))));
    }
    return facts;
  }

  /// Terms of use in words.
  static String terms(Consent.Terms terms) {
    return switch (terms) {
      case Consent.Terms.AlreadyPublic() -> "already public";
      case Consent.Terms.Informed(var uses) ->
          "informed consent to: "
              + String.join(
                  ", ",
                  uses.stream()
                      .sorted()
                      .map(use -> use.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                      .toList());
      case Consent.Terms.NotAsked(String why) -> "nobody was asked: " + why;
      case Consent.Terms.Withdrawn(String why) -> "withdrawn: " + why;
    };
  }
}
