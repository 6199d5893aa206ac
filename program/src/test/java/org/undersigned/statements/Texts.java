package org.undersigned.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.undersigned.model.Block;
import org.undersigned.model.Fingerprint;
import org.undersigned.model.Maker;
import org.undersigned.model.Reading;

/// Readings for tests: plain text whose paragraphs are parted by blank lines.
public final class Texts {
  private Texts() {}

  public static Reading reading(String language, String text) {
    List<Block> blocks = new ArrayList<>();
    int at = 0;
    for (String paragraph : text.split("(?<=\n)\n")) {
      int end = at + paragraph.codePointCount(0, paragraph.length());
      String bare = paragraph.stripTrailing();
      int length = bare.codePointCount(0, bare.length());
      if (length > 0) blocks.add(new Block.Paragraph(at, at + length));
      at = end + 1;
    }
    return Reading.of(
        Fingerprint.of(text),
        new Maker.Tool("test", "1", Map.of()),
        text,
        language,
        new Reading.Layout(Optional.empty(), blocks, 0, List.of()));
  }

  /// The whole text as the words of `author`.
  public static Material material(String language, String text, String author) {
    Reading reading = reading(language, text);
    return new Material(
        reading,
        new DocumentProfile(
            "",
            author,
            Optional.empty(),
            Optional.of("2031-04-14"),
            Optional.empty(),
            language,
            Optional.empty(),
            List.of(new DocumentProfile.Stretch(0, reading.length()))));
  }
}
