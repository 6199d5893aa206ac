package org.undersigned.rendering;

import java.util.List;
import org.undersigned.model.Said;

/// A page of an exhibit as a picture, with the quotes glowing where they stand on it.
///
/// @param address of the exhibit's own page
/// @param picture address of the picture; empty text where none could be made
/// @param width of the page, in the unit of the boxes
/// @param pages links to all pages of the exhibit, this one's without address
/// @param facts what the file says of itself: no part of the text
/// @param said the statements whose quotes stand on this page
public record PicturePage(
    String caseName,
    List<String> notices,
    String name,
    String address,
    String picture,
    double width,
    double height,
    List<PageLink> pages,
    List<Box> boxes,
    List<ExhibitPage.Fact> facts,
    List<Said> said) {

  public PicturePage {
    notices = List.copyOf(notices);
    pages = List.copyOf(pages);
    boxes = List.copyOf(boxes);
    facts = List.copyOf(facts);
    said = List.copyOf(said);
  }

  /// A page of an exhibit.
  ///
  /// @param address empty text where it is the one shown
  /// @param quotes how many quotes and rows of lists stand on it
  public record PageLink(int number, String address, int quotes) {}

  /// A box on the picture, from its top left corner.
  ///
  /// @param address where a click leads: to the words in the text
  /// @param label who is quoted, or how sure the recognised word is
  public record Box(
      double left,
      double top,
      double width,
      double height,
      Kind kind,
      String address,
      String label) {}

  /// What a box shows.
  public enum Kind {
    QUOTE,
    /// A word that was recognised on the picture with little confidence.
    DOUBTFUL
  }
}
