package org.undersigned.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.undersigned.model.Block;
import org.undersigned.model.Placement.Origin;

/// Puts the rows of a sheet into a text: a line per row, cells parted by tabs; rows between that
/// hold nothing are rows too.
final class SheetText {
  /// A gap longer than this is passed over, not written out.
  private static final int LONGEST_GAP = 5_000;

  private final PlacedText text;
  private final String sheet;
  private final ReadLimits limits;
  private int last;

  /// @param sheet the sheet's name, empty where the file is one table
  SheetText(PlacedText text, String sheet, ReadLimits limits) {
    this.text = text;
    this.sheet = sheet;
    this.limits = limits;
  }

  /// What a cell holds, and the cell that it comes from: another one where cells are merged.
  record Content(String words, int row, int column) {}

  /// Adds row `number`, which is greater than that of the row before. Columns count from 1.
  void add(int number, Map<Integer, Content> cells) {
    LimitReached.check("rows", number, limits.rows());
    if (number - last <= LONGEST_GAP)
      for (int blank = last + 1; blank < number; blank++) write(blank, Map.of());
    write(number, cells);
    last = number;
  }

  private void write(int number, Map<Integer, Content> cells) {
    int start = begin();
    List<Block.Cell> placed = new ArrayList<>();
    int column = 0;
    for (Map.Entry<Integer, Content> cell : new TreeMap<>(cells).entrySet()) {
      while (++column < cell.getKey()) {
        placed.add(new Block.Cell(column, text.at(), text.at()));
        text.addUnplaced("\t");
      }
      int from = text.at();
      Content content = cell.getValue();
      if (content.row() == number && content.column() == column) text.addInCell(content.words());
      else text.add(content.words(), new Origin.InCell(sheet, content.row(), content.column()));
      placed.add(new Block.Cell(column, from, text.at()));
      if (column < lastColumn(cells)) text.addUnplaced("\t");
    }
    text.endBlock(new Block.Row(start, text.at(), sheet, number, placed));
  }

  private int begin() {
    if (text.at() > 0) text.addUnplaced("\n");
    return text.at();
  }

  private static int lastColumn(Map<Integer, Content> cells) {
    int last = 0;
    for (int column : cells.keySet()) last = Math.max(last, column);
    return last;
  }
}
