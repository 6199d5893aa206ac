package org.undersigned.model;

import java.util.Optional;

/// Where a run of characters of a reading comes from. A reading's placements stand in order, do not
/// overlap, and together cover every character that came from the exhibit, but for the cells of a
/// [Block.Row]: their row and column are their place, and only words that come from another cell
/// (cells are merged) have a placement. A line end that the reader put between blocks has none.
///
/// @param start code points of the text, zero-based, included
/// @param end not included
public record Placement(int start, int end, Origin origin) {

  public Placement {
    if (start < 0 || end < start)
      throw new IllegalArgumentException("Not a span: " + start + " to " + end);
  }

  /// The box on a page, where the characters stand on one.
  public Optional<Origin.OnPage> box() {
    return switch (origin) {
      case Origin.OnPage box -> Optional.of(box);
      case Origin.Recognised(Origin.OnPage box, int _) -> Optional.of(box);
      case Origin.Bytes _, Origin.InCell _, Origin.InElement _ -> Optional.empty();
    };
  }

  /// A place in the exhibit.
  public sealed interface Origin {
    /// Bytes of the file, from (included) to (not included).
    record Bytes(long from, long to) implements Origin {}

    /// A box on a page. Pages count from 1; the box is in points (1/72 inch) from the page's top
    /// left corner.
    record OnPage(int page, double left, double top, double width, double height)
        implements Origin {}

    /// A box on a page that is a picture: the words were recognised on it, not written there.
    ///
    /// @param confidence of the program that recognised them, in percent, 0 to 100
    record Recognised(OnPage box, int confidence) implements Origin {
      public Recognised {
        if (confidence < 0 || confidence > 100)
          throw new IllegalArgumentException("No percentage: " + confidence);
      }
    }

    /// A cell of a sheet, where it is not the one that the text stands in; older readings have one
    /// for every cell. Rows and columns count from 1.
    record InCell(String sheet, int row, int column) implements Origin {}

    /// An element of a document that has no pages of its own: its number in document order, from 0.
    record InElement(String part, int index) implements Origin {}
  }
}
