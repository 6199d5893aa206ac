package org.undersigned.seal;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/// A run of bytes that nobody can change: a hash, a salt, an identifier, a record's content.
///
/// Equal when the bytes are equal. Not for secrets: those are a [Key].
public final class Bytes {
  private static final Bytes EMPTY = new Bytes(new byte[0]);
  private final byte[] octets;

  private Bytes(byte[] octets) {
    this.octets = octets;
  }

  public static Bytes empty() {
    return EMPTY;
  }

  /// A copy of `octets`.
  public static Bytes of(byte... octets) {
    return new Bytes(octets.clone());
  }

  /// A copy of `length` bytes of `octets` from `from` on.
  public static Bytes of(byte[] octets, int from, int length) {
    return new Bytes(Arrays.copyOfRange(octets, from, from + length));
  }

  public static Bytes utf8(String text) {
    return new Bytes(text.getBytes(StandardCharsets.UTF_8));
  }

  /// Bytes from lower- or upper-case hexadecimal digits, two for each byte.
  public static Bytes hex(String digits) {
    return new Bytes(HexFormat.of().parseHex(digits));
  }

  public static Bytes random(int length, SecureRandom random) {
    var octets = new byte[length];
    random.nextBytes(octets);
    return new Bytes(octets);
  }

  public static Bytes zeros(int length) {
    return new Bytes(new byte[length]);
  }

  /// Takes `octets` over without copying: only for arrays that were made in this room and are not
  /// kept by their maker.
  static Bytes owning(byte[] octets) {
    return new Bytes(octets);
  }

  public int length() {
    return octets.length;
  }

  public byte[] toArray() {
    return octets.clone();
  }

  public Bytes slice(int from, int to) {
    return new Bytes(Arrays.copyOfRange(octets, from, to));
  }

  /// The bytes as lower-case hexadecimal digits.
  public String hex() {
    return HexFormat.of().formatHex(octets);
  }

  /// The bytes in standard Base64 with padding (RFC 4648 section 4).
  public String base64() {
    return Base64.getEncoder().encodeToString(octets);
  }

  public String utf8() {
    return new String(octets, StandardCharsets.UTF_8);
  }

  /// The array itself, for this room's hot loops; never changed.
  byte[] peek() {
    return octets;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Bytes that && Arrays.equals(octets, that.octets);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(octets);
  }

  /// Length and first bytes, never the whole: a content must not slip into a message.
  @Override
  public String toString() {
    var shown = HexFormat.of().formatHex(octets, 0, Math.min(8, octets.length));
    return octets.length + " bytes " + shown + (octets.length > 8 ? "…" : "");
  }
}
