package org.undersigned.archive;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32C;
import org.undersigned.seal.Bytes;
import org.undersigned.seal.Envelope;
import org.undersigned.seal.Fields;
import org.undersigned.seal.Fields.Field;
import org.undersigned.seal.RecordSeal;

/// One file of a log, `<number, 8 digits>.seg`: a header, then one frame for each transaction.
///
/// A frame is `"USF1" (4) ‖ payload length (4) ‖ payload ‖ CRC-32C of all before it in the frame
/// (4)`; a payload is `number of entries (4)` and for each entry `envelope (148) ‖ body length (4)
/// ‖ body`. A frame is whole or it is nothing: that is what makes a transaction one.
///
/// A new segment begins with the transaction after the one that reached 65,536 entries or 256 MiB.
final class Segment {
  static final int VERSION = 1;
  static final int MOST_ENTRIES = 65_536;
  static final long MOST_BYTES = 256L * 1024 * 1024;

  static final Fields HEADER =
      new Fields(
          "Segment, header",
          List.of(
              new Field("magic", 4, "ASCII `USG1`"),
              new Field("version", 1, "1"),
              new Field("reserved", 3, "0"),
              new Field("log id", 16, "case id, or vault id for the installation's log"),
              new Field("number", 4, "of the segment, from 0; the file's name"),
              new Field("first sequence", 8, "of the first entry in it"),
              new Field("CRC-32C", 4, "of all before it")));

  /// What surrounds a frame's payload.
  static final Fields FRAME =
      new Fields(
          "Frame, around the payload",
          List.of(
              new Field("magic", 4, "ASCII `USF1`"),
              new Field("payload length", 4, "l"),
              new Field("payload", 0, "l bytes"),
              new Field("CRC-32C", 4, "of all before it in the frame")));

  private static final byte[] MAGIC = "USG1".getBytes(StandardCharsets.US_ASCII);
  static final byte[] FRAME_MAGIC = "USF1".getBytes(StandardCharsets.US_ASCII);

  /// Bytes of a frame before its payload.
  static final int LEAD = 8;

  /// Bytes of a frame after its payload.
  static final int TAIL = 4;

  private Segment() {}

  static Path file(Path log, int number) {
    return log.resolve("%08d.seg".formatted(number));
  }

  static byte[] header(Bytes log, int number, long firstSequence) {
    var header =
        ByteBuffer.allocate(HEADER.length())
            .put(MAGIC)
            .put((byte) VERSION)
            .put(new byte[3])
            .put(log.toArray())
            .putInt(number)
            .putLong(firstSequence);
    return header.putInt(crc(header.array(), header.position())).array();
  }

  /// A frame with `entries`.
  static ByteBuffer frame(List<RecordSeal.Entry> entries) {
    var payload = 4L;
    for (var entry : entries) {
      payload += Envelope.LENGTH + 4L + entry.body().length;
    }
    // one array must hold it; a step that leaves more behind makes several transactions
    var frame = ByteBuffer.allocate(Math.toIntExact(LEAD + payload + TAIL));
    frame.put(FRAME_MAGIC).putInt((int) payload).putInt(entries.size());
    for (var entry : entries) {
      frame.put(entry.envelope().encode()).putInt(entry.body().length).put(entry.body());
    }
    return frame.putInt(crc(frame.array(), frame.position())).flip();
  }

  /// One entry in a frame.
  ///
  /// @param at where its envelope begins, counted from the frame's start
  record Placed(Envelope envelope, int at, int bodyLength) {}

  /// The entries of a frame whose length is right; empty if the payload is not made of entries.
  static Optional<List<Placed>> entries(byte[] frame) {
    var from = ByteBuffer.wrap(frame, LEAD, frame.length - LEAD - TAIL);
    if (from.remaining() < 4) {
      return Optional.empty();
    }
    var count = from.getInt();
    if (count < 1) {
      return Optional.empty();
    }
    var placed = new ArrayList<Placed>();
    for (var i = 0; i < count; i++) {
      if (from.remaining() < Envelope.LENGTH + 4) {
        return Optional.empty();
      }
      var at = from.position();
      var octets = new byte[Envelope.LENGTH];
      from.get(octets);
      var envelope = Envelope.decode(octets);
      var length = from.getInt();
      if (envelope.isEmpty() || length < 0 || length > from.remaining()) {
        return Optional.empty();
      }
      from.position(from.position() + length);
      placed.add(new Placed(envelope.get(), at, length));
    }
    return from.hasRemaining() ? Optional.empty() : Optional.of(placed);
  }

  static boolean crcStands(byte[] frame) {
    return ByteBuffer.wrap(frame).getInt(frame.length - TAIL) == crc(frame, frame.length - TAIL);
  }

  static int crc(byte[] octets, int length) {
    var crc = new CRC32C();
    crc.update(octets, 0, length);
    return (int) crc.getValue();
  }
}
