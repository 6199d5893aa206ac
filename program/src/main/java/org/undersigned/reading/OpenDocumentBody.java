package org.undersigned.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
  private final Set<String> hiding = new HashSet<>();
  private boolean hidden;
  private boolean deletions;

  OpenDocumentBody(ReadLimits limits) {
    this.limits = limits;
    this.text = new WordText(limits);
  }

  WordText text() {
    return text;
  }

  /// Whether words were met that are marked as hidden, and not read.
  boolean hasHiddenWords() {
    return hidden;
  }

  /// Whether a deletion that was tracked, and not read, was met.
  boolean hasDeletions() {
    return deletions;
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
          case "automatic-styles" -> styles(xml);
          case "section" -> {
            if (xml.attribute("display").equals("none")) skipHidden(xml);
          }
          case "deletion" -> {
            deletions = true;
            xml.skip();
          }
          case "forms", "font-face-decls", "scripts", "change-info" -> xml.skip();
          default -> {}
        }
      }
    }
  }

  /// Notes which styles hide the words that have them (ODF 1.3, 20.333).
  private void styles(XmlCursor xml) throws IOException {
    String name = "";
    int outside = xml.depth() - 1;
    while (xml.depth() > outside) {
      Event e = xml.next();
      if (e == Event.OVER) break;
      if (e != Event.START) continue;
      if (xml.name().equals("style")) name = xml.attribute("name");
      if (xml.name().equals("text-properties") && xml.attribute("display").equals("none"))
        hiding.add(name);
    }
  }

  private void skipHidden(XmlCursor xml) throws IOException {
    hidden = true;
    xml.skip();
  }

  /// The paragraph that starts here, and the notes and comments in it as asides after it.
  private List<Paragraph> paragraphs(XmlCursor xml, Kind kind, int level) throws IOException {
    List<Paragraph> found = new ArrayList<>();
    int own = index++;
    StringBuilder words = new StringBuilder();
    String mark = "";
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
        case "note-citation" -> {
          mark = "[" + plain(xml) + "] ";
          words.append(' ').append(mark.strip());
        }
        case "note-body" -> found.addAll(beside(xml, mark));
        case "annotation" -> found.addAll(beside(xml, ""));
        case "span" -> {
          if (hiding.contains(xml.attribute("style-name"))) skipHidden(xml);
        }
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

  /// The paragraphs of a note or comment, the mark of the note before the first.
  private List<Paragraph> beside(XmlCursor xml, String mark) throws IOException {
    List<Paragraph> found = new ArrayList<>();
    int outside = xml.depth() - 1;
    while (xml.depth() > outside) {
      Event e = xml.next();
      if (e == Event.OVER) break;
      if (e == Event.START && (xml.name().equals("p") || xml.name().equals("h")))
        found.addAll(paragraphs(xml, Kind.ASIDE, 0));
    }
    if (!found.isEmpty() && !mark.isEmpty())
      found.set(0, found.getFirst().saying(mark + found.getFirst().words().strip()));
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
