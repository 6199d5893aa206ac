package org.undersigned.counting.diagnostics;

import java.util.Arrays;
import org.apache.commons.statistics.distribution.NormalDistribution;

/// What several chains of one quantity say about their own convergence.
///
/// `rHat` is the larger of the rank-normalised split R-hat of the draws and of their distances from
/// the median; `bulk` and `tail` are effective numbers of draws, pooled over chains (Vehtari et al.
/// 2021, sections 3 and 4). A quantity that never moves has R-hat 1 and as many effective draws as
/// draws.
public record Convergence(double rHat, double bulk, double tail) {
  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

  /// `chains[c][t]` is draw t of chain c; all chains equally long, at least 8 draws each.
  public static Convergence of(double[][] chains) {
    double[][] halves = split(chains);
    double median = Quantiles.of(flat(halves), 0.5);
    double[][] folded = new double[halves.length][];
    for (int c = 0; c < halves.length; c++) {
      folded[c] = Arrays.stream(halves[c]).map(x -> StrictMath.abs(x - median)).toArray();
    }
    double[][] ranked = rankNormalised(halves);
    double rHat = StrictMath.max(rHat(ranked), rHat(rankNormalised(folded)));
    double bulk = effective(ranked);
    double tail = StrictMath.min(effective(below(halves, 0.05)), effective(below(halves, 0.95)));
    return new Convergence(rHat, bulk, tail);
  }

  /// The effective number of draws for the question "is it at most q?", used for the error of a
  /// quantile.
  static double effectiveAtOrBelow(double[][] chains, double q) {
    double[][] halves = split(chains);
    for (double[] half : halves)
      for (int t = 0; t < half.length; t++) half[t] = half[t] <= q ? 1 : 0;
    return effective(halves);
  }

  private static double[][] split(double[][] chains) {
    int half = chains[0].length / 2;
    double[][] halves = new double[2 * chains.length][];
    for (int c = 0; c < chains.length; c++) {
      halves[2 * c] = Arrays.copyOfRange(chains[c], 0, half);
      halves[2 * c + 1] = Arrays.copyOfRange(chains[c], chains[c].length - half, chains[c].length);
    }
    return halves;
  }

  static double[] flat(double[][] chains) {
    return Arrays.stream(chains).flatMapToDouble(Arrays::stream).toArray();
  }

  private static double[][] below(double[][] chains, double p) {
    double q = Quantiles.of(flat(chains), p);
    double[][] indicator = new double[chains.length][];
    for (int c = 0; c < chains.length; c++) {
      indicator[c] = Arrays.stream(chains[c]).map(x -> x <= q ? 1 : 0).toArray();
    }
    return indicator;
  }

  /// z = Φ⁻¹((r − 3/8) / (S + 1/4)), r the average rank among all S draws.
  private static double[][] rankNormalised(double[][] chains) {
    double[] sorted = flat(chains);
    Arrays.sort(sorted);
    int size = sorted.length;
    double[][] z = new double[chains.length][];
    for (int c = 0; c < chains.length; c++) {
      z[c] = new double[chains[c].length];
      for (int t = 0; t < z[c].length; t++) {
        int first = edge(sorted, chains[c][t], false);
        int last = edge(sorted, chains[c][t], true);
        double rank = (first + 1 + last) / 2.0;
        z[c][t] = NORMAL.inverseCumulativeProbability((rank - 0.375) / (size + 0.25));
      }
    }
    return z;
  }

  /// The number of values below `x`, or (`inclusive`) at or below it.
  private static int edge(double[] sorted, double x, boolean inclusive) {
    int low = 0;
    int high = sorted.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted[middle] < x || inclusive && sorted[middle] == x) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private static double rHat(double[][] chains) {
    int length = chains[0].length;
    double[] mean = new double[chains.length];
    double within = 0;
    for (int c = 0; c < chains.length; c++) {
      mean[c] = mean(chains[c]);
      within += variance(chains[c], mean[c]) / chains.length;
    }
    double between = variance(mean, mean(mean));
    if (within == 0) return between == 0 ? 1 : Double.POSITIVE_INFINITY;
    return StrictMath.sqrt(((length - 1.0) / length * within + between) / within);
  }

  /// Geyer's initial monotone sequence over chains: S / τ, τ = −1 + 2 Σ (ρ_{2t} + ρ_{2t+1}).
  private static double effective(double[][] chains) {
    int m = chains.length;
    int length = chains[0].length;
    double[] mean = new double[m];
    double within = 0;
    for (int c = 0; c < m; c++) {
      mean[c] = mean(chains[c]);
      within += variance(chains[c], mean[c]) / m;
    }
    double total = (length - 1.0) / length * within + variance(mean, mean(mean));
    if (total == 0) return (double) m * length;
    double tau = -1;
    double previous = Double.POSITIVE_INFINITY;
    for (int lag = 0; lag + 1 < length; lag += 2) {
      double pair =
          correlation(chains, mean, lag, within, total)
              + correlation(chains, mean, lag + 1, within, total);
      if (pair < 0) break;
      pair = StrictMath.min(pair, previous);
      previous = pair;
      tau += 2 * pair;
    }
    double draws = (double) m * length;
    return draws / StrictMath.max(tau, 1 / StrictMath.log10(draws));
  }

  private static double correlation(
      double[][] chains, double[] mean, int lag, double within, double total) {
    int length = chains[0].length;
    double covariance = 0;
    for (int c = 0; c < chains.length; c++) {
      double[] x = chains[c];
      double sum = 0;
      for (int t = 0; t + lag < length; t++) sum += (x[t] - mean[c]) * (x[t + lag] - mean[c]);
      covariance += sum / length / chains.length;
    }
    // ρ_t = 1 − (W − mean autocovariance) / var⁺, the autocovariances scaled as the within-variance
    // is.
    return 1 - (within - covariance * length / (length - 1.0)) / total;
  }

  private static double mean(double[] x) {
    double sum = 0;
    for (double v : x) sum += v;
    return sum / x.length;
  }

  private static double variance(double[] x, double mean) {
    double sum = 0;
    for (double v : x) sum += (v - mean) * (v - mean);
    return sum / (x.length - 1);
  }
}
