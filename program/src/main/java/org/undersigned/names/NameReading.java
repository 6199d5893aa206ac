package org.undersigned.names;

/// What came of reading a name: a name, or the reason why nobody is named.
public sealed interface NameReading {
  /// Somebody is named.
  record Named(PersonName name) implements NameReading {}

  /// Nobody is named; `asWritten` keeps the words.
  record Unnamed(String asWritten, Why why) implements NameReading {}

  /// Why a text names nobody.
  enum Why {
    /// Nothing but blanks and punctuation.
    BLANK,
    /// A word that stands for absence: `unknown`, `б/и`, `N/N`, `-`.
    PLACEHOLDER,
    /// A description instead of a name: `неизвестный мужчина`, `unidentified body`.
    DESCRIPTION
  }
}
