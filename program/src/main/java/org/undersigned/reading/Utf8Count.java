package org.undersigned.reading;

/// How many sequences of several bytes in some bytes are well-formed UTF-8, and how many are not.
///
/// Well-formed: The Unicode Standard 16.0, table 3-7. A sequence cut off by the end counts for
/// neither.
record Utf8Count(long sequences, long malformed) {

  static Utf8Count of(byte[] bytes) {
    long sequences = 0;
    long malformed = 0;
    int i = 0;
    while (i < bytes.length) {
      if (bytes[i] >= 0) {
        i++;
        continue;
      }
      int length = lengthAt(bytes, i);
      if (length == CUT_OFF) break;
      if (length == 0) {
        malformed++;
        i++;
      } else {
        sequences++;
        i += length;
      }
    }
    return new Utf8Count(sequences, malformed);
  }

  private static final int CUT_OFF = -1;

  private static int lengthAt(byte[] bytes, int at) {
    int lead = bytes[at] & 0xFF;
    int length =
        lead >= 0xC2 && lead <= 0xDF
            ? 2
            : lead >= 0xE0 && lead <= 0xEF ? 3 : lead >= 0xF0 && lead <= 0xF4 ? 4 : 0;
    for (int k = 1; k < length; k++) {
      if (at + k == bytes.length) return CUT_OFF;
      int next = bytes[at + k] & 0xFF;
      int low = k > 1 ? 0x80 : lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
      int high = k > 1 ? 0xBF : lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
      if (next < low || next > high) return 0;
    }
    return length;
  }
}
