package org.undersigned.reading;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.undersigned.reading.Encoding.Ground;

/// Finds the encoding of bytes that do not say it: by mark, by zero bytes, by being well-formed
/// UTF-8, by the letters that come out.
///
/// Byte order marks as in The Unicode Standard 16.0, section 23.8; well-formed UTF-8 as in its
/// table 3-7.
public final class EncodingDetector {
  /// Candidates of one byte per character; where two give the same text the earlier one is named.
  private static final List<String> ONE_BYTE =
      List.of(
          "windows-1252",
          "windows-1251",
          "ISO-8859-15",
          "windows-1254",
          "KOI8-R",
          "KOI8-U",
          "ISO-8859-5",
          "x-MacCyrillic",
          "IBM866",
          "windows-1250",
          "ISO-8859-2",
          "x-MacRoman",
          "KZ-1048",
          "windows-1256",
          "ISO-8859-6",
          "windows-1253",
          "windows-1255",
          "IBM850");

  private static final int SAMPLE = 1 << 18;
  private static final double PLAINLY = 0.7;

  private EncodingDetector() {}

  /// The encoding of a text of which `bytes` is the head, or the whole.
  public static Encoding detect(byte[] bytes) {
    return marked(bytes)
        .or(() -> byZeroBytes(bytes))
        .or(() -> wellFormed(bytes))
        .orElseGet(() -> byLetters(bytes));
  }

  /// The encoding of a document that names its encoding itself. A mark and well-formed UTF-8
  /// beyond
  /// ASCII are stronger; so are letters that are plainly those of another table.
  public static Encoding detect(byte[] bytes, Optional<Charset> declared) {
    Encoding found = detect(bytes);
    if (declared.isEmpty() || found.ground() != Ground.LETTERS && found.ground() != Ground.ASCII)
      return found;
    Charset named = declared.get();
    byte[] sample = aroundTheHighBytes(bytes);
    double asNamed = LetterStatistics.score(new String(sample, named));
    double asFound = LetterStatistics.score(new String(sample, found.decoder()));
    boolean believable =
        found.ground() == Ground.ASCII
            ? !named.name().startsWith("UTF-")
            : asNamed > asFound - PLAINLY;
    return believable ? new Encoding(named.name(), Ground.DECLARED, 0, 0) : found;
  }

  /// The encoding that the byte order mark at the head names.
  public static Optional<Encoding> marked(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF))
      return Optional.of(new Encoding("UTF-8", Ground.MARK, 3, 0));
    if (startsWith(bytes, 0xFF, 0xFE, 0, 0))
      return Optional.of(new Encoding("UTF-32LE", Ground.MARK, 4, 0));
    if (startsWith(bytes, 0, 0, 0xFE, 0xFF))
      return Optional.of(new Encoding("UTF-32BE", Ground.MARK, 4, 0));
    if (startsWith(bytes, 0xFF, 0xFE))
      return Optional.of(new Encoding("UTF-16LE", Ground.MARK, 2, 0));
    if (startsWith(bytes, 0xFE, 0xFF))
      return Optional.of(new Encoding("UTF-16BE", Ground.MARK, 2, 0));
    return Optional.empty();
  }

  private static boolean startsWith(byte[] bytes, int... head) {
    if (bytes.length < head.length) return false;
    for (int i = 0; i < head.length; i++) if ((bytes[i] & 0xFF) != head[i]) return false;
    return true;
  }

  /// Text of one byte per character holds no zero byte; UTF-16 of the scripts in use holds few
  /// other high bytes.
  private static Optional<Encoding> byZeroBytes(byte[] bytes) {
    int length = Math.min(bytes.length, SAMPLE) & ~3;
    if (length < 4) return Optional.empty();
    int[] zeros = new int[4];
    for (int i = 0; i < length; i++) if (bytes[i] == 0) zeros[i & 3]++;
    if (zeros[0] + zeros[1] + zeros[2] + zeros[3] == 0) return Optional.empty();
    int quarter = length / 4;
    if (zeros[3] == quarter && zeros[2] > quarter * 0.9) return plausible("UTF-32LE", bytes);
    if (zeros[0] == quarter && zeros[1] > quarter * 0.9) return plausible("UTF-32BE", bytes);
    int even = zeros[0] + zeros[2];
    int odd = zeros[1] + zeros[3];
    if (odd > 4 * even) return plausible("UTF-16LE", bytes);
    if (even > 4 * odd) return plausible("UTF-16BE", bytes);
    return Optional.empty();
  }

  private static Optional<Encoding> plausible(String charset, byte[] bytes) {
    int length = Math.min(bytes.length, SAMPLE) & ~3;
    String text = Charset.forName(charset).decode(ByteBuffer.wrap(bytes, 0, length)).toString();
    long strange =
        text.chars()
            .filter(c -> c < ' ' ? c != '\n' && c != '\r' && c != '\t' && c != '\f' : unwritten(c))
            .count();
    return strange * 50 > text.length()
        ? Optional.empty()
        : Optional.of(new Encoding(charset, Ground.ZERO_BYTES, 0, 0));
  }

  private static boolean unwritten(int c) {
    return c == 0xFFFD || c >= 0x7F && c < 0xA0 || Character.getType(c) == Character.UNASSIGNED;
  }

  /// UTF-8, unless more than one in twenty of its sequences beyond ASCII is malformed.
  private static Optional<Encoding> wellFormed(byte[] bytes) {
    Utf8Count count = Utf8Count.of(bytes);
    if (count.sequences() == 0 && count.malformed() == 0)
      return Optional.of(new Encoding("UTF-8", Ground.ASCII, 0, 0));
    return count.malformed() * 20 <= count.sequences()
        ? Optional.of(new Encoding("UTF-8", Ground.WELL_FORMED, 0, count.malformed()))
        : Optional.empty();
  }

  private static Encoding byLetters(byte[] bytes) {
    Optional<String> eastAsian = EastAsianEncodings.of(bytes);
    if (eastAsian.isPresent()) return new Encoding(eastAsian.get(), Ground.LETTERS, 0, 0);
    byte[] sample = aroundTheHighBytes(bytes);
    String best = ONE_BYTE.getFirst();
    double most = Double.NEGATIVE_INFINITY;
    for (String candidate : ONE_BYTE) {
      if (!Charset.isSupported(candidate)) continue;
      double score = LetterStatistics.score(new String(sample, Charset.forName(candidate)));
      if (score > most + 1e-9) {
        most = score;
        best = candidate;
      }
    }
    return new Encoding(best, Ground.LETTERS, 0, 0);
  }

  /// The part of `bytes` that tells tables apart: it begins a little before the first byte beyond
  /// ASCII.
  private static byte[] aroundTheHighBytes(byte[] bytes) {
    int first = 0;
    while (first < bytes.length && bytes[first] >= 0) first++;
    int from = Math.max(0, first - 64);
    return Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + SAMPLE));
  }
}
