package org.undersigned.identity.blocking;

import java.util.Arrays;
import java.util.BitSet;
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
  private final BitSet moved;

  /// Takes a pair, the smaller record first.
  public interface PairTaker {
    void take(int one, int other);
  }

  public CandidateIndex(PersonTable table, List<BlockingKey> keys) {
    this.keys = List.copyOf(keys);
    this.stride = keys.size();
    this.blockOf = new int[Math.multiplyExact(stride, table.size())];
    this.moved = new BitSet();
    moved.set(0, table.size());
    this.blocks =
        IntStream.range(0, stride)
            .parallel()
            .mapToObj(k -> new KeyBlocks(table, keys.get(k), blockOf, stride, k))
            .toArray(KeyBlocks[]::new);
  }

  private CandidateIndex(CandidateIndex before, PersonTable table) {
    this.keys = before.keys;
    this.stride = before.stride;
    this.blockOf = Arrays.copyOf(before.blockOf, Math.multiplyExact(stride, table.size()));
    this.moved = new BitSet();
    this.blocks =
        IntStream.range(0, stride)
            .parallel()
            .mapToObj(k -> new KeyBlocks(table, before.blocks[k], blockOf, moved))
            .toArray(KeyBlocks[]::new);
  }

  /// The index of a table that continues the one of this index: equal to a new index with the same
  /// keys, but only blocks that get a new record are made.
  public CandidateIndex grown(PersonTable table) {
    return new CandidateIndex(this, table);
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
    return blocks[key].borderAfter(place);
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
      int end = of.end(start, to);
      if (sampling == 1 || Integer.remainderUnsigned(Hash.mix(block), sampling) == 0) {
        int reach = KeyBlocks.reach(block);
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

  /// Begins and ends, one after the other, of the parts of a key's order that hold the records by
  /// which this index has [#grown]; of an index that has not, all parts.
  public int[] touched(int key) {
    return blocks[key].touched();
  }

  /// Those of [#pairs] in which a record from `first` on stands.
  public void pairsFrom(int first, int key, int from, int to, PairTaker taker) {
    KeyBlocks of = blocks[key];
    int[] order = of.order;
    for (int start = from; start < to; ) {
      int end = of.end(start, to);
      int reach = KeyBlocks.reach(of.blockAt(start));
      // Within a block records ascend: the later ones are at its end.
      for (int j = end - 1; j > start && order[j] >= first; j--)
        for (int i = reach < j - start ? j - reach : start; i < j; i++)
          if (!earlier(key, order[i] * stride, order[j] * stride)) taker.take(order[i], order[j]);
      start = end;
    }
  }

  /// Whether blocks of an earlier record are others than before this index had [#grown].
  public boolean moved(int record) {
    return moved.get(record);
  }

  /// Whether any key gives the pair.
  public boolean meet(int one, int other) {
    for (int k = 0; k < stride; k++) {
      int block = blockOf[one * stride + k];
      if (block == 0 || block != blockOf[other * stride + k]) continue;
      if (block > 0 || Math.abs(place(k, one) - place(k, other)) <= KeyBlocks.NEIGHBOURS)
        return true;
    }
    return false;
  }

  private final java.util.Map<Integer, int[]> placesOf =
      new java.util.concurrent.ConcurrentHashMap<>();

  private int place(int key, int record) {
    return placesOf.computeIfAbsent(key, this::placesOf)[record];
  }

  private int[] placesOf(int key) {
    int[] places = new int[stride == 0 ? 0 : blockOf.length / stride];
    int[] order = blocks[key].order;
    for (int place = 0; place < order.length; place++) places[order[place]] = place;
    return places;
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
