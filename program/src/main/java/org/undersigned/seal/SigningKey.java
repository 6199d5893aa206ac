package org.undersigned.seal;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.EdECPrivateKey;
import java.security.interfaces.EdECPublicKey;
import java.security.spec.EdECPrivateKeySpec;
import java.security.spec.NamedParameterSpec;
import java.util.Arrays;

/// The installation's signing key: Ed25519 (RFC 8032). It says "this house, by this time", not
/// "true".
public final class SigningKey {
  /// Seed and public key, 32 bytes each: what a signing key file holds.
  public static final int LENGTH = 64;

  private final byte[] seed;
  private final Bytes publicKey;

  private SigningKey(byte[] seed, Bytes publicKey) {
    this.seed = seed;
    this.publicKey = publicKey;
  }

  public static SigningKey random(SecureRandom random) {
    try {
      var generator = KeyPairGenerator.getInstance("Ed25519");
      generator.initialize(NamedParameterSpec.ED25519, random);
      var pair = generator.generateKeyPair();
      var seed = ((EdECPrivateKey) pair.getPrivate()).getBytes().orElseThrow();
      return new SigningKey(seed, VerifyingKey.encode((EdECPublicKey) pair.getPublic()));
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException("every Java since 15 has Ed25519", missing);
    }
  }

  /// The key from the 64 bytes of [#toArray].
  public static SigningKey of(byte[] seedAndPublicKey) {
    if (seedAndPublicKey.length != LENGTH) {
      throw new IllegalArgumentException("a signing key has 64 bytes");
    }
    return new SigningKey(Arrays.copyOf(seedAndPublicKey, 32), Bytes.of(seedAndPublicKey, 32, 32));
  }

  public byte[] toArray() {
    var both = Arrays.copyOf(seed, LENGTH);
    System.arraycopy(publicKey.peek(), 0, both, 32, 32);
    return both;
  }

  public Bytes publicKey() {
    return publicKey;
  }

  /// The signature over `message`, 64 bytes.
  public byte[] sign(byte[] message) {
    try {
      var key =
          KeyFactory.getInstance("Ed25519")
              .generatePrivate(new EdECPrivateKeySpec(NamedParameterSpec.ED25519, seed));
      var signature = Signature.getInstance("Ed25519");
      signature.initSign(key);
      signature.update(message);
      return signature.sign();
    } catch (GeneralSecurityException broken) {
      throw new IllegalStateException("Ed25519 refused to sign", broken);
    }
  }
}
