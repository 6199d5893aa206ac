package org.undersigned.seal;

import java.nio.ByteBuffer;
import java.util.List;
import org.undersigned.seal.Fields.Field;

/// The sealed file `USX1`: bytes of any length, encrypted so that no change, cut, addition or
/// exchange of parts goes unnoticed (the STREAM construction of Hoang, Reyhanitabar, Rogaway and
/// Vizár, CRYPTO 2015).
///
/// A header of 32 bytes, then chunks: AES-256-GCM over at most 65,536 bytes of plaintext, each
/// followed by its tag of 16 bytes, the header bound to each. Nonce of chunk *i*:
/// `prefix (7) ‖ i (4) ‖ last (1)`, `last` being 1 for the last chunk and 0 for all others. Every
/// chunk but the last is full; the last is never empty.
///
/// The plaintext is `content ‖ zeros ‖ n`, `n` being the content's length as 8 bytes, and its whole
/// length is [Padding#padded]`(n + 8, 4096)`: the size of the file tells the content's size only
/// roughly. One key encrypts exactly one file.
public final class SealedFile {
  public static final int VERSION = 1;

  /// Bytes of plaintext in a full chunk.
  public static final int CHUNK = 65_536;

  /// Bytes of a full chunk in the file.
  static final int STORED_CHUNK = CHUNK + Aead.TAG_LENGTH;

  /// Bytes of `n` at the end of the plaintext.
  static final int TRAILER = Long.BYTES;

  /// Chunks are counted with 32 bits.
  static final long MOST_CHUNKS = 0xffff_ffffL;

  public static final Fields HEADER =
      new Fields(
          "Sealed file, header",
          List.of(
              new Field("magic", 4, "ASCII `USX1`"),
              new Field("version", 1, "1"),
              new Field("nonce prefix", 7, "random"),
              new Field("chunk size", 4, "65,536"),
              new Field("id", 16, "random; the file's name")));

  static final byte[] MAGIC = Fields.magic("USX1");

  private SealedFile() {}

  static byte[] header(byte[] noncePrefix, Bytes id) {
    return ByteBuffer.allocate(HEADER.length())
        .put(MAGIC)
        .put((byte) VERSION)
        .put(noncePrefix)
        .putInt(CHUNK)
        .put(id.peek())
        .array();
  }

  static byte[] nonce(byte[] header, long chunk, boolean last) {
    return ByteBuffer.allocate(Aead.NONCE_LENGTH)
        .put(header, HEADER.offset("nonce prefix"), 7)
        .putInt((int) chunk)
        .put((byte) (last ? 1 : 0))
        .array();
  }

  /// The length of the file that seals `contentLength` bytes.
  public static long length(long contentLength) {
    var plain = Padding.padded(contentLength + TRAILER, Padding.FILE_FLOOR);
    var chunks = (plain + CHUNK - 1) / CHUNK;
    return HEADER.length() + plain + chunks * Aead.TAG_LENGTH;
  }
}
