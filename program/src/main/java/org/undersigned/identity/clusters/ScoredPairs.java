package org.undersigned.identity.clusters;

import java.util.Arrays;

/// Pairs of records with their log2 odds and the pattern they come from, in ascending order of the
/// pair.
public final class ScoredPairs {
  private int[] ones = new int[64];
  private int[] others = new int[64];
  private float[] bits = new float[64];
  private int size;

  public void add(int one, int other, double score) {
    if (size == ones.length) {
      ones = Arrays.copyOf(ones, size * 2);
      others = Arrays.copyOf(others, size * 2);
      bits = Arrays.copyOf(bits, size * 2);
    }
    ones[size] = one;
    others[size] = other;
    bits[size++] = (float) score;
  }

  public void addAll(ScoredPairs more) {
    int room = ones.length;
    while (room < size + more.size) room *= 2;
    if (room > ones.length) {
      ones = Arrays.copyOf(ones, room);
      others = Arrays.copyOf(others, room);
      bits = Arrays.copyOf(bits, room);
    }
    System.arraycopy(more.ones, 0, ones, size, more.size);
    System.arraycopy(more.others, 0, others, size, more.size);
    System.arraycopy(more.bits, 0, bits, size, more.size);
    size += more.size;
  }

  void clear() {
    size = 0;
  }

  public int size() {
    return size;
  }

  public int one(int i) {
    return ones[i];
  }

  public int other(int i) {
    return others[i];
  }

  public double bits(int i) {
    return bits[i];
  }

  /// The same pairs ascending, each once.
  public ScoredPairs sorted() {
    long[] keys = new long[size];
    for (int i = 0; i < size; i++) keys[i] = (long) ones[i] << 32 | others[i];
    int[] order = order(keys);
    ScoredPairs result = new ScoredPairs();
    result.ones = new int[Math.max(1, size)];
    result.others = new int[Math.max(1, size)];
    result.bits = new float[Math.max(1, size)];
    for (int i = 0; i < size; i++) {
      int at = order[i];
      if (result.size > 0
          && result.ones[result.size - 1] == ones[at]
          && result.others[result.size - 1] == others[at]) continue;
      result.add(ones[at], others[at], bits[at]);
    }
    return result;
  }

  /// Least-significant-digit radix sort of positions by `keys`.
  private static int[] order(long[] keys) {
    int n = keys.length;
    int[] order = new int[n];
    for (int i = 0; i < n; i++) order[i] = i;
    int[] next = new int[n];
    long all = 0;
    for (long key : keys) all |= key;
    for (int shift = 0; shift < 64; shift += 11) {
      if ((all >>> shift & 2047) == 0) continue;
      int[] starts = new int[2049];
      for (int i = 0; i < n; i++) starts[(int) (keys[i] >>> shift & 2047) + 1]++;
      for (int i = 0; i < 2048; i++) starts[i + 1] += starts[i];
      for (int i = 0; i < n; i++)
        next[starts[(int) (keys[order[i]] >>> shift & 2047)]++] = order[i];
      int[] swap = order;
      order = next;
      next = swap;
    }
    return order;
  }
}
