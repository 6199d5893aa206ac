package org.undersigned.reading;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.undersigned.model.Placement.Origin;
import org.undersigned.reading.PdfGlyph.Weight;

/// Takes the glyphs of each page with their places.
final class PdfGlyphs extends PDFTextStripper {
  private List<PdfGlyph> glyphs = new ArrayList<>();
  private int unknown;

  PdfGlyphs() {
    setSuppressDuplicateOverlappingText(true); // bold that is made by printing twice
  }

  /// The glyphs of page `number`, from 1, in the order of the page's program.
  List<PdfGlyph> of(PDDocument document, int number) throws IOException {
    glyphs = new ArrayList<>();
    setStartPage(number);
    setEndPage(number);
    getText(document);
    return glyphs;
  }

  /// How many glyphs so far stand for no known letter.
  int unknown() {
    return unknown;
  }

  @Override
  protected void writePage() {
    for (List<TextPosition> article : charactersByArticle)
      for (TextPosition each : article) add(each);
  }

  private void add(TextPosition glyph) {
    String words = TexGlyphs.of(glyph).orElseGet(() -> expanded(glyph.getUnicode()));
    if (words.isEmpty()) return;
    if (words.indexOf('\uFFFD') >= 0) unknown++;
    int turn = Math.floorMod(Math.round(glyph.getDir()) - glyph.getRotation(), 360);
    double size = size(glyph);
    String font = String.valueOf(glyph.getFont().getName()).toLowerCase(Locale.ROOT);
    Weight weight =
        font.contains("bold") || font.contains("black") || font.contains("heavy")
            ? Weight.BOLD
            : Weight.REGULAR;
    double space = glyph.getWidthOfSpace() > 0 ? glyph.getWidthOfSpace() : size / 4;
    glyphs.add(
        new PdfGlyph(
            words,
            glyph.getXDirAdj(),
            glyph.getYDirAdj(),
            glyph.getWidthDirAdj(),
            size,
            space,
            weight,
            turn,
            box(glyph, turn, size)));
  }

  /// The size of type on the page, in points: the font size through the text matrix and the page's
  /// own scaling (ISO 32000-1, 9.4.4), which the library's size in points leaves out.
  private static double size(TextPosition glyph) {
    double scaled = Math.abs(glyph.getYScale());
    return Math.max(1, scaled > 0 ? scaled : Math.abs(glyph.getFontSizeInPt()));
  }

  /// The box on the page as shown: from the base line up by the ascent, and a little down.
  private Origin.OnPage box(TextPosition glyph, int turn, double size) {
    double x = glyph.getX();
    double y = glyph.getY();
    double width = glyph.getWidthDirAdj();
    double up = Math.max(glyph.getHeightDir(), size * 0.72);
    double down = size * 0.2;
    return switch (turn) {
      case 90 -> new Origin.OnPage(getCurrentPageNo(), x - up, y - width, up + down, width);
      case 180 -> new Origin.OnPage(getCurrentPageNo(), x - width, y - down, width, up + down);
      case 270 -> new Origin.OnPage(getCurrentPageNo(), x - down, y, up + down, width);
      default -> new Origin.OnPage(getCurrentPageNo(), x, y - up, width, up + down);
    };
  }

  /// Ligatures and presentation forms become the letters they stand for.
  private static String expanded(String unicode) {
    if (unicode == null) return "";
    StringBuilder words = new StringBuilder();
    for (char c : unicode.toCharArray()) {
      boolean form = c >= '\uFB00' && c <= '\uFDFF' || c >= '\uFE70' && c <= '\uFEFE';
      if (form) words.append(Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC));
      else if (c == '\u00A0' || c == '\t') words.append(' ');
      else if (c >= ' ' && c != '\u007F' && c != '\uFEFF') words.append(c);
    }
    return words.toString();
  }
}
