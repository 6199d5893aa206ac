package org.undersigned.language.measure;

/// A run of characters of a text: UTF-16 offsets as `String` counts them, zero-based, half-open.
public record Span(int start, int end) {
  public Span {
    if (start < 0 || end < start)
      throw new IllegalArgumentException("A span runs forward from 0: " + start + " to " + end);
  }

  /// Whether the two share at least one character.
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /// The characters of `text` under this span.
  public String of(String text) {
    return text.substring(start, end);
  }
}
