package org.undersigned.reading;

import java.util.List;
import org.jsoup.nodes.Element;

/// A run of a page's text that stands as a block of its own: what lies between two block
/// elements.
///
/// @param owner the innermost block element around it
/// @param pieces its text nodes and line breaks in order
/// @param linked how many characters of it are words of links
/// @param length how many characters it has, white space folded
/// @param sides what its surroundings say of it
record HtmlSegment(Element owner, List<Piece> pieces, int linked, int length, Sides sides) {
  HtmlSegment {
    pieces = List.copyOf(pieces);
  }

  /// A stretch of characters: a text node, or a line break.
  ///
  /// @param words white space not yet folded; one line feed for a line break
  /// @param from where it begins in the page's source, in `char`s; -1 where the source has no
  /// place
  /// @param to where it ends there
  record Piece(String words, int from, int to) {}

  /// Whether the elements around it mark it as standing beside the text.
  enum Sides {
    OPEN,
    BESIDE
  }

  /// Whether more than half of it is links.
  boolean isMostlyLinks() {
    return linked * 2 > length;
  }

  /// Whether it stands within `element`.
  boolean isWithin(Element element) {
    for (Element e = owner; e != null; e = e.parent()) if (e == element) return true;
    return false;
  }

  /// Its words, white space folded.
  String words() {
    StringBuilder words = new StringBuilder();
    for (Piece piece : pieces) words.append(piece.words());
    return words.toString().strip().replaceAll("[\\s\\u00A0]+", " ");
  }

  /// How much of a text it is: characters of prose count whole, labels and links hardly.
  double weight() {
    if (isMostlyLinks() || sides == Sides.BESIDE || isHeading()) return 0;
    String words = words();
    boolean sentence = words.matches("(?s).*[.!?;:…»”\"]\\s*") || words.length() >= 80;
    return sentence ? words.length() : words.length() * 0.2;
  }

  boolean isHeading() {
    return owner.normalName().matches("h[1-6]");
  }
}
