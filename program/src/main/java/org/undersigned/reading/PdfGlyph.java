package org.undersigned.reading;

import org.undersigned.model.Placement.Origin;

/// A glyph on a page, or several that stand for one sequence of characters.
///
/// Lengths are in points. `along` and `down` are measured in the direction of the text: `along`
/// from the line's start, `down` to the base line; `box` is measured on the page as it is shown.
///
/// @param turn how the text is turned against the page as shown, in degrees: 0, 90, 180, 270
record PdfGlyph(
    String words,
    double along,
    double down,
    double width,
    double size,
    double space,
    Weight weight,
    int turn,
    Origin.OnPage box) {

  /// This glyph and those up to `last` as one that stands for `sign`.
  PdfGlyph as(String sign, PdfGlyph last) {
    return new PdfGlyph(
        sign,
        along,
        down,
        last.along + last.width - along,
        size,
        space,
        weight,
        turn,
        PdfWord.around(box, last.box));
  }

  /// Whether its font is a bold one.
  enum Weight {
    REGULAR,
    BOLD
  }
}
