package org.undersigned.counting.diagnostics;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToLongFunction;
import org.undersigned.model.OverlapTable;

/// How far a table lies from tables that a fitted model makes (a posterior predictive check,
/// Gelman, Meng & Stern 1996), in standard deviations z = (n − mean) / sd over the replicas; of
/// each kind of count the largest |z|. `sd` is taken as at least 1: a count of one where none is
/// expected tells nothing.
///
/// @param persons of f_k, the persons on exactly k lists
/// @param pairs of the persons that two lists share
/// @param patterns of the persons with one pattern
public record PredictiveCheck(double persons, double pairs, double patterns) {
  /// Further than this a count is not what the model makes. With a hundred counts looked at, a true
  /// model goes further in less than one table in a hundred.
  public static final double MOST = 4;

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

  private static double largest(
      OverlapTable table, List<OverlapTable> replicas, List<ToLongFunction<OverlapTable>> counts) {
    double largest = 0;
    for (ToLongFunction<OverlapTable> count : counts) {
      double[] made = replicas.stream().mapToDouble(count::applyAsLong).toArray();
      largest = StrictMath.max(largest, StrictMath.abs(z(count.applyAsLong(table), made)));
    }
    return largest;
  }

  private static double largestOfPatterns(
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
    return largest;
  }

  private static double z(long seen, double[] made) {
    double mean = 0;
    for (double m : made) mean += m / made.length;
    double square = 0;
    for (double m : made) square += (m - mean) * (m - mean) / (made.length - 1);
    return (seen - mean) / StrictMath.max(1, StrictMath.sqrt(square));
  }
}
