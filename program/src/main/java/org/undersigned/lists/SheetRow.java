package org.undersigned.lists;

import java.util.List;
import org.undersigned.model.Block;
import org.undersigned.model.Reading;

/// A row of cells as the reading has it.
///
/// @param sheet the table it belongs to, as in [Block.Row]
/// @param number as a spreadsheet counts, from 1
/// @param start code points of the reading's text
/// @param cells the words of each column, from the first; white space at either end taken off
record SheetRow(String sheet, int number, int start, int end, List<String> cells) {
  SheetRow {
    cells = List.copyOf(cells);
  }

  static SheetRow of(Block.Row row, String words) {
    int columns = row.cells().stream().mapToInt(Block.Cell::column).max().orElse(0);
    String[] cells = new String[columns];
    java.util.Arrays.fill(cells, "");
    for (Block.Cell cell : row.cells()) {
      int from = words.offsetByCodePoints(0, cell.start() - row.start());
      int to = words.offsetByCodePoints(from, cell.end() - cell.start());
      cells[cell.column() - 1] = words.substring(from, to).strip();
    }
    return new SheetRow(row.sheet(), row.row(), row.start(), row.end(), List.of(cells));
  }

  /// The rows of a reading, in order. Walks the text once.
  static List<SheetRow> of(Reading reading) {
    List<SheetRow> rows = new java.util.ArrayList<>();
    int at = 0;
    int offset = 0;
    for (Block block : reading.blocks()) {
      if (!(block instanceof Block.Row row)) continue;
      offset = reading.text().offsetByCodePoints(offset, row.start() - at);
      int end = reading.text().offsetByCodePoints(offset, row.end() - row.start());
      rows.add(of(row, reading.text().substring(offset, end)));
      at = row.end();
      offset = end;
    }
    return rows;
  }

  /// The words in column `number` from 1; empty where the row is too short.
  String cell(int number) {
    return number >= 1 && number <= cells.size() ? cells.get(number - 1) : "";
  }

  /// How many cells hold something.
  int filled() {
    int filled = 0;
    for (String cell : cells) if (!cell.isEmpty()) filled++;
    return filled;
  }

  /// The first cell that holds something, or empty text.
  String first() {
    for (String cell : cells) if (!cell.isEmpty()) return cell;
    return "";
  }
}
