package org.undersigned.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32C;

/// One frame of a segment, read in pieces: a transaction that kept a long list is hundreds of
/// megabytes, of which a scan looks at the envelopes only.
final class FrameWindow {
  private static final int PIECE = 1 << 20;

  private final FileChannel channel;
  private final long at;
  private final int length;
  private byte[] piece = new byte[0];
  private int pieceAt;

  private FrameWindow(FileChannel channel, long at, int length) {
    this.channel = channel;
    this.at = at;
    this.length = length;
  }

  /// The frame that begins at `at`, if its magic stands and the file, of `size` bytes, holds all of
  /// it.
  static Optional<FrameWindow> of(FileChannel channel, long at, long size) throws IOException {
    if (size - at < Segment.LEAD + Segment.TAIL) return Optional.empty();
    byte[] lead = LogScan.read(channel, at, Segment.LEAD);
    int payload = ByteBuffer.wrap(lead).getInt(4);
    if (!Arrays.equals(lead, 0, 4, Segment.FRAME_MAGIC, 0, 4)
        || payload < 0
        || payload > size - at - Segment.LEAD - Segment.TAIL) return Optional.empty();
    return Optional.of(
        new FrameWindow(channel, at, Math.addExact(Segment.LEAD + Segment.TAIL, payload)));
  }

  /// The whole frame's, in bytes.
  int length() {
    return length;
  }

  /// `count` bytes from `from` on, counted from the frame's start.
  byte[] bytes(int from, int count) throws IOException {
    if (count > PIECE) return LogScan.read(channel, at + from, count);
    if (from < pieceAt || from + count > pieceAt + piece.length) {
      piece = LogScan.read(channel, at + from, Math.min(PIECE, length - from));
      pieceAt = from;
    }
    return Arrays.copyOfRange(piece, from - pieceAt, from - pieceAt + count);
  }

  int number(int from) throws IOException {
    return ByteBuffer.wrap(bytes(from, 4)).getInt();
  }

  /// Whether the checksum at its end is that of all before it.
  boolean crcStands() throws IOException {
    CRC32C crc = new CRC32C();
    int end = length - Segment.TAIL;
    for (int from = 0; from < end; from += PIECE) {
      byte[] next = LogScan.read(channel, at + from, Math.min(PIECE, end - from));
      crc.update(next);
    }
    return number(end) == (int) crc.getValue();
  }
}
