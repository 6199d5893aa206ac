package org.undersigned.identity.weights;

import java.util.List;
import java.util.stream.DoubleStream;
import org.undersigned.identity.columns.TableLayout;
import org.undersigned.identity.compare.Level;
import org.undersigned.identity.compare.PairComparison;

/// Expectation-maximisation on counts of patterns (Fellegi and Sunter 1969; Winkler 1988), held so
/// that it cannot settle on another split of the pairs than same and different persons:
///
/// * `u` is counted on pairs taken at random, not fitted; pairs that are likely one person weigh
///   less, and few pairs are drawn to what is expected of strangers.
/// * `m` starts from [Expectations] and is drawn to them with the weight of `HOLD` pairs (Dirichlet
///   prior).
/// * The chance of a match is the number of matches found over all possible pairs, never fitted to
///   the candidates alone.
/// * It starts twice, from few and from many matches. Where the two ends differ, or where same and
///   different persons are not told apart at the end, the estimate is refused: `m` stays what was
///   expected, and [Chances#expected] says so.
public final class Estimation {
  private static final double HOLD = 40;
  private static final double HOLD_RELATIVES = 10;

  /// `u` is drawn to what is expected of strangers with the weight of so many pairs: of a handful
  /// of records the pairs taken at random are mostly those that are one person.
  private static final double HOLD_STRANGERS = 40;
  private static final double FEW = 5;
  private static final double FEW_PER_RECORD = 0.05;
  private static final int ROUNDS = 25;

  /// What each level is counted beside the pairs taken at random that show it, so that a level that
  /// none shows is rare and not impossible: between these two, by how many pairs were taken.
  private static final double LEAST_COUNTED = 0.05;

  private static final double MOST_COUNTED = 0.3;
  private static final double COUNTED_PER_PAIR = 1e-5;

  /// Above this share of unclear matches nothing was told apart.
  private static final double UNCLEAR = 0.35;

