package org.undersigned.seal;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.List;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// A secret of 32 bytes: the vault key, a case's keys, an exhibit's key, a record's key.
///
/// Keys are random or derived by HKDF-SHA-256 (RFC 5869) with an empty salt and
/// `info = "undersigned/1/<use>" ‖ 0x00 ‖ context`, so that no two uses share a key. Secrets stay
/// in the heap until it is collected: a Java program cannot promise to wipe them.
public final class Key {
  /// Length of a key in bytes.
  public static final int LENGTH = 32;

  /// What every label of a derivation begins with.
  public static final String LABEL = "undersigned/1/";

  private final byte[] secret;

  private Key(byte[] secret) {
    if (secret.length != LENGTH) {
      throw new IllegalArgumentException("a key has 32 bytes, not " + secret.length);
    }
    this.secret = secret;
  }

  public static Key random(SecureRandom random) {
    var secret = new byte[LENGTH];
    random.nextBytes(secret);
    return new Key(secret);
  }

  public static Key of(byte[] secret) {
    return new Key(secret.clone());
  }

  /// The key for `use`, bound to `context`. Every use has contexts of one length, so labels and
  /// contexts cannot be shifted against each other.
  public Key derive(String use, byte[]... context) {
    return derive(List.of(this), use, context);
  }

  /// The key for `use` from several keys, in the order given: whoever lacks one of them cannot
  /// derive it.
  public static Key derive(List<Key> from, String use, byte[]... context) {
    return new Key(expand(from, use, LENGTH, context));
  }

  /// `length` bytes for `use` that may be shown: they reveal nothing about the key.
  public byte[] tag(String use, int length, byte[]... context) {
    return expand(List.of(this), use, length, context);
  }

  private static byte[] expand(List<Key> from, String use, int length, byte[]... context) {
    try {
      // PRK = HMAC(salt = "", IKM = key ‖ key ‖ …); OKM = HKDF-Expand(PRK, info, length)
      var extract = HKDFParameterSpec.ofExtract();
      for (var key : from) {
        extract.addIKM(key.secret);
      }
      return KDF.getInstance("HKDF-SHA256")
          .deriveData(extract.thenExpand(label(use, context), length));
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException("Java 25 derives keys with HKDF", missing);
    }
  }

  private static byte[] label(String use, byte[]... context) {
    var info = new java.io.ByteArrayOutputStream();
    info.writeBytes((LABEL + use + "\0").getBytes(java.nio.charset.StandardCharsets.US_ASCII));
    for (var part : context) {
      info.writeBytes(part);
    }
    return info.toByteArray();
  }

  /// The secret itself, for a key file.
  public byte[] toArray() {
    return secret.clone();
  }

  SecretKey aes() {
    return new SecretKeySpec(secret, "AES");
  }

  byte[] peek() {
    return secret;
  }

  /// Compared in constant time.
  @Override
  public boolean equals(Object other) {
    return other instanceof Key that && MessageDigest.isEqual(secret, that.secret);
  }

  @Override
  public int hashCode() {
    return 0; // a hash of a secret is a hint at it
  }

  @Override
  public String toString() {
    return "Key";
  }
}
