package org.undersigned.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Endings that make a father's name out of a given name, in the languages that have them.
///
/// The same father stands behind `Салахатдинович`, `Салахатдинұлы` and `Salakhatdinuly`; so a
/// patronymic is compared by its stem. Source: the table `patronymics.tsv`.
final class Patronymics {
  /// Whose child: told by the ending.
  enum Child {
    SON,
    DAUGHTER
  }

  /// A word taken apart into the father's name, as far as the ending leaves it, and the ending.
  /// `surely` is false for endings that surnames have too (Serbian -ović, Kazakh -uly).
  record Patronymic(String stem, String ending, Child child, boolean surely) {}

  private record Ending(String text, Child child, boolean surely) {}

  /// Before a word that is a father's name as a whole: `Лукич` leaves too little for an ending.
  private static final String WHOLE = "=";

  private static final Pattern SON_OR_DAUGHTER = Pattern.compile("(?:ич|ич?на|ыч|ich|ich?na)$");

  private static final List<Ending> ENDINGS = read();
  private static final int SHORTEST_STEM = 2;

  private Patronymics() {}

  /// The patronymic that `word` is by its ending, or empty.
  static Optional<Patronymic> of(String word) {
    var folded = NameWords.folded(word);
    for (Ending ending : ENDINGS) {
      if (ending.text.startsWith(WHOLE)) {
        if (folded.equals(ending.text.substring(1))) {
          return Optional.of(whole(folded, ending));
        }
        continue;
      }
      int stem = folded.length() - ending.text.length();
      if (stem >= SHORTEST_STEM && folded.endsWith(ending.text)) {
        return Optional.of(
            new Patronymic(folded.substring(0, stem), ending.text, ending.child, ending.surely));
      }
    }
    return Optional.empty();
  }

  private static Patronymic whole(String word, Ending ending) {
    var stem = SON_OR_DAUGHTER.matcher(word).replaceAll("");
    return new Patronymic(stem, word.substring(stem.length()), ending.child, ending.surely);
  }

  /// Rows: `son` or `daughter`, `sure` or `open`, the endings. Longest ending first.
  private static List<Ending> read() {
    var endings = new ArrayList<Ending>();
    for (List<String> row : Table.rows("patronymics.tsv")) {
      var child = row.get(0).equals("son") ? Child.SON : Child.DAUGHTER;
      for (String text : row.get(2).split(" ")) {
        endings.add(new Ending(text, child, row.get(1).equals("sure")));
      }
    }
    endings.sort(Comparator.comparingInt((Ending e) -> e.text.length()).reversed());
    return List.copyOf(endings);
  }
}
