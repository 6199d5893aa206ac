package org.undersigned.identity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.undersigned.identity.clusters.ScoredPairs;

/// Which pairs a person should look at next: those whose answer teaches most.
///
/// Half of them are [Bridges] between groups. The other half are drawn evenly over strata of the
/// score, those that the run keeps apart and those that it puts together by themselves, so that
/// what is learnt from them about precision, recall and calibration is not bent towards the
/// doubtful. Two strata in three are kept apart: what is put together is nearly always one person
/// and teaches less. Pairs already judged are left out.
public final class ReviewQueue {
  /// Where the strata of pairs that are kept apart part, in bits.
  private static final double[] APART = {-5.5, -4, -2, 0, 4};

  /// Where those of pairs that are put together do.
  private static final double[] TOGETHER = {2, 11};

  private final LinkageRun run;
  private final long seed;

  public ReviewQueue(LinkageRun run, long seed) {
    this.run = run;
    this.seed = seed;
  }

  /// A pair to look at, and why.
  public record Item(int one, int other, double bits, String why) {}

  /// The next `count` pairs, most instructive first.
  public List<Item> next(int count) {
    List<Item> items = new ArrayList<>();
    Set<Integer> taken = new HashSet<>();
    List<Integer> bridges = new Bridges(run.pairs(), run.partition()).among(this::isOpen);
    List<List<Integer>> strata = strata();
    int bridge = 0;
    int turn = 0;
    while (items.size() < count && (bridge < bridges.size() || !strata.isEmpty())) {
      if (bridge < bridges.size())
        take(bridges.get(bridge++), "joins or parts two groups", taken, items);
      if (items.size() == count || strata.isEmpty()) continue;
      turn %= strata.size();
      take(strata.get(turn).removeLast(), "drawn evenly over the scores", taken, items);
      if (strata.get(turn).isEmpty()) strata.remove(turn);
      else turn++;
    }
    return items;
  }

  private boolean isOpen(int pair) {
    return run.judgements().on(run.pairs().one(pair), run.pairs().other(pair)).isEmpty();
  }

  private void take(int pair, String why, Set<Integer> taken, List<Item> items) {
    ScoredPairs pairs = run.pairs();
    if (!taken.add(pair)) return;
    items.add(new Item(pairs.one(pair), pairs.other(pair), pairs.bits(pair), why));
  }

  /// Pairs by their strata, shuffled; no stratum is empty.
  private List<List<Integer>> strata() {
    List<List<Integer>> strata = new ArrayList<>();
    for (int s = 0; s <= APART.length + 1 + TOGETHER.length; s++) strata.add(new ArrayList<>());
    ScoredPairs pairs = run.pairs();
    for (int i = 0; i < pairs.size(); i++) {
      if (!isOpen(i)) continue;
      double bits = pairs.bits(i);
      int stratum =
          run.partition().together(pairs.one(i), pairs.other(i))
              ? APART.length + 1 + stratum(TOGETHER, bits)
              : stratum(APART, bits);
      strata.get(stratum).add(i);
    }
    SplittableRandom dice = new SplittableRandom(seed);
    for (List<Integer> stratum : strata)
      for (int i = stratum.size() - 1; i > 0; i--)
        Collections.swap(stratum, i, dice.nextInt(i + 1));
    strata.removeIf(List::isEmpty);
    return strata;
  }

  private static int stratum(double[] edges, double bits) {
    int stratum = 0;
    while (stratum < edges.length && bits >= edges[stratum]) stratum++;
    return stratum;
  }
}
