package org.undersigned.seal;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;

/// AES-256 in Galois/Counter Mode (NIST SP 800-38D) with nonces of 96 bits and tags of 128.
final class Aead {
  static final int NONCE_LENGTH = 12;
  static final int TAG_LENGTH = 16;

  private final Cipher cipher = cipher();

  private static Cipher cipher() {
    try {
      return Cipher.getInstance("AES/GCM/NoPadding");
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException("every Java has AES-GCM", missing);
    }
  }

  /// Ciphertext followed by its tag.
  byte[] seal(Key key, byte[] nonce, byte[] bound, byte[] plain) {
    try {
      cipher.init(Cipher.ENCRYPT_MODE, key.aes(), new GCMParameterSpec(8 * TAG_LENGTH, nonce));
      cipher.updateAAD(bound);
      return cipher.doFinal(plain);
    } catch (GeneralSecurityException broken) {
      throw new IllegalStateException("AES-GCM refused to encrypt", broken);
    }
  }

  /// The plaintext, or empty if key, nonce, bound bytes or ciphertext are not those of [#seal].
  Optional<byte[]> open(Key key, byte[] nonce, byte[] bound, byte[] sealed) {
    return open(key, nonce, bound, ByteBuffer.wrap(sealed));
  }

  /// As [#open(Key, byte[], byte[], byte[])], of the bytes that remain in `sealed`, which has an
  /// array: the record of a long reading need not be copied to be opened.
  Optional<byte[]> open(Key key, byte[] nonce, byte[] bound, ByteBuffer sealed) {
    if (sealed.remaining() < TAG_LENGTH) {
      return Optional.empty();
    }
    try {
      cipher.init(Cipher.DECRYPT_MODE, key.aes(), new GCMParameterSpec(8 * TAG_LENGTH, nonce));
      cipher.updateAAD(bound);
      return Optional.of(
          cipher.doFinal(
              sealed.array(), sealed.arrayOffset() + sealed.position(), sealed.remaining()));
    } catch (AEADBadTagException altered) {
      return Optional.empty();
    } catch (GeneralSecurityException broken) {
      throw new IllegalStateException("AES-GCM refused to decrypt", broken);
    }
  }
}
