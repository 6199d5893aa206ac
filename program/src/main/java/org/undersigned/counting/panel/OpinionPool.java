package org.undersigned.counting.panel;

import java.util.Arrays;
import java.util.List;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.undersigned.model.Interval;

/// The range of methods that agree. With confidence 1 − α asked:
///
/// - its lower end is the p point of the even mixture of the methods' laws of N (a linear opinion
///   pool, Stone 1961), F(N) = Σ_m F_m(N)/M, with p = Φ(0.65·Φ⁻¹(α/2)), which is a tenth for α = 5
/// %;
/// - its upper end is the largest of the methods' own 1 − α/2 points.
///
/// The mixture is wider than the errors of its members. On simulated tables of lists that are
/// independent, or of which two depend on one another, the truth lay below its tenth in one of
/// forty; that is what [#NARROWER] is set to. The ends are not treated alike because the errors are
/// not: dependence and persons hard to find that a table does not show put the truth above what the
/// methods say and hardly ever below it. Decision 0890 has the figures.
final class OpinionPool {
  /// The errors of methods that agree, in standard deviations of their mixture.
  static final double NARROWER = 0.65;

  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

  private OpinionPool() {}

  /// @param voices at least one, all with a number
  /// @param median which the range holds whatever the level
  static Interval range(List<Voice> voices, long median) {
    double level = voices.getFirst().interval().level();
    long high = voices.stream().mapToLong(v -> v.interval().high()).max().orElseThrow();
    double z = NORMAL.inverseCumulativeProbability((1 - level) / 2);
    long low = Voice.rounded(quantile(voices, NORMAL.cumulativeProbability(NARROWER * z)));
    return new Interval(Math.min(median, low), Math.max(median, high), level);
  }

  /// The p-quantile of the even mixture, between the methods' own p-quantiles: found by bisection.
  static double quantile(List<Voice> voices, double p) {
    List<double[]> sorted = voices.stream().map(v -> v.totals().clone()).toList();
    sorted.forEach(Arrays::sort);
    double lower = sorted.stream().mapToDouble(d -> d[0]).min().orElseThrow();
    double upper = sorted.stream().mapToDouble(d -> d[d.length - 1]).max().orElseThrow();
    for (int i = 0; i < 100 && upper - lower > 1e-3; i++) {
      double middle = (lower + upper) / 2;
      double share = sorted.stream().mapToDouble(d -> share(d, middle)).average().orElseThrow();
      if (share < p) lower = middle;
      else upper = middle;
    }
    return upper;
  }

  /// The share of `sorted` at or below `value`.
  private static double share(double[] sorted, double value) {
    int low = 0;
    int high = sorted.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted[middle] <= value) low = middle + 1;
      else high = middle;
    }
    return (double) low / sorted.length;
  }
}
