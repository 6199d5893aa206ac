package org.undersigned.reading;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/// What is seen of an exhibit beside its text: a page as a picture, and what the file says of
/// itself (EXIF of a photograph, properties of a PDF). Kept apart from the text: it may tell who
/// took a picture and where, and it is in no reading, no search and no quote.
///
/// @param picture of the page that was asked for
/// @param facts in the order of the file
public record PageLook(Optional<Picture> picture, List<Fact> facts) {
  static final PageLook NOTHING = new PageLook(Optional.empty(), List.of());

  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
  private static final int MOST_FACTS = 200;
  private static final int LONGEST_FACT = 500;

  public PageLook {
    facts = List.copyOf(facts);
  }

  /// A page as a picture.
  ///
  /// @param width of the page in points, the unit of the boxes on it; of a picture in pixels
  /// @param height in the same unit
  /// @param png made anew from what was drawn: none of the file's own bytes
  public record Picture(double width, double height, byte[] png) {
    public Picture {
      if (!(width > 0 && width < 1e6 && height > 0 && height < 1e6))
        throw new IllegalArgumentException("No page: " + width + " by " + height);
      for (int i = 0; i < PNG.length; i++)
        if (png.length <= i || png[i] != PNG[i])
          throw new IllegalArgumentException("Not a PNG picture");
    }
  }

  /// What a file says of itself, in its own words.
  public record Fact(String name, String value) {
    public Fact {
      if (name.length() > LONGEST_FACT || value.length() > LONGEST_FACT)
        throw new IllegalArgumentException("A fact is short");
    }
  }

  static void write(DataOutput out, PageLook look) throws IOException {
    Wire.list(
        out,
        look.picture().stream().toList(),
        (o, picture) -> {
          o.writeDouble(picture.width());
          o.writeDouble(picture.height());
          Wire.bytes(o, picture.png());
        });
    Wire.list(
        out,
        look.facts().subList(0, Math.min(MOST_FACTS, look.facts().size())),
        (o, fact) -> {
          Wire.text(o, fact.name());
          Wire.text(o, fact.value());
        });
  }

  static PageLook read(DataInput in) throws IOException {
    List<Picture> pictures =
        Wire.list(in, i -> new Picture(i.readDouble(), i.readDouble(), Wire.bytes(i)));
    List<Fact> facts = Wire.list(in, i -> new Fact(Wire.text(i), Wire.text(i)));
    return new PageLook(pictures.stream().findFirst(), facts);
  }

  /// A fact whose words are cut to what is shown.
  static Fact fact(String name, String value) {
    return new Fact(cut(name), cut(value));
  }

  private static String cut(String words) {
    String plain = words.replaceAll("\\p{Cc}+", " ").strip();
    return plain.length() <= LONGEST_FACT ? plain : plain.substring(0, LONGEST_FACT - 1) + "…";
  }
}
