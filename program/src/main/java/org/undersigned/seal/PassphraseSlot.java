package org.undersigned.seal;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import org.undersigned.seal.Fields.Field;

/// One way to open a vault: the vault key, encrypted under a secret stretched from a passphrase.
///
/// Everything before the nonce is bound to the encrypted key, so settings cannot be lowered. The
/// check value tells a wrong passphrase from damage: the closing hash must fit first, then the
/// check value of the stretched secret, then the key must open. It gives a guesser nothing that the
/// encrypted key does not give.
///
/// The first 40 bytes are common to every kind of slot; kinds 2 (paper), 3 (colleague) and 4
/// (split) are reserved.
public final class PassphraseSlot {
  public static final int VERSION = 1;

  /// The kind byte of a passphrase slot.
  public static final int KIND = 1;

  public static final Fields LAYOUT =
      new Fields(
          "Passphrase slot",
          List.of(
              new Field("magic", 4, "ASCII `USL1`"),
              new Field("version", 1, "1"),
              new Field("kind", 1, "1 passphrase; 2 paper, 3 colleague, 4 split: reserved"),
              new Field("reserved", 2, "0"),
              new Field("vault id", 16, "as in `vault.json`"),
              new Field("slot id", 16, "random; the file's name"),
              new Field("argon2 version", 1, "0x13 (1.3), variant Argon2id"),
              new Field("memory", 4, "m, KiB; 65,536 to 2,097,152"),
              new Field("passes", 4, "t; 3 to 64"),
              new Field("lanes", 4, "p; 1 to 16"),
              new Field("salt", 32, "random"),
              new Field("check", 8, "HKDF of the slot's secret, use `check`"),
              new Field("nonce", 12, "random"),
              new Field(
                  "vault key",
                  48,
                  "AES-256-GCM of the vault key under HKDF of the slot's secret, use `slot`; all"
                      + " before the nonce is bound"),
              new Field("hash", 32, "SHA-256 of all before it")));

  /// Which slot of which vault.
  public record Label(Bytes vault, Bytes slot) {}

  private static final byte[] MAGIC = Fields.magic("USL1");
  private static final int ARGON2_VERSION = 0x13;
  private static final int CHECK_LENGTH = 8;
  private static final int BOUND = LAYOUT.offset("nonce");
  private static final int HASHED = LAYOUT.offset("hash");

  private PassphraseSlot() {}

  /// A slot that opens to `vaultKey` with `passphrase`.
  public static byte[] write(
      Label label, Passphrase passphrase, Argon2Settings settings, Sealing what) {
    var salt = Bytes.random(32, what.random).peek();
    var secret = settings.stretch(passphrase, salt);
    var nonce = Bytes.random(Aead.NONCE_LENGTH, what.random).peek();
    var slot =
        ByteBuffer.allocate(LAYOUT.length())
            .put(MAGIC)
            .put((byte) VERSION)
            .put((byte) KIND)
            .putShort((short) 0)
            .put(label.vault.peek())
            .put(label.slot.peek())
            .put((byte) ARGON2_VERSION)
            .putInt(settings.memoryKibibytes())
            .putInt(settings.passes())
            .putInt(settings.lanes())
            .put(salt)
            .put(secret.tag("check", CHECK_LENGTH))
            .put(nonce);
    var bound = Arrays.copyOf(slot.array(), BOUND);
    slot.put(new Aead().seal(secret.derive("slot"), nonce, bound, what.vaultKey.peek()));
    return slot.put(Sha256.of(Arrays.copyOf(slot.array(), HASHED))).array();
  }

  /// The key to be kept in a slot, and where random bytes come from.
  public record Sealing(Key vaultKey, SecureRandom random) {}

  /// Checks everything that can be checked without the passphrase.
  public static Unsealed<Label> inspect(byte[] slot) {
    if (slot.length < MAGIC.length + 1 || !Arrays.equals(slot, 0, 4, MAGIC, 0, 4)) {
      return new Unsealed.Damaged<>("not a slot");
    }
    if (slot.length != LAYOUT.length()
        || !Arrays.equals(
            Sha256.of(Arrays.copyOf(slot, HASHED)),
            Arrays.copyOfRange(slot, HASHED, slot.length))) {
      return new Unsealed.Damaged<>("the closing hash does not fit");
    }
    var fields = ByteBuffer.wrap(slot, MAGIC.length, slot.length - MAGIC.length);
    var version = fields.get();
    if (version != VERSION) {
      return new Unsealed.Newer<>(version);
    }
    if (fields.get() != KIND || fields.getShort() != 0) {
      return new Unsealed.Newer<>(version);
    }
    var vault = Bytes.owning(Fields.take(fields, 16));
    return new Unsealed.Open<>(new Label(vault, Bytes.owning(Fields.take(fields, 16))));
  }

  /// The settings that the slot asks for; only of a slot that [#inspect] found whole.
  public static Argon2Settings settings(byte[] slot) {
    var at = ByteBuffer.wrap(slot, LAYOUT.offset("memory"), 12);
    return new Argon2Settings(at.getInt(), at.getInt(), at.getInt());
  }

  /// The vault key, if `passphrase` is the right one.
  public static Unsealed<Key> open(byte[] slot, Label expected, Passphrase passphrase) {
    return switch (inspect(slot)) {
      case Unsealed.Open<Label>(Label label) ->
          label.equals(expected)
              ? unwrap(slot, passphrase)
              : new Unsealed.Damaged<>("it is a slot of another vault or name");
      case Unsealed.WrongSecret<Label> _ -> new Unsealed.WrongSecret<>();
      case Unsealed.Damaged<Label>(String what) -> new Unsealed.Damaged<>(what);
      case Unsealed.Newer<Label>(int version) -> new Unsealed.Newer<>(version);
      case Unsealed.OutOfBounds<Label>(String what) -> new Unsealed.OutOfBounds<>(what);
    };
  }

  private static Unsealed<Key> unwrap(byte[] slot, Passphrase passphrase) {
    var settings = settings(slot);
    // before anything is allocated: a slot from a hostile disk may ask for anything
    if (slot[LAYOUT.offset("argon2 version")] != ARGON2_VERSION || !settings.withinBounds()) {
      return new Unsealed.OutOfBounds<>(settings.toString());
    }
    var secret = settings.stretch(passphrase, part(slot, "salt", 32));
    var check = secret.tag("check", CHECK_LENGTH);
    if (!MessageDigest.isEqual(check, part(slot, "check", CHECK_LENGTH))) {
      return new Unsealed.WrongSecret<>();
    }
    var nonce = part(slot, "nonce", Aead.NONCE_LENGTH);
    return new Aead()
        .open(secret.derive("slot"), nonce, Arrays.copyOf(slot, BOUND), part(slot, "vault key", 48))
        .<Unsealed<Key>>map(key -> new Unsealed.Open<>(Key.of(key)))
        .orElseGet(() -> new Unsealed.Damaged<>("the vault key in it does not open"));
  }

  private static byte[] part(byte[] slot, String field, int width) {
    var from = LAYOUT.offset(field);
    return Arrays.copyOfRange(slot, from, from + width);
  }
}
