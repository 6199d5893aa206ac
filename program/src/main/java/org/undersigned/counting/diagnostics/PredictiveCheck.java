package org.undersigned.counting.diagnostics;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToLongFunction;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.undersigned.model.OverlapTable;

/// How far a table lies from tables that a fitted model makes (a posterior predictive check,
/// Gelman, Meng & Stern 1996). Counts are compared as t = 2√(n + 3/8), which has a standard
/// deviation near 1 for small counts and large ones (Anscombe 1948): z = (t − mean) / max(½, sd),
/// mean and sd over the replicas; of each kind of count the largest |z|.
///
/// @param persons of f_k, the persons on exactly k lists
/// @param pairs of the persons that two lists share
/// @param patterns of the persons with one pattern, and how far the largest of so many may lie
public record PredictiveCheck(Largest persons, Largest pairs, Largest patterns) {
  /// A true model goes further with about this chance, for each kind of count.
  private static final double CHANCE = 0.001;

  private static final double LEAST_DEVIATION = 0.5;

  /// The largest |z| among `looked` counts.
  public record Largest(double z, int looked) {
    /// Φ⁻¹(1 − chance/(2m)), m the number of counts that were looked at (Bonferroni).
    public double most() {
      double tail = CHANCE / (2 * Math.max(1, looked));
      return NormalDistribution.of(0, 1).inverseSurvivalProbability(tail);
    }

    public boolean passed() {
      return z <= most();
    }
  }

  /// @param replicas at least two, over the same lists
  public static PredictiveCheck of(OverlapTable table, List<OverlapTable> replicas) {
    int lists = table.lists().size();
    List<ToLongFunction<OverlapTable>> persons = new ArrayList<>();
    List<ToLongFunction<OverlapTable>> pairs = new ArrayList<>();
    for (int k = 1; k <= lists; k++) {
      int onLists = k;
      persons.add(t -> t.onExactly(onLists));
      for (int i = 0; i < k - 1; i++) {
        int one = i;
        pairs.add(t -> t.shared(one, onLists - 1));
      }
    }
    Set<Integer> patterns = new HashSet<>();
    table.cells().forEach(c -> patterns.add(c.pattern()));
    replicas.forEach(r -> r.cells().forEach(c -> patterns.add(c.pattern())));
    return new PredictiveCheck(
        largest(table, replicas, persons),
        largest(table, replicas, pairs),
        largestOfPatterns(table, replicas, patterns));
  }

  private static Largest largest(
      OverlapTable table, List<OverlapTable> replicas, List<ToLongFunction<OverlapTable>> counts) {
    double largest = 0;
    for (ToLongFunction<OverlapTable> count : counts) {
      double[] made = replicas.stream().mapToDouble(count::applyAsLong).toArray();
      largest = StrictMath.max(largest, StrictMath.abs(z(count.applyAsLong(table), made)));
    }
    return new Largest(largest, counts.size());
  }

  private static Largest largestOfPatterns(
      OverlapTable table, List<OverlapTable> replicas, Set<Integer> patterns) {
    java.util.Map<Integer, double[]> made = new java.util.TreeMap<>();
    patterns.forEach(p -> made.put(p, new double[replicas.size()]));
    for (int r = 0; r < replicas.size(); r++) {
      for (OverlapTable.Cell cell : replicas.get(r).cells()) {
        made.get(cell.pattern())[r] = cell.count();
      }
    }
    java.util.Map<Integer, Long> seen = new java.util.HashMap<>();
    table.cells().forEach(c -> seen.put(c.pattern(), c.count()));
    double largest = 0;
    for (var entry : made.entrySet()) {
      double z = z(seen.getOrDefault(entry.getKey(), 0L), entry.getValue());
      largest = StrictMath.max(largest, StrictMath.abs(z));
    }
    return new Largest(largest, patterns.size());
  }

  private static double z(double seen, double[] made) {
    double mean = 0;
    for (double m : made) mean += stable(m) / made.length;
    double square = 0;
    for (double m : made) {
      square += (stable(m) - mean) * (stable(m) - mean) / (made.length - 1);
    }
    return (stable(seen) - mean) / StrictMath.max(LEAST_DEVIATION, StrictMath.sqrt(square));
  }

  private static double stable(double count) {
    return 2 * StrictMath.sqrt(count + 0.375);
  }
}
