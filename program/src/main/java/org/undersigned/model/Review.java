package org.undersigned.model;

import java.util.Optional;

/// What a colleague made of a draft.
///
/// @param became the statement that stands now; empty where the draft was rejected
/// @param why the reviewer's reason
public record Review(
    Id<Review> id,
    Id<Draft> of,
    Verdict verdict,
    Optional<Id<Statement>> became,
    String why,
    Provenance provenance) {

  /// What came of a review.
  public enum Verdict {
    ACCEPTED,
    CORRECTED,
    REJECTED
  }

  public Review {
    if ((verdict == Verdict.REJECTED) == became.isPresent())
      throw new IllegalArgumentException("A rejected draft becomes no statement, any other does");
  }
}
