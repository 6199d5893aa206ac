package org.undersigned.identity.compare;

/// Pairs of records that are compared together: column by column instead of pair by pair, so that
/// the processor does the same few steps for many pairs and fetches the values of several at a
/// time. What a pair gets does not depend on the others of its batch.
public final class PairBatch {
  /// So many that what a column needs of them stays in the processor's first memory.
  static final int MOST = 256;

  private final int[] ones = new int[MOST];
  private final int[] others = new int[MOST];

  /// Where the numbers of the records begin in the table's cells.
  final int[] rows = new int[MOST];

  final int[] otherRows = new int[MOST];
  final long[] patterns = new long[MOST];
  private int size;

  /// Forgets all pairs.
  public void clear() {
    size = 0;
  }

  public boolean isFull() {
    return size == MOST;
  }

  /// One more pair; the batch must not be full.
  public void add(int one, int other) {
    ones[size] = one;
    others[size++] = other;
  }

  /// One more pair whose pattern is known.
  public void add(int one, int other, long pattern) {
    patterns[size] = pattern;
    add(one, other);
  }

  public int size() {
    return size;
  }

  public int one(int pair) {
    return ones[pair];
  }

  public int other(int pair) {
    return others[pair];
  }

  /// The pattern of a pair, once it is compared.
  public long pattern(int pair) {
    return patterns[pair];
  }

  /// Finds the rows of all pairs, and clears their patterns.
  void begin(int width) {
    for (int pair = 0; pair < size; pair++) {
      rows[pair] = ones[pair] * width;
      otherRows[pair] = others[pair] * width;
      patterns[pair] = 0;
    }
  }
}
