package org.undersigned.seal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import org.undersigned.model.Fingerprint;

/// Seals a stream into a [SealedFile], hashing what goes in and what comes out on the way.
///
/// Close it to write the padding and the last chunk; only then are the hashes known. Does not close
/// the stream below.
public final class SealedFileWriter extends OutputStream {
  private final OutputStream to;
  private final Key key;
  private final byte[] header;
  private final MessageDigest content = Sha256.digest();
  private final MessageDigest stored = Sha256.digest();
  private final byte[] chunk = new byte[SealedFile.CHUNK];
  private final byte[] sealed = new byte[SealedFile.STORED_CHUNK];
  private final Cipher cipher;
  private int filled;
  private long chunks;
  private long length;
  private long storedLength;
  private boolean closed;

  /// @param id of the sealed file, 16 bytes
  public SealedFileWriter(OutputStream to, Key key, Bytes id, SecureRandom random)
      throws IOException {
    this.to = to;
    this.key = key;
    this.header = SealedFile.header(Bytes.random(7, random).peek(), id);
    try {
      this.cipher = Cipher.getInstance("AES/GCM/NoPadding");
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException("every Java has AES-GCM", missing);
    }
    out(header, header.length);
  }

  @Override
  public void write(int octet) throws IOException {
    write(new byte[] {(byte) octet}, 0, 1);
  }

  @Override
  public void write(byte[] octets, int from, int count) throws IOException {
    content.update(octets, from, count);
    length += count;
    put(octets, from, count);
  }

  private void put(byte[] octets, int from, int count) throws IOException {
    var at = from;
    var left = count;
    while (left > 0) {
      // a full chunk is written only when more follows: the last one carries another nonce
      if (filled == chunk.length) {
        seal(false);
      }
      var taken = Math.min(left, chunk.length - filled);
      System.arraycopy(octets, at, chunk, filled, taken);
      filled += taken;
      at += taken;
      left -= taken;
    }
  }

  private void seal(boolean last) throws IOException {
    if (chunks > SealedFile.MOST_CHUNKS) {
      throw new IOException("a sealed file holds at most 256 TiB");
    }
    try {
      var nonce = SealedFile.nonce(header, chunks, last);
      cipher.init(Cipher.ENCRYPT_MODE, key.aes(), new GCMParameterSpec(128, nonce));
      cipher.updateAAD(header);
      out(sealed, cipher.doFinal(chunk, 0, filled, sealed));
    } catch (GeneralSecurityException broken) {
      throw new IllegalStateException("AES-GCM refused to encrypt", broken);
    }
    filled = 0;
    chunks++;
  }

  private void out(byte[] octets, int count) throws IOException {
    stored.update(octets, 0, count);
    storedLength += count;
    to.write(octets, 0, count);
  }

  @Override
  public void close() throws IOException {
    if (closed) {
      return;
    }
    closed = true;
    var whole = Padding.padded(length + SealedFile.TRAILER, Padding.FILE_FLOOR);
    var zeros = new byte[SealedFile.CHUNK];
    for (var left = whole - SealedFile.TRAILER - length; left > 0; left -= zeros.length) {
      put(zeros, 0, (int) Math.min(left, zeros.length));
    }
    put(ByteBuffer.allocate(SealedFile.TRAILER).putLong(length).array(), 0, SealedFile.TRAILER);
    seal(true);
  }

  /// Length of the content written so far, in bytes.
  public long length() {
    return length;
  }

  /// Length of the file written so far, in bytes.
  public long storedLength() {
    return storedLength;
  }

  /// SHA-256 of the content; once, after closing.
  public Fingerprint contentFingerprint() {
    return new Fingerprint(Bytes.owning(content.digest()).hex());
  }

  /// SHA-256 of the file; once, after closing.
  public Bytes storedHash() {
    return Bytes.owning(stored.digest());
  }
}
