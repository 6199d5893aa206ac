package org.undersigned.counting.diagnostics;

/// Moves the ends of a range out by what its chains leave unknown about them.
///
/// Chains that move slowly give few effective draws, and the ends of a range are its least exact
/// points. Each end q is moved out to the bound b within which the true end lies with belief
/// [#BELIEF] ([Quantiles#bounds]), and all draws on its side of the median m in proportion: x' = m
/// + (x − m)·f with f = (b − m)/(q − m), so that sums over strata and mixtures carry the doubt on.
///
/// @param below f below the median, at least 1
/// @param above f above the median, at least 1
/// @param persons how far the end that moves most moves
public record Widening(double median, double below, double above, double persons) {
  /// Holds more than nine in ten true ends where a hundred draws are effective (a test).
  static final double BELIEF = 0.99;

  /// Of the central range of `level` over all chains, `chains[c][t]` being draw t of chain c.
  public static Widening of(double[][] chains, double level) {
    double[] draws = Convergence.flat(chains);
    double median = Quantiles.of(draws, 0.5);
    double tail = (1 - level) / 2;
    double low = Quantiles.of(draws, tail);
    double high = Quantiles.of(draws, 1 - tail);
    double lowest = Math.min(low, Quantiles.bounds(chains, tail, 1 - BELIEF)[0]);
    double highest = Math.max(high, Quantiles.bounds(chains, 1 - tail, BELIEF)[0]);
    return new Widening(
        median,
        low < median ? (median - lowest) / (median - low) : 1,
        high > median ? (highest - median) / (high - median) : 1,
        Math.max(low - lowest, highest - high));
  }

  /// Moves `draws` of a number that cannot be negative, in place.
  public void apply(double[] draws) {
    for (int i = 0; i < draws.length; i++) {
      double off = draws[i] - median;
      draws[i] = Math.max(0, median + off * (off < 0 ? below : above));
    }
  }
}
