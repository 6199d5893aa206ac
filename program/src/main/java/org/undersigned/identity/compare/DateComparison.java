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
    return years <= 1 ? Level.ABOUT : years <= 3 ? Level.WEAK : Level.DIFFERENT;
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
      return months && DateValue.month(a) != DateValue.month(b) ? Level.WEAK : Level.COMPATIBLE;
    }
    if (slips(ya, yb) == 1) return Math.abs(ya - yb) == 1 ? Level.ABOUT : Level.WEAK;
    return Level.DIFFERENT;
  }

  /// How many digits differ, an exchange of neighbours counted once.
  private static int slips(int a, int b) {
    if (a == b) return 0;
    int slips = 0;
    int lastA = -1;
    int lastB = -1;
    boolean exchanged = false;
    int x = a;
    int y = b;
    while (x > 0 || y > 0) {
      int p = x % 10;
      int q = y % 10;
      if (p != q) {
        if (!exchanged && lastA == q && lastB == p && lastA != lastB) exchanged = true;
        else slips++;
      }
      lastA = p != q ? p : -1;
      lastB = p != q ? q : -1;
      x /= 10;
      y /= 10;
    }
    return slips;
  }
}
