package org.undersigned.model;

import java.util.Optional;

/// Somebody in a claim, in the source's words: a person, a body, or a group with its number.
///
/// @param who the place where they are named, once one is known
/// @param number how many, where the words say it ("six children")
public record Party(String asWritten, Optional<Id<Reference>> who, Optional<Tally> number) {

  /// The source's words alone.
  public static Party named(String asWritten) {
    return new Party(asWritten, Optional.empty(), Optional.empty());
  }
}
