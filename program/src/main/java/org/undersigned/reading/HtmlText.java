package org.undersigned.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.nodes.Element;
import org.undersigned.model.Block;
import org.undersigned.model.Placement.Origin;
import org.undersigned.reading.HtmlSegment.Piece;

/// Puts the text of a page together from its segments: white space folded as a browser shows it,
/// rows of tables as rows of cells.
final class HtmlText {
  private final PlacedText text;
  private final int[] byteOffsets;
  private int tables;

  HtmlText(Decoded decoded, ReadLimits limits) {
    text = new PlacedText(limits);
    byteOffsets = decoded.byteOffsets();
  }

  PlacedText placed() {
    return text;
  }

  /// Adds the article.
  void addArticle(List<HtmlSegment> segments) {
    int i = 0;
    while (i < segments.size()) {
      Element table = HtmlTables.ofFigures(segments.get(i).owner());
      if (table == null) {
        add(segments.get(i));
        i++;
      } else {
        int end = i;
        while (end < segments.size() && segments.get(end).isWithin(table)) end++;
        addTable(table, segments.subList(i, end));
        i = end;
      }
    }
  }

  /// Adds what stands beside the article.
  void addBeside(List<HtmlSegment> segments) {
    for (HtmlSegment segment : segments) {
      int start = text.startBlock();
      addWords(segment.pieces(), start);
      text.endBlock(new Block.Aside(start, text.at()));
    }
  }

  private void add(HtmlSegment segment) {
    int start = text.startBlock();
    if (segment.owner().closest("pre") != null) addAsItStands(segment.pieces());
    else addWords(segment.pieces(), start);
    text.endBlock(block(segment, start, text.at()));
  }

  private static Block block(HtmlSegment segment, int start, int end) {
    Element owner = segment.owner();
    if (segment.isHeading())
      return new Block.Heading(start, end, owner.normalName().charAt(1) - '0');
    if (owner.closest("blockquote") != null) return new Block.Quotation(start, end);
    if (owner.closest("li, dd, dt") != null) return new Block.Item(start, end);
    return new Block.Paragraph(start, end);
  }

  private void addTable(Element table, List<HtmlSegment> segments) {
    String sheet = "table " + ++tables;
    int row = 0;
    Map<Integer, Reaching> above = new TreeMap<>();
    for (Element tr : HtmlTables.rows(table)) {
      row++;
      int start = text.startBlock();
      List<Block.Cell> cells = new ArrayList<>();
      int column = 1;
      for (Element cell : HtmlTables.cells(tr)) {
        column = addReaching(above, column, cells, segments);
        addCell(cell, column, cells, segments);
        int rows = HtmlTables.rowsOf(cell);
        if (rows > 1) above.put(column, new Reaching(cell, rows));
        column += HtmlTables.span(cell);
      }
      addReaching(above, column, cells, segments);
      above.replaceAll((_, reaching) -> reaching.oneRowDown());
      above.values().removeIf(reaching -> reaching.rows() < 1);
      text.endBlock(new Block.Row(start, text.at(), sheet, row, cells));
    }
  }

  /// A cell that reaches down over rows that are still to come, the present one included.
  private record Reaching(Element cell, int rows) {
    Reaching oneRowDown() {
      return new Reaching(cell, rows - 1);
    }
  }

  /// Adds the cells from above that stand at `column` and on; gives the first column that is free.
  private int addReaching(
      Map<Integer, Reaching> above,
      int column,
      List<Block.Cell> cells,
      List<HtmlSegment> segments) {
    int free = column;
    while (above.containsKey(free)) {
      Element cell = above.get(free).cell();
      addCell(cell, free, cells, segments);
      free += HtmlTables.span(cell);
    }
    return free;
  }

  private void addCell(
      Element cell, int column, List<Block.Cell> cells, List<HtmlSegment> segments) {
    if (column > 1) text.addUnplaced("\t");
    int from = text.at();
    for (HtmlSegment segment : segments) if (segment.isWithin(cell)) addToCell(segment, from);
    cells.add(new Block.Cell(column, from, text.at()));
  }

  private void addToCell(HtmlSegment segment, int from) {
    if (text.at() > from) text.addUnplaced("\n");
    addWords(segment.pieces(), text.at());
  }

  private void addWords(List<Piece> pieces, int start) {
    for (Piece piece : pieces) {
      if (piece.words().equals("\n") && piece.from() < 0) {
        text.dropTrailingSpace(start);
        if (text.at() > start) text.addUnplaced("\n");
      } else {
        addFolded(piece, start);
      }
    }
    text.dropTrailingSpace(start);
  }

  private void addFolded(Piece piece, int start) {
    StringBuilder folded = new StringBuilder();
    boolean space = text.at() == start || text.endsInSpace();
    for (int i = 0; i < piece.words().length(); i++) {
      char c = piece.words().charAt(i);
      boolean white = c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f';
      if (!white) folded.append(c);
      else if (!space) folded.append(' ');
      space = white;
    }
    place(folded.toString(), piece);
  }

  private void addAsItStands(List<Piece> pieces) {
    for (Piece piece : pieces)
      place(piece.words().replace("\r\n", "\n").replace('\r', '\n'), piece);
  }

  private void place(String words, Piece piece) {
    if (piece.from() < 0) text.addUnplaced(words);
    else
      text.add(
          words,
          new Origin.Bytes(
              byteOffsets[piece.from()],
              byteOffsets[Math.min(piece.to(), byteOffsets.length - 1)]));
  }
}
