package org.undersigned.identity.columns;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.undersigned.identity.columns.ColumnSketch.Shape;
import org.undersigned.identity.values.DateReading;
import org.undersigned.identity.values.DateValue;

/// Dates where the header does not say what happened then, and the year from which a list's ages
/// are reckoned.
final class DateColumns {
  /// Births of the people of a list lie further apart than this, dates of one event's victims do
  /// not.
  private static final int YEARS_OF_BIRTHS = 15;

  private DateColumns() {}

  /// The columns with a column of dates under an unknown header taken for births or events, where
  /// the list has none yet.
  static List<ColumnRole> settle(
      List<ColumnRole> columns, List<ColumnSketch> sketches, List<List<String>> rows) {
    List<ColumnRole> settled = new ArrayList<>(columns);
    for (int c = 0; c < columns.size(); c++) {
      ColumnRole column = columns.get(c);
      if (column.role() != Role.OTHER || !column.because().equals("content")) continue;
      if (sketches.get(c).share(Shape.DATE) < 0.6) continue;
      TreeMap<Integer, Integer> years = years(rows, c, DateReading.Order.DAY_FIRST);
      boolean births =
          !years.isEmpty()
              && years.lastKey() - years.firstKey() > YEARS_OF_BIRTHS
              && years.size() > 4;
      Role role = births ? Role.BIRTH : Role.EVENT_DATE;
      if (settled.stream().anyMatch(s -> s.role() == role || births && s.role() == Role.BIRTH_YEAR))
        continue;
      settled.set(c, new ColumnRole(c, column.header(), role, "content"));
    }
    return settled;
  }

  private static final int FIRST_YEAR = 1800;
  private static final int LAST_YEAR = 2100;

  /// The year in a header such as `Age in 2015`; 0 where there is none.
  private static int yearIn(String header) {
    int number = 0;
    for (int i = 0; i <= header.length(); i++) {
      char c = i < header.length() ? header.charAt(i) : ' ';
      if (c >= '0' && c <= '9') number = Math.min(LAST_YEAR + 1, number * 10 + c - '0');
      else if (number >= FIRST_YEAR && number <= LAST_YEAR) return number;
      else number = 0;
    }
    return 0;
  }

  /// The year in a header of ages, else the commonest year of the events told in the list; 0 where
  /// none is told.
  static int listYear(List<List<String>> rows, List<ColumnRole> columns, DateReading.Order order) {
    for (ColumnRole column : columns) {
      int year = column.role() == Role.AGE ? yearIn(column.header()) : 0;
      if (year != 0) return year;
    }
    Map<Integer, Integer> years = new TreeMap<>();
    for (ColumnRole column : columns)
      if (column.role() == Role.EVENT_DATE || column.role() == Role.DEATH_DATE)
        years(rows, column.column(), order)
            .forEach((year, times) -> years.merge(year, times, Integer::sum));
    return years.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(0);
  }

  private static TreeMap<Integer, Integer> years(
      List<List<String>> rows, int column, DateReading.Order order) {
    DateReading reading = new DateReading(order, 0);
    TreeMap<Integer, Integer> years = new TreeMap<>();
    for (List<String> row : rows) {
      int year = column < row.size() ? DateValue.year(reading.read(row.get(column))) : 0;
      if (year != 0) years.merge(year, 1, Integer::sum);
    }
    return years;
  }
}
