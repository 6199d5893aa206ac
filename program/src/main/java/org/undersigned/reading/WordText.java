package org.undersigned.reading;

import java.util.ArrayList;
import java.util.List;
import org.undersigned.model.Block;
import org.undersigned.model.Placement.Origin;

/// Puts the paragraphs and tables of a word processor's document into a text. What stands beside
/// the text (notes, headers, comments) is kept back and comes last, as asides.
final class WordText {
  /// What a paragraph is.
  enum Kind {
    HEADING,
    PARAGRAPH,
    ITEM,
    QUOTATION,
    ASIDE
  }

  /// A paragraph.
  ///
  /// @param level of a heading, from 1; else 0
  /// @param words line ends for its line breaks
  /// @param part which part of the document it stands in
  /// @param index its number in that part, from 0
  record Paragraph(Kind kind, int level, String words, String part, int index) {
    Paragraph saying(String other) {
      return new Paragraph(kind, level, other, part, index);
    }

    Paragraph as(Kind other) {
      return new Paragraph(other, level, words, part, index);
    }
  }

  /// A cell of a row and the columns it takes up.
  record Cell(List<Paragraph> paragraphs, int columns) {
    Cell {
      paragraphs = List.copyOf(paragraphs);
    }
  }

  private final PlacedText text;
  private final List<Paragraph> asides = new ArrayList<>();
  private int tables;

  WordText(ReadLimits limits) {
    text = new PlacedText(limits);
  }

  /// Adds a paragraph, or keeps it back for the end if it is an aside.
  void add(Paragraph paragraph) {
    if (paragraph.kind() == Kind.ASIDE) asides.add(paragraph);
    else write(paragraph);
  }

  /// Adds a table. One of a single column is a frame around paragraphs.
  void addTable(List<List<Cell>> rows) {
    if (rows.stream().allMatch(row -> row.size() < 2)) {
      rows.forEach(row -> row.forEach(cell -> cell.paragraphs().forEach(this::add)));
      return;
    }
    String sheet = "table " + ++tables;
    for (int i = 0; i < rows.size(); i++) {
      int start = text.startBlock();
      List<Block.Cell> cells = new ArrayList<>();
      int column = 1;
      for (Cell cell : rows.get(i)) {
        if (column > 1) text.addUnplaced("\t");
        int from = text.at();
        for (Paragraph paragraph : cell.paragraphs()) {
          if (paragraph.kind() == Kind.ASIDE) {
            asides.add(paragraph);
          } else if (!paragraph.words().isBlank()) {
            if (text.at() > from) text.addUnplaced("\n");
            place(paragraph);
          }
        }
        cells.add(new Block.Cell(column, from, text.at()));
        column += cell.columns();
      }
      text.endBlock(new Block.Row(start, text.at(), sheet, i + 1, cells));
    }
  }

  /// The whole text, asides at its end.
  PlacedText whole() {
    asides.forEach(this::write);
    asides.clear();
    return text;
  }

  private void write(Paragraph paragraph) {
    if (paragraph.words().isBlank()) return;
    int start = text.startBlock();
    place(paragraph);
    int end = text.at();
    text.endBlock(
        switch (paragraph.kind()) {
          case HEADING -> new Block.Heading(start, end, Math.max(1, paragraph.level()));
          case PARAGRAPH -> new Block.Paragraph(start, end);
          case ITEM -> new Block.Item(start, end);
          case QUOTATION -> new Block.Quotation(start, end);
          case ASIDE -> new Block.Aside(start, end);
        });
  }

  private void place(Paragraph paragraph) {
    text.add(paragraph.words().strip(), new Origin.InElement(paragraph.part(), paragraph.index()));
  }
}
