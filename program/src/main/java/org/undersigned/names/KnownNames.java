package org.undersigned.names;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Given names and surnames known from openly licensed lists; see the heads of the tables
/// `given-names.txt` and `surnames.txt`.
public final class KnownNames {
  private static final Set<String> GIVEN = read("given-names.txt");
  private static final Set<String> SURNAMES = read("surnames.txt");

  private KnownNames() {}

  public static boolean isGiven(String word) {
    return GIVEN.contains(NameWords.folded(word));
  }

  public static boolean isSurname(String word) {
    return SURNAMES.contains(NameWords.folded(word));
  }

  private static Set<String> read(String table) {
    var names = new HashSet<String>();
    for (String line : Table.lines(table)) {
      names.addAll(List.of(line.split(" ")));
    }
    return Set.copyOf(names);
  }
}
