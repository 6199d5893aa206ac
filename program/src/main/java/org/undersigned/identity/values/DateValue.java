package org.undersigned.identity.values;

import java.time.LocalDate;

/// A date as one number, with its precision: year, month and day as written, a part that is not
/// known is 0. Month and day up to 99 are kept, since a mistyped digit is evidence too.
///
/// Layout: `year << 15 | month << 8 | day << 1 | about`; 0 is no date. `about` marks a year that
/// was reckoned from an age or is given as approximate (true to about one year).
public final class DateValue {
  private DateValue() {}

  public static int of(int year, int month, int day) {
    return year << 15 | month << 8 | day << 1;
  }

  public static int about(int year) {
    return year << 15 | 1;
  }

  public static int year(int date) {
    return date >>> 15;
  }

  public static int month(int date) {
    return date >>> 8 & 0x7F;
  }

  public static int day(int date) {
    return date >>> 1 & 0x7F;
  }

  public static boolean isAbout(int date) {
    return (date & 1) != 0;
  }

  /// Month and day as one number; 0 unless both are known.
  public static int monthDay(int date) {
    return month(date) == 0 || day(date) == 0 ? 0 : date >>> 1 & 0x3FFF;
  }

  /// The day before a full date; 0 for all others and for days that the calendar does not have.
  public static int dayBefore(int date) {
    if (!isFull(date) || month(date) > 12 || day(date) > 31) return 0;
    if (day(date) > 1) return of(year(date), month(date), day(date) - 1);
    LocalDate before = LocalDate.of(year(date), month(date), 1).minusDays(1);
    return of(before.getYear(), before.getMonthValue(), before.getDayOfMonth());
  }

  /// Whether year, month and day are all known.
  public static boolean isFull(int date) {
    return year(date) != 0 && month(date) != 0 && day(date) != 0;
  }

  /// As EDTF: `1984-11-03`, `1984-11`, `1984`, `1984~`; a month or day beyond the calendar is left
  /// as written.
  public static String text(int date) {
    if (date == 0) return "";
    StringBuilder text = new StringBuilder();
    text.append(year(date) == 0 ? "XXXX" : "%04d".formatted(year(date)));
    if (month(date) != 0) text.append("-%02d".formatted(month(date)));
    if (day(date) != 0) text.append("-%02d".formatted(day(date)));
    if (isAbout(date)) text.append('~');
    return text.toString();
  }
}
