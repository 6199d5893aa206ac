package org.undersigned.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Finds the rows that head columns: under titles, in two or three rows, again further down.
final class HeaderFinder {
  private static final Pattern VALUE =
      Pattern.compile(
          "(?iu)\\s*(?:[\\d.,/:\\-–\\s]*\\d[\\d.,/:\\-–\\s]*|\\d{1,2}\\s+\\p{L}+(?:\\s+\\d{4})?|\\d+\\s*(?:лет|года?|years?|ans))\\s*");
  private static final Pattern DIGIT = Pattern.compile("\\d");
  private static final int LONGEST_HEADING = 60;
  private static final int ROWS_LOOKED_AT = 40;

  private HeaderFinder() {}

  /// A run of header rows: indexes into the rows, the end not included.
  record Header(int from, int to) {}

  /// The headers among `rows`, in order.
  static List<Header> of(List<SheetRow> rows) {
    List<Header> found = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      if (!headsColumns(rows.get(i)) && !standsAboveValues(i, rows)) continue;
      int from = i;
      while (from > 0 && isUpper(rows.get(from - 1), rows.get(from)) && free(from - 1, found))
        from--;
      int to = i + 1;
      while (to < rows.size()
          && (headsColumns(rows.get(to))
              || isLower(rows.get(to), rows.get(to - 1))
              || countsColumns(rows.get(to)))) to++;
      found.add(new Header(from, to));
      i = to - 1;
    }
    return found;
  }

  /// Whether the first full row of a table holds words alone, of which one heads a known column,
  /// above at least two columns of dates or figures: headings in words that nobody has listed.
  private static boolean standsAboveValues(int index, List<SheetRow> rows) {
    SheetRow row = rows.get(index);
    if (row.filled() < 3 || index > 0 && rows.get(index - 1).filled() > 1) return false;
    boolean known = false;
    for (String cell : row.cells()) {
      if (cell.isEmpty()) continue;
      if (cell.length() > LONGEST_HEADING || DIGIT.matcher(cell).find() || RowWords.isAbsent(cell))
        return false;
      known |= Columns.roleOf(cell).isPresent();
    }
    int columnsOfValues = 0;
    for (int column = 1; column <= row.cells().size(); column++)
      if (!row.cell(column).isEmpty() && holdsValues(column, index + 1, rows)) columnsOfValues++;
    return known && columnsOfValues >= 2 && !RowWords.isTotal(row.first());
  }

  /// Whether most of the cells below hold a figure.
  private static boolean holdsValues(int column, int from, List<SheetRow> rows) {
    int filled = 0;
    int values = 0;
    for (SheetRow row : rows.subList(from, Math.min(rows.size(), from + ROWS_LOOKED_AT))) {
      if (row.filled() < 2 || row.cell(column).isEmpty()) continue;
      filled++;
      if (DIGIT.matcher(row.cell(column)).find()) values++;
    }
    return filled >= 2 && values * 10 >= filled * 6;
  }

  private static boolean free(int index, List<Header> found) {
    return found.isEmpty() || found.getLast().to() <= index;
  }

  /// Whether most cells of a row are headings of different columns, and none is a value.
  static boolean headsColumns(SheetRow row) {
    int filled = row.filled();
    if (filled < 2) return false;
    // Most rows hold a value and are told at once.
    for (String cell : row.cells()) if (VALUE.matcher(cell).matches()) return false;
    List<ColumnRole> roles = new ArrayList<>();
    int values = 0;
    int known = 0;
    for (String cell : row.cells()) {
      if (cell.isEmpty()) continue;
      if (cell.length() > LONGEST_HEADING || VALUE.matcher(cell).matches()) values++;
      Optional<ColumnRole> role = Columns.roleOf(cell);
      if (role.isPresent()) {
        known++;
        if (!roles.contains(role.get())) roles.add(role.get());
      }
    }
    boolean person =
        roles.stream()
            .anyMatch(
                r ->
                    r.isOfTheName()
                        || r == ColumnRole.AGE
                        || r == ColumnRole.BIRTH
                        || r == ColumnRole.SEX);
    return values == 0
        && roles.size() >= 2
        && known * 2 >= filled
        && (person || roles.size() >= 3)
        && !RowWords.isTotal(row.first());
  }

  /// Whether a row of headings stands above `below`: it spans several of its columns.
  private static boolean isUpper(SheetRow row, SheetRow below) {
    if (row.filled() == 0 || row.filled() >= below.filled()) return false;
    boolean allShort =
        row.cells().stream().allMatch(c -> c.length() <= 40 && !VALUE.matcher(c).matches());
    boolean onlyFirst = row.filled() == 1 && !row.cell(1).isEmpty();
    return allShort && !onlyFirst && row.number() + 1 == below.number();
  }

  /// Whether a row of headings stands below `above`: parts of its columns.
  private static boolean isLower(SheetRow row, SheetRow above) {
    if (row.filled() < 2 || row.number() != above.number() + 1) return false;
    boolean headings =
        row.cells().stream()
            .allMatch(
                c ->
                    c.isEmpty()
                        || c.length() <= 40
                            && Columns.roleOf(c).isPresent()
                            && !VALUE.matcher(c).matches());
    boolean underGaps = false;
    for (int c = 1; c <= row.cells().size(); c++)
      if (!row.cell(c).isEmpty() && above.cell(c).isEmpty()) underGaps = true;
    return headings && underGaps;
  }

  /// Whether the cells only number the columns: 1, 2, 3 …
  private static boolean countsColumns(SheetRow row) {
    int expected = 1;
    for (String cell : row.cells()) {
      if (cell.isEmpty()) continue;
      if (!cell.equals(Integer.toString(expected))) return false;
      expected++;
    }
    return expected > 3;
  }
}
