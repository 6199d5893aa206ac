package org.undersigned.identity.compare;

/// Remembers the level of pairs of values, since the same names meet again and again. Direct
/// mapped: a newer pair takes the place of an older one; what is remembered is always right.
final class LevelCache {
  private static final int SIZE = 1 << 17;
  private final long[] keys = new long[SIZE];
  private final byte[] levels = new byte[SIZE];

  static long key(int what, int a, int b) {
    return (long) what << 58 ^ (long) Math.min(a, b) << 29 ^ Math.max(a, b);
  }

  private static int slot(long key) {
    return (int) ((key * 0x9E3779B97F4A7C15L) >>> 47);
  }

  /// The level, or -1 where it is not remembered.
  int get(long key) {
    int slot = slot(key);
    return keys[slot] == key ? levels[slot] : -1;
  }

  int put(long key, int level) {
    int slot = slot(key);
    keys[slot] = key;
    levels[slot] = (byte) level;
    return level;
  }
}
