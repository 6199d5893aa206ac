package org.undersigned.model;

import java.util.Optional;

/// One signature under an instrument. Group and place belong to the signature, not to the person:
/// both change over a life.
///
/// All parts are as printed; a part that is not printed is empty and never guessed.
///
/// @param position from 1, in printed order; in a written declaration the first one tabled it
/// @param title "Mr", "Mme", "Lord": no stable part of a name
/// @param given given names and initials
/// @param surname with its particles: "De BOER", "van der HEIKE"
/// @param place a state as it was spelled then, an institution, a constituency
/// @param group a political group or party, as a code or in words
/// @param state ISO 3166-1 alpha-2, where the place is a state that is known
/// @param groupCode the group's code in English, where it is known: `ALDE` for "ADLE"
/// @param signedOn where the date of the signature is printed
/// @param quote the whole entry
public record Signatory(
    int position,
    Optional<Printed> title,
    Optional<Printed> given,
    Printed surname,
    Optional<Printed> place,
    Optional<Printed> group,
    Optional<String> state,
    Optional<String> groupCode,
    Status status,
    Optional<When> signedOn,
    Quote quote) {

  public enum Status {
    SIGNED,
    /// Known of early day motions only; a written declaration's signature cannot be withdrawn.
    WITHDRAWN
  }
}
