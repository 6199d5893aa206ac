package org.undersigned.statements;

import org.undersigned.model.Quote;
import org.undersigned.model.Reading;

/// Whether a quote equals the text at its place, character by character.
public sealed interface QuoteCheck {
  /// The words stand there.
  record Stands() implements QuoteCheck {}

  /// The words do not stand there.
  ///
  /// @param expected the quote's words
  /// @param found what the reading has at that place; cut at the end of the text, empty beyond it
  record DoesNotStand(String expected, String found) implements QuoteCheck {}

  /// The quote was taken from another reading: its places mean nothing here.
  record OtherReading(String expected) implements QuoteCheck {}

  /// Checks `quote` against `reading`. Nothing is folded and no nearest match is looked for.
  static QuoteCheck of(Quote quote, Reading reading) {
    if (!quote.at().reading().equals(reading.id())) return new OtherReading(quote.exact());
    String found = at(reading, quote.at().start(), quote.at().end());
    return found.equals(quote.exact()) ? new Stands() : new DoesNotStand(quote.exact(), found);
  }

  private static String at(Reading reading, int start, int end) {
    int length = reading.length();
    int from = Math.min(start, length);
    return reading.words(from, Math.min(Math.max(from, end), length));
  }
}
