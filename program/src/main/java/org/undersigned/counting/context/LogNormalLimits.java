package org.undersigned.counting.context;

/// Limits of N on the unlisted part, log-normal, so that they never fall below n: with f̂ = N̂ − n
/// and C = exp{z·√ln(1 + Var/f̂²)}, from n + f̂/C to n + f̂·C.
public record LogNormalLimits(double low, double high) {
  /// @param z 1.96 for 95 %
  public static LogNormalLimits of(double documented, double unlisted, double variance, double z) {
    if (unlisted <= 0) return new LogNormalLimits(documented, documented);
    double c =
        StrictMath.exp(z * StrictMath.sqrt(StrictMath.log(1 + variance / (unlisted * unlisted))));
    return new LogNormalLimits(documented + unlisted / c, documented + unlisted * c);
  }
}
