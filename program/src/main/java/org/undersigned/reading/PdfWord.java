package org.undersigned.reading;

import java.util.OptionalInt;
import org.undersigned.model.Placement.Origin;
import org.undersigned.reading.PdfGlyph.Weight;

/// A word on a page: glyphs without a gap.
///
/// @param left where it begins, in the direction of the text
/// @param right where it ends
/// @param down its base line
/// @param confidence in percent, of a word that was recognised on a picture
/// @param line the number of the line of the page on which it stands, from 1 at the top
record PdfWord(
    String words,
    double left,
    double right,
    double down,
    double size,
    Weight weight,
    int line,
    Origin.OnPage box,
    OptionalInt confidence) {

  /// Where its characters come from.
  Origin origin() {
    return confidence.isPresent() ? new Origin.Recognised(box, confidence.getAsInt()) : box;
  }

  /// The same place with other words.
  PdfWord with(String other) {
    return new PdfWord(other, left, right, down, size, weight, line, box, confidence);
  }

  /// The smallest box around this word's and another's.
  static Origin.OnPage around(Origin.OnPage one, Origin.OnPage other) {
    double left = Math.min(one.left(), other.left());
    double top = Math.min(one.top(), other.top());
    double right = Math.max(one.left() + one.width(), other.left() + other.width());
    double bottom = Math.max(one.top() + one.height(), other.top() + other.height());
    return new Origin.OnPage(one.page(), left, top, right - left, bottom - top);
  }
}
