package org.undersigned.counting.latent;

import org.undersigned.counting.draws.RandomDraws;

/// A Metropolis step that the Gibbs sweep lacks: makes one class rarer on all lists and larger (or
/// the reverse) in one go.
///
/// The Gibbs steps change λ given n₀ and n₀ given λ, so a large class of seldom listed persons is
/// left only in small steps. Here members and n₀ are integrated out: the target is prior × Π
/// P(x)^{n_x}/(1−π₀)^n. Proposed are logit λ_jk + e for all j of one class k and logit V_k − b·e,
/// with e ~ N(0, s²), s and b drawn first; in these coordinates the proposal is symmetric and the
/// priors are λ^a(1−λ)^b and V(1−V)^α.
final class ScaleMove {
  private static final double[] SCALES = {0.1, 0.4, 1.5};

  private final Parameters at;
  private final Patterns patterns;
  private final ListingPrior prior;
  private final RandomDraws draws;
  private final double[] shifted;

  ScaleMove(Parameters at, Patterns patterns, ListingPrior prior, RandomDraws draws) {
    this.at = at;
    this.patterns = patterns;
    this.prior = prior;
    this.draws = draws;
    this.shifted = new double[at.lists];
  }

  /// Tries one move; [Parameters] must be refreshed before, and are refreshed after.
  void attempt() {
    int k = draws.below(at.classes);
    double e = draws.normal() * SCALES[draws.below(SCALES.length)];
    double back = at.classes == 1 || k == at.classes - 1 ? 0 : 2 * draws.uniform() - 0.5;
    double factor = StrictMath.exp(e);
    double log = 0;
    double product = 1;
    for (int j = 0; j < at.lists; j++) {
      double old = at.lambda[j * at.classes + k];
      double odds = at.odds[j * at.classes + k] * factor;
      shifted[j] = odds / (1 + odds);
      if (!(shifted[j] > Parameters.EDGE && shifted[j] < 1 - Parameters.EDGE)) return;
      // ln λ'/λ = e + ln(1−λ')/(1−λ), so one logarithm of the product serves all lists.
      product *= (1 - shifted[j]) / (1 - old);
    }
    double less = StrictMath.log(product);
    log += prior.a() * (at.lists * e + less) + prior.b() * less;

    double logV = at.logStick[k];
    double logRest = at.logRest[k];
    if (back != 0) {
      double logit = logV - logRest - back * e;
      double soft = StrictMath.log1p(StrictMath.exp(-StrictMath.abs(logit)));
      logV = StrictMath.min(logit, 0) - soft;
      logRest = StrictMath.min(-logit, 0) - soft;
      log += logV - at.logStick[k] + at.alpha * (logRest - at.logRest[k]);
    }
    double grown = StrictMath.exp(logV - at.logStick[k]);
    double later = StrictMath.exp(logRest - at.logRest[k]);
    double none = at.none[k] * grown * product;
    log += likelihoodRatio(k, none, factor, later);
    if (log < 0 && StrictMath.log(draws.uniform()) >= log) return;
    for (int j = 0; j < at.lists; j++) at.lambda[j * at.classes + k] = shifted[j];
    at.logStick[k] = logV;
    at.logRest[k] = logRest;
    at.weightsFromSticks();
    at.refresh();
  }

  /// ln of Π P'(x)^{n_x}/(1−π₀')^n over the same without primes. Classes before k keep their
  /// weight, those after it have theirs times `later`, class k has `none` and all its odds times
  /// `factor`.
  private double likelihoodRatio(int k, double none, double factor, double later) {
    double log = 0;
    int classes = at.classes;
    for (int i = 0; i < patterns.counts().length; i++) {
      int[] on = patterns.lists()[i];
      double before = 0;
      double after = 0;
      double scaled = none;
      double own = at.none[k];
      for (int l = 0; l < classes; l++) {
        if (l == k) continue;
        double share = at.none[l];
        for (int j : on) share *= at.odds[j * classes + l];
        if (l < k) before += share;
        else after += share;
      }
      for (int j : on) {
        double odds = at.odds[j * classes + k];
        own *= odds;
        scaled *= odds * factor;
      }
      log +=
          patterns.counts()[i]
              * StrictMath.log((before + later * after + scaled) / (before + after + own));
    }
    double missed = none;
    for (int l = 0; l < classes; l++) {
      if (l != k) missed += l < k ? at.none[l] : later * at.none[l];
    }
    if (missed >= 1) return Double.NEGATIVE_INFINITY;
    return log - patterns.documented() * StrictMath.log((1 - missed) / (1 - at.missed));
  }
}
