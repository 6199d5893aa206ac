package org.undersigned.model;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/// The identity of one kept record. The type parameter says of what: an `Id<Person>` is never taken
/// for an `Id<Act>`.
///
/// @param value a UUID (RFC 9562)
public record Id<T>(UUID value) {

  /// The id that follows from `parts` alone: the same parts give the same id on every machine, so
  /// that a draft made again from the same text is the same draft. A version 8 UUID (RFC 9562,
  /// section 5.8) made of the first 16 bytes of SHA-256 over the parts, each led by its length.
  public static <T> Id<T> derived(String... parts) {
    MessageDigest digest = sha256();
    for (String part : parts) {
      byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
      digest.update(ByteBuffer.allocate(4).putInt(bytes.length).array());
      digest.update(bytes);
    }
    ByteBuffer hash = ByteBuffer.wrap(digest.digest());
    long high = (hash.getLong() & 0xffffffffffff0fffL) | 0x8000L;
    long low = (hash.getLong() & 0x3fffffffffffffffL) | 0x8000000000000000L;
    return new Id<>(new UUID(high, low));
  }

  /// The id written as `text`, in the usual 36 characters.
  public static <T> Id<T> parse(String text) {
    return new Id<>(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("Every Java platform has SHA-256", missing);
    }
  }
}
