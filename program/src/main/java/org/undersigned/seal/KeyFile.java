package org.undersigned.seal;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.undersigned.seal.Fields.Field;

/// One key, encrypted under another, as a file of its own: an exhibit's key under its case's
/// wrapping key, a case's keys and the signing key under the vault key.
///
/// Destroying this small file destroys all that its key opens. The closing hash lets anybody see
/// damage without a passphrase; it says nothing about the key.
public final class KeyFile {
  public static final int VERSION = 1;

  /// What a key is for. The code is the byte in the file.
  public enum Purpose {
    /// Record key and wrapping key of a case (64 bytes), under the vault key.
    CASE(1, 64),
    /// The same two for the installation's own log.
    INSTALLATION(2, 64),
    /// Ed25519 seed and public key (64 bytes), under the vault key.
    SIGNING(3, 64),
    /// One exhibit, and the records that hang on it (32 bytes), under the case's wrapping key.
    EXHIBIT(4, 32),
    /// A source's real name (32 bytes), under the case's wrapping key.
    DRAWER(5, 32),
    /// A released dossier (32 bytes), under the case's wrapping key.
    RELEASE(6, 32);

    private final int code;
    private final int keyLength;

    Purpose(int code, int keyLength) {
      this.code = code;
      this.keyLength = keyLength;
    }

    public int code() {
      return code;
    }

    public int keyLength() {
      return keyLength;
    }

    static Optional<Purpose> of(int code) {
      return Arrays.stream(values()).filter(each -> each.code == code).findFirst();
    }
  }

  /// Whose key it is: `owner` is the vault (for CASE, INSTALLATION, SIGNING) or the case, `id` the
  /// case, the vault, or the sealed file that the key opens. 16 bytes each.
  public record Label(Purpose purpose, Bytes owner, Bytes id) {}

  /// What stands before the encrypted key, all of it bound to it.
  public static final Fields HEADER =
      new Fields(
          "Key file, before the encrypted key",
          List.of(
              new Field("magic", 4, "ASCII `USK1`"),
              new Field("version", 1, "1"),
              new Field(
                  "purpose",
                  1,
                  "1 case, 2 installation, 3 signing, 4 exhibit, 5 drawer, 6 release"),
              new Field("key length", 2, "64 for purposes 1 to 3, 32 for 4 to 6"),
              new Field("owner", 16, "vault id (purposes 1 to 3) or case id"),
              new Field("id", 16, "case id, vault id, or id of the sealed file that the key opens"),
              new Field("nonce", 12, "random")));

  private static final byte[] MAGIC = Fields.magic("USK1");
  private static final int BOUND = HEADER.offset("nonce");

  private KeyFile() {}

  /// Length in bytes of a whole key file of `purpose`.
  public static int length(Purpose purpose) {
    return HEADER.length() + purpose.keyLength + Aead.TAG_LENGTH + Sha256.LENGTH;
  }

  /// The file for `secret`, encrypted under `wrapping`.
  public static byte[] write(Label label, byte[] secret, Key wrapping, SecureRandom random) {
    if (secret.length != label.purpose.keyLength) {
      throw new IllegalArgumentException("a key of " + label.purpose + " is not " + secret.length);
    }
    var nonce = Bytes.random(Aead.NONCE_LENGTH, random).peek();
    var header =
        ByteBuffer.allocate(HEADER.length())
            .put(MAGIC)
            .put((byte) VERSION)
            .put((byte) label.purpose.code)
            .putShort((short) secret.length)
            .put(label.owner.peek())
            .put(label.id.peek())
            .put(nonce)
            .array();
    var sealed = new Aead().seal(wrapping, nonce, Arrays.copyOf(header, BOUND), secret);
    var check = Sha256.of(header, sealed);
    return ByteBuffer.allocate(length(label.purpose)).put(header).put(sealed).put(check).array();
  }

  /// Checks everything that can be checked without a key, and tells whose key it is.
  public static Unsealed<Label> inspect(byte[] file) {
    if (file.length < HEADER.length() + Sha256.LENGTH || !magicStands(file)) {
      return new Unsealed.Damaged<>("not a key file");
    }
    var body = Arrays.copyOf(file, file.length - Sha256.LENGTH);
    if (!Arrays.equals(Sha256.of(body), Arrays.copyOfRange(file, body.length, file.length))) {
      return new Unsealed.Damaged<>("the closing hash does not fit");
    }
    var header = ByteBuffer.wrap(file, MAGIC.length, HEADER.length() - MAGIC.length);
    var version = header.get();
    if (version != VERSION) {
      return new Unsealed.Newer<>(version);
    }
    var purpose = Purpose.of(header.get());
    var length = header.getShort();
    if (purpose.isEmpty()
        || length != purpose.get().keyLength
        || file.length != length(purpose.get())) {
      return new Unsealed.Damaged<>("purpose and length do not fit");
    }
    var owner = Bytes.owning(Fields.take(header, 16));
    return new Unsealed.Open<>(
        new Label(purpose.get(), owner, Bytes.owning(Fields.take(header, 16))));
  }

  /// The key in `file`, which must be the one that `expected` names. A key file whose hash fits and
  /// that does not open was wrapped under another key: it belongs to another time or place.
  public static Unsealed<byte[]> open(byte[] file, Label expected, Key wrapping) {
    return switch (inspect(file)) {
      case Unsealed.Open<Label>(Label label) ->
          label.equals(expected)
              ? decrypt(file, wrapping)
              : new Unsealed.Damaged<>("it is the key of something else");
      case Unsealed.WrongSecret<Label> _ -> new Unsealed.WrongSecret<>();
      case Unsealed.Damaged<Label>(String what) -> new Unsealed.Damaged<>(what);
      case Unsealed.Newer<Label>(int version) -> new Unsealed.Newer<>(version);
      case Unsealed.OutOfBounds<Label>(String what) -> new Unsealed.OutOfBounds<>(what);
    };
  }

  private static Unsealed<byte[]> decrypt(byte[] file, Key wrapping) {
    var bound = Arrays.copyOf(file, BOUND);
    var nonce = Arrays.copyOfRange(file, BOUND, HEADER.length());
    var sealed = Arrays.copyOfRange(file, HEADER.length(), file.length - Sha256.LENGTH);
    return new Aead()
        .open(wrapping, nonce, bound, sealed)
        .<Unsealed<byte[]>>map(Unsealed.Open::new)
        .orElseGet(() -> new Unsealed.Damaged<>("it does not open under the key above it"));
  }

  private static boolean magicStands(byte[] file) {
    return Arrays.equals(file, 0, MAGIC.length, MAGIC, 0, MAGIC.length);
  }
}
