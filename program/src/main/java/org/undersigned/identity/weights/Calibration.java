package org.undersigned.identity.weights;

import java.util.List;
import java.util.Optional;

/// From log2 odds to a probability that can be shown: Platt (1999), `p = 1 / (1 + exp(-(a + b·s)))`
/// with s the score in natural units, fitted to pairs that people have judged. Held towards the
/// model itself (a = 0, b = 1) by a normal prior, so that fifty pairs do not overrule it wholly.
///
/// What pairs were judged does not bias the fit as long as they were chosen by their score or at
/// random.
public record Calibration(double a, double b, int judged) {
  /// No probability is shown before so many pairs are judged.
  public static final int LEAST = 50;

  private static final double SPREAD_A = 4;
  private static final double SPREAD_B = 0.5;

  /// A judged pair.
  ///
  /// @param bits its score
  /// @param same what the person said
  public record Judged(double bits, boolean same) {}

  /// The fit, or nothing where fewer than [#LEAST] pairs are judged.
  public static Optional<Calibration> fit(List<Judged> pairs) {
    if (pairs.size() < LEAST) return Optional.empty();
    double a = 0;
    double b = 1;
    for (int round = 0; round < 200; round++) {
      double ga = -a / (SPREAD_A * SPREAD_A);
      double gb = -(b - 1) / (SPREAD_B * SPREAD_B);
      double haa = 1 / (SPREAD_A * SPREAD_A);
      double hbb = 1 / (SPREAD_B * SPREAD_B);
      double hab = 0;
      for (Judged pair : pairs) {
        double s = score(pair.bits());
        double p = 1 / (1 + Math.exp(-(a + b * s)));
        double error = (pair.same() ? 1 : 0) - p;
        ga += error;
        gb += error * s;
        double w = p * (1 - p);
        haa += w;
        hab += w * s;
        hbb += w * s * s;
      }
      double det = haa * hbb - hab * hab;
      double da = (hbb * ga - hab * gb) / det;
      double db = (haa * gb - hab * ga) / det;
      // Whole steps of Newton's method can overshoot where the curve is flat.
      double most = Math.max(Math.abs(da), Math.abs(db));
      double part = most > 0.5 ? 0.5 / most : 1;
      a += part * da;
      b += part * db;
      if (Math.abs(da) + Math.abs(db) < 1e-9) break;
    }
    return Optional.of(new Calibration(a, Math.max(0.01, b), pairs.size()));
  }

  /// The probability that a pair with this score is one person.
  public double probability(double bits) {
    return 1 / (1 + Math.exp(-(a + b * score(bits))));
  }

  private static double score(double bits) {
    return Math.max(-20, Math.min(20, bits)) * Chances.LN2;
  }
}
