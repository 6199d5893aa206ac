package org.undersigned.verifier;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * One line of `proof/entries.txt`: an entry of the log, and what leads from it to the log's root.
 */
record Entry(long sequence, byte[] bytes, byte[] salt, String file, int line, List<byte[]> proof) {

  /** The entry that a line is; empty where it has another form. */
  static Optional<Entry> parse(String text) {
    String[] fields = text.split(" ", -1);
    if (fields.length != 6
        || Json.whole(fields[0]) < 0
        || !Hash.isHex(fields[1], 296)
        || !Hash.isHex(fields[2], 64)
        || fields[4].length() > 9
        || Json.whole(fields[4]) < 1) return Optional.empty();
    Optional<List<byte[]>> proof = Note.hashes(fields[5]);
    if (proof.isEmpty()) return Optional.empty();
    return Optional.of(
        new Entry(
            Json.whole(fields[0]),
            Hash.hex(fields[1]),
            Hash.hex(fields[2]),
            fields[3],
            Integer.parseInt(fields[4]),
            proof.get()));
  }

  int type() {
    return bytes[1] & 0xff;
  }

  /** The sequence as the entry's own bytes give it. */
  long written() {
    long number = 0;
    for (int i = 2; i < 10; i++) number = number << 8 | bytes[i] & 0xff;
    return number;
  }

  byte[] commitment() {
    return Arrays.copyOfRange(bytes, 50, 82);
  }

  byte[] previous() {
    return Arrays.copyOfRange(bytes, 114, 146);
  }
}
