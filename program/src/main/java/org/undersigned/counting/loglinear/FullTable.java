package org.undersigned.counting.loglinear;

/// Fitted means of a log-linear model on all 2^J cells, the unlisted one given, by iterative
/// proportional fitting: for each term the fitted margin is scaled to the observed one until none
/// changes.
final class FullTable {
  private FullTable() {}

  static double[] fitted(Family family, double[] counts) {
    int[] generators =
        family.terms().stream()
            .filter(t -> family.terms().stream().noneMatch(s -> !s.equals(t) && (s & t) == t))
            .mapToInt(t -> t)
            .toArray();
    double[] mean = new double[counts.length];
    java.util.Arrays.fill(mean, 1);
    double change = 1;
    for (int round = 0; round < 2000 && change > 1e-12; round++) {
      change = 0;
      for (int generator : generators) change = Math.max(change, scale(mean, counts, generator));
    }
    return mean;
  }

  private static double scale(double[] mean, double[] counts, int generator) {
    double[] observed = new double[counts.length];
    double[] fitted = new double[counts.length];
    for (int x = 0; x < counts.length; x++) {
      observed[x & generator] += counts[x];
      fitted[x & generator] += mean[x];
    }
    double change = 0;
    for (int x = 0; x < counts.length; x++) {
      int margin = x & generator;
      double factor = fitted[margin] > 0 ? observed[margin] / fitted[margin] : 0;
      mean[x] *= factor;
      if (factor > 0) change = Math.max(change, StrictMath.abs(factor - 1));
    }
    return change;
  }
}
