package org.undersigned.identity.compare;

/// Those pairs of a batch that both say something in one column, and not the same. Chosen without
/// branches, since chance rules which pairs these are and a wrongly foretold branch costs more than
/// the step itself.
final class UnlikeValues {
  private static final long EXACT = Level.EXACT.ordinal();

  /// The numbers of the pairs in their batch.
  final int[] pairs = new int[PairBatch.MOST];

  /// Their values.
  final int[] ones = new int[PairBatch.MOST];

  final int[] others = new int[PairBatch.MOST];
  int size;

  /// Finds the pairs in a slot of the cells; to those that say the same it gives [Level#EXACT].
  void in(PairBatch batch, int[] cells, int slot, int shift) {
    int found = 0;
    for (int pair = 0; pair < batch.size(); pair++) {
      int x = cells[batch.rows[pair] + slot];
      int y = cells[batch.otherRows[pair] + slot];
      int said = (-x & -y) >>> 31;
      int differ = -(x ^ y) >>> 31 | (x ^ y) >>> 31;
      batch.patterns[pair] |= (said & ~differ) * EXACT << shift;
      pairs[found] = pair;
      ones[found] = x;
      others[found] = y;
      found += said & differ;
    }
    size = found;
  }

  /// Finds the pairs that both say something, the same or not.
  void said(PairBatch batch, int[] cells, int slot) {
    int found = 0;
    for (int pair = 0; pair < batch.size(); pair++) {
      int x = cells[batch.rows[pair] + slot];
      int y = cells[batch.otherRows[pair] + slot];
      pairs[found] = pair;
      ones[found] = x;
      others[found] = y;
      found += (-x & -y) >>> 31;
    }
    size = found;
  }

  /// Keeps the pair at `from` as number `to`.
  void keep(int from, int to) {
    pairs[to] = pairs[from];
    ones[to] = ones[from];
    others[to] = others[from];
  }
}
