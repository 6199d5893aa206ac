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
  private static final int GRID = 400;
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

  /// `size` evenly spread quantiles of the same law, ascending, from its distribution function at
  /// [#GRID] points between the outermost two.
  public double[] quantiles(int size) {
    double first = StrictMath.log(quantile(0.5 / size));
    double last = StrictMath.log(quantile(1 - 0.5 / size));
    double step = (last - first) / (GRID - 1);
    double[] share = new double[GRID];
    for (int g = 0; g < GRID; g++) share[g] = below(first + g * step);
    double[] quantiles = new double[size];
    int g = 0;
    for (int i = 0; i < size; i++) {
      double p = (i + 0.5) / size;
      while (g < GRID - 2 && share[g + 1] < p) g++;
      double rise = share[g + 1] - share[g];
      double part = rise <= 0 ? 0 : StrictMath.min(1, StrictMath.max(0, (p - share[g]) / rise));
      quantiles[i] = StrictMath.exp(first + (g + part) * step);
    }
    return quantiles;
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
