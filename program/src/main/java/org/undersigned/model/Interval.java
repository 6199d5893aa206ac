package org.undersigned.model;

/// A range of persons with the share of cases in which such ranges are to hold the truth.
///
/// @param low included
/// @param high included, not below `low`
/// @param level between 0 and 1: 0.95
public record Interval(long low, long high, double level) {
  public Interval {
    if (low > high) throw new IllegalArgumentException("An interval runs upwards");
    if (!(level > 0 && level < 1)) throw new IllegalArgumentException("A level is a share");
  }

  /// The smallest interval that holds this one and `other`; keeps this one's level.
  public Interval with(Interval other) {
    return new Interval(Math.min(low, other.low), Math.max(high, other.high), level);
  }

  public boolean holds(long number) {
    return low <= number && number <= high;
  }
}
