package org.undersigned.casework.estimating;

import java.util.Locale;
import org.undersigned.model.Interval;
import org.undersigned.rendering.Wording;

/// Numbers for people: as exact as the range they stand in, and no more.
final class Rounded {
  private Rounded() {}

  /// Rounds so that the width of `range` keeps two significant figures: 10,356 in a range 3,100
  /// wide is 10,400.
  static long in(long number, Interval range) {
    long width = Math.max(1, range.high() - range.low());
    long unit = 1;
    while (width / unit >= 100) unit *= 10;
    return Math.round((double) number / unit) * unit;
  }

  /// `between 2,600 and 3,100`: rounded outwards, never below `documented`.
  static String between(Interval range, long documented) {
    long width = Math.max(1, range.high() - range.low());
    long unit = 1;
    while (width / unit >= 100) unit *= 10;
    long low = Math.max(documented, range.low() / unit * unit);
    long high = (range.high() + unit - 1) / unit * unit;
    return "between " + persons(low) + " and " + persons(high);
  }

  /// As on every page of the program: with narrow no-break spaces between thousands.
  static String persons(long number) {
    return Wording.number(number);
  }

  /// A check's value: whole numbers whole, others to four figures.
  static String measure(double value) {
    if (value == Math.rint(value) && Math.abs(value) < 1e15) return persons((long) value);
    return String.format(Locale.ROOT, "%.4g", value);
  }
}
