package org.undersigned.reading;

import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;

/// Characters decoded from bytes; malformed sequences become U+FFFD and are counted.
final class DecodedText extends FilterReader {
  private long malformed;

  DecodedText(InputStream bytes, Charset charset) {
    super(
        new InputStreamReader(
            bytes,
            charset
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE)));
  }

  /// Characters that were decoded elsewhere.
  DecodedText(Reader characters) {
    super(characters);
  }

  /// How many sequences were malformed in what was read so far.
  long malformed() {
    return malformed;
  }

  @Override
  public int read() throws IOException {
    int c = super.read();
    if (c == '\uFFFD') malformed++;
    return c;
  }

  @Override
  public int read(char[] into, int from, int length) throws IOException {
    int n = super.read(into, from, length);
    for (int i = from; i < from + n; i++) if (into[i] == '\uFFFD') malformed++;
    return n;
  }
}
