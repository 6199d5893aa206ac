package org.undersigned.seal;

/// How far sizes are rounded up before encryption, so that the size of a file or record does not
/// name the document in it.
///
/// `padded(n, floor)` is the least multiple of `step` that is at least `n`, with
/// `step = max(floor, 2^(⌊log2 n⌋ − 4))`: above `16 · floor` one of sixteen sizes for each
/// doubling, at most 6.25 % more.
public final class Padding {
  /// Smallest step of a sealed file, in bytes.
  public static final int FILE_FLOOR = 4096;

  /// Smallest step of a record in the log, in bytes.
  public static final int RECORD_FLOOR = 256;

  private Padding() {}

  /// The size to write for `size` bytes, at least `floor`.
  public static long padded(long size, int floor) {
    var atLeast = Math.max(size, 1);
    var magnitude = 63 - Long.numberOfLeadingZeros(atLeast);
    var step = Math.max(floor, magnitude < 4 ? 1 : 1L << (magnitude - 4));
    return (atLeast + step - 1) / step * step;
  }
}
