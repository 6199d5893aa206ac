package org.undersigned.assessment;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// A signature of a text's shingles (runs of five words) by which near-duplicates are found without
/// comparing every pair: the share of equal places in two signatures estimates the Jaccard
/// resemblance `r(A, B) = |S(A) ∩ S(B)| / |S(A) ∪ S(B)|` (Broder, *On the resemblance and
/// containment of documents*, 1997).
final class MinHash {
  static final int SHINGLE = 5;

  /// 64 bands of 2 rows: a pair of resemblance r meets in at least one band with probability
  /// 1 − (1 − r²)⁶⁴; at r = 0.2 that is 0.93. A high recall; the pairs found are then compared word
  /// by word.
  static final int BANDS = 64;

  private static final int ROWS = 2;

  private final long[] least = new long[BANDS * ROWS];

  private MinHash() {}

  static Set<Long> shingles(List<Word> words) {
    Set<Long> shingles = new HashSet<>();
    for (int i = 0; i + SHINGLE <= words.size(); i++) {
      long hash = 1125899906842597L;
      for (int k = i; k < i + SHINGLE; k++)
        hash = mix(hash * 31 + words.get(k).folded().hashCode());
      shingles.add(hash);
    }
    return shingles;
  }

  static MinHash of(Set<Long> shingles) {
    MinHash signature = new MinHash();
    Arrays.fill(signature.least, Long.MAX_VALUE);
    for (long shingle : shingles)
      for (int h = 0; h < signature.least.length; h++)
        signature.least[h] = Math.min(signature.least[h], mix(shingle ^ (h * 0x9E3779B97F4A7C15L)));
    return signature;
  }

  /// A key of band `band`: equal for texts that may resemble each other.
  long band(int band) {
    long key = band;
    for (int row = 0; row < ROWS; row++) key = mix(key * 31 + least[band * ROWS + row]);
    return key;
  }

  /// Finaliser of MurmurHash3 (public domain): every bit of the input moves every bit of the
  /// output.
  private static long mix(long value) {
    long z = (value ^ (value >>> 33)) * 0xff51afd7ed558ccdL;
    z = (z ^ (z >>> 33)) * 0xc4ceb9fe1a85ec53L;
    return z ^ (z >>> 33);
  }
}
