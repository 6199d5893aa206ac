package org.undersigned.counting.draws;

/// Discrete random draws of one chain: binomial, Poisson, negative binomial. Counts up to 2^53.
public final class CountDraws {
  private final RandomDraws draws;

  public CountDraws(RandomDraws draws) {
    this.draws = draws;
  }

  /// Binomial(n, p), p in [0, 1]: inversion where n·min(p,1−p) < 10, else BTRS (Hörmann 1993).
  public long binomial(long n, double p) {
    if (n <= 0 || p <= 0) return 0;
    if (p >= 1) return n;
    if (p > 0.5) return n - binomialOfSmallShare(n, 1 - p);
    return binomialOfSmallShare(n, p);
  }

  private long binomialOfSmallShare(long n, double p) {
    if (n == 1) return draws.uniform() < p ? 1 : 0;
    return n * p < 10 ? inverted(n, p) : transformed(n, p);
  }

  /// Inversion: walks up from P(X=0) = q^n, taken by repeated squaring (no logarithm is needed).
  private long inverted(long n, double p) {
    double q = 1 - p;
    double odds = p / q;
    double first = power(q, n);
    while (true) {
      double mass = first;
      double u = draws.uniform();
      for (long x = 0; x <= n && x < 200; x++) {
        if (u < mass) return x;
        u -= mass;
        mass *= odds * (n - x) / (x + 1);
      }
    }
  }

  private static double power(double base, long exponent) {
    double result = 1;
    for (long e = exponent; e > 0; e >>= 1) {
      if ((e & 1) == 1) result *= base;
      base *= base;
    }
    return result;
  }

  private long transformed(long n, double p) {
    double q = 1 - p;
    double spq = StrictMath.sqrt(n * p * q);
    double b = 1.15 + 2.53 * spq;
    double a = -0.0873 + 0.0248 * b + 0.01 * p;
    double c = n * p + 0.5;
    double vr = 0.92 - 4.2 / b;
    double alpha = (2.83 + 5.1 / b) * spq;
    while (true) {
      double v = draws.uniform();
      double u = draws.uniform() - 0.5;
      double us = 0.5 - StrictMath.abs(u);
      double k = StrictMath.floor((2 * a / us + b) * u + c);
      if (us >= 0.07 && v <= vr) return (long) k;
      if (k < 0 || k > n) continue;
      double m = StrictMath.floor((n + 1) * p);
      v = Elementary.log(v * alpha / (a / (us * us) + b));
      double bound =
          LogGamma.factorial(m)
              + LogGamma.factorial(n - m)
              - LogGamma.factorial(k)
              - LogGamma.factorial(n - k)
              + (k - m) * Elementary.log(p / q);
      if (v <= bound) return (long) k;
    }
  }

  /// Poisson(mean): inversion below 10, else PTRS (Hörmann 1993).
  public long poisson(double mean) {
    if (mean <= 0) return 0;
    if (mean < 10) {
      double first = Elementary.exp(-mean);
      while (true) {
        double u = draws.uniform();
        double mass = first;
        for (long x = 0; x < 200; x++) {
          if (u < mass) return x;
          u -= mass;
          mass *= mean / (x + 1);
        }
      }
    }
    double slam = StrictMath.sqrt(mean);
    double logMean = Elementary.log(mean);
    double b = 0.931 + 2.53 * slam;
    double a = -0.059 + 0.02483 * b;
    double inverseAlpha = 1.1239 + 1.1328 / (b - 3.4);
    double vr = 0.9277 - 3.6224 / (b - 2);
    while (true) {
      double u = draws.uniform() - 0.5;
      double v = draws.uniform();
      double us = 0.5 - StrictMath.abs(u);
      double k = StrictMath.floor((2 * a / us + b) * u + mean + 0.43);
      if (us >= 0.07 && v <= vr) return (long) k;
      if (k < 0 || (us < 0.013 && v > us)) continue;
      if (Elementary.log(v) + Elementary.log(inverseAlpha) - Elementary.log(a / (us * us) + b)
          <= -mean + k * logMean - LogGamma.factorial(k)) return (long) k;
    }
  }

  /// The persons no list recorded, given `documented` persons and the chance `missed` of being on
  /// no list: n₀ ~ Poisson(g·π₀/(1−π₀)), g ~ Gamma(n, 1), which is the negative binomial law under
  /// p(N) ∝ 1/N.
  public long unlisted(long documented, double missed) {
    return poisson(draws.gamma(documented) * missed / (1 - missed));
  }
}
