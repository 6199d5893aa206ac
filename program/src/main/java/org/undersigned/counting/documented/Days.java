package org.undersigned.counting.documented;

import java.time.LocalDate;
import java.time.YearMonth;
import org.undersigned.model.When;

/// The days an EDTF date can mean, both included, as days since 1970-01-01.
record Days(long first, long last) {
  static final Days ALWAYS = new Days(Long.MIN_VALUE, Long.MAX_VALUE);

  static Days of(When when) {
    return new Days(first(when), last(when));
  }

  /// The earliest day; open and unknown starts reach back without end.
  static long first(When when) {
    return day(when.start(), Edge.FIRST);
  }

  /// The latest day.
  static long last(When when) {
    return day(when.end(), Edge.LAST);
  }

  private enum Edge {
    FIRST,
    LAST
  }

  private static long day(String edtf, Edge edge) {
    boolean first = edge == Edge.FIRST;
    String date = edtf.replaceAll("[?~%]$|T.*", "");
    // Without a year it may have been in any.
    if (date.isEmpty() || date.startsWith("XXXX")) return first ? ALWAYS.first() : ALWAYS.last();
    boolean early = date.startsWith("-");
    String[] parts = (early ? date.substring(1) : date).split("-");
    int year = Integer.parseInt(parts[0]) * (early ? -1 : 1);
    boolean monthKnown = parts.length > 1 && !parts[1].equals("XX");
    int month = monthKnown ? month(Integer.parseInt(parts[1]), edge) : first ? 1 : 12;
    boolean dayKnown = monthKnown && parts.length > 2 && !parts[2].equals("XX");
    int days = YearMonth.of(year, month).lengthOfMonth();
    int day = dayKnown ? Math.min(Integer.parseInt(parts[2]), days) : first ? 1 : days;
    return LocalDate.of(year, month, day).toEpochDay();
  }

  /// The first or last month of a season (ISO 8601-2, 4.8: 21 spring to 24 winter, of no hemisphere
  /// told: the whole year may be meant), or the month itself.
  private static int month(int number, Edge edge) {
    if (number <= 12) return number;
    return edge == Edge.FIRST ? 1 : 12;
  }
}
