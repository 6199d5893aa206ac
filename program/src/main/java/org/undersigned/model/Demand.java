package org.undersigned.model;

import java.util.Optional;

/// What was asked of whom by when. Silence is computed from dates, never stored.
///
/// @param statement the statement in which it was made
/// @param made when; where the source gives no date of its own, the document's
public record Demand(
    Id<Demand> id,
    Attribution by,
    Terms terms,
    Optional<When> made,
    Id<Statement> statement,
    Provenance provenance) {

  /// The wording of a demand.
  ///
  /// @param action of the vocabulary `actions`: release, revoke, investigate, publish, restore,
  ///     allow_access, compensate, drop_charges, refuse_extradition, sanction_review, other
  /// @param object what is to be done to what, in the source's words
  /// @param addressee empty where the source names none; never guessed
  /// @param urgency the source's words: "immediately", "unconditionally", "internationally"
  /// @param due empty unless the source states one; never assumed
  public record Terms(
      Term action,
      String object,
      Optional<Party> addressee,
      Modality modality,
      Optional<String> urgency,
      Optional<When> due) {}

  /// How strongly it is asked.
  public enum Modality {
    MUST,
    SHOULD,
    URGES,
    CALLS_FOR
  }
}
