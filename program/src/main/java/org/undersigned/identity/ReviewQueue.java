package org.undersigned.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.undersigned.identity.clusters.ScoredPairs;

/// Which pairs a person should look at next: those whose answer teaches most.
///
/// Half of them are bridges between groups: how unsure the pair is, times how many cross pairs hang
/// on it. The other half are drawn evenly over the scores, so that what is learnt from them about
/// precision, recall and calibration is not bent towards the doubtful. Pairs already judged are
/// left out.
public final class ReviewQueue {
  /// Strata of the score, in bits.
  private static final double[] STRATA = {-7, -4, -2, 0, 2, 4, 7, 11, 16, Double.POSITIVE_INFINITY};

  private final LinkageRun run;
  private final long seed;

  public ReviewQueue(LinkageRun run, long seed) {
    this.run = run;
    this.seed = seed;
  }

  /// A pair to look at, and why.
  public record Item(int one, int other, double bits, String why) {}

  private record Bridge(int pair, double value) {}

  /// The next `count` pairs, most instructive first.
  public List<Item> next(int count) {
    List<Item> items = new ArrayList<>();
    Set<Long> taken = new HashSet<>();
    List<Integer> bridges = bridges();
    List<List<Integer>> strata = strata();
    int bridge = 0;
    int stratum = 0;
    int idle = 0;
    while (items.size() < count && (bridge < bridges.size() || idle <= strata.size())) {
      if (bridge < bridges.size())
        take(bridges.get(bridge++), "joins or parts two groups", taken, items);
      if (items.size() == count) break;
      List<Integer> from = strata.get(stratum++ % strata.size());
      if (from.isEmpty()) idle++;
      else {
        idle = 0;
        take(from.removeLast(), "drawn evenly over the scores", taken, items);
      }
    }
    return items;
  }

  private void take(int pair, String why, Set<Long> taken, List<Item> items) {
    ScoredPairs pairs = run.pairs();
    if (!taken.add((long) pairs.one(pair) << 32 | pairs.other(pair))) return;
    items.add(new Item(pairs.one(pair), pairs.other(pair), pairs.bits(pair), why));
  }

  private List<Integer> bridges() {
    ScoredPairs pairs = run.pairs();
    int[] groupOf = run.partition().groupOf();
    int[] size = new int[groupOf.length];
    for (int group : groupOf) size[group]++;
    Map<Long, Bridge> best = new HashMap<>();
    for (int i = 0; i < pairs.size(); i++) {
      int a = groupOf[pairs.one(i)];
      int b = groupOf[pairs.other(i)];
      if (run.judgements().on(pairs.one(i), pairs.other(i)).isPresent()) continue;
      double p = 1 / (1 + Math.pow(2, -pairs.bits(i)));
      double value = a == b ? p * (1 - p) : p * (1 - p) * size[a] * size[b];
      if (a != b && pairs.bits(i) > 0)
        value = size[a] * (double) size[b] * Math.min(0.25, p * (1 - p) + 0.1);
      long key = (long) Math.min(a, b) << 32 | Math.max(a, b);
      Bridge known = best.get(key);
      if (known == null || value > known.value()) best.put(key, new Bridge(i, value));
    }
    return best.values().stream()
        .sorted(Comparator.comparingDouble((Bridge b) -> -b.value()).thenComparingInt(Bridge::pair))
        .map(Bridge::pair)
        .toList();
  }

  /// Pairs by the stratum of their score, shuffled.
  private List<List<Integer>> strata() {
    List<List<Integer>> strata = new ArrayList<>();
    for (int s = 0; s + 1 < STRATA.length; s++) strata.add(new ArrayList<>());
    ScoredPairs pairs = run.pairs();
    for (int i = 0; i < pairs.size(); i++) {
      if (run.judgements().on(pairs.one(i), pairs.other(i)).isPresent()) continue;
      int s = 0;
      while (s + 2 < STRATA.length && pairs.bits(i) >= STRATA[s + 1]) s++;
      strata.get(s).add(i);
    }
    SplittableRandom dice = new SplittableRandom(seed);
    for (List<Integer> stratum : strata)
      for (int i = stratum.size() - 1; i > 0; i--)
        java.util.Collections.swap(stratum, i, dice.nextInt(i + 1));
    return strata;
  }
}