  private final TableLayout layout;
  private final long[] patterns;
  private final double[] counts;
  private final long[] randomPatterns;
  private final double[] randomCounts;
  private final double allPairs;
  private final int features;
  private final Relatives relatives;

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
    this.relatives = new Relatives(layout);
  }

  private static double[] counts(PatternCounts of, long[] patterns) {
    double[] counts = new double[patterns.length];
    for (int i = 0; i < patterns.length; i++) counts[i] = of.count(patterns[i]);
    return counts;
  }

  /// The parameters; never a wrong split, at worst the expectations.
  public Chances estimate() {
    double[][] expected = Expectations.of(layout);
    List<Chances> ends =
        DoubleStream.of(0.1, 1.5).parallel().mapToObj(from -> settle(expected, from)).toList();
    Chances few = ends.getFirst();
    Chances many = ends.getLast();
    double apart = Math.abs(Math.log(few.lambda() / many.lambda()));
    if (apart < Math.log(2) && unclear(few) < UNCLEAR) return few;
    Chances held = start(expected, 0.3);
    for (int round = 0; round < ROUNDS; round++) {
      Chances next = step(held, expected);
      held =
          new Chances(
              conditioned(expected, next.u()),
              next.u(),
              Math.min(next.lambda(), mostMatches() / allPairs),
              next.matches(),
              next.samePerRelative(),
              true);
    }
    return held;
  }

  /// Runs from `perRecord` matches for each record until little changes.
  private Chances settle(double[][] expected, double perRecord) {
    Chances chances = start(expected, perRecord);
    for (int round = 0; round < ROUNDS; round++) {
      Chances next = step(chances, expected);
      double change = Math.abs(Math.log(next.lambda() / chances.lambda()));
      chances = next;
      if (round > 6 && change < 1e-3) break;
    }
    return chances;
  }

  private Chances start(double[][] expected, double perRecord) {
    double lambda = Math.min(0.2, perRecord * Math.sqrt(2 * allPairs) / allPairs);
    double[][] u = unmatched(null, expected);
    return new Chances(
        conditioned(expected, u),
        u,
        lambda,
        new double[features],
        new double[Relatives.KINDS],
        false);
  }

  /// The expectations, with the levels of [Involved] weighed among themselves.
  private double[][] conditioned(double[][] expected, double[][] u) {
    double[][] m = new double[expected.length][];
    for (int f = 0; f < m.length; f++) {
      m[f] = expected[f].clone();
      condition(f, m[f], u[f], new double[Level.COUNT]);
    }
    return m;
  }

  private void condition(int feature, double[] m, double[] u, double[] found) {
    Involved.condition(Involved.in(feature, layout.fields()), m, u, found, HOLD);
  }

  /// Lists are given to be linked because some of their records are expected to be one person: at
  /// least a few.
  private double leastMatches() {
    return Math.max(1, Math.min(FEW, FEW_PER_RECORD * Math.sqrt(2 * allPairs)));
  }

  private double mostMatches() {
    return 0.5 * Math.sqrt(2 * allPairs);
  }

  /// Which share of the matches is as likely none: expected p(1 - p) over expected p.
  private double unclear(Chances chances) {
    PatternOdds odds = new PatternOdds(chances, relatives);
    double unclear = 0;
    double matches = 0;
    for (int i = 0; i < patterns.length; i++) {
      double p = odds.chance(patterns[i]);
      matches += counts[i] * p;
      unclear += counts[i] * p * (1 - p);
    }
    return matches < 1 ? 0 : unclear / matches;
  }

  private Chances step(Chances now, double[][] expected) {
    PatternOdds odds = new PatternOdds(now, relatives);
    double[][] m = new double[features][Level.COUNT];
    double matches = 0;
    for (int i = 0; i < patterns.length; i++) {
      double p = odds.chance(patterns[i]);
      matches += counts[i] * p;
      for (int f = 0; f < features; f++) {
        int code = PairComparison.code(patterns[i], f);
        if (code != 0) m[f][code] += counts[i] * p;
      }
    }
    double[] told = new double[features];
    double[][] u = unmatched(now, expected);
    for (int f = 0; f < features; f++) {
      double total = HOLD;
      for (int code = 1; code < Level.COUNT; code++) total += m[f][code];
      told[f] = total - HOLD;
      double[] found = m[f].clone();
      for (int code = 1; code < Level.COUNT; code++)
        m[f][code] = (m[f][code] + HOLD * expected[f][code]) / total;
      condition(f, m[f], u[f], found);
    }
    double lambda = Math.min(0.5, Math.max(leastMatches(), matches) / allPairs);
    return new Chances(m, u, lambda, told, samePerRelative(odds), false);
  }

  /// How many pairs that may be relatives are one person, to those that are relatives; drawn to
  /// what is expected with the weight of twice [#HOLD_RELATIVES] pairs.
  private double[] samePerRelative(PatternOdds odds) {
    double[] same = new double[Relatives.KINDS];
    double[] all = new double[Relatives.KINDS];
    for (int i = 0; i < patterns.length; i++) {
      int suspicion = Relatives.suspicion(patterns[i]);
      if (suspicion == Relatives.NO_SUSPICION || !relatives.tell(patterns[i])) continue;
      double known = counts[i] * odds.chanceOfKnown(patterns[i]);
      all[suspicion] += known;
      same[suspicion] += known * odds.chanceAmongKnown(patterns[i]);
    }
    double[] bits = new double[Relatives.KINDS];
    for (int kind = 0; kind < bits.length; kind++)
      bits[kind] =
          Math.log(
                  (same[kind] + 2 * HOLD_RELATIVES * expected(kind))
                      / (all[kind] - same[kind] + 2 * HOLD_RELATIVES * (1 - expected(kind))))
              / Chances.LN2;
    return bits;
  }

  /// The share of one person that is expected among pairs that may be relatives.
  private static double expected(int kind) {
    return 1 / (1 + Math.exp(-Relatives.expectedBits(kind) * Chances.LN2));
  }

  private double[][] unmatched(
      @org.jspecify.annotations.Nullable Chances now, double[][] expected) {
    double[][] u = Expectations.ofStrangers(layout);
    for (double[] levels : u)
      for (int code = 0; code < levels.length; code++) levels[code] *= HOLD_STRANGERS;
    PatternOdds odds = now == null ? null : new PatternOdds(now, relatives);
    for (int i = 0; i < randomPatterns.length; i++) {
      double p = odds == null ? 0 : odds.chance(randomPatterns[i]);
      for (int f = 0; f < features; f++) {
        int code = PairComparison.code(randomPatterns[i], f);
        if (code != 0) u[f][code] += randomCounts[i] * (1 - p);
      }
    }
    for (int f = 0; f < features; f++) {
      double total = 1;
      for (int code = 1; code < Level.COUNT; code++) total += u[f][code];
      double counted = Math.min(MOST_COUNTED, LEAST_COUNTED + COUNTED_PER_PAIR * total);
      for (int code = 1; code < Level.COUNT; code++) {
        double little = code == Level.DIFFERENT.ordinal() ? 0.5 : counted;
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
}
