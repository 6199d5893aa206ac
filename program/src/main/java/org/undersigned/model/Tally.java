package org.undersigned.model;

import java.util.OptionalLong;

/// How many, as sure as the source is. Numbers are zero or more.
public sealed interface Tally {
  record Exactly(long number) implements Tally {}

  /// This many or more.
  record AtLeast(long number) implements Tally {}

  /// This many or fewer.
  record AtMost(long number) implements Tally {}

  /// From `low` to `high`, both included.
  record Between(long low, long high) implements Tally {}

  record About(long number) implements Tally {}

  /// A number in words: "six" is 6 to 6, "several dozen" 20 and no upper limit.
  record InWords(OptionalLong low, OptionalLong high, String words) implements Tally {}

  /// The largest number that this is sure of, or empty if it is sure of none.
  default OptionalLong floor() {
    return switch (this) {
      case Exactly(long n) -> OptionalLong.of(n);
      case AtLeast(long n) -> OptionalLong.of(n);
      case Between(long low, long _) -> OptionalLong.of(low);
      case InWords(var low, var _, var _) -> low;
      case AtMost _, About _ -> OptionalLong.empty();
    };
  }

  /// The smallest number that this surely does not exceed, or empty if there is none.
  default OptionalLong ceiling() {
    return switch (this) {
      case Exactly(long n) -> OptionalLong.of(n);
      case AtMost(long n) -> OptionalLong.of(n);
      case Between(long _, long high) -> OptionalLong.of(high);
      case InWords(var _, var high, var _) -> high;
      case AtLeast _, About _ -> OptionalLong.empty();
    };
  }
}
