package org.undersigned.model;

import java.util.ArrayList;
import java.util.List;

/// Words of a reading, verbatim, with the place where they stand and what surrounds them (W3C Web
/// Annotation Data Model, section 4.2.4, text quote selector).
///
/// A quote is made by [#from] only. One that is restored from storage is checked with [#standsIn]
/// before anybody uses it; if it does not stand it is *broken and says so*, and a nearest match is
/// only ever a proposal to a person.
///
/// @param exact the words, character by character
/// @param before up to [#CONTEXT] code points before them, fewer at the start of the text
/// @param after up to [#CONTEXT] code points after them, fewer at the end of the text
public record Quote(Passage at, String exact, String before, String after) {

  /// How many code points of context a quote keeps on either side.
  public static final int CONTEXT = 32;

  /// The quote of `passage` in `reading`.
  ///
  /// @throws IllegalArgumentException where the passage belongs to another reading or does not lie
  ///     within its text: that is a fault of the caller, never of a document
  public static Quote from(Reading reading, Passage passage) {
    int length = reading.length();
    if (!passage.reading().equals(reading.id()) || passage.end() > length)
      throw new IllegalArgumentException(
          "The passage " + passage + " does not lie in the reading " + reading.id().brief());
    return new Quote(
        passage,
        reading.words(passage.start(), passage.end()),
        reading.words(Math.max(0, passage.start() - CONTEXT), passage.start()),
        reading.words(passage.end(), Math.min(length, passage.end() + CONTEXT)));
  }

  /// The quotes of many passages of one reading, in their order: as [#from(Reading, Passage)] for
  /// each, but the text is measured only once.
  public static List<Quote> from(Reading reading, List<Passage> passages) {
    String text = reading.text();
    int[] starts = text.codePoints().map(Character::charCount).toArray();
    int length = starts.length;
    int at = 0;
    for (int i = 0; i < length; i++) {
      int width = starts[i];
      starts[i] = at;
      at += width;
    }
    List<Quote> quotes = new ArrayList<>(passages.size());
    for (Passage passage : passages) {
      if (!passage.reading().equals(reading.id()) || passage.end() > length)
        throw new IllegalArgumentException(
            "The passage " + passage + " does not lie in the reading " + reading.id().brief());
      int start = passage.start();
      int end = passage.end();
      quotes.add(
          new Quote(
              passage,
              words(text, starts, start, end),
              words(text, starts, Math.max(0, start - CONTEXT), start),
              words(text, starts, end, Math.min(length, end + CONTEXT))));
    }
    return quotes;
  }

  private static String words(String text, int[] starts, int start, int end) {
    int from = start < starts.length ? starts[start] : text.length();
    return text.substring(from, end < starts.length ? starts[end] : text.length());
  }

  /// Whether these very words, and this context, stand at their place in `reading`.
  public boolean standsIn(Reading reading) {
    return at.reading().equals(reading.id())
        && at.end() <= reading.length()
        && equals(from(reading, at));
  }
}
