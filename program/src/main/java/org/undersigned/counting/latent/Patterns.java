package org.undersigned.counting.latent;

import org.undersigned.model.OverlapTable;

/// The observed patterns as arrays: the lists of each and how many persons have it.
record Patterns(int[][] lists, long[] counts, long documented) {
  static Patterns of(OverlapTable table) {
    int cells = table.cells().size();
    int[][] lists = new int[cells][];
    long[] counts = new long[cells];
    for (int i = 0; i < cells; i++) {
      OverlapTable.Cell cell = table.cells().get(i);
      lists[i] = new int[Integer.bitCount(cell.pattern())];
      for (int j = 0, at = 0; at < lists[i].length; j++) {
        if ((cell.pattern() >> j & 1) == 1) lists[i][at++] = j;
      }
      counts[i] = cell.count();
    }
    return new Patterns(lists, counts, table.documented());
  }

  /// The same patterns with this share of the persons, rounded in each pattern.
  Patterns thinned(double share) {
    long[] fewer = new long[counts.length];
    long persons = 0;
    for (int i = 0; i < fewer.length; i++) {
      fewer[i] = StrictMath.round(share * counts[i]);
      persons += fewer[i];
    }
    return new Patterns(lists, fewer, persons);
  }
}
