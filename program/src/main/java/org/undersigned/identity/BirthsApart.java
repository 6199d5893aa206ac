package org.undersigned.identity;

import org.undersigned.identity.compare.DateComparison;
import org.undersigned.identity.compare.Level;
import org.undersigned.identity.values.DateValue;

/// Births that lie too far apart for one person: further than an age is rounded, and not one slip
/// of the pen from one another; or two days that differ wholly, in whatever years.
enum BirthsApart {
  /// In many records there are slips of the pen enough: they explain any distance.
  SLIPS_POSSIBLE,
  /// In few records a namesake of another generation is as likely as a digit mistyped.
  SLIPS_UNLIKELY;

  /// Years between two births that are both told.
  private static final int TOLD = 3;

  private static final int TOLD_IN_FEW = 2;

  /// Years between births of which one is reckoned from an age, or given as about.
  private static final int RECKONED = 8;

  /// Years between a parent and a child, at least.
  private static final int GENERATION = 12;

  /// Whether two dates, as [DateValue]s, neither of them 0, cannot be one birth.
  boolean exclude(int one, int other) {
    if (DateValue.year(one) == 0 || DateValue.year(other) == 0) return false;
    int years = Math.abs(DateValue.year(one) - DateValue.year(other));
    if (DateValue.isAbout(one) || DateValue.isAbout(other)) return years >= RECKONED;
    int level = DateComparison.level(one, other);
    boolean days = DateValue.isFull(one) && DateValue.isFull(other);
    if (days && years > 0 && level == Level.DIFFERENT.ordinal()) return true;
    if (years < (this == SLIPS_UNLIKELY ? TOLD_IN_FEW : TOLD)) return false;
    if (level == Level.DIFFERENT.ordinal() || level == Level.UNFIT.ordinal()) return true;
    return switch (this) {
      case SLIPS_POSSIBLE -> false;
      case SLIPS_UNLIKELY -> !days && years >= GENERATION;
    };
  }

  /// Whether two dates, neither of them 0, are those of two generations, by more than a slip; of
  /// two days a slip may be one digit, of years alone a father and a son of one name are likelier.
  static boolean areGenerationsApart(int one, int other) {
    if (DateValue.year(one) == 0 || DateValue.year(other) == 0) return false;
    if (Math.abs(DateValue.year(one) - DateValue.year(other)) < GENERATION) return false;
    boolean days = DateValue.isFull(one) && DateValue.isFull(other);
    int level = DateComparison.level(one, other);
    return level == Level.DIFFERENT.ordinal()
        || level == Level.UNFIT.ordinal()
        || level == Level.ABOUT_DIFFERENT.ordinal()
        || !days && level == Level.YEARS_CLOSE.ordinal();
  }
}
