package org.undersigned.counting.latent;

import org.undersigned.counting.draws.Elementary;
import org.undersigned.counting.draws.RandomDraws;

/// A Metropolis step that the Gibbs sweep lacks: makes one class rarer on all lists and larger (or
/// the reverse) in one go.
///
/// The Gibbs steps change λ given n₀ and n₀ given λ, so a large class of seldom listed persons is
/// left only in small steps. Here members and n₀ are integrated out: the target is prior × Π
/// P(x)^{n_x}/(1−π₀)^n. Proposed are logit λ_jk + e for all j of one class k and logit ν_k + ln c
/// with c = exp(−b·e), the other weights keeping their proportions; e ~ N(0, s²), s and b drawn
/// first. In these coordinates the proposal is symmetric, the prior of λ is λ^a(1−λ)^b, and that of
/// the weights, with R_l = Σ_{m≥l} ν_m,
///
/// ν_K^(α−1) · Π_{l<K} 1/R_l · ν_k (1−ν_k)^(K−1).
final class ScaleMove {
  private static final double[] SCALES = {0.1, 0.4, 1.5};

  private final Parameters at;
  private final ListingPrior prior;
  private final RandomDraws draws;
  private final double[] shifted;
  private final double[] logRemainder;

  ScaleMove(Parameters at, ListingPrior prior, RandomDraws draws) {
    this.at = at;
    this.prior = prior;
    this.draws = draws;
    this.shifted = new double[at.lists];
    this.logRemainder = new double[at.classes];
  }

  /// Tries one move; [Parameters] must be refreshed before, and are up to date after.
  void attempt() {
    int k = draws.below(at.classes);
    double e = draws.normal() * SCALES[draws.below(SCALES.length)];
    double logC = at.classes == 1 ? 0 : -e * (2 * draws.uniform() - 0.5);
    double factor = Elementary.exp(e);
    double product = 1;
    for (int j = 0; j < at.lists; j++) {
      double odds = at.odds[j * at.classes + k] * factor;
      shifted[j] = odds / (1 + odds);
      if (!(shifted[j] > Parameters.EDGE && shifted[j] < 1 - Parameters.EDGE)) return;
      product *= (1 - shifted[j]) / (1 - at.lambda[j * at.classes + k]);
    }
    // ln λ'/λ = e + ln(1−λ')/(1−λ), so one logarithm of the product serves all lists.
    double less = Elementary.log(product);
    double c = Elementary.exp(logC);
    double z = 1 + (c - 1) * at.weight[k];
    double log = prior.a() * (at.lists * e + less) + prior.b() * less;
    log += weightRatio(k, c, Elementary.log(z));
    if (!(log > -80)) return;
    log += likelihoodRatio(k, c * product, factor, z);
    if (log < 0 && Elementary.log(draws.uniform()) >= log) return;
    for (int j = 0; j < at.lists; j++) {
      at.lambda[j * at.classes + k] = shifted[j];
      at.odds[j * at.classes + k] *= factor;
    }
    takeWeights(k, logC, Elementary.log(z));
    takeShares(k, c * product, factor, z);
  }

  /// Brings what follows from λ and ν up to date: class k has changed, all others are divided by Z.
  private void takeShares(int k, double grown, double factor, double z) {
    int classes = at.classes;
    for (int i = 0; i < at.total.length; i++) {
      int row = i * classes;
      double scaled = grown;
      for (int n = at.patterns.lists()[i].length; n > 0; n--) scaled *= factor;
      at.share[row + k] *= scaled;
      double sum = 0;
      for (int l = 0; l < classes; l++) sum += at.share[row + l] /= z;
      at.total[i] = sum;
    }
    at.none[k] *= grown;
    at.missed = 0;
    for (int l = 0; l < classes; l++) at.missed += at.none[l] /= z;
  }

  /// ln of the weights' prior after the move over that before; leaves ln R' in [#logRemainder].
  private double weightRatio(int k, double c, double logZ) {
    int classes = at.classes;
    double log = 0;
    for (int l = 0; l < classes; l++) {
      double before = at.logWeight[l] - (l == classes - 1 ? 0 : at.logStick[l]);
      double change = -logZ;
      if (l <= k) change += StrictMath.log1p((c - 1) * Elementary.exp(at.logWeight[k] - before));
      logRemainder[l] = before + change;
      if (l < classes - 1) log -= change;
    }
    double logC = Elementary.log(c);
    log += (at.alpha - 1) * (k == classes - 1 ? logC - logZ : -logZ);
    return log + logC - classes * logZ;
  }

  private void takeWeights(int k, double logC, double logZ) {
    for (int l = 0; l < at.classes; l++) {
      double logWeight = at.logWeight[l] - logZ + (l == k ? logC : 0);
      if (l == at.classes - 1) continue;
      at.logStick[l] = StrictMath.min(0, logWeight - logRemainder[l]);
      at.logRest[l] = StrictMath.min(0, logRemainder[l + 1] - logRemainder[l]);
    }
    at.weightsFromSticks();
  }

  /// ln of Π P'(x)^{n_x}/(1−π₀')^n over the same without primes. The common divisor Z of all
  /// weights cancels.
  private double likelihoodRatio(int k, double grown, double factor, double z) {
    double log = 0;
    long[] counts = at.patterns.counts();
    for (int i = 0; i < counts.length; i++) {
      double own = at.share[i * at.classes + k];
      double scaled = own * grown;
      for (int n = at.patterns.lists()[i].length; n > 0; n--) scaled *= factor;
      log += counts[i] * Elementary.log((at.total[i] - own + scaled) / at.total[i]);
    }
    double listed = z - (at.missed - at.none[k] + at.none[k] * grown);
    if (!(listed > 0)) return Double.NEGATIVE_INFINITY;
    return log - at.patterns.documented() * Elementary.log(listed / (1 - at.missed));
  }
}
