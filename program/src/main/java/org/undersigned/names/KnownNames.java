package org.undersigned.names;

/// Given names and surnames known from openly licensed lists; see the heads of the tables
/// `given-names.txt` and `surnames.txt`.
public final class KnownNames {
  private static final WordHashes GIVEN = WordHashes.read("given-names.txt");

  private KnownNames() {}

  public static boolean isGiven(String word) {
    return GIVEN.contains(NameWords.folded(word));
  }

  public static boolean isSurname(String word) {
    return Surnames.TABLE.contains(NameWords.folded(word));
  }

  /// Read only where a whole name is taken apart.
  private static final class Surnames {
    static final WordHashes TABLE = WordHashes.read("surnames.txt");
  }
}
