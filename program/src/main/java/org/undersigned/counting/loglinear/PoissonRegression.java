package org.undersigned.counting.loglinear;

import java.util.Arrays;
import org.undersigned.counting.draws.LogGamma;

/// Fits log μ_x = u + Σ_{T∈G} u_T Π_{j∈T} x_j to the 2^J − 1 observable cells, zeros included, by
/// iteratively re-weighted least squares. One instance holds the design of one family for the empty
/// overlaps of one table, and may be used for many tables with the same empty overlaps (a
/// bootstrap). Not safe for use by several threads.
///
/// A term T whose lists share nobody has û_T = −∞: the term and all cells that contain T are left
/// out, the rest is fitted (Chan, Silverman & Vincent 2021). Where everybody on list i is on list j
/// too, û_ij = +∞ and û_i = −∞ with a finite sum: the cells of i without j are left out, terms that
/// are then the same column are taken once. Both are maximum-likelihood estimates on a face of the
/// model (Fienberg & Rinaldo 2012), and û stays finite. Start μ = n + ½; stop at a relative
/// change of deviance of 1e-10, or where it changes by no more than rounding does; at most 50
/// steps.
final class PoissonRegression {
  private static final int MOST_STEPS = 50;
  private static final double ENOUGH = 1e-10;

  /// The deviance is a sum of differences of counts, so it is known to this share of all persons.
  private static final double ROUNDING = 1e-14;

  private final Family family;
  private final int columns;
  private final int dropped;
  private final int[] kept;
  private final int[][] columnsOf;
  private final double[][] valuesOf;
  private final double[] mean;
  private final double[] gram;
  private final double[] right;
  private final double[] coefficients;

  /// @param counts by pattern, 2^J of them; the first is not used
  PoissonRegression(Family family, double[] counts) {
    this.family = family;
    int[] finite =
        family.terms().stream()
            .mapToInt(t -> t)
            .filter(t -> Containment.margin(counts, t, 0) > 0)
            .toArray();
    int[] empty =
        family.terms().stream()
            .mapToInt(t -> t)
            .filter(t -> Containment.margin(counts, t, 0) == 0)
            .toArray();
    Containment within = Containment.of(family, counts);
    int[] same = Arrays.stream(finite).filter(t -> !within.repeats(t, finite)).toArray();
    boolean unequal = family.persons() != Family.Persons.ALIKE;
    columns = same.length + (unequal ? 2 : 1);
    dropped = family.terms().size() - same.length;
    int[] cells = new int[counts.length];
    int at = 0;
    for (int x = 1; x < counts.length; x++) {
      int pattern = x;
      if (within.allows(x) && Arrays.stream(empty).noneMatch(t -> (pattern & t) == t))
        cells[at++] = x;
    }
    kept = Arrays.copyOf(cells, at);
    columnsOf = new int[kept.length][];
    valuesOf = new double[kept.length][];
    int[] held = new int[columns];
    for (int i = 0; i < kept.length; i++) {
      int count = 1;
      for (int c = 0; c < same.length; c++) {
        if ((kept[i] & same[c]) == same[c]) held[count++] = c + 1;
      }
      if (unequal) held[count++] = columns - 1;
      columnsOf[i] = Arrays.copyOf(held, count);
      valuesOf[i] = new double[count];
      Arrays.fill(valuesOf[i], 1);
      if (unequal) valuesOf[i][count - 1] = family.persons().term(Integer.bitCount(kept[i]));
    }
    mean = new double[kept.length];
    gram = new double[columns * columns];
    right = new double[columns];
    coefficients = new double[columns];
  }

  Fit fit(double[] counts, long persons) {
    if (kept.length < columns) return new Fit.NotIdentified(family);
    for (int i = 0; i < kept.length; i++) mean[i] = counts[kept[i]] + 0.5;
    double deviance = Double.POSITIVE_INFINITY;
    boolean settled = false;
    for (int step = 0; step < MOST_STEPS && !settled; step++) {
      if (!solve(counts)) {
        // A singular first step means that the design itself is short of rank.
        return step == 0 || Existence.rank(columnsOf, valuesOf, columns) < columns
            ? new Fit.NotIdentified(family)
            : new Fit.NoEstimate(family);
      }
      double before = deviance;
      deviance = deviance(counts);
      double change = StrictMath.abs(before - deviance);
      settled = change <= ENOUGH * (StrictMath.abs(deviance) + 0.1) + ROUNDING * persons;
    }
    if (!settled || smallestMean() < Existence.CLEARLY_POSITIVE) {
      if (!Existence.holds(columnsOf, valuesOf, observed(counts)))
        return new Fit.NoEstimate(family);
    }
    return settled ? estimated(counts, deviance, persons) : new Fit.NoEstimate(family);
  }

  private double[] observed(double[] counts) {
    return Arrays.stream(kept).mapToDouble(x -> counts[x]).toArray();
  }

  private double smallestMean() {
    return Arrays.stream(mean).min().orElse(0);
  }

  /// One weighted least-squares step; false where the weighted design is singular.
  private boolean solve(double[] counts) {
    Arrays.fill(gram, 0);
    Arrays.fill(right, 0);
    for (int i = 0; i < kept.length; i++) {
      double w = mean[i];
      double z = StrictMath.log(w) + (counts[kept[i]] - w) / w;
      int[] held = columnsOf[i];
      double[] value = valuesOf[i];
      for (int a = 0; a < held.length; a++) {
        double wa = w * value[a];
        right[held[a]] += wa * z;
        int row = held[a] * columns;
        for (int b = 0; b <= a; b++) gram[row + held[b]] += wa * value[b];
      }
    }
    if (!Cholesky.factor(gram, columns)) return false;
    System.arraycopy(right, 0, coefficients, 0, columns);
    Cholesky.solve(gram, columns, coefficients);
    for (int i = 0; i < kept.length; i++) {
      double eta = 0;
      for (int a = 0; a < columnsOf[i].length; a++) {
        eta += coefficients[columnsOf[i][a]] * valuesOf[i][a];
      }
      mean[i] = StrictMath.exp(StrictMath.min(StrictMath.max(eta, -60), 60));
    }
    return true;
  }

  private double deviance(double[] counts) {
    double sum = 0;
    for (int i = 0; i < kept.length; i++) {
      double n = counts[kept[i]];
      sum += n > 0 ? n * StrictMath.log(n / mean[i]) - (n - mean[i]) : mean[i];
    }
    return 2 * sum;
  }

  private Fit estimated(double[] counts, double deviance, long persons) {
    double likelihood = 0;
    for (int i = 0; i < kept.length; i++) {
      double n = counts[kept[i]];
      likelihood += n * StrictMath.log(mean[i]) - mean[i] - LogGamma.factorial(n);
    }
    double[] unit = new double[columns];
    unit[0] = 1;
    // The factor is of the last step's weights, which at convergence are the fitted means.
    Cholesky.solve(gram, columns, unit);
    return new Fit.Estimated(
        family, coefficients[0], unit[0], deviance, likelihood, columns + dropped, persons);
  }
}
