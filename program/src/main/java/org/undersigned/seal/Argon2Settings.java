package org.undersigned.seal;

import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/// How much work one guess of a passphrase costs: Argon2id version 1.3 (RFC 9106).
///
/// Settings below the floor or above the ceiling are never run, whoever wrote them: a weakened slot
/// would make guessing cheap, a huge one would exhaust the machine before anything is checked.
///
/// @param memoryKibibytes m
/// @param passes t
/// @param lanes p
public record Argon2Settings(int memoryKibibytes, int passes, int lanes) {
  /// For new slots: m = 256 MiB, t = 3, p = 1.
  public static final Argon2Settings USUAL = new Argon2Settings(256 * 1024, 3, 1);

  /// The least that is accepted: m = 64 MiB, t = 3, p = 1.
  public static final Argon2Settings FLOOR = new Argon2Settings(64 * 1024, 3, 1);

  /// The most that is accepted: m = 2 GiB, t = 64, p = 16.
  public static final Argon2Settings CEILING = new Argon2Settings(2 * 1024 * 1024, 64, 16);

  public boolean withinBounds() {
    return memoryKibibytes >= FLOOR.memoryKibibytes
        && passes >= FLOOR.passes
        && lanes >= FLOOR.lanes
        && memoryKibibytes <= CEILING.memoryKibibytes
        && passes <= CEILING.passes
        && lanes <= CEILING.lanes;
  }

  /// The slot's secret from `passphrase` and `salt`.
  Key stretch(Passphrase passphrase, byte[] salt) {
    if (!withinBounds()) {
      throw new IllegalArgumentException("Argon2id outside its bounds: " + this);
    }
    var generator = new Argon2BytesGenerator();
    generator.init(
        new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
            .withVersion(Argon2Parameters.ARGON2_VERSION_13)
            .withMemoryAsKB(memoryKibibytes)
            .withIterations(passes)
            .withParallelism(lanes)
            .withSalt(salt)
            .build());
    var secret = new byte[Key.LENGTH];
    generator.generateBytes(passphrase.peek(), secret);
    return Key.of(secret);
  }
}
