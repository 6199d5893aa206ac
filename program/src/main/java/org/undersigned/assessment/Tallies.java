package org.undersigned.assessment;

import java.util.OptionalLong;
import org.undersigned.model.Tally;

/// What can be compared of two tallies.
final class Tallies {
  private Tallies() {}

  /// Whether no number satisfies both. "About" excludes nothing by itself.
  static boolean exclude(Tally one, Tally other) {
    return isBelow(one, other) || isBelow(other, one);
  }

  /// Whether all that `one` allows is less than all that `other` allows.
  static boolean isBelow(Tally one, Tally other) {
    OptionalLong most = one.ceiling();
    OptionalLong least = other.floor();
    return most.isPresent() && least.isPresent() && most.getAsLong() < least.getAsLong();
  }

  /// In words: "at least 164".
  static String said(Tally tally) {
    return switch (tally) {
      case Tally.Exactly(long n) -> Long.toString(n);
      case Tally.AtLeast(long n) -> "at least " + n;
      case Tally.AtMost(long n) -> "at most " + n;
      case Tally.Between(long low, long high) -> low + " to " + high;
      case Tally.About(long n) -> "about " + n;
      case Tally.InWords(var low, var high, var words) ->
          low.equals(high) && low.isPresent() ? Long.toString(low.getAsLong()) : words;
    };
  }
}
