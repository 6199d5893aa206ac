package org.undersigned.identity.compare;

/// Those pairs of a batch that both say something in one column, and what they say. Chosen without
/// branches, since chance rules which pairs these are and a wrongly foretold branch costs more than
/// the step itself.
final class SaidByBoth {
  /// The numbers of the pairs in their batch.
  final int[] pairs = new int[PairBatch.MOST];

  /// Their values, once they are [#read].
  final int[] ones = new int[PairBatch.MOST];

  final int[] others = new int[PairBatch.MOST];
  int size;

  /// Finds the pairs.
  ///
  /// @param bit of [PairBatch#said]
  void choose(PairBatch batch, int bit) {
    size = 0;
    if (!batch.isSaid(bit)) return;
    int found = 0;
    for (int pair = 0; pair < batch.size(); pair++) {
      pairs[found] = pair;
      found += (int) (batch.said[pair] >>> bit) & 1;
    }
    size = found;
  }

  /// Finds the pairs and their values.
  void read(PairBatch batch, int slot, int bit) {
    choose(batch, bit);
    for (int i = 0; i < size; i++) {
      ones[i] = batch.cells[batch.rows[pairs[i]] + slot];
      others[i] = batch.cells[batch.otherRows[pairs[i]] + slot];
    }
  }

  /// Keeps a pair as number `to`.
  void keep(int to, int pair, int one, int other) {
    pairs[to] = pair;
    ones[to] = one;
    others[to] = other;
  }
}
