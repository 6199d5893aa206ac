package org.undersigned.counting.latent;

import org.undersigned.counting.draws.Elementary;

/// The unknowns of [LatentClassModel] but for the members: chances λ, sticks V and what follows
/// from them.
///
/// Arrays are flat (`lambda[j * classes + k]`) and reused. `share`, `total`, `odds`, `none` and
/// `missed` are those of the last [#refresh].
final class Parameters {
  /// Chances are kept this far from 0 and 1, so that products over 24 lists stay above the smallest
  /// double.
  static final double EDGE = 1e-12;

  final int lists;
  final int classes;
  final Patterns patterns;

  /// `[i * classes + k]`: the chance of pattern i and class k.
  final double[] share;

  /// The chance of pattern i: the sum of its shares.
  final double[] total;

  final double[] lambda;
  final double[] logStick;
  final double[] logRest;
  final double[] logWeight;
  final double[] weight;

  /// λ/(1−λ).
  final double[] odds;

  /// ν_k Π_j (1−λ_jk): the chance to be of class k and on no list.
  final double[] none;

  double alpha = 1;

  /// π₀ = Σ_k none_k.
  double missed;

  /// Whether nothing has changed since the last [#refresh].
  private boolean fresh;

  Parameters(Patterns patterns, int lists, int classes) {
    this.patterns = patterns;
    this.lists = lists;
    this.classes = classes;
    share = new double[patterns.counts().length * classes];
    total = new double[patterns.counts().length];
    lambda = new double[lists * classes];
    odds = new double[lists * classes];
    logStick = new double[classes];
    logRest = new double[classes];
    logWeight = new double[classes];
    weight = new double[classes];
    none = new double[classes];
  }

  void startFrom(StartingPoints.Start start) {
    System.arraycopy(start.lambda(), 0, lambda, 0, lambda.length);
    System.arraycopy(start.logStick(), 0, logStick, 0, classes);
    System.arraycopy(start.logRest(), 0, logRest, 0, classes);
    alpha = start.alpha();
    weightsFromSticks();
  }

  /// ln ν_k = ln V_k + Σ_{l<k} ln(1−V_l), V_K = 1. To be called after every change of λ or V.
  void weightsFromSticks() {
    fresh = false;
    double rest = 0;
    for (int k = 0; k < classes; k++) {
      logWeight[k] = k == classes - 1 ? rest : rest + logStick[k];
      weight[k] = Elementary.exp(logWeight[k]);
      rest += logRest[k];
    }
  }

  void refresh() {
    if (fresh) return;
    fresh = true;
    System.arraycopy(weight, 0, none, 0, classes);
    for (int j = 0; j < lists; j++) {
      int row = j * classes;
      for (int k = 0; k < classes; k++) {
        double chance = lambda[row + k];
        none[k] *= 1 - chance;
        odds[row + k] = chance / (1 - chance);
      }
    }
    missed = 0;
    for (int k = 0; k < classes; k++) missed += none[k];
    for (int i = 0; i < total.length; i++) {
      int[] on = patterns.lists()[i];
      int row = i * classes;
      double sum = 0;
      for (int k = 0; k < classes; k++) {
        double product = none[k];
        for (int j : on) product *= odds[j * classes + k];
        share[row + k] = product;
        sum += product;
      }
      total[i] = sum;
    }
  }

  /// Exchanges all unknowns with `other`; what follows from them is not refreshed.
  void exchange(Parameters other) {
    fresh = false;
    other.fresh = false;
    exchange(lambda, other.lambda);
    exchange(logStick, other.logStick);
    exchange(logRest, other.logRest);
    exchange(logWeight, other.logWeight);
    exchange(weight, other.weight);
    double kept = alpha;
    alpha = other.alpha;
    other.alpha = kept;
  }

  private static void exchange(double[] one, double[] other) {
    for (int i = 0; i < one.length; i++) {
      double kept = one[i];
      one[i] = other[i];
      other[i] = kept;
    }
  }

  void swapClasses(int i, int k) {
    swap(logStick, i, k);
    swap(logRest, i, k);
    for (int at = 0; at < lambda.length; at += classes) swap(lambda, at + i, at + k);
    weightsFromSticks();
  }

  private static void swap(double[] values, int i, int k) {
    double kept = values[i];
    values[i] = values[k];
    values[k] = kept;
  }
}
