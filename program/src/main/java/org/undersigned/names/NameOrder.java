package org.undersigned.names;

/// Which of surname and given name a name or a list writes first.
public enum NameOrder {
  SURNAME_FIRST,
  GIVEN_FIRST,
  /// There are no surnames: the own name stands first, then the father's, then his father's
  /// (Ethiopia, Eritrea, Somalia).
  OWN_THEN_FATHERS,
  /// Not known: every name is judged by itself.
  UNKNOWN
}
