package org.undersigned.identity;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.undersigned.identity.clusters.Partitioning;
import org.undersigned.identity.clusters.ScoredPairs;

/// Pairs on which much hangs: of every two groups, and of every group, the one whose answer moves
/// most, as the unsureness of the pair times how many cross pairs go with it.
final class Bridges {
  /// The variance of an answer that nobody can foresee.
  private static final double UNSURE = 0.25;

  /// What a pair in favour between two groups is more unsure than its score says.
  private static final double KEPT_APART = 0.1;

  private final ScoredPairs pairs;
  private final Partitioning partition;

  Bridges(ScoredPairs pairs, Partitioning partition) {
    this.pairs = pairs;
    this.partition = partition;
  }

  private record Bridge(int pair, double value) {}

  /// Numbers of pairs, those that move most first.
  ///
  /// @param asked pairs that may be among them
  List<Integer> among(IntPredicate asked) {
    Map<Long, Bridge> best = new HashMap<>();
    for (int i = 0; i < pairs.size(); i++) {
      if (!asked.test(i)) continue;
      int a = partition.groupOf()[pairs.one(i)];
      int b = partition.groupOf()[pairs.other(i)];
      Bridge bridge = new Bridge(i, value(i));
      best.merge(
          (long) Math.min(a, b) << 32 | Math.max(a, b),
          bridge,
          (known, next) -> next.value() > known.value() ? next : known);
    }
    return best.values().stream()
        .sorted(Comparator.comparingDouble((Bridge b) -> -b.value()).thenComparingInt(Bridge::pair))
        .map(Bridge::pair)
        .toList();
  }

  private double value(int pair) {
    double p = 1 / (1 + Math.pow(2, -pairs.bits(pair)));
    double unsure = p * (1 - p);
    if (partition.together(pairs.one(pair), pairs.other(pair))) return unsure;
    if (pairs.bits(pair) > 0) unsure = Math.min(UNSURE, unsure + KEPT_APART);
    return unsure * partition.size(pairs.one(pair)) * partition.size(pairs.other(pair));
  }
}
