package org.undersigned.verifier;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One line of `proof/entries.txt`: an entry of the log, and what leads from it to the log's root.
 */
record Entry(long sequence, byte[] bytes, byte[] salt, String file, int line, List<byte[]> proof) {

  private static final Pattern SEQUENCE = Pattern.compile("0|[1-9]\\d{0,17}");
  private static final Pattern ENTRY = Pattern.compile("[0-9a-f]{296}");
  private static final Pattern SALT = Pattern.compile("[0-9a-f]{64}");
  private static final Pattern LINE = Pattern.compile("[1-9]\\d{0,8}");

  /** The entry that a line is; empty where it has another form. */
  static Optional<Entry> parse(String text) {
    String[] fields = text.split(" ", -1);
    if (fields.length != 6
        || !SEQUENCE.matcher(fields[0]).matches()
        || !ENTRY.matcher(fields[1]).matches()
        || !SALT.matcher(fields[2]).matches()
        || !LINE.matcher(fields[4]).matches()) return Optional.empty();
    Optional<List<byte[]>> proof = Note.hashes(fields[5]);
    if (proof.isEmpty()) return Optional.empty();
    return Optional.of(
        new Entry(
            Long.parseLong(fields[0]),
            Hash.hex(fields[1]),
            Hash.hex(fields[2]),
            fields[3],
            Integer.parseInt(fields[4]),
            proof.get()));
  }

  int type() {
    return bytes[1] & 0xff;
  }

  byte[] commitment() {
    return Arrays.copyOfRange(bytes, 50, 82);
  }

  byte[] previous() {
    return Arrays.copyOfRange(bytes, 114, 146);
  }
}
