package org.undersigned.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.undersigned.model.Maker;
import org.undersigned.model.Reading;
import org.undersigned.reading.XmlCursor.Event;

/// Reads a workbook of Office Open XML (ECMA-376 part 1, chapter 18): all sheets in their order,
/// rows and columns as a spreadsheet counts them, dates as ISO 8601 and no more precise than shown.
final class XlsxReader implements Reader {

  @Override
  public Maker.Tool tool() {
    return new Maker.Tool("workbook reader", "1", Map.of());
  }

  @Override
  public ReadOutcome read(Document document, ReadLimits limits) throws IOException {
    ZipPackage parts =
        ZipPackage.of(
            document.bytes(),
            limits,
            n -> n.startsWith("xl/") && (n.endsWith(".xml") || n.endsWith(".rels")));
    XlsxStyles styles = XlsxStyles.of(parts.entry("xl/styles.xml"), limits);
    List<String> shared = sharedStrings(parts.entry("xl/sharedStrings.xml"), limits);
    PlacedText text = new PlacedText(limits);
    for (Map.Entry<String, String> sheet : sheets(parts, limits).entrySet()) {
      XlsxSheet cells = new XlsxSheet(styles.at(dateSystem(parts, limits)), shared, limits);
      cells.read(parts.entry(sheet.getValue()), sheet.getKey(), text);
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

  /// Sheet names in order, each with the part that holds it.
  private static Map<String, String> sheets(ZipPackage parts, ReadLimits limits)
      throws IOException {
    Map<String, String> targets = new TreeMap<>();
    try (XmlCursor xml = new XmlCursor(parts.entry("xl/_rels/workbook.xml.rels"), limits)) {
      for (Event e = xml.next(); e != Event.OVER; e = xml.next())
        if (e == Event.START && xml.name().equals("Relationship"))
          targets.put(xml.attribute("Id"), xml.attribute("Target"));
    }
    Map<String, String> sheets = new LinkedHashMap<>();
    try (XmlCursor xml = new XmlCursor(parts.entry("xl/workbook.xml"), limits)) {
      for (Event e = xml.next(); e != Event.OVER; e = xml.next()) {
        if (e != Event.START || !xml.name().equals("sheet")) continue;
        String target = targets.getOrDefault(xml.attribute("id"), "");
        String part = target.startsWith("/") ? target.substring(1) : "xl/" + target;
        if (parts.entry(part).length > 0) sheets.put(xml.attribute("name"), part);
      }
    }
    return sheets;
  }

  private static XlsxStyles.DateSystem dateSystem(ZipPackage parts, ReadLimits limits)
      throws IOException {
    try (XmlCursor xml = new XmlCursor(parts.entry("xl/workbook.xml"), limits)) {
      for (Event e = xml.next(); e != Event.OVER; e = xml.next()) {
        if (e == Event.START && xml.name().equals("workbookPr"))
          return xml.attribute("date1904").matches("1|true")
              ? XlsxStyles.DateSystem.FROM_1904
              : XlsxStyles.DateSystem.FROM_1900;
      }
    }
    return XlsxStyles.DateSystem.FROM_1900;
  }

  private static List<String> sharedStrings(byte[] part, ReadLimits limits) throws IOException {
    List<String> shared = new ArrayList<>();
    if (part.length == 0) return shared;
    StringBuilder words = new StringBuilder();
    boolean inText = false;
    try (XmlCursor xml = new XmlCursor(part, limits)) {
      for (Event e = xml.next(); e != Event.OVER; e = xml.next()) {
        if (e == Event.START && xml.name().equals("rPh"))
          xml.skip(); // how to pronounce it, not what it says
        else if (e == Event.START) inText = xml.name().equals("t");
        else if (e == Event.TEXT && inText) words.append(xml.text());
        else if (e == Event.END) {
          inText = false;
          if (xml.name().equals("si")) {
            shared.add(words.toString());
            words.setLength(0);
          }
        }
      }
    }
    return shared;
  }
}
