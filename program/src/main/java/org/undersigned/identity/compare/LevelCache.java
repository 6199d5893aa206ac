package org.undersigned.identity.compare;

/// Remembers the level of pairs of values, since the same names meet again and again. Direct
/// mapped: a newer pair takes the place of an older one; what is remembered is always right.
///
/// Pair and level lie in one number, and the whole in 32 kilobytes, so that those of all fields lie
/// in the processor's own memory: larger ones find more, but a look at them costs more than most
/// comparisons (`bench kernel`).
final class LevelCache {
  private static final int MOST_BITS = 12;
  private static final int LEAST_BITS = 6;
  private final long[] entries;
  private final int shift;

  /// @param values how many values there are to compare: a cache for few of them is small
  LevelCache(int values) {
    int bits = 34 - Integer.numberOfLeadingZeros(values);
    bits = Math.max(LEAST_BITS, Math.min(MOST_BITS, bits));
    entries = new long[1 << bits];
    shift = 64 - bits;
  }

  /// @param what 0 to 3: which comparison
  /// @param a number of a value, below 2²⁹
  static long key(int what, int a, int b) {
    return (long) what << 58 | (long) Math.min(a, b) << 29 | Math.max(a, b);
  }

  private int slot(long key) {
    return (int) ((key * 0x9E3779B97F4A7C15L) >>> shift);
  }

  /// The level, or -1 where it is not remembered.
  int get(long key) {
    long entry = entries[slot(key)];
    return entry >>> 4 == key ? (int) entry & 15 : -1;
  }

  int put(long key, int level) {
    entries[slot(key)] = key << 4 | level;
    return level;
  }
}
