package org.undersigned.archive;

import java.security.SecureRandom;
import java.util.Arrays;
import org.undersigned.seal.Key;

/// The two keys of a log, 64 bytes in its key file.
///
/// @param record from which the keys of records derive; never replaced, or old records would be
///     lost
/// @param wrapping under which the keys of exhibits, drawers and releases lie; replaced after a
///     shred, so that an old key file found on the disk opens nothing
record LogKeys(Key record, Key wrapping) {
  static LogKeys random(SecureRandom random) {
    return new LogKeys(Key.random(random), Key.random(random));
  }

  /// Record key and wrapping key, one after the other.
  byte[] both() {
    var both = Arrays.copyOf(record.toArray(), 2 * Key.LENGTH);
    System.arraycopy(wrapping.toArray(), 0, both, Key.LENGTH, Key.LENGTH);
    return both;
  }

  static LogKeys of(byte[] both) {
    return new LogKeys(
        Key.of(Arrays.copyOf(both, Key.LENGTH)),
        Key.of(Arrays.copyOfRange(both, Key.LENGTH, 2 * Key.LENGTH)));
  }
}
