package org.undersigned.assessment;

import org.undersigned.model.Dispute;

/// Statements set side by side, with the kind of disagreement and the reason for it. Nobody is
/// chosen.
///
/// @param because in words, for people: which field differs, which bound is passed
public record Disagreement(Dispute dispute, Conflict conflict, String because) {

  /// Whether the sides can all be right.
  public enum Conflict {
    /// They cannot.
    CONFLICT,
    /// They can: each speaks of something else, or one took the other's place.
    NO_CONFLICT,
    /// What is said does not tell.
    OPEN
  }
}
