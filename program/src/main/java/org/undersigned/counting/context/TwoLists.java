package org.undersigned.counting.context;

/// What two lists can say: Chapman's number under independence, and how it moves if the lists are
/// not independent.
///
/// @param first n₁, persons on the first list
/// @param second n₂, persons on the second
/// @param both m, persons on both
public record TwoLists(long first, long second, long both) {
  public TwoLists {
    if (both < 0 || both > Math.min(first, second))
      throw new IllegalArgumentException("The overlap is part of both lists");
  }

  public long documented() {
    return first + second - both;
  }

  /// N̂ = (n₁+1)(n₂+1)/(m+1) − 1 (Chapman 1951).
  public double chapman() {
    return (first + 1.0) * (second + 1.0) / (both + 1.0) - 1;
  }

  /// Var = (n₁+1)(n₂+1)(n₁−m)(n₂−m) / [(m+1)²(m+2)].
  public double variance() {
    double m1 = both + 1.0;
    return (first + 1.0)
        * (second + 1.0)
        * (first - both)
        * (second - both)
        / (m1 * m1 * (both + 2.0));
  }

  /// n₀(θ) = θ·n₁₀·n₀₁/m for an odds ratio θ between the lists; infinite where they share nobody.
  public double unlisted(double theta) {
    return theta * (first - both) * (second - both) / both;
  }

  /// See [LogNormalLimits].
  public LogNormalLimits limits(double z) {
    return LogNormalLimits.of(documented(), chapman() - documented(), variance(), z);
  }
}
