package org.undersigned.identity.blocking;

import java.util.List;
import java.util.stream.IntStream;
import org.undersigned.identity.columns.PersonTable;

/// All blocks of all keys of a table, and the pairs in them. Pairs are made while they are asked
/// for and never kept.
public final class CandidateIndex {
  private final List<BlockingKey> keys;
  private final KeyBlocks[] blocks;

  /// The blocks of each record, its keys side by side: whether an earlier key gives a pair is told
  /// by one line of memory for each record.
  private final int[] blockOf;

  private final int stride;

  /// Takes a pair, the smaller record first.
  public interface PairTaker {
    void take(int one, int other);
  }

  public CandidateIndex(PersonTable table, List<BlockingKey> keys) {
    this.keys = List.copyOf(keys);
    this.stride = keys.size();
    this.blockOf = new int[Math.multiplyExact(stride, table.size())];
    this.blocks =
        IntStream.range(0, stride)
            .parallel()
            .mapToObj(k -> new KeyBlocks(table, keys.get(k), blockOf, stride, k))
            .toArray(KeyBlocks[]::new);
  }

  public List<BlockingKey> keys() {
    return keys;
  }

  /// How many places the order of a key has; [#pairs] takes any part of it.
  public int places(int key) {
    return blocks[key].order.length;
  }

  /// The first place at or after `place` where a block begins.
  public int borderAfter(int key, int place) {
    KeyBlocks of = blocks[key];
    int at = Math.min(place, of.order.length);
    while (at > 0 && at < of.order.length && of.blockAt(at) == of.blockAt(at - 1)) at++;
    return at;
  }

  /// Gives the pairs of the blocks between two borders of one key, except those that an earlier key
  /// gives.
  ///
  /// @param sampling only one block in so many, chosen by its number; 1 for all
  public void pairs(int key, int from, int to, int sampling, PairTaker taker) {
    KeyBlocks of = blocks[key];
    int[] order = of.order;
    for (int start = from; start < to; ) {
      int block = of.blockAt(start);
      int end = start + 1;
      while (end < to && of.blockAt(end) == block) end++;
      if (sampling == 1 || Integer.remainderUnsigned(Hash.mix(block), sampling) == 0) {
        int reach = block < 0 ? KeyBlocks.NEIGHBOURS : Integer.MAX_VALUE;
        for (int i = start; i < end - 1; i++) {
          int last = reach < end - i - 1 ? i + reach : end - 1;
          int a = order[i];
          for (int j = i + 1; j <= last; j++) {
            int b = order[j];
            if (!earlier(key, a * stride, b * stride)) taker.take(Math.min(a, b), Math.max(a, b));
          }
        }
      }
      start = end;
    }
  }

  /// How many pairs there are in all blocks, a pair under several keys counted several times.
  public long mostPairs() {
    long pairs = 0;
    for (KeyBlocks each : blocks) pairs += each.pairs();
    return pairs;
  }

  private boolean earlier(int key, int a, int b) {
    for (int k = 0; k < key; k++) {
      int block = blockOf[a + k];
      if (block > 0 && block == blockOf[b + k]) return true;
    }
    return false;
  }

  /// Bit k is set where key k puts both records into one block.
  public int keysOf(int a, int b) {
    int set = 0;
    for (int k = 0; k < stride; k++) {
      int block = blockOf[a * stride + k];
      if (block != 0 && block == blockOf[b * stride + k]) set |= 1 << k;
    }
    return set;
  }
}
