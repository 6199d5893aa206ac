package org.undersigned.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.zip.CRC32C;

/// Writes one frame of a segment in pieces, its checksum at the end: a frame of a long list is not
/// held a second time.
final class FrameWriter {
  private static final int PIECE = 1 << 20;

  private final FileChannel to;
  private final ByteBuffer piece;
  private final CRC32C crc = new CRC32C();
  private long at;

  /// @param length of the whole frame
  FrameWriter(FileChannel to, long at, int length) {
    this.to = to;
    this.at = at;
    this.piece = ByteBuffer.allocate(Math.min(length, PIECE));
  }

  void put(int number) throws IOException {
    put(ByteBuffer.allocate(4).putInt(number).array());
  }

  void put(byte[] octets) throws IOException {
    crc.update(octets);
    if (octets.length > piece.remaining()) flush();
    if (octets.length > piece.remaining()) write(ByteBuffer.wrap(octets));
    else piece.put(octets);
  }

  /// Writes the checksum of all before it, and what is left.
  void end() throws IOException {
    put((int) crc.getValue());
    flush();
  }

  private void flush() throws IOException {
    write(piece.flip());
    piece.clear();
  }

  private void write(ByteBuffer octets) throws IOException {
    while (octets.hasRemaining()) at += to.write(octets, at);
  }
}
