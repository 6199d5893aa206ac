package org.undersigned.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.undersigned.reading.WordText.Cell;
import org.undersigned.reading.WordText.Kind;
import org.undersigned.reading.WordText.Paragraph;
import org.undersigned.reading.XmlCursor.Event;

/// Walks through a part of a document: paragraphs and, nested to any depth, tables.
final class DocxBody {
  /// Whether a part is the document's text or stands beside it.
  enum Side {
    TEXT,
    BESIDE
  }

  private final DocxStyles styles;
  private final WordText text;
  private final ReadLimits limits;
  private String part = "";
  private Side side = Side.TEXT;
  private int index;
  private boolean deletions;
  private final DocxNotes notes = new DocxNotes();
  private boolean hidden;

  DocxBody(DocxStyles styles, WordText text, ReadLimits limits) {
    this.styles = styles;
    this.text = text;
    this.limits = limits;
  }

  /// Whether words were met that are marked as hidden, and not read.
  boolean hasHiddenWords() {
    return hidden;
  }

  /// Whether a deletion that was tracked, and not read, was met.
  boolean hasDeletions() {
    return deletions;
  }

  void read(byte[] xmlPart, String name, Side where) throws IOException {
    if (xmlPart.length == 0) throw new IOException("The part " + name + " is missing");
    part = name;
    side = where;
    index = 0;
    try (XmlCursor xml = new XmlCursor(xmlPart, limits)) {
      for (Event e = xml.next(); e != Event.OVER; e = xml.next()) {
        if (e != Event.START) continue;
        switch (xml.name()) {
          case "footnote", "endnote", "comment" -> notes.enter(xml.name(), xml.attribute("id"));
          case "p" -> paragraphs(xml).forEach(text::add);
          case "tbl" -> text.addTable(table(xml));
          case "Fallback", "sectPr" -> xml.skip();
          default -> {}
        }
      }
    }
  }

  /// The paragraph that starts here, and those of text boxes anchored in it, which follow it.
  private List<Paragraph> paragraphs(XmlCursor xml) throws IOException {
    List<Paragraph> found = new ArrayList<>();
    List<Paragraph> boxed = new ArrayList<>();
    int own = index++;
    StringBuilder words = new StringBuilder();
    DocxStyles.Style style = styles.style("");
    boolean numbered = false;
    boolean inText = false;
    boolean vanished = false;
    words.append(notes.markOfThisNote());
    int outside = xml.depth() - 1;
    while (xml.depth() > outside) {
      Event e = xml.next();
      if (e == Event.OVER) break;
      if (e == Event.TEXT) {
        hidden |= inText && vanished && !xml.text().isBlank();
        if (inText && !vanished) words.append(xml.text());
        continue;
      }
      inText = e == Event.START && xml.name().equals("t");
      if (e == Event.END) continue;
      switch (xml.name()) {
        case "pStyle" -> style = styles.style(xml.attribute("val"));
        case "outlineLvl" ->
            style =
                xml.number("val", 9) < 9
                    ? new DocxStyles.Style(Kind.HEADING, xml.number("val", 0) + 1)
                    : style;
        case "numId" -> numbered = !xml.attribute("val").equals("0");
        case "p" -> boxed.addAll(paragraphs(xml));
        case "tbl" ->
            table(xml).forEach(row -> row.forEach(cell -> boxed.addAll(cell.paragraphs())));
        case "r" -> vanished = false;
        case "rPr" -> vanished = vanishes(xml);
        case "Fallback", "instrText", "sectPr", "pPrChange", "rPrChange" -> xml.skip();
        case "del", "moveFrom" -> {
          deletions = true;
          xml.skip();
        }
        default -> words.append(sign(xml));
      }
    }
    found.add(new Paragraph(kind(style, numbered), style.level(), words.toString(), part, own));
    found.addAll(boxed);
    return found;
  }

  private Kind kind(DocxStyles.Style style, boolean numbered) {
    if (side == Side.BESIDE) return Kind.ASIDE;
    return numbered && style.kind() == Kind.PARAGRAPH ? Kind.ITEM : style.kind();
  }

  /// Whether the properties of a run that start here hide it (17.3.2.41). Those of the paragraph's
  /// own mark hide no words; the run after them starts anew.
  private static boolean vanishes(XmlCursor xml) throws IOException {
    boolean vanishes = false;
    int outside = xml.depth() - 1;
    while (xml.depth() > outside) {
      Event e = xml.next();
      if (e == Event.OVER) break;
      if (e == Event.START && xml.name().equals("vanish"))
        vanishes = !xml.attribute("val").matches("0|false|off");
      else if (e == Event.START && xml.name().equals("rPrChange")) xml.skip();
    }
    return vanishes;
  }

  /// The character that an element stands for.
  private String sign(XmlCursor xml) {
    return switch (xml.name()) {
      case "tab", "ptab" -> "\t";
      case "br", "cr" -> "\n";
      case "noBreakHyphen" -> "\u2011";
      case "footnoteReference", "endnoteReference" ->
          notes.reference(xml.name(), xml.attribute("id"));
      default -> "";
    };
  }

  /// The table that starts here. A cell merged over several rows stands in each of them.
  private List<List<Cell>> table(XmlCursor xml) throws IOException {
    List<List<Cell>> rows = new ArrayList<>();
    Map<Integer, Cell> above = new HashMap<>();
    int outside = xml.depth() - 1;
    while (xml.depth() > outside) {
      Event e = xml.next();
      if (e == Event.OVER) break;
      if (e != Event.START) continue;
      if (xml.name().equals("tr")) rows.add(new ArrayList<>());
      if (xml.name().equals("tc") && !rows.isEmpty()) cell(xml, rows.getLast(), above);
    }
    return rows;
  }

  private void cell(XmlCursor xml, List<Cell> row, Map<Integer, Cell> above) throws IOException {
    List<Paragraph> paragraphs = new ArrayList<>();
    int columns = 1;
    boolean continued = false;
    boolean begun = false;
    int outside = xml.depth() - 1;
    while (xml.depth() > outside) {
      Event e = xml.next();
      if (e == Event.OVER) break;
      if (e != Event.START) continue;
      switch (xml.name()) {
        case "gridSpan" -> columns = Math.max(1, xml.number("val", 1));
        case "vMerge" -> {
          continued = !xml.attribute("val").equals("restart");
          begun = !continued;
        }
        case "p" -> paragraphs.addAll(paragraphs(xml));
        case "tbl" ->
            table(xml)
                .forEach(inner -> inner.forEach(cell -> paragraphs.addAll(cell.paragraphs())));
        case "Fallback", "del" -> xml.skip();
        default -> {}
      }
    }
    int column = row.stream().mapToInt(Cell::columns).sum();
    Cell cell =
        continued
            ? above.getOrDefault(column, new Cell(List.of(), columns))
            : new Cell(paragraphs, columns);
    if (begun) above.put(column, cell);
    row.add(cell);
  }
}
