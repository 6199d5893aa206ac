package org.undersigned.instruments;

import java.util.ArrayList;
import java.util.List;

/// A run of a text that belongs together: a block, or one line of it. Offsets are UTF-16.
record Piece(int start, int end, String text, Kind kind) {
  enum Kind {
    TEXT,
    HEADING,
    QUOTATION,
    ROW
  }

  /// The text with each run of white space as one space.
  String words() {
    return text.replaceAll("[\\s\\u00A0\\u202F]+", " ").strip();
  }

  boolean hasLines() {
    return text.indexOf('\n') >= 0;
  }

  /// The lines of this piece, blank ones left out.
  List<Piece> lines() {
    List<Piece> lines = new ArrayList<>();
    int from = 0;
    while (from <= text.length()) {
      int to = text.indexOf('\n', from);
      if (to < 0) to = text.length();
      int start = from;
      int end = to;
      while (start < end && InstrumentText.isSpace(text.charAt(start))) start++;
      while (end > start && InstrumentText.isSpace(text.charAt(end - 1))) end--;
      if (start < end)
        lines.add(
            new Piece(this.start + start, this.start + end, text.substring(start, end), kind));
      from = to + 1;
    }
    return lines;
  }
}
