package org.undersigned.lists;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// Tells apart tables that stand side by side on one sheet: an empty column between them, and
/// headings of people's lists on both sides of it in one row. Read as one, whoever stands in the
/// right one would be lost.
final class TablesBeside {
  private TablesBeside() {}

  /// `tables` by their names, those that stood beside others under names of their own:
  /// `Sheet1, from column 5`.
  static Map<String, List<SheetRow>> apart(Map<String, List<SheetRow>> tables) {
    Map<String, List<SheetRow>> apart = new LinkedHashMap<>();
    tables.forEach(
        (name, rows) -> {
          List<Integer> begins = name.equals(ListReader.PAGES) ? List.of() : begins(rows);
          if (begins.isEmpty()) {
            apart.put(name, rows);
            return;
          }
          int from = 1;
          for (int i = 0; i <= begins.size(); i++) {
            int to = i < begins.size() ? begins.get(i) : Integer.MAX_VALUE;
            String own =
                i == 0 ? name : (name.isEmpty() ? "" : name + ", ") + "from column " + from;
            apart.put(own, part(rows, own, from, to));
            from = to;
          }
        });
    return apart;
  }

  /// The columns in which tables to the right begin.
  private static List<Integer> begins(List<SheetRow> rows) {
    TreeSet<Integer> filled = new TreeSet<>();
    for (SheetRow row : rows)
      for (int column = 1; column <= row.cells().size(); column++)
        if (!row.cell(column).isEmpty()) filled.add(column);
    List<Integer> begins = new ArrayList<>();
    int from = 1;
    for (int column : filled) {
      boolean afterGap = column > from && !filled.contains(column - 1);
      if (afterGap && headsBoth(rows, from, column)) {
        begins.add(column);
        from = column;
      }
    }
    return begins;
  }

  private static boolean headsBoth(List<SheetRow> rows, int from, int column) {
    for (SheetRow row : rows)
      if (HeaderFinder.headsColumns(part(row, row.sheet(), from, column))
          && HeaderFinder.headsColumns(part(row, row.sheet(), column, Integer.MAX_VALUE)))
        return true;
    return false;
  }

  private static List<SheetRow> part(List<SheetRow> rows, String sheet, int from, int to) {
    return rows.stream().map(row -> part(row, sheet, from, to)).toList();
  }

  /// The same row with only the cells from column `from` to before `to`; they keep their numbers.
  private static SheetRow part(SheetRow row, String sheet, int from, int to) {
    List<String> cells = new ArrayList<>();
    for (int column = 1; column <= row.cells().size() && column < to; column++)
      cells.add(column < from ? "" : row.cell(column));
    return new SheetRow(sheet, row.number(), row.start(), row.end(), cells);
  }
}
