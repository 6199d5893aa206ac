package org.undersigned.reading;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

/// Finds what stands between the cells: the character by which most records fall into equally
/// many
/// cells.
final class CsvDelimiter {
  private static final char[] CANDIDATES = {',', ';', '\t', '|'};
  private static final int RECORDS = 200;

  private CsvDelimiter() {}

  /// The delimiter of a table that begins with `head`; a comma where nothing tells.
  static char of(String head) {
    char best = CANDIDATES[0];
    double most = 0;
    for (char candidate : CANDIDATES) {
      if (head.indexOf(candidate) < 0) continue;
      double worth = worth(head, candidate);
      if (worth > most) {
        most = worth;
        best = candidate;
      }
    }
    return best;
  }

  /// The share of records that have the commonest number of cells above one, times how much so
  /// many
  /// cells say.
  private static double worth(String head, char delimiter) {
    Map<Integer, Integer> recordsByCells = new HashMap<>();
    int records = 0;
    int cells = 0;
    int afterSpace = 0;
    try (CsvReader<CsvRecord> reader = CsvRows.lenient(delimiter).ofCsvRecord(head)) {
      for (CsvRecord row : reader) {
        if (row.getFieldCount() == 1 && row.getField(0).isBlank()) continue;
        for (int i = 1; i < row.getFieldCount(); i++) {
          cells++;
          if (row.getField(i).startsWith(" ")) afterSpace++;
        }
        recordsByCells.merge(row.getFieldCount(), 1, Integer::sum);
        if (++records == RECORDS) break;
      }
    } catch (CsvParseException | IOException | UncheckedIOException cutOff) {
      // The head may end inside a quotation: what was counted before it tells enough.
    }
    double worth = 0;
    for (Map.Entry<Integer, Integer> e : recordsByCells.entrySet()) {
      if (e.getKey() > 1) worth = Math.max(worth, e.getValue() * (1 + Math.log(e.getKey()) / 4));
    }
    // A comma with a space behind it is mostly punctuation inside of a cell.
    return records == 0 || cells == 0 ? 0 : worth / records * (1 - 0.5 * afterSpace / cells);
  }
}
