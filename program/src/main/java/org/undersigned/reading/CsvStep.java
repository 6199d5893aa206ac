package org.undersigned.reading;

import java.util.List;
import org.undersigned.model.Message;

/// What comes next out of a table of comma-separated values.
public sealed interface CsvStep {

  /// One record.
  ///
  /// @param number where it stands, as a spreadsheet counts: records from 1, blank ones too,
  ///     whatever lines they run over
  /// @param cells its cells as written, quotation marks resolved, nothing trimmed; a blank record
  ///     has one empty cell, and records need not be equally long
  record Row(long number, List<String> cells) implements CsvStep {
    public Row {
      cells = List.copyOf(cells);
    }

    /// Whether no cell holds anything but white space.
    public boolean blank() {
      for (String cell : cells) if (!cell.isBlank()) return false;
      return true;
    }

    /// The cell in column `index` from 0, or nothing where the record is too short.
    public String cell(int index) {
      return index < cells.size() ? cells.get(index) : "";
    }
  }

  /// The table ends here and was read whole.
  ///
  /// @param rows how many records it has
  /// @param malformed how many sequences of bytes were none of the encoding; each became U+FFFD
  record End(long rows, long malformed) implements CsvStep {}

  /// The table cannot be read further; what came before stands.
  record Damaged(Message why) implements CsvStep {}
}
