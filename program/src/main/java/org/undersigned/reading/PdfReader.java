package org.undersigned.reading;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.undersigned.model.Maker;
import org.undersigned.model.Message;
import org.undersigned.model.Reading;

/// Reads a PDF (ISO 32000): every word with the box in which it stands on its page; columns in
/// reading order, tables as rows, running headers and footers as asides at the end.
///
/// Nothing in the file is executed: no script, no launch, no attachment, no fetch.
final class PdfReader implements Reader {
  private static final int LAST_BYTES = 2048;

  @Override
  public Maker.Tool tool() {
    return new Maker.Tool("PDF reader", "1", Map.of());
  }

  @Override
  public ReadOutcome read(Document document, ReadLimits limits) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(document.bytes())) {
      LimitReached.check(
          "pdfObjects", pdf.getDocument().getXrefTable().size(), limits.pdfObjects());
      LimitReached.check("pages", pdf.getNumberOfPages(), limits.pages());
      return read(pdf, document, limits);
    } catch (InvalidPasswordException locked) {
      throw new ZipPackage.Locked();
    }
  }

  private ReadOutcome read(PDDocument pdf, Document document, ReadLimits limits)
      throws IOException {
    List<Page> pages = new ArrayList<>();
    List<Integer> broken = new ArrayList<>();
    List<Message> notices = new ArrayList<>();
    PdfScans scans = new PdfScans(pdf, limits);
    PdfGlyphs glyphs = new PdfGlyphs();
    int characters = 0;
    for (int number = 1; number <= pdf.getNumberOfPages(); number++) {
      try {
        List<PdfGlyph> onPage = glyphs.of(pdf, number);
        characters += onPage.size();
        LimitReached.check("characters", characters, limits.characters());
        Optional<Tesseract.Recognised> scanned =
            onPage.isEmpty() ? scans.recognise(number) : Optional.empty();
        scanned.ifPresent(found -> notices.add(PictureReader.notice(document, found)));
        int at = number;
        pages.add(
            scanned
                .map(found -> new Page(at, found.words(), List.of(), Set.of()))
                .orElseGet(() -> Page.of(at, onPage)));
      } catch (IOException
          | IllegalArgumentException
          | IllegalStateException
          | IndexOutOfBoundsException
          | NullPointerException damage) {
        broken.add(number);
        pages.add(new Page(number, List.of(), List.of(), Set.of()));
      }
    }
    if (glyphs.unknown() > 0)
      notices.add(
          Message.of(
              "READ-32", "file", document.fileName(), "count", Integer.toString(glyphs.unknown())));
    PlacedText text = compose(pages, limits);
    Reading reading =
        Reading.of(
            document.exhibit(),
            tool(),
            text.words(),
            LanguageRecogniser.of(text.wordsOfTheBody()),
            text.layout(Optional.empty(), pdf.getNumberOfPages()));
    List<Message> missing = missing(document, pages, broken);
    if (isCutOff(document.bytes())) missing.add(Message.of("READ-26", "file", document.fileName()));
    return missing.isEmpty()
        ? new ReadOutcome.Read(reading, List.of(), notices)
        : new ReadOutcome.PartlyRead(reading, List.of(), missing);
  }

  /// Whether the mark is missing with which every PDF ends (ISO 32000-1, 7.5.5), give or take what
  /// some mailers add. The library mends what it can; fonts and pages may be lost without a word.
  private static boolean isCutOff(byte[] bytes) {
    int from = Math.max(0, bytes.length - LAST_BYTES);
    String end = new String(bytes, from, bytes.length - from, StandardCharsets.ISO_8859_1);
    return !end.contains("%%EOF");
  }

  private static List<Message> missing(Document document, List<Page> pages, List<Integer> broken) {
    List<Message> missing = new ArrayList<>();
    for (int page : broken)
      missing.add(
          Message.of("READ-17", "file", document.fileName(), "page", Integer.toString(page)));
    for (Page page : pages)
      if (page.upright().isEmpty() && page.turned().isEmpty() && !broken.contains(page.number()))
        missing.add(
            Message.of(
                "READ-18", "file", document.fileName(), "page", Integer.toString(page.number())));
    return missing;
  }

  private static PlacedText compose(List<Page> pages, ReadLimits limits) {
    PlacedText placed = new PlacedText(limits);
    PdfText text = new PdfText(placed, bodySize(pages));
    List<List<PdfLine>> lines = pages.stream().map(p -> PdfLine.of(p.upright())).toList();
    List<Set<Integer>> running = PdfMargins.of(lines);
    Optional<List<Double>> columns = Optional.empty();
    for (int p = 0; p < pages.size(); p++) {
      Set<Integer> besides = running.get(p);
      List<PdfLine> body =
          lines.get(p).stream().filter(line -> !besides.contains(line.number())).toList();
      List<PdfLayout.Part> parts =
          PdfLayout.of(text.withoutNotes(body, pages.get(p).marks()), columns);
      for (PdfLayout.Part part : parts) text.add(part, pages.get(p).number(), pages.get(p).marks());
      columns = columnsAtTheEnd(parts);
    }
    text.endBlock();
    text.addNotes();
    for (int p = 0; p < pages.size(); p++) {
      Set<Integer> besides = running.get(p);
      lines.get(p).stream().filter(l -> besides.contains(l.number())).forEach(text::addAside);
      PdfLine.of(pages.get(p).turned()).forEach(text::addAside);
    }
    return placed;
  }

  private static Optional<List<Double>> columnsAtTheEnd(List<PdfLayout.Part> parts) {
    return !parts.isEmpty() && parts.getLast() instanceof PdfLayout.Part.Table table
        ? Optional.of(table.starts())
        : Optional.empty();
  }

  /// The size in which most characters are set.
  private static double bodySize(List<Page> pages) {
    Map<Long, Integer> bySize = new HashMap<>();
    for (Page page : pages)
      for (PdfWord word : page.upright())
        bySize.merge(Math.round(word.size() * 2), word.words().length(), Integer::sum);
    return bySize.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(e -> e.getKey() / 2.0)
        .orElse(10.0);
  }

  /// The words of a page: those in the direction of most of its text, and the rest.
  ///
  /// @param marks of notes at its foot
  private record Page(int number, List<PdfWord> upright, List<PdfWord> turned, Set<String> marks) {

    static Page of(int number, List<PdfGlyph> glyphs) {
      Map<Integer, List<PdfGlyph>> byTurn = new HashMap<>();
      for (PdfGlyph glyph : glyphs)
        byTurn.computeIfAbsent(glyph.turn(), _ -> new ArrayList<>()).add(glyph);
      int most =
          byTurn.entrySet().stream()
              .max((a, b) -> Integer.compare(a.getValue().size(), b.getValue().size()))
              .map(Map.Entry::getKey)
              .orElse(0);
      List<PdfWord> turned = new ArrayList<>();
      byTurn.forEach(
          (turn, some) -> {
            if (turn != most) turned.addAll(PdfWords.of(some));
          });
      List<List<PdfGlyph>> lines = PdfWords.lines(byTurn.getOrDefault(most, List.of()));
      Set<String> marks = PdfRaised.marks(lines);
      return new Page(number, PdfWords.of(lines, marks), turned, marks);
    }
  }
}
