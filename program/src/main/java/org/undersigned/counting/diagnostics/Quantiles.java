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
    return (bound(chains, p, 0.8413447) - bound(chains, p, 0.1586553)) / 2;
  }

  /// The value that the p-quantile of the law behind `chains` lies below with this belief: the
  /// order statistic at the `belief` point of Beta(Sp + 1, S(1−p) + 1), S the effective number of
  /// draws at or below the quantile (Vehtari et al. 2021, section 4.4).
  static double bound(double[][] chains, double p, double belief) {
    double[] sorted = Convergence.flat(chains);
    Arrays.sort(sorted);
    double effective = Convergence.effectiveAtOrBelow(chains, ofSorted(sorted, p));
    BetaDistribution law = BetaDistribution.of(effective * p + 1, effective * (1 - p) + 1);
    return ofSorted(sorted, law.inverseCumulativeProbability(belief));
  }
}
