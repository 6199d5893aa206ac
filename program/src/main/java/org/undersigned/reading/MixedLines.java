package org.undersigned.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.undersigned.reading.Encoding.Ground;

/// Characters of a text whose lines are of two encodings, as when rows of one list were pasted
/// under the header of another: each line that is well-formed UTF-8 is read as that, every other in
/// the second encoding. A line of one byte per letter is hardly ever well-formed UTF-8 (The Unicode
/// Standard 16.0, table 3-7).
final class MixedLines extends Reader {
  private static final int MOST = 1 << 26;

  /// A few bytes that are no UTF-8 are damage, not a second encoding.
  private static final int FEWEST_LETTERS = 6;

  private final InputStream bytes;
  private final Charset second;
  private String line = "";
  private int at;

  /// @param second of the lines that are no UTF-8
  MixedLines(InputStream bytes, Charset second) {
    this.bytes = bytes;
    this.second = second;
  }

  /// The second encoding, where lines of both kinds stand in the head of a text.
  static Optional<Encoding> secondEncoding(byte[] head, Encoding found) {
    boolean unmarked = found.ground() == Ground.LETTERS || found.ground() == Ground.WELL_FORMED;
    if (!unmarked || found.ground() == Ground.WELL_FORMED && found.malformed() == 0)
      return Optional.empty();
    ByteArrayOutputStream others = new ByteArrayOutputStream();
    boolean utf8 = false;
    long strange = 0;
    for (int from = 0; from < head.length; ) {
      int end = from;
      while (end < head.length && head[end] != '\n') end++;
      boolean whole = end < head.length;
      end = Math.min(end + 1, head.length);
      Utf8Count count = Utf8Count.of(java.util.Arrays.copyOfRange(head, from, end));
      if (count.malformed() > 0) {
        // The head may end inside a sequence.
        if (!whole) break;
        others.write(head, from, end - from);
        strange += count.malformed();
      } else utf8 |= count.sequences() > 0;
      from = end;
    }
    return utf8 && strange >= FEWEST_LETTERS
        ? Optional.of(EncodingDetector.detect(others.toByteArray()))
            .filter(second -> second.ground() == Ground.LETTERS)
        : Optional.empty();
  }

  @Override
  public int read(char[] into, int from, int length) throws IOException {
    while (at == line.length()) if (!nextLine()) return -1;
    int n = Math.min(length, line.length() - at);
    line.getChars(at, at + n, into, from);
    at += n;
    return n;
  }

  private boolean nextLine() throws IOException {
    ByteArrayOutputStream read = new ByteArrayOutputStream();
    int b;
    while ((b = bytes.read()) >= 0) {
      read.write(b);
      if (b == '\n' || read.size() == MOST) break;
    }
    if (read.size() == 0) return false;
    byte[] line = read.toByteArray();
    this.line =
        new String(line, Utf8Count.of(line).malformed() == 0 ? StandardCharsets.UTF_8 : second);
    at = 0;
    return true;
  }

  @Override
  public void close() throws IOException {
    bytes.close();
  }
}
