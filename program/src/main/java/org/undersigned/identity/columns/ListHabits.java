package org.undersigned.identity.columns;

import java.util.Set;
import org.undersigned.identity.values.DateReading;
import org.undersigned.identity.values.DateReading.Order;

/// How one list writes its dates and sexes.
///
/// @param monthFirst columns, counted from 0, in which the cells themselves tell that of two
///     numbers parted by a slash the month stands first
/// @param femaleM columns, counted from 0, in which an M is a woman (Spanish *mujer*)
/// @param agesAt the year in which ages of this list were true; 0 where the list does not tell
/// @param latest the latest year that the list writes in full, for years of two digits; 0 where it
///     writes none
/// @param honorifics columns, counted from 0, in which names are led by honorifics (`Daw Khin Mar`)
public record ListHabits(
    Set<Integer> monthFirst,
    Set<Integer> femaleM,
    int agesAt,
    int latest,
    Set<Integer> honorifics) {
  /// Events may be told some years after the latest full year, births may not.
  private static final int AFTERWARDS = 39;

  public ListHabits {
    monthFirst = Set.copyOf(monthFirst);
    femaleM = Set.copyOf(femaleM);
    honorifics = Set.copyOf(honorifics);
  }

  /// Day first everywhere, ages of `agesAt`.
  public static ListHabits dayFirst(int agesAt) {
    return new ListHabits(Set.of(), Set.of(), agesAt, 0, Set.of());
  }

  /// The same with another year for the ages.
  ListHabits agesAt(int year) {
    return new ListHabits(monthFirst, femaleM, year, latest, honorifics);
  }

  /// For dates of birth.
  DateReading births(int column) {
    return reading(column, latest == 0 ? DateReading.LATEST : latest);
  }

  /// For dates of events and deaths.
  DateReading events(int column) {
    return reading(column, latest == 0 ? DateReading.LATEST : latest + AFTERWARDS);
  }

  private DateReading reading(int column, int until) {
    Order order = monthFirst.contains(column) ? Order.MONTH_FIRST : Order.DAY_FIRST;
    return new DateReading(order, agesAt, until);
  }
}
