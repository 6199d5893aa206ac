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
    if (DateValue.isFull(a) && DateValue.isFull(b)) return full(a, b).ordinal();
    return partial(a, b).ordinal();
  }

  private static Level about(int a, int b) {
    int years = Math.abs(DateValue.year(a) - DateValue.year(b));
    if (DateValue.year(a) == 0 || DateValue.year(b) == 0) return Level.MISSING;
    return years <= 1 ? Level.ABOUT : years <= 3 ? Level.ABOUT_CLOSE : Level.ABOUT_DIFFERENT;
  }

  private static Level full(int a, int b) {
    int slips =
        slips(DateValue.year(a), DateValue.year(b))
            + slips(DateValue.month(a), DateValue.month(b))
            + slips(DateValue.day(a), DateValue.day(b));
    boolean year = DateValue.year(a) == DateValue.year(b);
    boolean month = DateValue.month(a) == DateValue.month(b);
    boolean day = DateValue.day(a) == DateValue.day(b);
    if (slips == 1) return Level.NEAR;
    if (year && DateValue.month(a) == DateValue.day(b) && DateValue.day(a) == DateValue.month(b))
      return Level.SWAPPED;
    if (month && day) return Level.CLOSE;
    if (year && (month || day)) return Level.SOUNDS;
    if (slips == 2) return Level.PART;
    if (year) return Level.INITIAL;
    int years = Math.abs(DateValue.year(a) - DateValue.year(b));
    return (month || day) && years <= 10 || years <= 1 ? Level.WEAK : Level.DIFFERENT;
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
    return Math.abs(ya - yb) == 1 || slips(ya, yb) == 1 ? Level.YEARS_CLOSE : Level.UNFIT;
  }

  /// How many digits differ, an exchange of neighbours counted once.
  private static int slips(int a, int b) {
    if (a == b) return 0;
    int x = digits(a);
    int y = digits(b);
    int apart = x ^ y;
    int slips = Integer.bitCount((apart | apart >>> 1 | apart >>> 2 | apart >>> 3) & 0x11111111);
    if (slips < 2) return slips;
    for (int rest = apart; rest >>> 4 != 0; rest >>>= 4, x >>>= 4, y >>>= 4)
      if ((rest & 15) != 0 && (x & 15) == (y >>> 4 & 15) && (x >>> 4 & 15) == (y & 15))
        return slips - 1;
    return slips;
  }

  /// Decimal digits, four bits each.
  private static int digits(int number) {
    return number < DIGITS.length ? DIGITS[number] : packed(number);
  }

  private static final int[] DIGITS = new int[2100];

  static {
    for (int number = 0; number < DIGITS.length; number++) DIGITS[number] = packed(number);
  }

  private static int packed(int number) {
    int digits = 0;
    int shift = 0;
    for (int rest = number; rest > 0; rest /= 10, shift += 4) digits |= rest % 10 << shift;
    return digits;
  }
}
