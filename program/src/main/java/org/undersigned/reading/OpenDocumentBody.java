package org.undersigned.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.undersigned.reading.WordText.Cell;
import org.undersigned.reading.WordText.Kind;
import org.undersigned.reading.WordText.Paragraph;
import org.undersigned.reading.XmlCursor.Event;

/// Walks through the content of an OpenDocument text.
final class OpenDocumentBody {
  private final WordText text;
  private final ReadLimits limits;
  private String part = "";
  private int index;

  OpenDocumentBody(ReadLimits limits) {
    this.limits = limits;
    this.text = new WordText(limits);
  }

  WordText text() {
    return text;
  }

  void read(byte[] content, String name) throws IOException {
    part = name;
    try (XmlCursor xml = new XmlCursor(content, limits)) {
      int lists = 0;
      for (Event e = xml.next(); e != Event.OVER; e = xml.next()) {
        if (e == Event.END && xml.name().equals("list")) lists--;
        if (e != Event.START) continue;
        switch (xml.name()) {
          case "list" -> lists++;
          case "h" ->
              paragraphs(xml, Kind.HEADING, xml.number("outline-level", 1)).forEach(text::add);
          case "p" -> paragraphs(xml, lists > 0 ? Kind.ITEM : Kind.PARAGRAPH, 0).forEach(text::add);
          case "table" -> text.addTable(table(xml));
          case "tracked-changes", "forms", "automatic-styles", "font-face-decls", "scripts" ->
              xml.skip();
          default -> {}
        }
      }
    }
  }

  /// The paragraph that starts here, and the notes and comments in it as asides after it.
  private List<Paragraph> paragraphs(XmlCursor xml, Kind kind, int level) throws IOException {
    List<Paragraph> found = new ArrayList<>();
    int own = index++;
    StringBuilder words = new StringBuilder();
    int outside = xml.depth() - 1;
    while (xml.depth() > outside) {
      Event e = xml.next();
      if (e == Event.OVER) break;
      if (e == Event.TEXT) words.append(xml.text().replaceAll("\\s+", " "));
      if (e != Event.START) continue;
      switch (xml.name()) {
        case "s" -> words.append(" ".repeat(Math.min(200, Math.max(1, xml.number("c", 1)))));
        case "tab" -> words.append('\t');
        case "line-break" -> words.append('\n');
        case "note-citation" -> words.append(" [").append(plain(xml)).append(']');
        case "note-body", "annotation" -> found.addAll(beside(xml));
        case "p", "h" -> found.addAll(paragraphs(xml, kind, level));
        default -> {}
      }
    }
    found.addFirst(new Paragraph(kind, level, words.toString(), part, own));
    return found;
  }

  private String plain(XmlCursor xml) throws IOException {
    StringBuilder words = new StringBuilder();
    int outside = xml.depth() - 1;
    while (xml.depth() > outside) if (xml.next() == Event.TEXT) words.append(xml.text());
    return words.toString();
  }

  private List<Paragraph> beside(XmlCursor xml) throws IOException {
    List<Paragraph> found = new ArrayList<>();
    int outside = xml.depth() - 1;
    while (xml.depth() > outside) {
      Event e = xml.next();
      if (e == Event.OVER) break;
      if (e == Event.START && (xml.name().equals("p") || xml.name().equals("h")))
        found.addAll(paragraphs(xml, Kind.ASIDE, 0));
    }
    return found;
  }

  private List<List<Cell>> table(XmlCursor xml) throws IOException {
    List<List<Cell>> rows = new ArrayList<>();
    int outside = xml.depth() - 1;
    while (xml.depth() > outside) {
      Event e = xml.next();
      if (e == Event.OVER) break;
      if (e != Event.START) continue;
      if (xml.name().equals("table-row")) rows.add(new ArrayList<>());
      if (xml.name().endsWith("table-cell") && !rows.isEmpty()) cell(xml, rows.getLast());
    }
    return rows;
  }

  private void cell(XmlCursor xml, List<Cell> row) throws IOException {
    boolean covered = xml.name().equals("covered-table-cell");
    int columns = Math.max(1, xml.number("number-columns-spanned", 1));
    List<Paragraph> paragraphs = new ArrayList<>();
    int outside = xml.depth() - 1;
    while (xml.depth() > outside) {
      Event e = xml.next();
      if (e == Event.OVER) break;
      if (e == Event.START && (xml.name().equals("p") || xml.name().equals("h")))
        paragraphs.addAll(paragraphs(xml, Kind.PARAGRAPH, 0));
    }
    // A cell that is covered from its left is part of the spanning one and was counted with it.
    if (!covered) row.add(new Cell(paragraphs, columns));
    else if (paragraphs.isEmpty() && (row.isEmpty() || row.getLast().columns() == 1))
      row.add(new Cell(List.of(), 1));
  }
}
