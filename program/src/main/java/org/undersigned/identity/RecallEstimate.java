package org.undersigned.identity;

import org.undersigned.identity.blocking.Atom;
import org.undersigned.identity.blocking.BlockingKey;
import org.undersigned.identity.blocking.CandidateIndex;
import org.undersigned.identity.clusters.Partitioning;
import org.undersigned.identity.clusters.ScoredPairs;

/// Which share of the true pairs was found: `recall = F / (F + A + X)`, where F are the pairs of
/// one person in the result, A true pairs that were compared and left apart, and X true pairs that
/// no key brought together.
///
/// * A is expected from the scores: the sum of `1 / (1 + 2^-s)` over pairs left apart. Scores of
///   such pairs are the least certain ones: the interval takes from a tenth of A to all of it and
///   two standard deviations more.
/// * X is estimated from how the keys overlap, as from lists that caught the same pairs (Chao 1987,
///   lower bound `(t-1)/t · f1(f1-1) / (2(f2+1))`, f1 and f2 pairs caught by one and by two of t
///   lists; variance and log-normal interval as there), twice: over all keys, which share
/// properties
///   of records, so that what one misses the next misses too and X comes out too small; and over
///   three sets of keys that share as little as possible, where it comes out too large. The
/// interval
///   runs from the lower end of the first to the upper end of the second.
///
/// @param value estimated recall of pairs
public record RecallEstimate(double value, double low, double high) {
  private static final double LEAST_APART = 0.1;

  /// Model uncertainty: losses may be half or one and a half of what the ends say.
  private static final double DOUBT = 0.5;
  private static final int MOST_TIMES = 32;

  /// Estimates from what a run found.
  static RecallEstimate of(CandidateIndex index, ScoredPairs pairs, Partitioning partition) {
    int[] sets = sets(index);
    double[] bySets = new double[MOST_TIMES + 1];
    double[] byKeys = new double[MOST_TIMES + 1];
    double apart = 0;
    for (int i = 0; i < pairs.size(); i++) {
      int one = pairs.one(i);
      int other = pairs.other(i);
      if (!partition.together(one, other)) {
        apart += 1 / (1 + Math.pow(2, -pairs.bits(i)));
        continue;
      }
      int keys = index.keysOf(one, other);
      int times = 0;
      for (int set : sets) if ((keys & set) != 0) times++;
      bySets[times]++;
      byKeys[Integer.bitCount(keys)]++;
    }
    double found = found(partition);
    if (found == 0) return new RecallEstimate(0, 0, 1);
    boolean all = index.keys().stream().anyMatch(BlockingKey::isEveryPair);
    Missed least = all ? Missed.NONE : Missed.of(byKeys, Math.max(2, index.keys().size()));
    Missed most = all ? Missed.NONE : Missed.of(bySets, sets.length);
    double mean = Math.sqrt((least.value() + 0.25) * (most.value() + 0.25));
    return new RecallEstimate(
        found / (found + mean + apart / 2),
        found / (found + (1 + DOUBT) * (most.high() + apart) + 2 * Math.sqrt(apart + 1)),
        found
            / (found + DOUBT * least.low() + Math.max(0, LEAST_APART * apart - Math.sqrt(apart))));
  }

  private static double found(Partitioning partition) {
    int[] groupOf = partition.groupOf();
    int[] size = new int[groupOf.length];
    double found = 0;
    // Each record meets those of its group that came before it.
    for (int group : groupOf) found += size[group]++;
    return found;
  }

  /// Pairs that t lists missed, by how many of them caught the others.
  private record Missed(double value, double low, double high) {
    /// Where every pair was compared.
    static final Missed NONE = new Missed(0, 0, 0);

    static Missed of(double[] caught, int t) {
      double f1 = caught[1];
      double f2 = caught[2];
      double value = (t - 1.0) / t * f1 * Math.max(0, f1 - 1) / (2 * (f2 + 1));
      double r = f1 / Math.max(1, f2);
      double variance = Math.max(1, f2) * (0.25 * Math.pow(r, 4) + r * r * r + 0.5 * r * r) + 1;
      if (value <= 0) return new Missed(0, 0, 3);
      double spread = Math.exp(1.96 * Math.sqrt(Math.log(1 + variance / (value * value))));
      double low = value / spread;
      // Fewer than three expected are none in one of twenty cases.
      return new Missed(value, low < 3 ? 0 : low, Math.max(3, value * spread));
    }
  }

  /// Three sets of keys that share as little as possible: keys of the name only, keys without a
  /// name, and those of both.
  private static int[] sets(CandidateIndex index) {
    int[] sets = new int[3];
    for (int k = 0; k < index.keys().size(); k++) {
      BlockingKey key = index.keys().get(k);
      boolean named = key.atoms().stream().anyMatch(Atom::isName);
      boolean other = key.atoms().stream().anyMatch(a -> !a.isName());
      sets[named && other ? 2 : named ? 0 : 1] |= 1 << k;
    }
    return sets;
  }
}
