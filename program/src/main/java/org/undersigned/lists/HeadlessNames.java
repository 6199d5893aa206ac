package org.undersigned.lists;

import java.util.List;
import org.undersigned.lists.ColumnMapping.Column;
import org.undersigned.lists.ColumnMapping.Ground;
import org.undersigned.names.NameOrder;
import org.undersigned.names.NameReader;
import org.undersigned.names.NameReading;

/// Names in a table without headings that stand in two columns, a word of the name in each.
final class HeadlessNames {
  private static final double MOST = 0.8;
  private static final int ROWS_LOOKED_AT = 200;

  private HeadlessNames() {}

  /// Gives the first two neighbouring columns that together read as names their roles; leaves
  /// `columns` as they are where there are none.
  static void settle(List<Column> columns, List<SheetRow> rows) {
    for (int number = 1; number < columns.size(); number++) {
      if (ColumnContent.singleWords(number, rows) < MOST
          || ColumnContent.singleWords(number + 1, rows) < MOST) continue;
      List<String> joined = joined(number, rows);
      long named = joined.stream().filter(HeadlessNames::names).count();
      // A street and its town repeat; the names of different persons hardly do.
      long different = joined.stream().distinct().count();
      if (named < MOST * joined.size() || different * 2 < joined.size()) continue;
      boolean surnameFirst = NameReader.usualOrder(joined) != NameOrder.GIVEN_FIRST;
      role(columns, number, surnameFirst ? ColumnRole.SURNAME : ColumnRole.GIVEN);
      role(columns, number + 1, surnameFirst ? ColumnRole.GIVEN : ColumnRole.SURNAME);
      return;
    }
  }

  private static void role(List<Column> columns, int number, ColumnRole role) {
    columns.set(number - 1, new Column(number, "", role, Ground.CONTENT));
  }

  private static List<String> joined(int number, List<SheetRow> rows) {
    return rows.stream()
        .filter(row -> !row.cell(number).isEmpty() && !row.cell(number + 1).isEmpty())
        .map(row -> row.cell(number) + " " + row.cell(number + 1))
        .limit(ROWS_LOOKED_AT)
        .toList();
  }

  private static boolean names(String joined) {
    return NameReader.read(joined) instanceof NameReading.Named(var name)
        && !name.given().isEmpty()
        && !name.surname().isEmpty();
  }
}
