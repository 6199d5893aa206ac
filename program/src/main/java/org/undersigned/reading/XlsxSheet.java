package org.undersigned.reading;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.undersigned.reading.SheetText.Content;
import org.undersigned.reading.XmlCursor.Event;

/// The cells of one sheet of a workbook. A cell that is merged over several rows stands in each of
/// them, with the place of the first.
final class XlsxSheet {
  /// A merged area over more rows than this is a frame, not a value for each row.
  private static final int LONGEST_MERGE = 1_000;

  private final XlsxStyles styles;
  private final List<String> shared;
  private final ReadLimits limits;
  private final TreeMap<Integer, Map<Integer, Content>> rows = new TreeMap<>();

  XlsxSheet(XlsxStyles styles, List<String> shared, ReadLimits limits) {
    this.styles = styles;
    this.shared = shared;
    this.limits = limits;
  }

  void read(byte[] part, String name, PlacedText text) throws IOException {
    int row = 0;
    int column = 0;
    try (XmlCursor xml = new XmlCursor(part, limits)) {
      for (Event e = xml.next(); e != Event.OVER; e = xml.next()) {
        if (e != Event.START) continue;
        switch (xml.name()) {
          case "row" -> {
            row = xml.number("r", row + 1);
            column = 0;
          }
          case "c" -> {
            column = columnOf(xml.attribute("r"), column + 1);
            cell(xml, row, column);
          }
          case "mergeCell" -> merge(xml.attribute("ref"));
          default -> {}
        }
      }
    }
    SheetText sheet = new SheetText(text, name, limits);
    rows.forEach(sheet::add);
  }

  private void cell(XmlCursor xml, int row, int column) throws IOException {
    String type = xml.attribute("t");
    int style = xml.number("s", 0);
    StringBuilder words = new StringBuilder();
    boolean inText = false;
    int outside = xml.depth() - 1;
    while (xml.depth() > outside) {
      Event e = xml.next();
      if (e == Event.OVER) break;
      if (e == Event.START && xml.name().equals("rPh")) xml.skip();
      else if (e == Event.START) inText = xml.name().equals("v") || xml.name().equals("t");
      else if (e == Event.END) inText = false;
      else if (inText) words.append(xml.text());
    }
    String shown = shown(words.toString(), type, style);
    if (!shown.isEmpty())
      rows.computeIfAbsent(row, _ -> new HashMap<>()).put(column, new Content(shown, row, column));
  }

  private String shown(String value, String type, int style) {
    if (value.isEmpty()) return "";
    return switch (type) {
      case "s" ->
          value.matches("\\d{1,9}") && Integer.parseInt(value) < shared.size()
              ? clean(shared.get(Integer.parseInt(value)))
              : "";
      case "inlineStr", "str" -> clean(value);
      case "b" -> value.equals("1") ? "TRUE" : "FALSE";
      case "e", "d" -> value;
      default -> styles.shown(value, style);
    };
  }

  private static String clean(String words) {
    return words.replace("_x000D_", "").replace("\r\n", "\n").replace('\r', '\n');
  }

  private void merge(String area) {
    String[] corners = area.split(":");
    if (corners.length != 2) return;
    int column = columnOf(corners[0], 1);
    int from = rowOf(corners[0]);
    int to = rowOf(corners[1]);
    Map<Integer, Content> first = rows.get(from);
    if (first == null || !first.containsKey(column) || to - from > LONGEST_MERGE) return;
    for (int row = from + 1; row <= to; row++) {
      Map<Integer, Content> cells = rows.get(row);
      if (cells != null) cells.putIfAbsent(column, first.get(column));
    }
  }

  /// The column that a reference such as `AB12` names, from 1.
  private static int columnOf(String reference, int otherwise) {
    int column = 0;
    for (int i = 0;
        i < reference.length() && reference.charAt(i) >= 'A' && reference.charAt(i) <= 'Z' && i < 3;
        i++) column = column * 26 + reference.charAt(i) - 'A' + 1;
    return column == 0 ? otherwise : column;
  }

  private static int rowOf(String reference) {
    String digits = reference.replaceAll("\\D", "");
    return digits.isEmpty() || digits.length() > 7 ? 0 : Integer.parseInt(digits);
  }
}
