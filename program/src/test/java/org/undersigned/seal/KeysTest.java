package org.undersigned.seal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

class KeysTest {
  private static final SecureRandom RANDOM = new SecureRandom();

  /// Reference implementation of Argon2, test suite, Argon2id version 19, t = 4, m = 2^16, p = 1.
  @Test
  void stretchingGivesThePublishedHash() {
    var settings = new Argon2Settings(1 << 16, 4, 1);
    var salt = "somesalt".getBytes(StandardCharsets.US_ASCII);
    var secret = settings.stretch(Passphrase.of("password"), salt);
    assertEquals(
        "9025d48e68ef7395cca9079da4c4ec3affb3c8911fe4f86d1a2520856f63172c",
        Bytes.of(secret.toArray()).hex());
  }

  @Test
  void settingsBelowTheFloorOrAboveTheCeilingAreOutOfBounds() {
    assertTrue(Argon2Settings.USUAL.withinBounds());
    assertTrue(Argon2Settings.FLOOR.withinBounds());
    assertFalse(new Argon2Settings(64 * 1024 - 1, 3, 1).withinBounds());
    assertFalse(new Argon2Settings(64 * 1024, 2, 1).withinBounds());
    assertFalse(new Argon2Settings(2 * 1024 * 1024 + 1, 3, 1).withinBounds());
    assertFalse(new Argon2Settings(64 * 1024, 3, 17).withinBounds());
  }

  /// RFC 5869 written out with HMAC: the one block of output that 32 bytes need.
  @Test
  void derivingIsHkdfWithTheLabel() throws Exception {
    var key = Key.of(new byte[32]);
    var prk = hmac(new byte[32], key.toArray());
    var info = "undersigned/1/record\0context!".getBytes(StandardCharsets.US_ASCII);
    var block = java.util.Arrays.copyOf(info, info.length + 1);
    block[info.length] = 1;
    assertArrayEquals(
        hmac(prk, block),
        key.derive("record", "context!".getBytes(StandardCharsets.US_ASCII)).toArray());
  }

  private static byte[] hmac(byte[] key, byte[] message) throws Exception {
    var mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(key, "HmacSHA256"));
    return mac.doFinal(message);
  }

  @Test
  void aPassphraseIsTakenInNormalFormAndNeverTrimmed() {
    var salt = new byte[16];
    var composed = Argon2Settings.FLOOR.stretch(Passphrase.of("caf\u00e9"), salt);
    assertEquals(composed, Argon2Settings.FLOOR.stretch(Passphrase.of("cafe\u0301"), salt));
    assertNotEquals(composed, Argon2Settings.FLOOR.stretch(Passphrase.of("caf\u00e9 "), salt));
  }

  @Test
  void everyFlippedBitOfAKeyFileIsDamage() {
    var label =
        new KeyFile.Label(
            KeyFile.Purpose.EXHIBIT, Bytes.random(16, RANDOM), Bytes.random(16, RANDOM));
    var wrapping = Key.random(RANDOM);
    var secret = Bytes.random(32, RANDOM).toArray();
    var file = KeyFile.write(label, secret, wrapping, RANDOM);
    assertEquals(KeyFile.length(KeyFile.Purpose.EXHIBIT), file.length);
    var opened = assertInstanceOf(Unsealed.Open.class, KeyFile.open(file, label, wrapping));
    assertArrayEquals(secret, (byte[]) opened.value());
    for (var bit = 0; bit < 8 * file.length; bit++) {
      var altered = file.clone();
      altered[bit / 8] ^= (byte) (1 << (bit % 8));
      assertInstanceOf(Unsealed.Damaged.class, KeyFile.inspect(altered), "bit " + bit);
    }
  }

  @Test
  void aKeyFileOfSomethingElseOrUnderAnotherKeyDoesNotOpen() {
    var owner = Bytes.random(16, RANDOM);
    var id = Bytes.random(16, RANDOM);
    var label = new KeyFile.Label(KeyFile.Purpose.EXHIBIT, owner, id);
    var wrapping = Key.random(RANDOM);
    var file = KeyFile.write(label, new byte[32], wrapping, RANDOM);
    var drawer = new KeyFile.Label(KeyFile.Purpose.DRAWER, owner, id);
    assertInstanceOf(Unsealed.Damaged.class, KeyFile.open(file, drawer, wrapping));
    assertInstanceOf(Unsealed.Damaged.class, KeyFile.open(file, label, Key.random(RANDOM)));
  }

  @Test
  void aSlotTellsAWrongPassphraseFromDamage() {
    var vaultKey = Key.random(RANDOM);
    var label = new PassphraseSlot.Label(Bytes.random(16, RANDOM), Bytes.random(16, RANDOM));
    var slot =
        PassphraseSlot.write(
            label,
            Passphrase.of("right"),
            Argon2Settings.FLOOR,
            new PassphraseSlot.Sealing(vaultKey, RANDOM));
    assertEquals(
        new Unsealed.Open<>(vaultKey), PassphraseSlot.open(slot, label, Passphrase.of("right")));
    assertInstanceOf(
        Unsealed.WrongSecret.class, PassphraseSlot.open(slot, label, Passphrase.of("wrong")));
    for (var bit = 0; bit < 8 * slot.length; bit++) {
      var altered = slot.clone();
      altered[bit / 8] ^= (byte) (1 << (bit % 8));
      assertInstanceOf(Unsealed.Damaged.class, PassphraseSlot.inspect(altered), "bit " + bit);
    }
  }

  @Test
  void aSlotThatAsksForTooMuchOrTooLittleIsNotTried() {
    var label = new PassphraseSlot.Label(Bytes.random(16, RANDOM), Bytes.random(16, RANDOM));
    var slot =
        PassphraseSlot.write(
            label,
            Passphrase.of("right"),
            Argon2Settings.FLOOR,
            new PassphraseSlot.Sealing(Key.random(RANDOM), RANDOM));
    for (var memory : new int[] {8, Integer.MAX_VALUE, -1}) {
      var altered = java.nio.ByteBuffer.wrap(slot.clone());
      altered.putInt(PassphraseSlot.LAYOUT.offset("memory"), memory);
      var hashed = PassphraseSlot.LAYOUT.offset("hash");
      altered.put(hashed, Sha256.of(java.util.Arrays.copyOf(altered.array(), hashed)));
      assertInstanceOf(
          Unsealed.OutOfBounds.class,
          PassphraseSlot.open(altered.array(), label, Passphrase.of("right")));
    }
  }
}
