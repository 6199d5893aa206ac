package org.undersigned.names;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Endings that surnames have and given names seldom, and pairs of endings by which one surname
/// differs between men and women. Source: the table `surname-endings.tsv`.
public final class SurnameEndings {
  /// A pair of endings of one surname.
  record Pair(String man, String woman) {}

  private static final Set<String> EASTERN = new HashSet<>();
  private static final Set<String> OTHER = new HashSet<>();
  private static final List<Pair> PAIRS = new ArrayList<>();

  static {
    for (List<String> row : Table.rows("surname-endings.tsv")) {
      switch (row.get(0)) {
        case "eastern" -> EASTERN.addAll(List.of(row.get(1).split(" ")));
        case "other" -> OTHER.addAll(List.of(row.get(1).split(" ")));
        default -> PAIRS.add(new Pair(row.get(1), row.get(2)));
      }
    }
  }

  private SurnameEndings() {}

  /// True for endings of surnames in lands where a patronymic follows the given name.
  public static boolean isEastern(String word) {
    return endsWithOneOf(NameWords.folded(word), EASTERN);
  }

  public static boolean isTypical(String word) {
    var folded = NameWords.folded(word);
    return endsWithOneOf(folded, EASTERN) || endsWithOneOf(folded, OTHER);
  }

  /// The man's form of a surname in its woman's form (`Иванова` gives `иванов`), or empty. `folded`
  /// is in small letters.
  static Optional<String> manOf(String folded) {
    for (Pair pair : PAIRS) {
      int stem = folded.length() - pair.woman.length();
      if (stem >= 2 && folded.endsWith(pair.woman)) {
        return Optional.of(folded.substring(0, stem) + (pair.man.equals("-") ? "" : pair.man));
      }
    }
    return Optional.empty();
  }

  private static boolean endsWithOneOf(String folded, Set<String> endings) {
    for (int length = 2; length <= 6 && length + 2 <= folded.length(); length++) {
      if (endings.contains(folded.substring(folded.length() - length))) {
        return true;
      }
    }
    return false;
  }
}
