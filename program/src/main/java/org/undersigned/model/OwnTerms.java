package org.undersigned.model;

/// A list of terms of an office's own, kept in a case: a list of its own name, or further terms for
/// one that ships with the program. Of one list the last record counts.
///
/// @param list the list's name, as the text's first line says it
/// @param text in the form of `docs/reference/vocabularies.md`, as it was given
public record OwnTerms(
    Id<OwnTerms> id, String list, Standing standing, String text, Provenance provenance) {

  /// Whether its terms can be chosen.
  public enum Standing {
    KEPT,
    /// Nobody chooses from it any more; what was chosen before keeps its label.
    WITHDRAWN
  }
}
