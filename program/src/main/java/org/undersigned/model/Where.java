package org.undersigned.model;

import java.util.Optional;

/// Where something happened: the words of the source, and the place they were taken for, if any.
public record Where(String asWritten, Optional<Place> place) {

  /// The source's words alone, not yet resolved to a place.
  public static Where asWritten(String words) {
    return new Where(words, Optional.empty());
  }
}
