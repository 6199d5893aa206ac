package org.undersigned.identity.columns;

/// One bit per pair of neighbouring letters (hashed to 64): words that share few bits share few
/// pairs, so that most unlike words part after one instruction instead of a comparison.
public final class Signature {
  private Signature() {}

  static long of(byte[] word) {
    long bits = 1L << (word.length == 0 ? 0 : word[0] * 7 & 63);
    for (int i = 0; i + 1 < word.length; i++)
      bits |= 1L << ((word[i] * 31 + word[i + 1]) * 0x9E3779B1 >>> 26);
    return bits;
  }

  /// 1 where two words share too few pairs of letters to be alike: less than a third of those of
  /// the one that has fewer; else 0.
  public static int far(long one, long other) {
    int fewer = Math.min(Long.bitCount(one), Long.bitCount(other));
    return (3 - fewer & 3 * Long.bitCount(one & other) - fewer) >>> 31;
  }
}
