package org.undersigned.model;

/// How a speaker stands to a claim.
public enum Stance {
  /// Says that it is so.
  ASSERTS,
  /// Says that it is or was not so.
  DENIES,
  /// Concedes against own interest.
  ADMITS,
  /// A charge, or what the text itself marks as an allegation.
  ALLEGES,
  /// Cannot confirm, does not know, finds unproved.
  DOUBTS,
  /// Takes back an earlier statement.
  RETRACTS
}
