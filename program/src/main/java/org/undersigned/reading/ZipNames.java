package org.undersigned.reading;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The encoding of the names in a ZIP archive. Names whose entry has bit 11 of its flags are UTF-8
/// (APPNOTE 6.3.9, 4.4.4 and appendix D); the others should be code page 437 and are in truth in
/// whatever the packing program's system used: code page 866 on Russian Windows, UTF-8 elsewhere.
final class ZipNames {
  /// Most often met; where two give the same names the earlier one is named.
  private static final List<String> CANDIDATES =
      List.of("IBM866", "windows-1251", "IBM850", "windows-1252", "KOI8-R", "windows-1256");

  /// Reads every byte beyond ASCII as a character of the Private Use Area, so that the bytes of
  /// unmarked names are known until all of them were seen.
  static final Charset RAW = new Raw();

  private static final char FIRST = '\uF700';

  private ZipNames() {}

  /// The encoding of the names among `raw` that have unmarked bytes beyond ASCII.
  static Optional<Charset> encoding(Collection<String> raw) {
    String all = raw.stream().filter(ZipNames::isRaw).collect(Collectors.joining("\n"));
    if (all.isEmpty()) return Optional.empty();
    byte[] bytes = bytes(all);
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return Optional.of(StandardCharsets.UTF_8);
    } catch (CharacterCodingException otherwise) {
      double most = Double.NEGATIVE_INFINITY;
      Charset best = StandardCharsets.UTF_8;
      for (String name : CANDIDATES) {
        Charset candidate = Charset.isSupported(name) ? Charset.forName(name) : best;
        double score = LetterStatistics.score(new String(bytes, candidate));
        if (score > most + 1e-9) {
          most = score;
          best = candidate;
        }
      }
      return Optional.of(best);
    }
  }

  /// A name as it stands there, in the encoding found.
  static String name(String raw, Optional<Charset> encoding) {
    return isRaw(raw) && encoding.isPresent() ? new String(bytes(raw), encoding.get()) : raw;
  }

  private static boolean isRaw(String name) {
    return name.chars().anyMatch(c -> c >= FIRST + 0x80 && c <= FIRST + 0xFF);
  }

  private static byte[] bytes(String raw) {
    byte[] bytes = new byte[raw.length()];
    for (int i = 0; i < bytes.length; i++) bytes[i] = (byte) raw.charAt(i);
    return bytes;
  }

  private static final class Raw extends Charset {
    Raw() {
      super("x-undersigned-zip-names", null);
    }

    @Override
    public boolean contains(Charset other) {
      return false;
    }

    @Override
    public CharsetDecoder newDecoder() {
      return new CharsetDecoder(this, 1, 1) {
        @Override
        protected CoderResult decodeLoop(ByteBuffer in, CharBuffer out) {
          while (in.hasRemaining()) {
            if (!out.hasRemaining()) return CoderResult.OVERFLOW;
            int b = in.get() & 0xFF;
            out.put((char) (b < 0x80 ? b : FIRST + b));
          }
          return CoderResult.UNDERFLOW;
        }
      };
    }

    @Override
    public CharsetEncoder newEncoder() {
      return StandardCharsets.UTF_8.newEncoder();
    }
  }
}
