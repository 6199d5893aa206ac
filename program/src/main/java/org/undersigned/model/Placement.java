package org.undersigned.model;

/// Where a run of characters of a reading comes from. A reading's placements stand in order, do not
/// overlap, and together cover every character that came from the exhibit; a line end that the
/// reader put between blocks has none.
///
/// @param start code points of the text, zero-based, included
/// @param end not included
public record Placement(int start, int end, Origin origin) {

  public Placement {
    if (start < 0 || end < start)
      throw new IllegalArgumentException("Not a span: " + start + " to " + end);
  }

  /// A place in the exhibit.
  public sealed interface Origin {
    /// Bytes of the file, from (included) to (not included).
    record Bytes(long from, long to) implements Origin {}

    /// A box on a page. Pages count from 1; the box is in points (1/72 inch) from the page's top
    /// left corner.
    record OnPage(int page, double left, double top, double width, double height)
        implements Origin {}

    /// A cell of a sheet. Rows and columns count from 1.
    record InCell(String sheet, int row, int column) implements Origin {}

    /// An element of a document that has no pages of its own: its number in document order, from 0.
    record InElement(String part, int index) implements Origin {}
  }
}
