package org.undersigned.identity.columns;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.undersigned.identity.columns.ColumnSketch.Shape;
import org.undersigned.identity.values.DateReading;
import org.undersigned.identity.values.DateValue;
import org.undersigned.identity.values.Digits;

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
      boolean onlyYears = sketches.get(c).share(Shape.YEAR) > 0.7;
      if (sketches.get(c).share(Shape.DATE) < 0.6 && !onlyYears) continue;
      TreeMap<Integer, Integer> years =
          years(rows, c, new DateReading(DateReading.Order.DAY_FIRST, 0));
      boolean births =
          !years.isEmpty()
              && years.lastKey() - years.firstKey() > YEARS_OF_BIRTHS
              && years.size() > 4;
      if (onlyYears && !births) continue;
      Role role = births ? onlyYears ? Role.BIRTH_YEAR : Role.BIRTH : Role.EVENT_DATE;
      if (settled.stream().anyMatch(s -> s.role() == role || births && tellsBirth(s.role())))
        continue;
      settled.set(c, new ColumnRole(c, column.header(), role, "content"));
    }
    return settled;
  }

  private static boolean tellsBirth(Role role) {
    return role == Role.BIRTH || role == Role.BIRTH_YEAR || role == Role.AGE;
  }

  private static final int FIRST_YEAR = 1800;
  private static final int LAST_YEAR = 2100;
  private static final int LONGEST = 300;

  /// The first year in words such as `Age in 2015`; 0 where there is none, or in a long text.
  private static int yearIn(String words) {
    if (words.length() > LONGEST) return 0;
    String text = Digits.plain(words);
    int number = 0;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      if (c >= '0' && c <= '9') number = Math.min(LAST_YEAR + 1, number * 10 + c - '0');
      else if (number >= FIRST_YEAR && number <= LAST_YEAR) return number;
      else number = 0;
    }
    return 0;
  }

  /// How the list writes its dates and sexes.
  ///
  /// @param sample the first records, titles and header among them
  static ListHabits habits(
      List<List<String>> sample, int header, List<ColumnRole> columns, Set<Integer> monthFirst) {
    List<List<String>> rows = sample.subList(header, sample.size());
    Set<Integer> femaleM = new HashSet<>();
    for (ColumnRole column : columns)
      if (column.role() == Role.SEX
          && Sexes.lettersIn(rows, column.column()) == Sexes.Letters.M_IS_FEMALE)
        femaleM.add(column.column());
    ListHabits dates =
        new ListHabits(
            monthFirst,
            femaleM,
            0,
            latest(sample, header, columns),
            Honorifics.columns(rows, columns));
    return dates.agesAt(agesAt(rows, columns, dates));
  }

  /// The latest year that titles, header or dates of events write in full; 0 where none does.
  private static int latest(List<List<String>> sample, int header, List<ColumnRole> columns) {
    int latest = 0;
    for (int r = 0; r < header; r++)
      for (String cell : sample.get(r)) latest = Math.max(latest, yearIn(cell));
    for (ColumnRole column : columns)
      switch (column.role()) {
        case EVENT_DATE, DEATH_DATE -> {
          for (List<String> row : sample.subList(header, sample.size()))
            if (column.column() < row.size())
              latest = Math.max(latest, yearIn(row.get(column.column())));
        }
        default -> {}
      }
    return latest;
  }

  /// The year in a header of ages, else the commonest year of the events told in the list; 0 where
  /// none is told.
  private static int agesAt(List<List<String>> rows, List<ColumnRole> columns, ListHabits dates) {
    for (ColumnRole column : columns) {
      int year = column.role() == Role.AGE ? yearIn(column.header()) : 0;
      if (year != 0) return year;
    }
    Map<Integer, Integer> years = new TreeMap<>();
    for (ColumnRole column : columns)
      if (column.role() == Role.EVENT_DATE || column.role() == Role.DEATH_DATE)
        years(rows, column.column(), dates.events(column.column()))
            .forEach((year, times) -> years.merge(year, times, Integer::sum));
    return years.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(0);
  }

  private static TreeMap<Integer, Integer> years(
      List<List<String>> rows, int column, DateReading reading) {
    TreeMap<Integer, Integer> years = new TreeMap<>();
    for (List<String> row : rows) {
      int year = column < row.size() ? DateValue.year(reading.read(row.get(column))) : 0;
      if (year != 0) years.merge(year, 1, Integer::sum);
    }
    return years;
  }
}
