package org.undersigned.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.undersigned.model.Maker;
import org.undersigned.model.Reading;
import org.undersigned.reading.SheetText.Content;
import org.undersigned.reading.XmlCursor.Event;

/// Reads a spreadsheet of the OpenDocument format (ISO/IEC 26300): all tables in their order; dates
/// as ISO 8601. A cell that spans several rows stands in each of them.
final class OdsReader implements Reader {
  private static final int LONGEST_SPAN = 1_000;

  @Override
  public Maker.Tool tool() {
    return new Maker.Tool("spreadsheet reader", "1", Map.of());
  }

  @Override
  public ReadOutcome read(Document document, ReadLimits limits) throws IOException {
    ZipPackage parts = ZipPackage.of(document.bytes(), limits, n -> n.equals("content.xml"));
    PlacedText text = new PlacedText(limits);
    int tables = 0;
    try (XmlCursor xml = new XmlCursor(parts.entry("content.xml"), limits)) {
      for (Event e = xml.next(); e != Event.OVER; e = xml.next()) {
        if (e != Event.START || !xml.name().equals("table")) continue;
        tables++;
        String name = xml.attribute("name");
        table(xml, new SheetText(text, name.isEmpty() ? "table " + tables : name, limits), limits);
      }
    }
    return parts.outcome(
        document,
        Reading.of(
            document.exhibit(),
            tool(),
            text.words(),
            LanguageRecogniser.of(text.words()),
            text.layout(Optional.empty(), 0)),
        List.of(),
        List.of());
  }

  private static void table(XmlCursor xml, SheetText sheet, ReadLimits limits) throws IOException {
    TreeMap<Integer, Map<Integer, Content>> rows = new TreeMap<>();
    int row = 0;
    int outside = xml.depth() - 1;
    List<Span> spans = new ArrayList<>();
    while (xml.depth() > outside) {
      Event e = xml.next();
      if (e == Event.OVER) break;
      if (e != Event.START) continue;
      if (xml.name().equals("table-row")) {
        int repeated = xml.number("number-rows-repeated", 1);
        Map<Integer, Content> cells = cells(xml, row + 1, spans);
        // Rows repeated without end are the empty rest of a sheet; with content they are few.
        if (!cells.isEmpty())
          for (int i = 0; i < Math.min(repeated, LONGEST_SPAN); i++) {
            LimitReached.check("rows", row + 1 + i, limits.rows());
            rows.put(row + 1 + i, new HashMap<>(cells));
          }
        row += repeated;
      }
    }
    for (Span span : spans)
      for (int r = span.row() + 1; r < span.row() + span.rows(); r++)
        if (rows.containsKey(r)) rows.get(r).putIfAbsent(span.column(), span.content());
    rows.forEach(sheet::add);
  }

  private record Span(int row, int rows, int column, Content content) {}

  private static Map<Integer, Content> cells(XmlCursor xml, int row, List<Span> spans)
      throws IOException {
    Map<Integer, Content> cells = new HashMap<>();
    int column = 1;
    int outside = xml.depth() - 1;
    while (xml.depth() > outside) {
      Event e = xml.next();
      if (e == Event.OVER) break;
      if (e != Event.START || !xml.name().endsWith("table-cell")) continue;
      int repeated = Math.max(1, xml.number("number-columns-repeated", 1));
      int spanned = Math.min(LONGEST_SPAN, xml.number("number-rows-spanned", 1));
      String words = words(xml);
      if (!words.isEmpty()) {
        for (int i = 0; i < Math.min(repeated, 256); i++)
          cells.put(column + i, new Content(words, row, column + i));
        if (spanned > 1) spans.add(new Span(row, spanned, column, cells.get(column)));
      }
      column += repeated;
    }
    return cells;
  }

  /// What the cell that starts here shows; a date as its value, when its words show a whole one.
  private static String words(XmlCursor xml) throws IOException {
    String date = xml.attribute("value-type").equals("date") ? xml.attribute("date-value") : "";
    StringBuilder words = new StringBuilder();
    int annotation = 0;
    int outside = xml.depth() - 1;
    while (xml.depth() > outside) {
      Event e = xml.next();
      if (e == Event.OVER) break;
      if (e == Event.TEXT && annotation == 0) words.append(xml.text());
      if (e == Event.TEXT) continue;
      if (xml.name().equals("annotation")) annotation += e == Event.START ? 1 : -1;
      if (e != Event.START || annotation > 0) continue;
      if (xml.name().equals("p") && !words.isEmpty()) words.append('\n');
      if (xml.name().equals("s")) words.append(' ');
      if (xml.name().equals("line-break")) words.append('\n');
    }
    boolean wholeDate =
        words.toString().replaceAll("\\D+", " ").strip().split(" ").length >= 3
            || words.toString().matches(".*\\p{L}{3}.*\\d{4}.*")
                && words.toString().matches(".*\\b\\d{1,2}\\b.*");
    return date.length() >= 10 && wholeDate ? date.substring(0, 10) : words.toString().strip();
  }
}
