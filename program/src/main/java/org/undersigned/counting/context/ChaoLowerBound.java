package org.undersigned.counting.context;

import org.undersigned.model.OverlapTable;

/// Chao's lower bound (Biometrics 1987, 43:783) with the factor A = (J−1)/J, which few lists need.
///
/// N_LB = n + A·f₁²/(2f₂); where f₂ = 0, n + A·f₁(f₁−1)/2. A bound only if lists do not avoid one
/// another and are about equally complete.
///
/// @param variance of N_LB; with q = f₁/f₂: f₂(A q²/2 + A² q³ + A² q⁴/4)
public record ChaoLowerBound(long documented, double total, double variance) {
  public static ChaoLowerBound of(OverlapTable table) {
    long n = table.documented();
    double lists = table.lists().size();
    double a = (lists - 1) / lists;
    double f1 = table.onExactly(1);
    double f2 = table.onExactly(2);
    if (f2 == 0) {
      double unlisted = a * f1 * (f1 - 1) / 2;
      // Chao's form of the variance for f₂ = 0, f̂₀ = A f₁(f₁−1)/2.
      double variance =
          a * f1 * (f1 - 1) / 2
              + a * a * f1 * (2 * f1 - 1) * (2 * f1 - 1) / 4
              - (n + unlisted > 0 ? a * a * f1 * f1 * f1 * f1 / (4 * (n + unlisted)) : 0);
      return new ChaoLowerBound(n, n + unlisted, Math.max(variance, 0));
    }
    double q = f1 / f2;
    double variance = f2 * (a * q * q / 2 + a * a * q * q * q + a * a * q * q * q * q / 4);
    return new ChaoLowerBound(n, n + a * f1 * f1 / (2 * f2), variance);
  }

  public LogNormalLimits limits(double z) {
    return LogNormalLimits.of(documented, total - documented, variance, z);
  }
}
