package org.undersigned.counting.draws;

/// ln Γ(x) in strict arithmetic, so that equal inputs give equal bits on every processor.
///
/// Stirling's series (Abramowitz & Stegun 6.1.40) for x ≥ 12, reached from below by Γ(x) = Γ(x+m) /
/// (x(x+1)…(x+m−1)). Relative error below 1e-14 for x > 0; `x` must be positive.
public final class LogGamma {
  private static final double HALF_LN_TWO_PI = 0.918938533204672741780;

  private LogGamma() {}

  public static double of(double x) {
    double shift = 1;
    while (x < 12) {
      shift *= x;
      x += 1;
    }
    double r = 1 / x;
    double r2 = r * r;
    double series =
        r
            * (1.0 / 12
                - r2
                    * (1.0 / 360
                        - r2
                            * (1.0 / 1260
                                - r2 * (1.0 / 1680 - r2 * (1.0 / 1188 - r2 * 691.0 / 360360)))));
    double stirling = (x - 0.5) * Elementary.log(x) - x + HALF_LN_TWO_PI + series;
    return shift == 1 ? stirling : stirling - Elementary.log(shift);
  }

  /// ln n! for n ≥ 0.
  public static double factorial(double n) {
    return of(n + 1);
  }
}
