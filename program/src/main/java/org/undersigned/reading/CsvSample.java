package org.undersigned.reading;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/// The bytes of a large table by which its encoding and delimiter are told: its head, and where
/// that is ASCII alone also the surroundings of the first byte that is not.
final class CsvSample {
  private static final int HEAD = 1 << 20;
  private static final int CHUNK = 1 << 16;

  private CsvSample() {}

  /// Something that opens the table's bytes anew.
  interface Source {
    InputStream open() throws IOException;
  }

  static byte[] of(Source source) throws IOException {
    try (InputStream in = source.open()) {
      byte[] head = in.readNBytes(HEAD);
      if (head.length < HEAD || firstHigh(head, HEAD) < HEAD) return head;
      byte[] chunk = new byte[CHUNK];
      for (int n = in.readNBytes(chunk, 0, CHUNK); n > 0; n = in.readNBytes(chunk, 0, CHUNK)) {
        if (firstHigh(chunk, n) == n) continue;
        byte[] sample = Arrays.copyOf(head, HEAD + n);
        System.arraycopy(chunk, 0, sample, HEAD, n);
        return sample;
      }
      return head;
    }
  }

  private static int firstHigh(byte[] bytes, int length) {
    int i = 0;
    while (i < length && bytes[i] >= 0) i++;
    return i;
  }
}
