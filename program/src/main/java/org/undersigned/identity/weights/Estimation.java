package org.undersigned.identity.weights;

import org.undersigned.identity.columns.TableLayout;
import org.undersigned.identity.compare.Level;
import org.undersigned.identity.compare.PairComparison;

/// Expectation-maximisation on counts of patterns (Fellegi and Sunter 1969; Winkler 1988), held so
/// that it cannot settle on another split of the pairs than same and different persons:
///
/// * `u` is counted on pairs taken at random, not fitted; pairs that are likely one person weigh
///   less.
/// * `m` starts from [Expectations] and is drawn to them with the weight of `HOLD` pairs (Dirichlet
///   prior).
/// * The chance of a match is the number of matches found over all possible pairs, never fitted to
///   the candidates alone.
/// * A pair speaks for the `m` of a feature only so far as the *other* features say that it is one
///   person.
public final class Estimation {
  private static final double HOLD = 40;
  private static final int ROUNDS = 25;

  private final TableLayout layout;
  private final long[] patterns;
  private final double[] counts;
  private final long[] randomPatterns;
  private final double[] randomCounts;
  private final double allPairs;
  private final int features;

  /// @param candidates patterns of candidate pairs, scaled to their whole number
  /// @param random patterns of pairs taken at random
  /// @param allPairs how many pairs there are at all
  public Estimation(
      TableLayout layout, PatternCounts candidates, PatternCounts random, double allPairs) {
    this.layout = layout;
    this.patterns = candidates.sorted();
    this.counts = counts(candidates, patterns);
    this.randomPatterns = random.sorted();
    this.randomCounts = counts(random, randomPatterns);
    this.allPairs = allPairs;
    this.features = PairComparison.features(layout);
  }

  private static double[] counts(PatternCounts of, long[] patterns) {
    double[] counts = new double[patterns.length];
    for (int i = 0; i < patterns.length; i++) counts[i] = of.count(patterns[i]);
    return counts;
  }

  public Chances estimate() {
    double[][] expected = Expectations.of(layout);
    Chances chances =
        new Chances(expected, unmatched(null, expected), Math.min(0.1, 1e-3 + 10 / allPairs));
    double lambda = startLambda();
    chances = new Chances(expected, chances.u(), lambda);
    for (int round = 0; round < ROUNDS; round++) {
      Chances next = step(chances, expected);
      double change = Math.abs(Math.log(next.lambda() / chances.lambda()));
      chances = next;
      if (round > 8 && change < 1e-4) break;
    }
    return chances;
  }

  private double startLambda() {
    double records = Math.sqrt(2 * allPairs);
    return Math.min(0.2, 0.3 * records / allPairs);
  }

  private Chances step(Chances now, double[][] expected) {
    double[][] bits = bits(now);
    double prior = now.priorBits();
    double[][] m = new double[features][Level.COUNT];
    double matches = 0;
    for (int i = 0; i < patterns.length; i++) {
      double sum = prior + sum(bits, patterns[i]);
      double p = chance(sum);
      matches += counts[i] * p;
      for (int f = 0; f < features; f++) {
        int code = PairComparison.code(patterns[i], f);
        if (code != 0) m[f][code] += counts[i] * p;
      }
    }
    for (int f = 0; f < features; f++) {
      double total = HOLD;
      for (int code = 1; code < Level.COUNT; code++) total += m[f][code];
      for (int code = 1; code < Level.COUNT; code++)
        m[f][code] = (m[f][code] + HOLD * expected[f][code]) / total;
    }
    double lambda = Math.min(0.5, Math.max(1, matches) / allPairs);
    return new Chances(m, unmatched(now, expected), lambda);
  }

  private double[][] unmatched(
      @org.jspecify.annotations.Nullable Chances now, double[][] expected) {
    double[][] u = new double[features][Level.COUNT];
    double[][] bits = now == null ? new double[0][] : bits(now);
    for (int i = 0; i < randomPatterns.length; i++) {
      double p = now == null ? 0 : chance(now.priorBits() + sum(bits, randomPatterns[i]));
      for (int f = 0; f < features; f++) {
        int code = PairComparison.code(randomPatterns[i], f);
        if (code != 0) u[f][code] += randomCounts[i] * (1 - p);
      }
    }
    for (int f = 0; f < features; f++) {
      double total = 1;
      for (int code = 1; code < Level.COUNT; code++) total += u[f][code];
      for (int code = 1; code < Level.COUNT; code++) {
        double little = code == Level.DIFFERENT.ordinal() ? 0.5 : 0.5 / (Level.COUNT - 2);
        u[f][code] = (u[f][code] + little) / total;
      }
      // Exchanged names are so rare among pairs taken at random that a sample tells nothing of
      // them.
      int exact = Level.EXACT.ordinal();
      int swapped = Level.SWAPPED.ordinal();
      if (f <= PairComparison.SURNAME) u[f][swapped] = Math.max(u[f][swapped], u[f][exact] / 4);
    }
    return u;
  }

  private double[][] bits(Chances chances) {
    double[][] bits = new double[features][Level.COUNT];
    for (int f = 0; f < features; f++)
      for (int code = 1; code < Level.COUNT; code++) bits[f][code] = chances.bits(f, code);
    return bits;
  }

  private double sum(double[][] bits, long pattern) {
    double sum = 0;
    for (int f = 0; f < features; f++) sum += bits[f][PairComparison.code(pattern, f)];
    return sum;
  }

  private static double chance(double bits) {
    return 1 / (1 + Math.exp(-bits * Chances.LN2));
  }
}
