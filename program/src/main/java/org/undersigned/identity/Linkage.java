package org.undersigned.identity;

import java.util.List;
import java.util.SplittableRandom;
import org.undersigned.identity.blocking.BlockingKey;
import org.undersigned.identity.blocking.BlockingPlan;
import org.undersigned.identity.blocking.CandidateIndex;
import org.undersigned.identity.clusters.Agglomeration;
import org.undersigned.identity.clusters.ScoredPairs;
import org.undersigned.identity.columns.PersonTable;
import org.undersigned.identity.compare.PairComparison;
import org.undersigned.identity.weights.Chances;
import org.undersigned.identity.weights.Estimation;
import org.undersigned.identity.weights.PatternCounts;
import org.undersigned.identity.weights.Weights;

/// prototype
public final class Linkage {
  public final PersonTable table;
  public Chances chances;
  public Weights weights;
  public ScoredPairs pairs;
  public int[] group;
  public long candidates;
  public CandidateIndex index;
  public static boolean trace;

  public Linkage(PersonTable table) {
    this.table = table;
  }

  public void run() {
    long t0 = System.nanoTime();
    List<BlockingKey> keys = BlockingPlan.choose(table);
    index = new CandidateIndex(table, keys);
    long t1 = System.nanoTime();
    PatternCounts counts = new PatternCounts();
    PairComparison compare = new PairComparison(table);
    for (int k = 0; k < keys.size(); k++) {
      long before = candidates;
      index.pairs(
          k,
          0,
          index.places(k),
          1,
          (a, b) -> {
            counts.add(compare.pattern(a, b), 1);
            candidates++;
          });
      if (trace) System.err.println("  key " + keys.get(k).label() + " " + (candidates - before));
    }
    long t2 = System.nanoTime();
    PatternCounts random = new PatternCounts();
    SplittableRandom dice = new SplittableRandom(1);
    int n = table.size();
    double all = n * (n - 1.0) / 2;
    int draws = (int) Math.min(300_000, all * 2);
    for (int i = 0; i < draws; i++) {
      int a = dice.nextInt(n);
      int b = dice.nextInt(n);
      if (a != b) random.add(compare.pattern(a, b), 1);
    }
    long t3 = System.nanoTime();
    chances = new Estimation(table.layout(), counts, random, all).estimate();
    weights = new Weights(table, chances);
    long t4 = System.nanoTime();
    ScoredPairs found = new ScoredPairs();
    for (int k = 0; k < keys.size(); k++)
      index.pairs(
          k,
          0,
          index.places(k),
          1,
          (a, b) -> {
            double bits = weights.bits(a, b, compare.pattern(a, b));
            if (bits > -10) found.add(a, b, bits);
          });
    pairs = found.sorted();
    long t5 = System.nanoTime();
    group = Agglomeration.cluster(n, pairs);
    long t6 = System.nanoTime();
    if (trace)
      System.err.printf(
          "  block %.2f count %.2f random %.2f em %.2f score %.2f cluster %.2f  candidates %d kept"
              + " %d patterns %d lambda %.3g%n",
          (t1 - t0) / 1e9,
          (t2 - t1) / 1e9,
          (t3 - t2) / 1e9,
          (t4 - t3) / 1e9,
          (t5 - t4) / 1e9,
          (t6 - t5) / 1e9,
          candidates,
          pairs.size(),
          counts.sorted().length,
          chances.lambda());
  }
}
