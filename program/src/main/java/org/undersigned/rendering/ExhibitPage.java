package org.undersigned.rendering;

import java.util.List;
import org.undersigned.model.Said;

/// The page of an exhibit: its text with the quotes glowing in place, and what is known of it.
///
/// @param facts name and value: fingerprint, received, reader, encoding, language, terms …
/// @param pieces the text, cut where quotes begin and end
/// @param columns how its lists were understood
/// @param editions what it is a newer edition of, and what took its place
/// @param pictures its pages as pictures; empty where its kind has none
/// @param said the statements whose quotes stand here, in order
public record ExhibitPage(
    String caseName,
    List<String> notices,
    String name,
    List<Fact> facts,
    List<ColumnsPart> columns,
    List<EditionPart> editions,
    List<PicturePage.PageLink> pictures,
    List<Piece> pieces,
    List<Said> said) {

  public ExhibitPage {
    notices = List.copyOf(notices);
    facts = List.copyOf(facts);
    columns = List.copyOf(columns);
    editions = List.copyOf(editions);
    pictures = List.copyOf(pictures);
    pieces = List.copyOf(pieces);
    said = List.copyOf(said);
  }

  public record Fact(String name, String value) {}
}
