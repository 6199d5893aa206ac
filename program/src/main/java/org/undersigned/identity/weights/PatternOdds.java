package org.undersigned.identity.weights;

import org.undersigned.identity.compare.Level;
import org.undersigned.identity.compare.PairComparison;

/// Log2 odds of patterns under given [Chances], without the rarity of values.
final class PatternOdds {
  private final Chances chances;
  private final Relatives relatives;
  private final double[][] bits;

  /// Of the last pattern: log2 odds against strangers, what is a person's own in it, and the rest.
  private double sum;

  private double own;
  private double given;

  /// Known pairs must be far from strangers to teach anything.
  private static final double CERTAIN = 8;

  PatternOdds(Chances chances, Relatives relatives) {
    this.chances = chances;
    this.relatives = relatives;
    this.bits = new double[chances.m().length][Level.COUNT];
    for (int f = 0; f < bits.length; f++)
      for (int code = 1; code < Level.COUNT; code++) bits[f][code] = chances.bits(f, code);
  }

  /// The chance that a pair with this pattern is one person.
  double chance(long pattern) {
    take(pattern);
    int suspicion = Relatives.suspicion(pattern);
    double odds =
        suspicion == Relatives.NO_SUSPICION
            ? sum
            : Relatives.odds(sum, own, chances.samePerRelative()[suspicion]);
    return chanceOf(odds);
  }

  /// The chance that a pair is no pair of strangers, by what is not a person's own.
  double chanceOfKnown(long pattern) {
    take(pattern);
    return chanceOf(sum - own - Math.min(0, given) - CERTAIN);
  }

  /// The chance that a pair is one person, given that it is one or two relatives.
  double chanceAmongKnown(long pattern) {
    take(pattern);
    return chanceOf(own + chances.samePerRelative()[Relatives.suspicion(pattern)]);
  }

  private void take(long pattern) {
    sum = chances.priorBits();
    own = 0;
    for (int f = 0; f < bits.length; f++) {
      double part = bits[f][PairComparison.code(pattern, f)];
      sum += part;
      own += relatives.bits(f, part);
      if (f == PairComparison.GIVEN) given = part;
    }
  }

  static double chanceOf(double bits) {
    return 1 / (1 + Math.exp(-bits * Chances.LN2));
  }
}
