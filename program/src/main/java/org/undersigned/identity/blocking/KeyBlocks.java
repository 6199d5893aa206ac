package org.undersigned.identity.blocking;

import java.util.Arrays;
import java.util.BitSet;
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

  private static final int PLACES = 1 << 15;

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

  /// Begins and ends, one after the other, of the parts of the order that records were put into
  /// last.
  private int[] touched;

  /// @param blocks where the block numbers go
  /// @param column the number of this key of `stride`
  KeyBlocks(PersonTable table, BlockingKey key, int[] blocks, int stride, int column) {
    this.table = table;
    this.key = key;
    this.blocks = blocks;
    this.stride = stride;
    this.column = column;
    long[] entries = entries(0, table.size());
    refine(entries, 0, entries.length, 0);
    this.order = new int[entries.length];
    for (int i = 0; i < order.length; i++) order[i] = (int) entries[i];
    this.touched = new int[2 * (order.length / PLACES) + 2];
    int parts = 0;
    for (int from = 0; from < order.length; ) {
      int to = borderAfter(from + PLACES);
      touched[parts++] = from;
      touched[parts++] = to;
      from = to;
    }
    this.touched = Arrays.copyOf(touched, parts);
  }

  /// The blocks of a table that has more records than that of `before`: only blocks that get one of
  /// them are made anew.
  ///
  /// @param blocks holds the block numbers of `before` already
  /// @param moved is told which earlier records came into other blocks
  KeyBlocks(PersonTable table, KeyBlocks before, int[] blocks, BitSet moved) {
    this.table = table;
    this.key = before.key;
    this.blocks = blocks;
    this.stride = before.stride;
    this.column = before.column;
    this.pairs = before.pairs;
    long[] added = entries(before.table.size(), table.size());
    this.order = new int[before.order.length + added.length];
    this.touched = new int[2 * added.length];
    int parts = 0;
    int from = 0;
    int at = 0;
    for (int start = 0; start < added.length; ) {
      int end = start + 1;
      long hash = added[start] >>> 32;
      while (end < added.length && added[end] >>> 32 == hash) end++;
      int low = before.firstFrom(hash);
      int high = before.firstFrom(hash + 1);
      System.arraycopy(before.order, from, order, at, low - from);
      at += low - from;
      from = high;
      pairs -= before.pairs(low, high);
      long[] entries = new long[high - low + end - start];
      for (int i = low; i < high; i++) entries[i - low] = hash << 32 | before.order[i];
      System.arraycopy(added, start, entries, high - low, end - start);
      Arrays.sort(entries);
      refine(entries, 0, entries.length, 0);
      touched[parts++] = at;
      for (long entry : entries) order[at++] = (int) entry;
      touched[parts++] = at;
      for (int i = low; i < high; i++) before.tellMoved(before.order[i], blocks, moved);
      start = end;
    }
    System.arraycopy(before.order, from, order, at, before.order.length - from);
    this.touched = Arrays.copyOf(touched, parts);
  }

  private void tellMoved(int record, int[] now, BitSet moved) {
    if (blocks[record * stride + column] == now[record * stride + column]) return;
    synchronized (moved) {
      moved.set(record);
    }
  }

  /// Records with a block, by the number of the whole block and then by their own.
  private long[] entries(int from, int to) {
    long[] entries = new long[to - from];
    int filled = 0;
    for (int record = from; record < to; record++) {
      int hash = whole(record);
      if (hash != 0) entries[filled++] = (long) hash << 32 | record;
    }
    Arrays.sort(entries, 0, filled);
    return Arrays.copyOf(entries, filled);
  }

  /// The number of the block before it is taken apart.
  private int whole(int record) {
    return key.of(table, record) & 0x7FFFFFFF;
  }

  /// The first place whose whole block has this number or a higher one.
  private int firstFrom(long hash) {
    int low = 0;
    int high = order.length;
    while (low < high) {
      int middle = low + high >>> 1;
      if (whole(order[middle]) < hash) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /// Numbers the blocks in a sorted run of entries, and takes apart those that are too large.
  private void refine(long[] entries, int from, int to, int depth) {
    for (int start = from; start < to; ) {
      int end = start + 1;
      long block = entries[start] >>> 32;
      while (end < to && entries[end] >>> 32 == block) end++;
      if (end - start <= CAP || key.isEveryPair()) number(entries, start, end, (int) block);
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
    pairs += made(end - start, block);
    for (int i = start; i < end; i++) blocks[(int) entries[i] * stride + column] = block;
  }

  private static long made(long size, int block) {
    return block > 0 ? size * (size - 1) / 2 : size * NEIGHBOURS;
  }

  private long pairs(int from, int to) {
    long sum = 0;
    for (int start = from; start < to; ) {
      int end = end(start, to);
      sum += made(end - start, blockAt(start));
      start = end;
    }
    return sum;
  }

  /// Where the block that begins at `start` ends, `to` at the latest.
  int end(int start, int to) {
    int block = blockAt(start);
    int end = start + 1;
    while (end < to && blockAt(end) == block) end++;
    return end;
  }

  /// The first place at or after `place` where a block begins.
  int borderAfter(int place) {
    int at = Math.min(place, order.length);
    while (at > 0 && at < order.length && blockAt(at) == blockAt(at - 1)) at++;
    return at;
  }

  /// How far from a record in a block others meet it.
  static int reach(int block) {
    return block < 0 ? NEIGHBOURS : Integer.MAX_VALUE;
  }

  /// The block of the record at a place of the order.
  int blockAt(int place) {
    return blocks[order[place] * stride + column];
  }

  /// Begins and ends, one after the other, of the parts that records were put into last; of blocks
  /// made at once all parts.
  int[] touched() {
    return touched;
  }

  /// How many pairs the blocks make.
  long pairs() {
    return pairs;
  }
}
