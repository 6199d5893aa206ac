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
  /// distance between its bounds of belief 16 % and 84 %.
  public static double error(double[][] chains, double p) {
    double[] bounds = bounds(chains, p, 0.1586553, 0.8413447);
    return (bounds[1] - bounds[0]) / 2;
  }

  /// The values that the p-quantile of the law behind `chains` lies below with these beliefs: the
  /// order statistics at those points of Beta(Sp + 1, S(1−p) + 1), S the effective number of draws
  /// at or below the quantile (Vehtari et al. 2021, section 4.4).
  static double[] bounds(double[][] chains, double p, double... beliefs) {
    double[] sorted = Convergence.flat(chains);
    Arrays.sort(sorted);
    double effective = Convergence.effectiveAtOrBelow(chains, ofSorted(sorted, p));
    BetaDistribution law = BetaDistribution.of(effective * p + 1, effective * (1 - p) + 1);
    return Arrays.stream(beliefs)
        .map(belief -> ofSorted(sorted, law.inverseCumulativeProbability(belief)))
        .toArray();
  }
}
