package org.undersigned.counting.latent;

import org.apache.commons.numbers.gamma.Digamma;
import org.apache.commons.numbers.gamma.Trigamma;
import org.apache.commons.statistics.distribution.GammaDistribution;

/// What is believed, before any table is seen, about the chance λ that a list finds a person of a
/// class: λ ~ Beta(a, b).
public record ListingPrior(String name, double a, double b) {
  public ListingPrior {
    if (!(a > 0 && b > 0)) throw new IllegalArgumentException("A beta law needs positive shapes");
  }

  /// Every chance equally believed: the prior of LCMCR. With many lists it says that hardly anybody
  /// is missed.
  public static ListingPrior uniform() {
    return new ListingPrior("uniform", 1, 1);
  }

  /// The prior under which the expansion factor N/n lies between 1.01 and 5 with 95 % belief,
  /// whatever the number of lists.
  ///
  /// −ln π₀ = Σⱼ −ln(1−λⱼ) is matched to the gamma law with those quantiles by its first two
  /// moments, where E[−ln(1−λ)] = ψ(a+b) − ψ(b) and Var = ψ₁(b) − ψ₁(a+b).
  public static ListingPrior ofExpansion(int lists) {
    // N/n = 1/(1−π₀): a factor of 5 is π₀ = 0.8, a factor of 1.01 is π₀ = 0.0099.
    double low = -StrictMath.log(0.8);
    double high = -StrictMath.log(1 - 1 / 1.01);
    double shape = shapeOfRatio(high / low);
    double rate = GammaDistribution.of(shape, 1).inverseCumulativeProbability(0.975) / high;
    return ofMoments(shape / rate / lists, shape / (rate * rate) / lists);
  }

  private static double shapeOfRatio(double ratio) {
    double lower = 0.2;
    double upper = 50;
    for (int i = 0; i < 80; i++) {
      double middle = StrictMath.sqrt(lower * upper);
      GammaDistribution law = GammaDistribution.of(middle, 1);
      double got =
          law.inverseCumulativeProbability(0.975) / law.inverseCumulativeProbability(0.025);
      if (got > ratio) lower = middle;
      else upper = middle;
    }
    return StrictMath.sqrt(lower * upper);
  }

  /// For each b the a that gives the mean is found by bisection, and b by bisection on the
  /// variance.
  private static ListingPrior ofMoments(double mean, double variance) {
    double lower = 0.05;
    double upper = 50;
    for (int i = 0; i < 100; i++) {
      double b = StrictMath.sqrt(lower * upper);
      double a = shapeOfMean(mean, b);
      double got = Trigamma.value(b) - Trigamma.value(a + b);
      if (got > variance) lower = b;
      else upper = b;
    }
    double b = StrictMath.sqrt(lower * upper);
    return new ListingPrior("expansion 1.01 to 5", shapeOfMean(mean, b), b);
  }

  private static double shapeOfMean(double mean, double b) {
    double lower = 1e-6;
    double upper = 1e4;
    for (int i = 0; i < 100; i++) {
      double a = StrictMath.sqrt(lower * upper);
      if (Digamma.value(a + b) - Digamma.value(b) < mean) lower = a;
      else upper = a;
    }
    return StrictMath.sqrt(lower * upper);
  }
}
