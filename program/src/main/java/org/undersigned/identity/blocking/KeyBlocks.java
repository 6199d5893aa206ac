package org.undersigned.identity.blocking;

import java.util.Arrays;
import org.undersigned.identity.columns.PersonTable;

/// The blocks of one key: records in the order of their block numbers.
///
/// A block above [#CAP] is taken apart by the next refinement; one that no refinement takes apart
/// becomes a neighbourhood, in which each record meets the next [#NEIGHBOURS] only.
final class KeyBlocks {
  /// The most records that all meet one another.
  static final int CAP = 80;

  /// How many of the following records each record of a neighbourhood meets.
  static final int NEIGHBOURS = 12;

  private final PersonTable table;
  private final BlockingKey key;

  /// Records, block by block.
  final int[] order;

  /// The block number of each record under each key, the keys of a record side by side: 0 for none,
  /// negative numbers for neighbourhoods.
  private final int[] blocks;

  private final int stride;
  private final int column;
  private long pairs;

  /// @param blocks where the block numbers go
  /// @param column the number of this key of `stride`
  KeyBlocks(PersonTable table, BlockingKey key, int[] blocks, int stride, int column) {
    this.table = table;
    this.key = key;
    this.blocks = blocks;
    this.stride = stride;
    this.column = column;
    int n = table.size();
    long[] entries = new long[n];
    int filled = 0;
    for (int record = 0; record < n; record++) {
      int hash = key.of(table, record) & 0x7FFFFFFF;
      if (hash != 0) entries[filled++] = (long) hash << 32 | record;
    }
    Arrays.sort(entries, 0, filled);
    refine(entries, 0, filled, 0);
    this.order = new int[filled];
    for (int i = 0; i < filled; i++) order[i] = (int) entries[i];
  }

  /// Numbers the blocks in a sorted run of entries, and takes apart those that are too large.
  private void refine(long[] entries, int from, int to, int depth) {
    for (int start = from; start < to; ) {
      int end = start + 1;
      long block = entries[start] >>> 32;
      while (end < to && entries[end] >>> 32 == block) end++;
      if (end - start <= CAP) number(entries, start, end, (int) block);
      else if (depth == key.refinements().size()) number(entries, start, end, -(int) block);
      else {
        Atom next = key.refinements().get(depth);
        for (int i = start; i < end; i++) {
          int record = (int) entries[i];
          int hash = Hash.combine((int) block, next.of(table, record)) & 0x7FFFFFFF;
          entries[i] = (long) Math.max(1, hash) << 32 | record;
        }
        Arrays.sort(entries, start, end);
        refine(entries, start, end, depth + 1);
      }
      start = end;
    }
  }

  private void number(long[] entries, int start, int end, int block) {
    long size = end - start;
    pairs += block > 0 ? size * (size - 1) / 2 : size * NEIGHBOURS;
    for (int i = start; i < end; i++) blocks[(int) entries[i] * stride + column] = block;
  }

  /// The block of the record at a place of the order.
  int blockAt(int place) {
    return blocks[order[place] * stride + column];
  }

  /// How many pairs the blocks make.
  long pairs() {
    return pairs;
  }
}
