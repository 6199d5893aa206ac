package org.undersigned.model;

import java.util.List;

/// A part of a reading's text. Blocks stand in reading order and do not overlap; `start` and `end`
/// are code points of the text, zero-based, half-open.
public sealed interface Block {
  int start();

  int end();

  /// A title or heading. `level` counts from 1, the highest.
  record Heading(int start, int end, int level) implements Block {}

  /// Running text.
  record Paragraph(int start, int end) implements Block {}

  /// An item of a list.
  record Item(int start, int end) implements Block {}

  /// A quotation set apart as a block.
  record Quotation(int start, int end) implements Block {}

  /// What stands beside the text: menus, captions, footers, notes. Kept and placed, but no text of
  /// the author's.
  record Aside(int start, int end) implements Block {}

  /// A row of a table or list.
  ///
  /// @param sheet the table it belongs to: a sheet's name, "table 2", or empty text where a file is
  ///     one table
  /// @param row counted from 1 as a spreadsheet counts, blank rows too
  /// @param cells in column order; an empty cell is an empty span
  record Row(int start, int end, String sheet, int row, List<Cell> cells) implements Block {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /// A cell of a row. `column` counts from 1.
  record Cell(int column, int start, int end) {}
}
