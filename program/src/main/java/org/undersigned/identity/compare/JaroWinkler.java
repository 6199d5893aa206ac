package org.undersigned.identity.compare;

/// Jaro-Winkler similarity of words up to 64 bytes, with the positions of each letter of the first
/// word as bit masks, so that one word is compared with many.
///
/// Jaro (1989): `(m/|s| + m/|t| + (m-t)/m) / 3` where m letters match within
/// `max(|s|,|t|)/2 - 1` places and t is half the number of matched letters out of order. Winkler
/// (1990): plus `0.1 · prefix · (1 - jaro)`, prefix at most 4. Results are thousandths, so that
/// they are the same everywhere.
final class JaroWinkler {
  private final long[] positions = new long[256];
  private byte[] word = {};

  /// The first word of the following comparisons.
  void load(byte[] first) {
    if (first == word) return;
    for (byte b : word) positions[b & 0xFF] = 0;
    word = first;
    for (int i = 0; i < first.length; i++) positions[first[i] & 0xFF] |= 1L << i;
  }

  /// Thousandths from 0 to 1000.
  int similarity(byte[] other) {
    int s = word.length;
    int t = other.length;
    if (s == 0 || t == 0) return 0;
    int window = Math.max(0, Math.max(s, t) / 2 - 1);
    long used = 0;
    long matchedOther = 0;
    int reach = Math.min(t, Long.SIZE + window);
    // Which letters match is chance: no branch asks for it.
    for (int i = 0; i < reach; i++) {
      long range = -1L << Math.max(0, i - window) & -1L >>> Math.max(0, 63 - i - window);
      long free = positions[other[i] & 0xFF] & range & ~used;
      used |= free & -free;
      matchedOther |= (free | -free) >>> 63 << i;
    }
    if (used == 0) return 0;
    int matches = Long.bitCount(used);
    int transpositions = 0;
    long a = used;
    for (long b = matchedOther; b != 0; b &= b - 1, a &= a - 1) {
      int unlike = word[Long.numberOfTrailingZeros(a)] ^ other[Long.numberOfTrailingZeros(b)];
      transpositions += -unlike >>> 31 | unlike >>> 31;
    }
    int half = transpositions / 2;
    double jaro =
        ((double) matches / s + (double) matches / t + (double) (matches - half) / matches) / 3;
    int prefix = 0;
    int most = Math.min(4, Math.min(s, t));
    while (prefix < most && word[prefix] == other[prefix]) prefix++;
    return (int) Math.round(1000 * (jaro + 0.1 * prefix * (1 - jaro)));
  }
}
