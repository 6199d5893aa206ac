package org.undersigned.identity.clusters;

/// Draws of the partition, so that doubt about who is the same person reaches what is counted.
///
/// In a draw, chance with the logistic distribution is added to the log odds of each merge: a merge
/// at log odds L is then made with chance 1 / (1 + e^-L), which is its probability under the model.
public final class Draws {
  private Draws() {}

  /// The chance of draw number `draw` of a seed; the same for the same two groups.
  public static Evidence.MergeChance chance(long seed, int draw) {
    long start = mix(seed * 0x9E3779B97F4A7C15L + draw);
    return (one, other) -> {
      long h = mix(start ^ mix((long) one << 32 | other));
      double uniform = ((h >>> 11) + 0.5) * 0x1.0p-53;
      return Math.log(uniform / (1 - uniform)) / Math.log(2);
    };
  }

  /// The finaliser of SplitMix64 (public domain).
  private static long mix(long z) {
    long x = z;
    x = (x ^ x >>> 30) * 0xBF58476D1CE4E5B9L;
    x = (x ^ x >>> 27) * 0x94D049BB133111EBL;
    return x ^ x >>> 31;
  }
}
