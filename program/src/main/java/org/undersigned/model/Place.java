package org.undersigned.model;

import java.util.Optional;

/// A place of a gazetteer.
///
/// @param within the place that contains this one
/// @param radiusMetres how far its true position may lie from the point; zero or more
public record Place(
    String id,
    String name,
    Optional<String> within,
    double latitude,
    double longitude,
    double radiusMetres) {
  public Place {
    if (radiusMetres < 0) throw new IllegalArgumentException("A radius is zero or more metres");
  }
}
