package org.undersigned.reading;

import java.util.Optional;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.text.TextPosition;

/// Glyphs of the bitmap fonts that TeX makes, which say no letter: their names are `a` and their
/// code. Letters have their ASCII code; ligatures and signs below it lie where TeX's encodings have
/// them (T1: 16 to 31; OT1: 11 to 15; Knuth, "The TeXbook", appendix F).
final class TexGlyphs {
  private static final String[] OT1 = {"ff", "fi", "fl", "ffi", "ffl"};
  private static final String[] T1 = {
    "“", "”", "„", "«", "»", "–", "—", "", "", "ı", "ȷ", "ff", "fi", "fl", "ffi", "ffl"
  };

  private TexGlyphs() {}

  /// The letters of `glyph`, if it is such a one that stands below the letters; U+FFFD where
  /// nothing is known of it.
  static Optional<String> of(TextPosition glyph) {
    PDFont font = glyph.getFont();
    if (!(font instanceof PDType3Font type3) || glyph.getCharacterCodes().length != 1)
      return Optional.empty();
    int code = glyph.getCharacterCodes()[0];
    if (code >= ' ' || type3.getEncoding() == null) return Optional.empty();
    if (!type3.getEncoding().getName(code).equals("a" + code) || hasLetter(font, code))
      return Optional.empty();
    if (code >= 11 && code <= 15) return Optional.of(OT1[code - 11]);
    return Optional.of(code >= 16 ? T1[code - 16] : "\uFFFD");
  }

  private static boolean hasLetter(PDFont font, int code) {
    String letter = font.toUnicode(code);
    return letter != null && !letter.isBlank() && letter.charAt(0) >= ' ';
  }
}
