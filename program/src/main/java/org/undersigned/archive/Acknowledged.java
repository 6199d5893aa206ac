package org.undersigned.archive;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.undersigned.seal.Bytes;
import org.undersigned.seal.Fields;
import org.undersigned.seal.Fields.Field;

/// How far the log was when the last transaction was acknowledged: the file `log/acknowledged`,
/// written in place after the log itself was forced to the disk.
///
/// It tells a torn write from damage. What lies in the log beyond it was never acknowledged to
/// anybody and may be an unfinished write; what it counts and is not in the log is lost history. It
/// is never ahead of the log, and being behind is legal.
///
/// @param entries number of entries in the log
/// @param segment number of the last segment
/// @param segmentLength its length in bytes
/// @param lastLeaf leaf hash of the last entry
/// @param checkpoint size of the newest checkpoint, 0 if there is none
record Acknowledged(
    Bytes log, long entries, int segment, long segmentLength, Bytes lastLeaf, long checkpoint) {
  static final int VERSION = 1;
  static final String NAME = "acknowledged";

  static final Fields LAYOUT =
      new Fields(
          "Acknowledged",
          List.of(
              new Field("magic", 4, "ASCII `USA1`"),
              new Field("version", 1, "1"),
              new Field("reserved", 3, "0"),
              new Field("log id", 16, "as in the segments"),
              new Field("entries", 8, "number of entries acknowledged"),
              new Field("segment", 4, "number of the last segment"),
              new Field("segment length", 8, "its length in bytes"),
              new Field("last leaf", 32, "leaf hash of the last entry"),
              new Field("checkpoint", 8, "size of the newest checkpoint, 0: none"),
              new Field("CRC-32C", 4, "of all before it")));

  private static final byte[] MAGIC = "USA1".getBytes(StandardCharsets.US_ASCII);

  byte[] encode() {
    var octets =
        ByteBuffer.allocate(LAYOUT.length())
            .put(MAGIC)
            .put((byte) VERSION)
            .put(new byte[3])
            .put(log.toArray())
            .putLong(entries)
            .putInt(segment)
            .putLong(segmentLength)
            .put(lastLeaf.toArray())
            .putLong(checkpoint);
    return octets.putInt(Segment.crc(octets.array(), octets.position())).array();
  }

  static Optional<Acknowledged> decode(byte[] octets) {
    if (octets.length != LAYOUT.length()) {
      return Optional.empty();
    }
    var from = ByteBuffer.wrap(octets, 8, octets.length - 8);
    var log = bytes(from, 16);
    var entries = from.getLong();
    var segment = from.getInt();
    var length = from.getLong();
    var leaf = bytes(from, 32);
    var read = new Acknowledged(log, entries, segment, length, leaf, from.getLong());
    return Arrays.equals(read.encode(), octets) ? Optional.of(read) : Optional.empty();
  }

  private static Bytes bytes(ByteBuffer from, int length) {
    var octets = new byte[length];
    from.get(octets);
    return Bytes.of(octets);
  }
}
