package org.undersigned.identity.clusters;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Base64;

/// [ScoredPairs] as text and back, exactly.
///
/// Base64 (RFC 4648) of one entry after the other: how much the first record's number is above that
/// of the entry before, how much the second's is above the first's (both in groups of seven bits,
/// the lowest first, the eighth bit set where more follow), and the score's four bytes, highest
/// first (IEEE 754 binary32).
public final class PairsText {
  private PairsText() {}

  /// @param pairs ascending
  public static String of(ScoredPairs pairs) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(7 * pairs.size() + 16);
    int before = 0;
    for (int i = 0; i < pairs.size(); i++) {
      number(bytes, pairs.one(i) - before);
      number(bytes, pairs.other(i) - pairs.one(i));
      bytes.writeBytes(ByteBuffer.allocate(Float.BYTES).putFloat((float) pairs.bits(i)).array());
      before = pairs.one(i);
    }
    return Base64.getEncoder().encodeToString(bytes.toByteArray());
  }

  private static void number(ByteArrayOutputStream bytes, int number) {
    int rest = number;
    for (; rest >>> 7 != 0; rest >>>= 7) bytes.write(rest & 127 | 128);
    bytes.write(rest);
  }

  /// Adds what the text holds to `pairs`.
  public static void read(String text, ScoredPairs pairs) {
    ByteBuffer bytes = ByteBuffer.wrap(Base64.getDecoder().decode(text));
    int one = 0;
    while (bytes.hasRemaining()) {
      one += number(bytes);
      int other = one + number(bytes);
      pairs.add(one, other, bytes.getFloat());
    }
  }

  private static int number(ByteBuffer bytes) {
    int number = 0;
    for (int shift = 0; ; shift += 7) {
      int group = bytes.get();
      number |= (group & 127) << shift;
      if (group >= 0) return number;
    }
  }
}
