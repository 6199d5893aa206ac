package org.undersigned.identity;

import org.undersigned.identity.blocking.Atom;
import org.undersigned.identity.blocking.BlockingKey;
import org.undersigned.identity.blocking.CandidateIndex;
import org.undersigned.identity.clusters.ScoredPairs;

/// Which share of the true pairs was found, from how the keys overlap: keys that share no property
/// of a record are lists that caught pairs independently, and what several lists missed can be
/// estimated (Chao 1987, lower bound `f1² / (2 f2)`; variance and log-normal interval as there).
///
/// @param value estimated recall of pairs
public record RecallEstimate(double value, double low, double high) {

  /// Estimates from the pairs in favour.
  static RecallEstimate of(CandidateIndex index, ScoredPairs pairs, double missedByScore) {
    int[] groups = groups(index);
    double[] caught = new double[4];
    double found = 0;
    for (int i = 0; i < pairs.size(); i++) {
      if (pairs.bits(i) <= 0) continue;
      found++;
      int keys = index.keysOf(pairs.one(i), pairs.other(i));
      int times = 0;
      for (int group : groups) if ((keys & group) != 0) times++;
      caught[times]++;
    }
    if (found == 0) return new RecallEstimate(0, 0, 1);
    double t = 3;
    double f1 = caught[1];
    double f2 = caught[2];
    double missed = (t - 1) / t * f1 * (f1 - 1) / (2 * (f2 + 1));
    double r = f2 == 0 ? f1 : f1 / f2;
    double variance = f2 == 0 ? f1 * f1 : f2 * (0.25 * Math.pow(r, 4) + r * r * r + 0.5 * r * r);
    double spread =
        missed <= 0 ? 1 : Math.exp(1.96 * Math.sqrt(Math.log(1 + variance / (missed * missed))));
    double most = missed * spread;
    double least = missed / spread;
    return new RecallEstimate(
        found / (found + missed + missedByScore),
        found / (found + 2 * most + 2 * missedByScore + 3),
        found / (found + least / 2 + missedByScore / 2));
  }

  /// Three sets of keys that share as little as possible: keys of the name only, keys without a
  /// name, and those of both.
  private static int[] groups(CandidateIndex index) {
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
