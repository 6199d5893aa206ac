package org.undersigned.seal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.util.Arrays;

/// Reads the content of a [SealedFile] back. A chunk's plaintext is handed out only after its tag
/// was checked; a chunk that does not stand ends the stream with [Damaged].
///
/// A reader has seen the whole file, padding included, when it has reached the end of the stream.
public final class SealedFileReader extends InputStream {

  /// The file is not what was written: which chunk, or why.
  public static final class Damaged extends IOException {
    private static final long serialVersionUID = 1L;

    Damaged(String what) {
      super(what);
    }
  }

  private final SeekableByteChannel from;
  private final Key key;
  private final Aead aead = new Aead();
  private final byte[] header = new byte[SealedFile.HEADER.length()];
  private final long plainLength;
  private final long chunks;
  private final long length;
  private byte[] chunk = new byte[0];
  private int at;
  private long nextChunk;
  private long given;

  /// @param id of the file that is expected, 16 bytes
  public SealedFileReader(SeekableByteChannel from, Key key, Bytes id) throws IOException {
    this.from = from;
    this.key = key;
    fill(ByteBuffer.wrap(header), 0);
    if (!Arrays.equals(header, SealedFile.header(Arrays.copyOfRange(header, 5, 12), id))) {
      throw new Damaged("the header is not that of the file expected");
    }
    var stored = from.size() - header.length;
    chunks = (stored + SealedFile.STORED_CHUNK - 1) / SealedFile.STORED_CHUNK;
    plainLength = stored - chunks * Aead.TAG_LENGTH;
    if (chunks < 1 || chunks > SealedFile.MOST_CHUNKS || plainLength < SealedFile.TRAILER) {
      throw new Damaged("the file is cut");
    }
    length = contentLength();
  }

  /// The content's length stands in the last 8 bytes, which may lie across the last two chunks.
  private long contentLength() throws IOException {
    var end = open(chunks - 1);
    if (end.length < SealedFile.TRAILER && chunks > 1) {
      var before = open(chunks - 2);
      var both = Arrays.copyOf(before, before.length + end.length);
      System.arraycopy(end, 0, both, before.length, end.length);
      end = both;
    }
    var stated = ByteBuffer.wrap(end).getLong(end.length - SealedFile.TRAILER);
    if (stated < 0 || stated > plainLength || SealedFile.length(stated) != from.size()) {
      throw new Damaged("the stated length does not fit");
    }
    return stated;
  }

  private byte[] open(long index) throws IOException {
    var begin = header.length + index * SealedFile.STORED_CHUNK;
    var stored = new byte[(int) Math.min(SealedFile.STORED_CHUNK, from.size() - begin)];
    fill(ByteBuffer.wrap(stored), begin);
    var nonce = SealedFile.nonce(header, index, index == chunks - 1);
    return aead.open(key, nonce, header, stored)
        .orElseThrow(() -> new Damaged("chunk " + index + " does not stand"));
  }

  private void fill(ByteBuffer into, long position) throws IOException {
    from.position(position);
    while (into.hasRemaining()) {
      if (from.read(into) < 0) {
        throw new Damaged("the file is cut");
      }
    }
  }

  /// Length of the content in bytes.
  public long length() {
    return length;
  }

  @Override
  public int read() throws IOException {
    var one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] into, int offset, int count) throws IOException {
    if (count == 0) {
      return 0;
    }
    while (at == chunk.length || given == length) {
      if (given == length) {
        checkPadding();
        return -1;
      }
      next();
    }
    var taken = (int) Math.min(Math.min(count, chunk.length - at), length - given);
    System.arraycopy(chunk, at, into, offset, taken);
    at += taken;
    given += taken;
    return taken;
  }

  private void next() throws IOException {
    chunk = open(nextChunk);
    at = 0;
    nextChunk++;
  }

  /// Nothing may hide between the content and its length: all zeros.
  private void checkPadding() throws IOException {
    var left = plainLength - SealedFile.TRAILER - length;
    var position = nextChunk == 0 ? 0 : (nextChunk - 1) * SealedFile.CHUNK + at;
    left -= Math.max(0, position - length);
    while (left > 0) {
      if (at == chunk.length) {
        next();
      }
      var octets = (int) Math.min(left, chunk.length - at);
      for (var i = at; i < at + octets; i++) {
        if (chunk[i] != 0) {
          throw new Damaged("the padding is not empty");
        }
      }
      at += octets;
      left -= octets;
    }
  }

  @Override
  public void close() throws IOException {
    from.close();
  }
}
