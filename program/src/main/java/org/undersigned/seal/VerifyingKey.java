package org.undersigned.seal;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.interfaces.EdECPublicKey;
import java.security.spec.EdECPoint;
import java.security.spec.EdECPublicKeySpec;
import java.security.spec.NamedParameterSpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/// The public half of a [SigningKey] with its name, as C2SP signed-note writes it:
/// `<name>+<key id, 8 hex digits>+<base64(0x01 ‖ public key)>`.
///
/// @param name what signature lines call it: neither empty, nor with white space or `+`
/// @param publicKey 32 bytes (RFC 8032 section 5.1.2)
public record VerifyingKey(String name, Bytes publicKey) {
  private static final byte ED25519 = 0x01;
  private static final Pattern NAME = Pattern.compile("[^\\s+]+");
  private static final Pattern FORM =
      Pattern.compile("([^\\s+]+)\\+([0-9a-f]{8})\\+([A-Za-z0-9+/=]+)");

  public VerifyingKey {
    if (!NAME.matcher(name).matches() || publicKey.length() != 32) {
      throw new IllegalArgumentException("not the name of a key, or not 32 bytes: " + name);
    }
  }

  /// First four bytes of SHA-256(name ‖ 0x0A ‖ 0x01 ‖ public key).
  public Bytes keyId() {
    var hash =
        Sha256.of(
            name.getBytes(StandardCharsets.UTF_8), new byte[] {'\n', ED25519}, publicKey.peek());
    return Bytes.of(hash, 0, 4);
  }

  /// The key as one line, without line end.
  public String text() {
    var encoded = Arrays.copyOf(new byte[] {ED25519}, 33);
    System.arraycopy(publicKey.peek(), 0, encoded, 1, 32);
    return name + "+" + keyId().hex() + "+" + Base64.getEncoder().encodeToString(encoded);
  }

  /// The key that `text` writes, or empty if it is not exactly what [#text] would write.
  public static Optional<VerifyingKey> parse(String text) {
    var form = FORM.matcher(text);
    if (!form.matches()) {
      return Optional.empty();
    }
    try {
      var encoded = Base64.getDecoder().decode(form.group(3));
      if (encoded.length != 33) {
        return Optional.empty();
      }
      var key = new VerifyingKey(form.group(1), Bytes.of(encoded, 1, 32));
      return key.text().equals(text) ? Optional.of(key) : Optional.empty();
    } catch (IllegalArgumentException notBase64) {
      return Optional.empty();
    }
  }

  /// Whether `signature` is this key's over `message`.
  public boolean verifies(byte[] message, byte[] signature) {
    try {
      var verifying = Signature.getInstance("Ed25519");
      verifying.initVerify(decode());
      verifying.update(message);
      return verifying.verify(signature);
    } catch (GeneralSecurityException notASignature) {
      return false;
    }
  }

  private java.security.PublicKey decode() throws GeneralSecurityException {
    // y is little-endian; the top bit of the last byte is the sign of x
    var reversed = new byte[32];
    for (var i = 0; i < 32; i++) {
      reversed[i] = publicKey.peek()[31 - i];
    }
    var xOdd = (reversed[0] & 0x80) != 0;
    reversed[0] &= 0x7f;
    var point = new EdECPoint(xOdd, new BigInteger(1, reversed));
    return KeyFactory.getInstance("Ed25519")
        .generatePublic(new EdECPublicKeySpec(NamedParameterSpec.ED25519, point));
  }

  static Bytes encode(EdECPublicKey key) {
    var encoded = new byte[32];
    var y = key.getPoint().getY().toByteArray();
    for (var i = 0; i < Math.min(32, y.length); i++) {
      encoded[i] = y[y.length - 1 - i];
    }
    if (key.getPoint().isXOdd()) {
      encoded[31] |= (byte) 0x80;
    }
    return Bytes.owning(encoded);
  }
}
