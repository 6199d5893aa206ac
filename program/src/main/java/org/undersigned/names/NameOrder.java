package org.undersigned.names;

/// Which of surname and given name a name or a list writes first.
public enum NameOrder {
  SURNAME_FIRST,
  GIVEN_FIRST,
  /// Not known: every name is judged by itself.
  UNKNOWN
}
