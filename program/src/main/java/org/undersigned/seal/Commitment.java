package org.undersigned.seal;

import java.nio.ByteBuffer;
import java.security.SecureRandom;

/// A promise about bytes that gives nothing away until the salt is shown:
/// `C = SHA-256(0x02 ‖ salt ‖ len ‖ SHA-256(content))`, `len` being the content's length in bytes
/// as 64 bits, big-endian.
///
/// Whoever owns a leaked document cannot ask a log of commitments whether it is there: the salt is
/// 32 random bytes and lies encrypted beside the record. Destroying the salt leaves a hash that
/// means nothing and still verifies in its tree. The byte 0x02 keeps commitments apart from leaves
/// (0x00) and nodes (0x01) of the tree.
public final class Commitment {
  /// Length of a salt in bytes.
  public static final int SALT_LENGTH = 32;

  private static final byte[] PREFIX = {0x02};

  private Commitment() {}

  public static Bytes salt(SecureRandom random) {
    return Bytes.random(SALT_LENGTH, random);
  }

  /// The commitment to `content` under `salt`.
  public static Bytes to(Bytes content, Bytes salt) {
    return to(content.length(), Sha256.of(content.peek()), salt);
  }

  /// The same from the content's length and plain SHA-256, for contents too large to hold.
  public static Bytes to(long length, byte[] sha256, Bytes salt) {
    if (salt.length() != SALT_LENGTH) {
      throw new IllegalArgumentException("a salt has 32 bytes, not " + salt.length());
    }
    var size = ByteBuffer.allocate(Long.BYTES).putLong(length).array();
    return Bytes.owning(Sha256.of(PREFIX, salt.peek(), size, sha256));
  }
}
