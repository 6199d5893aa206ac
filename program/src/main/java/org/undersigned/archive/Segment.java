package org.undersigned.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
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

  /// Writes a frame with `entries` at `at`.
  ///
  /// @return its length in bytes
  static int write(FileChannel to, long at, List<RecordSeal.Entry> entries) throws IOException {
    var payload = 4L;
    for (var entry : entries) {
      payload += Envelope.LENGTH + 4L + entry.body().length;
    }
    // its length must be a number of four bytes; a step that leaves more makes several transactions
    var length = Math.toIntExact(LEAD + payload + TAIL);
    var frame = new FrameWriter(to, at, length);
    frame.put(FRAME_MAGIC);
    frame.put((int) payload);
    frame.put(entries.size());
    for (var entry : entries) {
      frame.put(entry.envelope().encode());
      frame.put(entry.body().length);
      frame.put(entry.body());
    }
    frame.end();
    return length;
  }

  /// One entry in a frame.
  ///
  /// @param at where its envelope begins, counted from the frame's start
  record Placed(Envelope envelope, int at, int bodyLength) {}

  /// The entries of a frame whose length is right; empty if the payload is not made of entries.
  static Optional<List<Placed>> entries(FrameWindow frame) throws IOException {
    var end = frame.length() - TAIL;
    if (end - LEAD < 4) {
      return Optional.empty();
    }
    var count = frame.number(LEAD);
    if (count < 1) {
      return Optional.empty();
    }
    var placed = new ArrayList<Placed>();
    var at = LEAD + 4;
    for (var i = 0; i < count; i++) {
      if (end - at < Envelope.LENGTH + 4) {
        return Optional.empty();
      }
      var envelope = Envelope.decode(frame.bytes(at, Envelope.LENGTH));
      var length = frame.number(at + Envelope.LENGTH);
      if (envelope.isEmpty() || length < 0 || length > end - at - Envelope.LENGTH - 4) {
        return Optional.empty();
      }
      placed.add(new Placed(envelope.get(), at, length));
      at += Envelope.LENGTH + 4 + length;
    }
    return at == end ? Optional.of(placed) : Optional.empty();
  }

  static int crc(byte[] octets, int length) {
    var crc = new CRC32C();
    crc.update(octets, 0, length);
    return (int) crc.getValue();
  }
}
