package org.undersigned.identity.weights;

import java.util.List;
import java.util.Optional;

/// From log2 odds to a probability that can be shown: Platt (1999) with one more term,
/// `p = 1 / (1 + exp(-(a + b·s + c·t)))`, where s is the score in natural units and t is 1 where
/// the records stand in one group, else 0. Fitted to pairs that people have judged, and held
/// towards the model itself by a normal prior, so that fifty pairs do not overrule it wholly.
///
/// What pairs were judged does not bend the fit as long as they were chosen by their score and
/// their groups, or at random.
public record Calibration(double a, double b, double c, int judged) {
  /// No probability is shown before so many pairs are judged.
  public static final int LEAST = 50;

  private static final double[] EXPECTED = {0, 1, 1};
  private static final double[] SPREAD = {4, 0.5, 2};
  private static final int ROUNDS = 200;

  /// A judged pair.
  ///
  /// @param bits its score
  /// @param together whether its records stand in one group without the judgements
  /// @param same what the person said
  public record Judged(double bits, boolean together, boolean same) {}

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
        new Calibration(w[0], Math.max(0.01, w[1]), Math.max(0, w[2]), pairs.size()));
  }

  private static double[] step(List<Judged> pairs, double[] w) {
    double[] gradient = new double[3];
    double[][] curvature = new double[3][3];
    for (int i = 0; i < 3; i++) {
      gradient[i] = -(w[i] - EXPECTED[i]) / (SPREAD[i] * SPREAD[i]);
      curvature[i][i] = 1 / (SPREAD[i] * SPREAD[i]);
    }
    for (Judged pair : pairs) {
      double[] x = {1, score(pair.bits()), pair.together() ? 1 : 0};
      double p = 1 / (1 + Math.exp(-(w[0] + w[1] * x[1] + w[2] * x[2])));
      for (int i = 0; i < 3; i++) {
        gradient[i] += ((pair.same() ? 1 : 0) - p) * x[i];
        for (int j = 0; j < 3; j++) curvature[i][j] += p * (1 - p) * x[i] * x[j];
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
  public double probability(double bits, boolean together) {
    return 1 / (1 + Math.exp(-(a + b * score(bits) + (together ? c : 0))));
  }

  private static double score(double bits) {
    return Math.max(-20, Math.min(20, bits)) * Chances.LN2;
  }
}
