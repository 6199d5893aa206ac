package org.undersigned.casework;

import org.undersigned.model.Quote;
import org.undersigned.model.Reading;

/// A reading's text, measured once, so that each of many quotes is checked without counting code
/// points from the start: a list of 100,000 rows has as many quotes as rows.
final class QuotedText {
  private final Reading reading;

  /// Where each code point begins, and the end; empty where every code point is one `char`.
  private final int[] starts;

  private final int length;

  QuotedText(Reading reading) {
    this.reading = reading;
    String text = reading.text();
    length = reading.length();
    starts = length == text.length() ? new int[0] : new int[length + 1];
    if (starts.length > 0)
      for (int point = 0, at = 0; point <= length; point++) {
        starts[point] = at;
        if (at < text.length()) at += Character.charCount(text.codePointAt(at));
      }
  }

  /// As [Quote#standsIn].
  boolean holds(Quote quote) {
    int start = quote.at().start();
    int end = quote.at().end();
    return quote.at().reading().equals(reading.id())
        && end <= length
        && is(quote.exact(), start, end)
        && is(quote.before(), Math.max(0, start - Quote.CONTEXT), start)
        && is(quote.after(), end, Math.min(length, end + Quote.CONTEXT));
  }

  private boolean is(String words, int start, int end) {
    int from = at(start);
    return words.length() == at(end) - from
        && reading.text().regionMatches(from, words, 0, words.length());
  }

  private int at(int point) {
    return starts.length == 0 ? point : starts[point];
  }
}
