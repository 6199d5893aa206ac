package org.undersigned.model;

/// A run of a reading's text: code points, zero-based, half-open (W3C Web Annotation Data Model,
/// section 4.2.5, text position selector).
public record Passage(Fingerprint reading, int start, int end) {
  public Passage {
    if (start < 0 || end <= start)
      throw new IllegalArgumentException(
          "A passage is at least one code point long: " + start + " to " + end);
  }
}
