package org.undersigned.identity.weights;

import java.util.List;
import java.util.Optional;

/// From log2 odds to a probability that can be shown: Platt (1999), `p = 1 / (1 + exp(-y))`, with
///
/// * `y = a + b·s - c·r` for records that stand in two groups,
/// * `y = d + e·s` for records of one group,
///
/// where s is the score in natural units, and r the logarithm of how many cross pairs the two
/// groups have: the more records were looked at before two groups were kept apart, the less likely
/// are they one person. Fitted to pairs that people have judged, and held by a normal prior, so
/// that fifty pairs do not overrule it wholly.
///
/// What pairs were judged does not bend the fit as long as they were chosen by their score and
/// their groups, or at random. Pairs chosen otherwise, as bridges between large groups are, count
/// by their weight: the inverse of how much likelier they were to be chosen (Horvitz and Thompson
/// 1952).
public record Calibration(double a, double b, double c, double d, double e, int judged) {
  /// No probability is shown before so many pairs are judged.
  public static final int LEAST = 50;

  /// Scores are somewhat too sure of themselves, above all within a group, which says most already.
  private static final double[] EXPECTED = {0, 0.7, -0.4, 3, 0.3};
  private static final double[] SPREAD = {1.5, 0.2, 0.15, 1, 0.15};

  private static final int TERMS = EXPECTED.length;
  private static final int ROUNDS = 200;

  /// Where two records stand without the judgements.
  public sealed interface Standing {
    /// In one group.
    record Together() implements Standing {}

    /// In two groups that have so many cross pairs.
    record Apart(double crossPairs) implements Standing {}
  }

  /// A judged pair.
  ///
  /// @param bits its score
  /// @param same what the person said
  /// @param weight above 0 and at most 1; 1 for a pair chosen by its score and standing alone
  public record Judged(double bits, Standing standing, boolean same, double weight) {}

  /// The fit by Newton's method, or nothing where fewer than [#LEAST] pairs are judged.
  public static Optional<Calibration> fit(List<Judged> pairs) {
    if (pairs.size() < LEAST) return Optional.empty();
    double[] w = EXPECTED.clone();
    for (int round = 0; round < ROUNDS; round++) {
      double[] step = step(pairs, w);
      double most = 0;
      for (double each : step) most = Math.max(most, Math.abs(each));
      // Whole steps can overshoot where the curve is flat.
      double part = most > 0.5 ? 0.5 / most : 1;
      for (int i = 0; i < w.length; i++) w[i] += part * step[i];
      if (most < 1e-9) break;
    }
    return Optional.of(
        new Calibration(
            w[0],
            Math.max(0.01, w[1]),
            Math.max(0, -w[2]),
            w[3],
            Math.max(0.01, w[4]),
            pairs.size()));
  }

  private static double[] terms(double bits, Standing standing) {
    double s = score(bits);
    return switch (standing) {
      case Standing.Together() -> new double[] {0, 0, 0, 1, s};
      case Standing.Apart(double crossPairs) ->
          new double[] {1, s, Math.log(Math.max(1, crossPairs)), 0, 0};
    };
  }

  private static double[] step(List<Judged> pairs, double[] w) {
    double[] gradient = new double[TERMS];
    double[][] curvature = new double[TERMS][TERMS];
    for (int i = 0; i < TERMS; i++) {
      gradient[i] = -(w[i] - EXPECTED[i]) / (SPREAD[i] * SPREAD[i]);
      curvature[i][i] = 1 / (SPREAD[i] * SPREAD[i]);
    }
    for (Judged pair : pairs) {
      double[] x = terms(pair.bits(), pair.standing());
      double y = 0;
      for (int i = 0; i < TERMS; i++) y += w[i] * x[i];
      double p = 1 / (1 + Math.exp(-y));
      for (int i = 0; i < TERMS; i++) {
        gradient[i] += pair.weight() * ((pair.same() ? 1 : 0) - p) * x[i];
        for (int j = 0; j < TERMS; j++)
          curvature[i][j] += pair.weight() * p * (1 - p) * x[i] * x[j];
      }
    }
    return solved(curvature, gradient);
  }

  /// Gaussian elimination; the matrix is positive definite by the prior.
  private static double[] solved(double[][] m, double[] v) {
    int n = v.length;
    for (int i = 0; i < n; i++)
      for (int j = i + 1; j < n; j++) {
        double factor = m[j][i] / m[i][i];
        for (int k = i; k < n; k++) m[j][k] -= factor * m[i][k];
        v[j] -= factor * v[i];
      }
    for (int i = n - 1; i >= 0; i--) {
      for (int k = i + 1; k < n; k++) v[i] -= m[i][k] * v[k];
      v[i] /= m[i][i];
    }
    return v;
  }

  /// The probability that a pair with this score is one person.
  public double probability(double bits, Standing standing) {
    double[] x = terms(bits, standing);
    return 1 / (1 + Math.exp(-(a * x[0] + b * x[1] - c * x[2] + d * x[3] + e * x[4])));
  }

  private static double score(double bits) {
    return Math.max(-20, Math.min(20, bits)) * Chances.LN2;
  }
}
