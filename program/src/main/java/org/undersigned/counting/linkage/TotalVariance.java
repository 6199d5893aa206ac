package org.undersigned.counting.linkage;

import java.util.List;
import org.apache.commons.statistics.distribution.TDistribution;

/// Pools estimates of which only means and variances are known, on the log scale (the rule of the
/// Colombian truth commission's project): W the mean variance of ln n₀, B the variance between the
/// means, T = W + (1 + 1/M)·B, and t with (M−1)(1 + W/((M+1)B))² degrees of freedom. Limits: mean
/// documented + exp(mean ± t·√T).
public record TotalVariance(double low, double middle, double high) {

  /// @param logUnlisted mean of ln n₀ under this replicate; ln 0.1 stands for n₀ = 0
  /// @param variance of ln n₀
  public record Replicate(double logUnlisted, double variance, double documented) {}

  /// At least two replicates; fewer than ten want a warning beside the result.
  public static TotalVariance of(List<Replicate> replicates, double level) {
    int m = replicates.size();
    if (m < 2)
      throw new IllegalArgumentException("One replicate says nothing of the variance between");
    double mean = replicates.stream().mapToDouble(Replicate::logUnlisted).average().orElseThrow();
    double within = replicates.stream().mapToDouble(Replicate::variance).average().orElseThrow();
    double documented =
        replicates.stream().mapToDouble(Replicate::documented).average().orElseThrow();
    double between = 0;
    for (Replicate r : replicates) {
      between += (r.logUnlisted() - mean) * (r.logUnlisted() - mean) / (m - 1);
    }
    double total = within + (1 + 1.0 / m) * between;
    double half;
    if (between == 0) {
      half = TDistribution.of(1e9).inverseCumulativeProbability((1 + level) / 2);
    } else {
      double ratio = 1 + within / ((m + 1) * between);
      half =
          TDistribution.of((m - 1) * ratio * ratio).inverseCumulativeProbability((1 + level) / 2);
    }
    double width = half * StrictMath.sqrt(total);
    return new TotalVariance(
        documented + StrictMath.exp(mean - width),
        documented + StrictMath.exp(mean),
        documented + StrictMath.exp(mean + width));
  }
}
