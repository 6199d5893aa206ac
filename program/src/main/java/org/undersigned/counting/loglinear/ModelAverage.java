package org.undersigned.counting.loglinear;

import java.util.Comparator;
import java.util.List;
import org.apache.commons.statistics.distribution.NormalDistribution;

/// Models weighted by a criterion, w_m ∝ exp(−Δ_m/2), over those that have an estimate.
///
/// @param models by weight, heaviest first
/// @param weights in the same order, sum 1
/// @param dropped how many models had no estimate or were not identified
public record ModelAverage(List<Fit.Estimated> models, double[] weights, int dropped) {
  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

  /// By which a model is judged.
  public enum Criterion {
    BIC,
    AIC,
    AICC;

    double of(Fit.Estimated fit) {
      return switch (this) {
        case BIC -> fit.bic();
        case AIC -> fit.aic();
        case AICC -> fit.aicc();
      };
    }
  }

  /// The average over `fits`, of which at least one must have an estimate.
  public static ModelAverage of(List<Fit> fits, Criterion criterion) {
    List<Fit.Estimated> models =
        fits.stream()
            .filter(Fit.Estimated.class::isInstance)
            .map(Fit.Estimated.class::cast)
            .sorted(Comparator.comparingDouble(criterion::of))
            .toList();
    if (models.isEmpty()) throw new IllegalArgumentException("No model has an estimate");
    double best = criterion.of(models.get(0));
    double[] weights = new double[models.size()];
    double sum = 0;
    for (int m = 0; m < weights.length; m++) {
      weights[m] = StrictMath.exp(-(criterion.of(models.get(m)) - best) / 2);
      sum += weights[m];
    }
    for (int m = 0; m < weights.length; m++) weights[m] /= sum;
    return new ModelAverage(models, weights, fits.size() - models.size());
  }

  public Fit.Estimated best() {
    return models.get(0);
  }

  /// The p-quantile of n₀ under the mixture of the models' log-normal laws, each widened by the
  /// Poisson noise of n₀ itself: variance Var(û) + 1/n̂₀ on the log scale.
  public double quantile(double p) {
    double lower = -10;
    double upper = 35;
    for (int i = 0; i < 60; i++) {
      double middle = (lower + upper) / 2;
      if (below(middle) < p) lower = middle;
      else upper = middle;
    }
    return StrictMath.exp((lower + upper) / 2);
  }

  private double below(double logUnlisted) {
    double share = 0;
    for (int m = 0; m < weights.length; m++) {
      if (weights[m] < 1e-9) continue;
      Fit.Estimated fit = models.get(m);
      double deviation =
          StrictMath.sqrt(fit.variance() + StrictMath.exp(-StrictMath.max(fit.logUnlisted(), -3)));
      share +=
          weights[m] * NORMAL.cumulativeProbability((logUnlisted - fit.logUnlisted()) / deviation);
    }
    return share;
  }
}
