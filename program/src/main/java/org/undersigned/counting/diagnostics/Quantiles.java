package org.undersigned.counting.diagnostics;

import java.util.Arrays;
import org.apache.commons.statistics.distribution.BetaDistribution;

/// Quantiles of draws and their Monte-Carlo errors.
public final class Quantiles {
  private Quantiles() {}

  /// The p-quantile by linear interpolation of order statistics (Hyndman & Fan type 7, as R's
  /// default). Leaves `draws` alone.
  public static double of(double[] draws, double p) {
    double[] sorted = draws.clone();
    Arrays.sort(sorted);
    return ofSorted(sorted, p);
  }

  /// As [#of], of values already in ascending order.
  public static double ofSorted(double[] sorted, double p) {
    double at = p * (sorted.length - 1);
    int low = (int) at;
    if (low + 1 >= sorted.length) return sorted[sorted.length - 1];
    return sorted[low] + (at - low) * (sorted[low + 1] - sorted[low]);
  }

  /// The Monte-Carlo standard error of the p-quantile (Vehtari et al. 2021, section 4.4): half the
  /// distance between the order statistics at the 16 % and 84 % points of Beta(Sp + 1, S(1−p) + 1),
  /// S the effective number of draws there.
  public static double error(double[][] chains, double p) {
    double[] sorted = Convergence.flat(chains);
    Arrays.sort(sorted);
    double q = ofSorted(sorted, p);
    double effective = Convergence.effectiveAtOrBelow(chains, q);
    BetaDistribution law = BetaDistribution.of(effective * p + 1, effective * (1 - p) + 1);
    double low = ofSorted(sorted, law.inverseCumulativeProbability(0.1586553));
    double high = ofSorted(sorted, law.inverseCumulativeProbability(0.8413447));
    return (high - low) / 2;
  }
}
