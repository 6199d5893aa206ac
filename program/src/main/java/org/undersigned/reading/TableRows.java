package org.undersigned.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.undersigned.model.Block;
import org.undersigned.model.Reading;

/// The bare rows of the tables in a reading: what a room that compares records asks for when it is
/// given a spreadsheet instead of comma-separated values.
///
/// A spreadsheet is parsed in a child like any document, so hand the file to a [ReadingDesk] first:
///
/// ```java
/// switch (desk.read(new Document(Fingerprint.of(bytes), fileName, bytes))) {
///   case ReadOutcome.Read(Reading reading, var _, var _) -> take(TableRows.of(reading));
///   case ReadOutcome.PartlyRead(Reading reading, var _, var missing) -> …
///   case ReadOutcome.Unreadable(var _, var _, Message why) -> tell(why);
/// }
/// ```
public final class TableRows {
  private TableRows() {}

  /// A table.
  ///
  /// @param name the sheet's name, "table 2" of a document, or empty text where a file is one table
  /// @param rows in order, blank ones between too; every row as wide as the widest, empty text for
  ///     an empty cell; a merged cell's words stand in each cell it covers
  public record Table(String name, List<List<String>> rows) {
    public Table {
      rows = List.copyOf(rows);
    }
  }

  /// The tables of `reading`, in order; empty where it holds none.
  public static List<Table> of(Reading reading) {
    Map<String, List<List<String>>> tables = new LinkedHashMap<>();
    String text = reading.text();
    int point = 0;
    int at = 0;
    for (Block block : reading.blocks()) {
      if (!(block instanceof Block.Row row)) continue;
      List<String> cells = new ArrayList<>();
      for (Block.Cell cell : row.cells()) {
        at = text.offsetByCodePoints(at, cell.start() - point);
        int end = text.offsetByCodePoints(at, cell.end() - cell.start());
        while (cells.size() < cell.column() - 1) cells.add("");
        cells.add(text.substring(at, end).strip());
        at = end;
        point = cell.end();
      }
      tables.computeIfAbsent(row.sheet(), _ -> new ArrayList<>()).add(cells);
    }
    List<Table> all = new ArrayList<>();
    tables.forEach((name, rows) -> all.add(new Table(name, squared(rows))));
    return all;
  }

  private static List<List<String>> squared(List<List<String>> rows) {
    int width = rows.stream().mapToInt(List::size).max().orElse(0);
    for (List<String> row : rows) while (row.size() < width) row.add("");
    return rows.stream().map(List::copyOf).toList();
  }
}
