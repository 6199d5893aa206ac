package org.undersigned.model;

import java.util.List;
import java.util.Optional;

/// The text of an exhibit as one version of one reader saw it. Never changed: a better reader gives
/// another reading.
///
/// @param id follows from exhibit, reader and text, see [#identify]
/// @param reader the tool, its version and the settings that shape the text
/// @param text Unicode text in reading order, blocks parted by line ends, never with a carriage
///     return; positions count its code points
/// @param language two letters (ISO 639-1), or `und` where it was not recognised
/// @param encoding the character encoding found in the bytes, for text formats
/// @param pages number of pages, zero where the format has none
public record Reading(
    Fingerprint id,
    Fingerprint exhibit,
    Maker.Tool reader,
    String text,
    String language,
    Optional<String> encoding,
    List<Block> blocks,
    int pages,
    List<Placement> placements) {

  public Reading {
    blocks = List.copyOf(blocks);
    placements = List.copyOf(placements);
    if (!id.equals(identify(exhibit, reader, text)))
      throw new IllegalArgumentException("The reading's id does not follow from its text: " + id);
  }

  /// The id of a reading: SHA-256 over the UTF-8 bytes of the lines `undersigned/reading/1`, the
  /// exhibit's fingerprint, the reader's name, its version, its settings as `name=value` parted by
  /// commas, each ended by a line feed, and then the text.
  public static Fingerprint identify(Fingerprint exhibit, Maker.Tool reader, String text) {
    StringBuilder settings = new StringBuilder();
    reader
        .settings()
        .forEach(
            (name, value) ->
                settings
                    .append(settings.isEmpty() ? "" : ",")
                    .append(name)
                    .append('=')
                    .append(value));
    return Fingerprint.of(
        String.join(
            "\n",
            "undersigned/reading/1",
            exhibit.hex(),
            reader.name(),
            reader.version(),
            settings,
            text));
  }

  /// A reading of `text`, with the id that follows.
  public static Reading of(
      Fingerprint exhibit, Maker.Tool reader, String text, String language, Layout layout) {
    return new Reading(
        identify(exhibit, reader, text),
        exhibit,
        reader,
        text,
        language,
        layout.encoding(),
        layout.blocks(),
        layout.pages(),
        layout.placements());
  }

  /// How the text lies: what a reader finds beside the words.
  public record Layout(
      Optional<String> encoding, List<Block> blocks, int pages, List<Placement> placements) {
    public Layout {
      blocks = List.copyOf(blocks);
      placements = List.copyOf(placements);
    }
  }

  /// The number of code points in the text.
  public int length() {
    return text.codePointCount(0, text.length());
  }

  /// The text from code point `start` (included) to `end` (not included).
  ///
  /// @throws IndexOutOfBoundsException where the span does not lie within the text
  public String words(int start, int end) {
    int from = text.offsetByCodePoints(0, start);
    return text.substring(from, text.offsetByCodePoints(from, end - start));
  }
}
