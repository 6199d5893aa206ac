package org.undersigned.language.measure;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/// One date as it stands in a text, from lexeme `start` to before lexeme `end`, before what is left
/// out is filled in. A month from 21 to 24 is a season (ISO 8601-2, 4.8).
///
/// @param time `16:40`, where one stands beside it
record DatePoint(
    int start,
    int end,
    OptionalInt year,
    OptionalInt month,
    OptionalInt day,
    Optional<String> time) {

  static DatePoint of(int start, int end, int year, int month, int day) {
    return new DatePoint(start, end, some(year), some(month), some(day), Optional.empty());
  }

  private static OptionalInt some(int value) {
    return value == 0 ? OptionalInt.empty() : OptionalInt.of(value);
  }

  DatePoint from(int newStart) {
    return new DatePoint(newStart, end, year, month, day, time);
  }

  DatePoint at(String clock, int newStart, int newEnd) {
    return new DatePoint(newStart, newEnd, year, month, day, Optional.of(clock));
  }

  DatePoint in(int newYear) {
    return new DatePoint(start, end, OptionalInt.of(newYear), month, day, time);
  }

  /// This point with the year and month of `other` where it has none itself: "4 and 9 March 2031".
  DatePoint filledFrom(DatePoint other) {
    return new DatePoint(
        start,
        end,
        year.isPresent() ? year : other.year,
        month.isPresent() || day.isEmpty() ? month : other.month,
        day,
        time);
  }

  boolean isDay() {
    return day.isPresent();
  }

  boolean isBareDay() {
    return day.isPresent() && month.isEmpty();
  }

  boolean isBareMonth() {
    return day.isEmpty() && month.isPresent() && year.isEmpty();
  }

  boolean isBareYear() {
    return year.isPresent() && month.isEmpty() && day.isEmpty();
  }

  /// Whether the calendar has such a day (29 February passes where the year is not known).
  boolean exists() {
    if (day.isEmpty() || month.isEmpty()) return day.isEmpty() || day.getAsInt() <= 31;
    try {
      return LocalDate.of(year.orElse(2000), month.getAsInt(), day.getAsInt()) != null;
    } catch (DateTimeException noSuchDay) {
      return false;
    }
  }

  /// The day, where year, month and day are known.
  Optional<LocalDate> date() {
    if (year.isEmpty() || month.isEmpty() || day.isEmpty()) return Optional.empty();
    return Optional.of(LocalDate.of(year.getAsInt(), month.getAsInt(), day.getAsInt()));
  }

  /// ISO 8601-2; the year is `XXXX` where it is not known.
  String edtf() {
    StringBuilder edtf = new StringBuilder();
    edtf.append(
        year.isPresent() ? String.format(java.util.Locale.ROOT, "%04d", year.getAsInt()) : "XXXX");
    if (month.isPresent())
      edtf.append(String.format(java.util.Locale.ROOT, "-%02d", month.getAsInt()));
    if (day.isPresent()) edtf.append(String.format(java.util.Locale.ROOT, "-%02d", day.getAsInt()));
    time.ifPresent(clock -> edtf.append('T').append(clock));
    return edtf.toString();
  }
}
