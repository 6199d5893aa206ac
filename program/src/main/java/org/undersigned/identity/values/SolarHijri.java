package org.undersigned.identity.values;

import java.time.LocalDate;

/// Dates of the Solar Hijri calendar of Iran and Afghanistan as Gregorian ones.
///
/// The year begins on 20 or 21 March; six months have 31 days, five have 30, the last 29 or, in
/// eight years of 33, 30. The cycle of 33 years agrees with the astronomical calendar from 1178 to
/// 1633 (Borkowski, *The Persian calendar for 3000 years*, Earth, Moon and Planets 74, 1996).
final class SolarHijri {
  /// Years in which people on lists were born, held or killed: 1921 to 2042.
  private static final int FIRST = 1300;

  private static final int LAST = 1420;

  /// In this year the Gregorian one began.
  private static final int YEARS_AFTER = 621;

  private static final int CYCLE = 33;
  private static final int LEAP_YEARS = 8;

  /// 1 Farvardin 1398 was 21 March 2019.
  private static final int KNOWN_YEAR = 1398;

  private static final long KNOWN_DAY = LocalDate.of(2019, 3, 21).toEpochDay();

  private SolarHijri() {}

  /// The same date in the Gregorian calendar, where its year can only be a Solar Hijri one; all
  /// others as they are. A year alone lies in two, and becomes one that is about.
  static int gregorian(int date) {
    int year = DateValue.year(date);
    if (year < FIRST || year > LAST) return date;
    int month = DateValue.month(date);
    int day = DateValue.day(date);
    if (DateValue.isAbout(date) || month == 0) return DateValue.about(year + YEARS_AFTER);
    if (month > 12 || day > 31) return date;
    LocalDate found =
        LocalDate.ofEpochDay(firstDay(year) + daysBefore(month) + Math.max(0, day - 1));
    return DateValue.of(
        found.getYear(),
        day == 0 ? 0 : found.getMonthValue(),
        day == 0 ? 0 : found.getDayOfMonth());
  }

  private static long firstDay(int year) {
    return KNOWN_DAY
        + 365L * (year - KNOWN_YEAR)
        + leapYearsBefore(year)
        - leapYearsBefore(KNOWN_YEAR);
  }

  private static int leapYearsBefore(int year) {
    int cycles = (year - 1) / CYCLE;
    int leaps = cycles * LEAP_YEARS;
    for (int each = cycles * CYCLE + 1; each < year; each++) if (isLeap(each)) leaps++;
    return leaps;
  }

  /// Of each 33 years the 1st, 5th, 9th, 13th, 17th, 22nd, 26th and 30th.
  private static boolean isLeap(int year) {
    return switch (year % CYCLE) {
      case 1, 5, 9, 13, 17, 22, 26, 30 -> true;
      default -> false;
    };
  }

  private static int daysBefore(int month) {
    return month <= 7 ? 31 * (month - 1) : 186 + 30 * (month - 7);
  }
}
