package org.undersigned.reading;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Optional;

/// Tells encodings of two bytes per sign (GB 18030, Big5, Shift JIS, EUC-KR, EUC-JP) from those of
/// one byte per letter: decoded strictly, text of one byte per letter breaks at the first word of
/// an odd number of letters before a blank, a comma or a line's end.
///
/// Among themselves they are told apart by where their common signs lie: level 1 of GB 2312-80 in
/// rows 16 to 55, Hangul of KS X 1001 in rows 16 to 40, the frequent signs of Big5 from A4 to C6,
/// kana of JIS X 0208 in rows 4 and 5.
final class EastAsianEncodings {
  private static final int SAMPLE = 1 << 18;
  private static final int FEWEST_SIGNS = 12;
  private static final double MOST = 0.9;
  private static final double NEARLY_ALL = 0.97;
  private static final double SOME = 0.1;

  private EastAsianEncodings() {}

  /// The encoding of `bytes`, which are no UTF-8; empty where they are of one byte per letter.
  static Optional<String> of(byte[] bytes) {
    int end = Math.min(bytes.length, SAMPLE);
    while (end > 0 && end < bytes.length && bytes[end - 1] != '\n') end--;
    int signs = 0;
    int lowTrails = 0;
    int lowLeads = 0;
    int kana = 0;
    int[] leads = new int[256];
    for (int i = 0; i < end; i++) {
      int lead = bytes[i] & 0xFF;
      if (lead < 0x80 || i + 1 >= end) continue;
      int trail = bytes[++i] & 0xFF;
      signs++;
      leads[lead]++;
      if (trail < 0xA1) lowTrails++;
      if (lead < 0xA0) lowLeads++;
      if (lead == 0xA4 || lead == 0xA5) kana++;
    }
    if (signs < FEWEST_SIGNS) return Optional.empty();
    double all = signs;
    String found =
        lowLeads > all / 2
            ? "Shift_JIS"
            : lowTrails < SOME * all
                ? between(leads, 0xB0, 0xC8) > NEARLY_ALL * all
                    ? "EUC-KR"
                    : kana > SOME * all
                        ? "EUC-JP"
                        : between(leads, 0xB0, 0xF7) > MOST * all ? "GB18030" : ""
                : between(leads, 0xA4, 0xC6) > MOST * all ? "Big5" : "GB18030";
    return found.isEmpty() || !Charset.isSupported(found) || !decodes(bytes, end, found)
        ? Optional.empty()
        : Optional.of(found);
  }

  private static int between(int[] leads, int from, int to) {
    int sum = 0;
    for (int lead = from; lead <= to; lead++) sum += leads[lead];
    return sum;
  }

  private static boolean decodes(byte[] bytes, int end, String charset) {
    try {
      Charset.forName(charset).newDecoder().decode(ByteBuffer.wrap(bytes, 0, end));
      return true;
    } catch (CharacterCodingException broken) {
      return false;
    }
  }
}
