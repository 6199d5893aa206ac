package org.undersigned.reading;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.ArrayList;
import java.util.List;
import org.undersigned.model.Message;

/// A document's bytes as characters, with the byte that each character begins at.
///
/// @param text everything after a byte order mark; malformed sequences are U+FFFD
/// @param encoding how it was decoded
/// @param byteOffsets empty where they were not asked for; else for each `char` of `text` the byte
///     it begins at, and one more for the end
record Decoded(String text, Encoding encoding, int[] byteOffsets) {

  /// Decodes `document` by its detected encoding.
  static Decoded of(Document document) {
    return of(document.bytes(), EncodingDetector.detect(document.bytes()));
  }

  static Decoded of(byte[] bytes, Encoding encoding) {
    return of(bytes, encoding, new Offsets(bytes.length - encoding.mark() + 1));
  }

  /// As [#of(Document)] for readers whose places are no bytes of the file: without `byteOffsets`,
  /// which take four times the memory of the text.
  static Decoded withoutOffsets(Document document) {
    return of(document.bytes(), EncodingDetector.detect(document.bytes()), new Offsets());
  }

  private static Decoded of(byte[] bytes, Encoding encoding, Offsets offsets) {
    CharsetDecoder decoder =
        encoding
            .decoder()
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes, encoding.mark(), bytes.length - encoding.mark());
    StringBuilder text = new StringBuilder(bytes.length);
    CharBuffer out = CharBuffer.allocate(1 << 13);
    long malformed = 0;
    while (true) {
      int from = in.position();
      CoderResult result = decoder.decode(in, out, true);
      offsets.add(from, in.position(), out.flip(), encoding);
      text.append(out);
      out.clear();
      if (result.isUnderflow()) break;
      if (result.isError()) {
        malformed++;
        offsets.addOne(in.position());
        text.append('\uFFFD');
        in.position(in.position() + result.length());
      }
    }
    offsets.addOne(bytes.length);
    return new Decoded(text.toString(), encoding.withMalformed(malformed), offsets.all());
  }

  /// What a person should know of the decoding: that it was inferred, that bytes were malformed.
  List<Message> notices(Document document) {
    List<Message> notices = new ArrayList<>();
    if (encoding.ground() == Encoding.Ground.LETTERS)
      notices.add(
          Message.of("READ-07", "file", document.fileName(), "encoding", encoding.charset()));
    if (encoding.malformed() > 0)
      notices.add(
          Message.of(
              "READ-09",
              "file",
              document.fileName(),
              "encoding",
              encoding.charset(),
              "count",
              Long.toString(encoding.malformed())));
    return notices;
  }

  /// Where the `char`s begin, growing with the text.
  private static final class Offsets {
    private final boolean kept;
    private int[] starts;
    private int size;

    Offsets(int expected) {
      kept = true;
      starts = new int[expected];
    }

    /// None are kept.
    Offsets() {
      kept = false;
      starts = new int[0];
    }

    void addOne(int at) {
      if (!kept) return;
      if (size == starts.length) starts = java.util.Arrays.copyOf(starts, size * 2 + 16);
      starts[size++] = at;
    }

    /// Adds the starts of characters that were decoded from bytes `from` to `to`: equally long in
    /// single byte and UTF-16 encodings, told by the code point in UTF-8.
    void add(int from, int to, CharBuffer chars, Encoding encoding) {
      if (!kept) return;
      int at = from;
      int even = chars.isEmpty() ? 0 : (to - from) / Math.max(1, chars.length());
      for (int i = 0; i < chars.length(); i++) {
        char c = chars.charAt(i);
        addOne(Math.min(at, to));
        at += width(c, encoding.charset(), even);
      }
    }

    private static int width(char c, String charset, int even) {
      if (charset.equals("UTF-8"))
        return c < 0x80
            ? 1
            : c < 0x800
                ? 2
                : Character.isHighSurrogate(c) ? 4 : Character.isLowSurrogate(c) ? 0 : 3;
      if (charset.matches("UTF-32.*")) return Character.isLowSurrogate(c) ? 0 : 4;
      if (charset.matches("UTF-16.*")) return 2;
      return even;
    }

    int[] all() {
      return java.util.Arrays.copyOf(starts, size);
    }
  }
}
