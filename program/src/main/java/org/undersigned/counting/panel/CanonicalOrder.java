package org.undersigned.counting.panel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.undersigned.model.OverlapTable;

/// Puts the lists of a table in an order that depends on the counts alone, so that neither the
/// order of the columns nor their names change a single bit of an estimate.
///
/// Lists and cells are coloured in turn by what they touch (a Weisfeiler–Leman refinement); lists
/// of equal colour after [#ROUNDS] are, for all tables met, interchangeable.
final class CanonicalOrder {
  private static final int ROUNDS = 4;

  private CanonicalOrder() {}

  static OverlapTable of(OverlapTable table) {
    int lists = table.lists().size();
    long[] colour = new long[lists];
    for (int j = 0; j < lists; j++) colour[j] = table.listed(j);
    for (int round = 0; round < ROUNDS; round++) colour = refined(table, colour);
    long[] last = colour;
    List<Integer> order =
        IntStream.range(0, lists)
            .boxed()
            .sorted(
                Comparator.<Integer>comparingLong(j -> -table.listed(j))
                    .thenComparingLong(j -> last[j]))
            .toList();
    Map<Integer, Long> counts = new TreeMap<>();
    for (OverlapTable.Cell cell : table.cells()) {
      int pattern = 0;
      for (int at = 0; at < lists; at++) {
        if ((cell.pattern() >> order.get(at) & 1) == 1) pattern |= 1 << at;
      }
      counts.put(pattern, cell.count());
    }
    return OverlapTable.of(order.stream().map(table.lists()::get).toList(), counts);
  }

  private static long[] refined(OverlapTable table, long[] colour) {
    List<List<Long>> touching = new ArrayList<>();
    for (int j = 0; j < colour.length; j++) touching.add(new ArrayList<>());
    for (OverlapTable.Cell cell : table.cells()) {
      long[] on =
          IntStream.range(0, colour.length)
              .filter(j -> (cell.pattern() >> j & 1) == 1)
              .mapToLong(j -> colour[j])
              .sorted()
              .toArray();
      long hash = mixed(Arrays.hashCode(on) * 31L + cell.count());
      for (int j = 0; j < colour.length; j++) {
        if ((cell.pattern() >> j & 1) == 1) touching.get(j).add(hash);
      }
    }
    long[] next = new long[colour.length];
    for (int j = 0; j < next.length; j++) {
      List<Long> hashes = touching.get(j);
      hashes.sort(Comparator.naturalOrder());
      long hash = colour[j];
      for (long h : hashes) hash = mixed(hash * 31 + h);
      next[j] = hash;
    }
    return next;
  }

  /// The finaliser of MurmurHash3 (public domain), so that near values part.
  private static long mixed(long x) {
    x = (x ^ x >>> 33) * 0xff51afd7ed558ccdL;
    x = (x ^ x >>> 33) * 0xc4ceb9fe1a85ec53L;
    return x ^ x >>> 33;
  }
}
