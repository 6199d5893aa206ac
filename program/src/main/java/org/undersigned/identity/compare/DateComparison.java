package org.undersigned.identity.compare;

import org.undersigned.identity.values.DateValue;

/// The level of two dates, by their parts and the slips that dates suffer.
public final class DateComparison {
  private DateComparison() {}

  /// The code of the level of two dates.
  public static int level(int a, int b) {
    if (a == 0 || b == 0) return Level.MISSING.ordinal();
    if (DateValue.isAbout(a) || DateValue.isAbout(b)) return about(a, b).ordinal();
    if (a == b) return (DateValue.isFull(a) ? Level.EXACT : Level.COMPATIBLE).ordinal();
    if (DateValue.isFull(a) && DateValue.isFull(b)) return full(a, b);
    return partial(a, b).ordinal();
  }

  private static Level about(int a, int b) {
    int years = Math.abs(DateValue.year(a) - DateValue.year(b));
    if (DateValue.year(a) == 0 || DateValue.year(b) == 0) return Level.MISSING;
    return years <= 1 ? Level.ABOUT : years <= 3 ? Level.ABOUT_CLOSE : Level.ABOUT_DIFFERENT;
  }

  /// Adds the levels of dates that both pairs say to the patterns of their pairs.
  static void levels(SaidByBoth said, PairBatch batch, int shift) {
    for (int i = 0; i < said.size; i++) {
      int a = said.ones[i];
      int b = said.others[i];
      int level = areFull(a, b) ? full(a, b) : level(a, b);
      batch.patterns[said.pairs[i]] |= (long) level << shift;
    }
  }

  /// Whether both are precise: nearly all are.
  private static boolean areFull(int a, int b) {
    int year = DateValue.year(a) - 1 | DateValue.year(b) - 1;
    int month = DateValue.month(a) - 1 | DateValue.month(b) - 1;
    int day = DateValue.day(a) - 1 | DateValue.day(b) - 1;
    return (year | month | day) >= 0 && ((a | b) & 1) == 0;
  }

  /// The level of two precise dates, from what of them is the same: looked up, since each question
  /// asked in turn would be a branch that chance decides.
  private static int full(int a, int b) {
    int year = DateValue.year(a) ^ DateValue.year(b);
    int month = DateValue.month(a) ^ DateValue.month(b);
    int day = DateValue.day(a) ^ DateValue.day(b);
    int exchanged = DateValue.month(a) ^ DateValue.day(b) | DateValue.day(a) ^ DateValue.month(b);
    int years = Math.abs(DateValue.year(a) - DateValue.year(b));
    int found =
        Math.min(3, slips(digits(a), digits(b)))
            | differ(year) << 2
            | differ(month) << 3
            | differ(day) << 4
            | differ(exchanged) << 5
            | 1 - years >>> 31 << 6
            | 10 - years >>> 31 << 7;
    return LEVELS[found];
  }

  private static int differ(int bits) {
    return -bits >>> 31;
  }

  private static final byte[] LEVELS = new byte[1 << 8];

  static {
    for (int found = 0; found < LEVELS.length; found++)
      LEVELS[found] = (byte) Full.of(found).level().ordinal();
  }

  /// What of two precise dates is the same.
  ///
  /// @param slips of digits; 3 stands for more
  /// @param exchanged day and month are each the other's
  /// @param near the years are one apart at most
  /// @param decade the years are ten apart at most
  private record Full(
      int slips,
      boolean year,
      boolean month,
      boolean day,
      boolean exchanged,
      boolean near,
      boolean decade) {

    static Full of(int found) {
      return new Full(
          found & 3,
          (found & 1 << 2) == 0,
          (found & 1 << 3) == 0,
          (found & 1 << 4) == 0,
          (found & 1 << 5) == 0,
          (found & 1 << 6) == 0,
          (found & 1 << 7) == 0);
    }

    Level level() {
      if (year && month && day) return Level.EXACT;
      if (slips == 1) return Level.NEAR;
      if (year && exchanged) return Level.SWAPPED;
      if (month && day) return Level.CLOSE;
      if (year && (month || day)) return Level.SOUNDS;
      if (slips == 2) return Level.PART;
      if (year) return Level.INITIAL;
      return (month || day) && decade || near ? Level.WEAK : Level.DIFFERENT;
    }
  }

  private static Level partial(int a, int b) {
    int ya = DateValue.year(a);
    int yb = DateValue.year(b);
    if (ya == 0 || yb == 0) return Level.MISSING;
    if (ya == yb) {
      boolean months = DateValue.month(a) != 0 && DateValue.month(b) != 0;
      return months && DateValue.month(a) != DateValue.month(b)
          ? Level.YEARS_CLOSE
          : Level.COMPATIBLE;
    }
    return Math.abs(ya - yb) == 1
            || slips(digits(DateValue.of(ya, 0, 0)), digits(DateValue.of(yb, 0, 0))) == 1
        ? Level.YEARS_CLOSE
        : Level.UNFIT;
  }

  /// How many digits of year, month and day differ, two neighbours of one part exchanged counted
  /// once: two numbers of eight digits, four bits each.
  private static int slips(int a, int b) {
    int differ = nonZero(a ^ b);
    int asNext = ~nonZero(a ^ b >>> 4) & differ;
    int asLast = ~nonZero(a >>> 4 ^ b) & differ;
    int exchanged = asNext & asLast & WITH_NEXT;
    // Of a part with several exchanges one is counted: years like 1212 and 2121.
    int years = Integer.bitCount(exchanged & YEAR);
    int months = exchanged >>> 8 & 1;
    int days = exchanged & 1;
    return Integer.bitCount(differ) - Math.min(1, years) - months - days;
  }

  private static final int YEAR = 0x11110000;

  /// Digits that have a neighbour to the left in their part.
  private static final int WITH_NEXT = 0x01110101;

  private static int nonZero(int digits) {
    return (digits | digits >>> 1 | digits >>> 2 | digits >>> 3) & 0x11111111;
  }

  private static final int LAST = 2099;
  private static final int[] DIGITS = new int[LAST + 1];

  static {
    for (int number = 0; number < DIGITS.length; number++) DIGITS[number] = packed(number);
  }

  /// Year, month and day as eight decimal digits, four bits each.
  private static int digits(int date) {
    int year = DateValue.year(date);
    return (year <= LAST ? DIGITS[year] : packed(year)) << 16
        | DIGITS[DateValue.month(date)] << 8
        | DIGITS[DateValue.day(date)];
  }

  private static int packed(int number) {
    int digits = 0;
    int shift = 0;
    for (int rest = number; rest > 0; rest /= 10, shift += 4) digits |= rest % 10 << shift;
    return digits;
  }
}
