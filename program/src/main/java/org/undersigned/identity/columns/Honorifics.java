package org.undersigned.identity.columns;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.undersigned.names.NameReader;

/// Columns whose names are led by words that elsewhere are parts of names: a list of Burmese names
/// writes `U`, `Daw`, `Ko`, `Ma` before many, and somebody is `U Tin` in one row and `Tin` in the
/// next.
final class Honorifics {
  /// This share of the names begins with one.
  private static final double MANY = 0.2;

  /// So many different ones, over all columns of names: one alone may be a common name.
  private static final int KINDS = 3;

  private static final int LOOKED_AT = 500;

  private Honorifics() {}

  /// Counted from 0; empty for most lists.
  static Set<Integer> columns(List<List<String>> rows, List<ColumnRole> columns) {
    Set<Integer> led = new HashSet<>();
    Set<String> kinds = new HashSet<>();
    for (ColumnRole column : columns) {
      if (!column.role().names()) continue;
      int names = 0;
      int withOne = 0;
      for (List<String> row : rows.subList(0, Math.min(rows.size(), LOOKED_AT))) {
        String cell = column.column() < row.size() ? row.get(column.column()).strip() : "";
        if (cell.isEmpty()) continue;
        names++;
        String honorific = NameReader.honorific(cell);
        if (honorific.isEmpty()) continue;
        withOne++;
        kinds.add(honorific);
      }
      if (withOne > MANY * names) led.add(column.column());
    }
    return kinds.size() >= KINDS ? led : Set.of();
  }

  /// The name without the honorific before it.
  static String without(String cell) {
    String name = cell.strip();
    return NameReader.honorific(name).isEmpty() ? cell : name.substring(name.indexOf(' ') + 1);
  }
}
