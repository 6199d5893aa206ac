package org.undersigned.identity.compare;

import org.undersigned.identity.columns.PersonTable;

/// Pairs of records that are compared together: column by column instead of pair by pair, so that
/// the processor does the same few steps for many pairs and fetches the values of several at a
/// time. What a pair gets does not depend on the others of its batch.
public final class PairBatch {
  /// So many that what a column needs of them stays in the processor's first memory.
  static final int MOST = 256;

  private static final long DIFFERENT = Level.DIFFERENT.ordinal();

  private final int[] ones = new int[MOST];
  private final int[] others = new int[MOST];

  /// Where the numbers of the records begin in the table's cells.
  final int[] rows = new int[MOST];

  final int[] otherRows = new int[MOST];
  final long[] patterns = new long[MOST];

  /// What both records say, as [PersonTable#said] has it; second words where either has one.
  final long[] said = new long[MOST];

  /// The table's cells.
  int[] cells = {};

  /// What any pair of the batch says.
  private long saidByAny;

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

  private static final long EACH = 0x1111_1111_1111_1111L;

  /// Finds the rows of all pairs and what both say, and takes for different all that is one of
  /// `differing`: most is, and what is not gets its level later.
  ///
  /// @param differing four bits to a feature, the lowest set
  void begin(PersonTable table, long differing) {
    cells = table.cells();
    int width = table.width();
    long[] saidBy = table.said();
    long any = 0;
    for (int pair = 0; pair < size; pair++) {
      long a = saidBy[ones[pair]];
      long b = saidBy[others[pair]];
      long both = a & b & EACH | (a | b) & EACH << 1;
      any |= both;
      said[pair] = both;
      patterns[pair] = (both & differing) * DIFFERENT;
      rows[pair] = ones[pair] * width;
      otherRows[pair] = others[pair] * width;
    }
    saidByAny = any;
  }

  /// Whether any pair of the batch says what this bit of [#said] stands for.
  boolean isSaid(int bit) {
    return (saidByAny >>> bit & 1) != 0;
  }

  /// The code of a pair at one feature.
  int code(int pair, int shift) {
    return (int) (patterns[pair] >>> shift) & 15;
  }

  /// Puts a level in the place of another.
  void put(int pair, int shift, int level) {
    patterns[pair] = patterns[pair] & ~(15L << shift) | (long) level << shift;
  }
}
