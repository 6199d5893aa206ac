package org.undersigned.names;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// The small words that are part of names without naming anybody, from the table `words.tsv`.
final class NameWords {
  private static final Map<String, Set<String>> WORDS = read();

  private NameWords() {}

  static boolean isTitle(String folded) {
    return WORDS.get("title").contains(folded);
  }

  static boolean isSuffix(String folded) {
    return WORDS.get("suffix").contains(folded);
  }

  /// Which generation a suffix tells; empty for one that tells an office or a degree.
  static String generation(String suffix) {
    var folded = folded(suffix);
    if (WORDS.get("younger").contains(folded)) {
      return "younger";
    }
    if (WORDS.get("elder").contains(folded)) {
      return "elder";
    }
    return WORDS.get("numbered").contains(folded) ? folded : "";
  }

  static boolean isParticle(String folded) {
    return WORDS.get("particle").contains(folded);
  }

  /// True for `bin`, `ibn`, `ould` …: the father's name follows.
  static boolean announcesFather(String folded) {
    return WORDS.get("father-before").contains(folded);
  }

  /// True for `ogly`, `kyzy`, `ұлы` as words of their own: the father's name stands before.
  static boolean followsItsName(String word) {
    return WORDS.get("father-after").contains(folded(word));
  }

  /// True for `née`, `урожд.`, `alias`: a further name follows.
  static boolean announcesFurther(String folded) {
    return WORDS.get("former").contains(folded);
  }

  static boolean standsForAbsence(String folded) {
    return WORDS.get("absent").contains(folded);
  }

  static boolean describesTheUnknown(String folded) {
    return WORDS.get("describing").contains(folded);
  }

  static boolean tellsSum(String folded) {
    return WORDS.get("sum").contains(folded);
  }

  /// Words that may stand beside one for a sum: `grand total`, `итого человек`.
  static boolean standsBesideSum(String folded) {
    return WORDS.get("sum-beside").contains(folded);
  }

  /// Words before a name that are titles only in lists whose names mostly have one (Burmese `U`,
  /// `Daw`, `Ko`, `Ma`).
  static boolean isHonorific(String folded) {
    return WORDS.get("honorific").contains(folded);
  }

  static boolean isPersonNoun(String folded) {
    return WORDS.get("person-noun").contains(folded);
  }

  /// Small letters without locale's whims (`İ` becomes `i`), composed form, one kind of apostrophe,
  /// no full stop or comma at the end.
  static String folded(String word) {
    if (isFolded(word)) {
      return word;
    }
    var small =
        Normalizer.normalize(word, Normalizer.Form.NFC)
            .replace('İ', 'i')
            .toLowerCase(Locale.ROOT)
            .replace('’', '\'')
            .replace('‘', '\'')
            .replace('ʼ', '\'')
            .replace('`', '\'')
            .strip();
    int end = small.length();
    while (end > 1 && (small.charAt(end - 1) == '.' || small.charAt(end - 1) == ',')) {
      end--;
    }
    return small.substring(0, end);
  }

  /// Only small letters that no rule above changes.
  private static boolean isFolded(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if ((c < 'a' || c > 'z') && (c < 'а' || c > 'я')) {
        return false;
      }
    }
    return true;
  }

  /// `absent` holds phrases, so its line is cut where a phrase can begin: it is kept both whole and
  /// by words that are no common part of a name.
  private static Map<String, Set<String>> read() {
    var words = new HashMap<String, Set<String>>();
    for (List<String> row : Table.rows("words.tsv")) {
      var kind = words.computeIfAbsent(row.getFirst(), _ -> new HashSet<>());
      var separator = row.getFirst().equals("absent") ? "\\|" : " ";
      for (String word : new ArrayList<>(List.of(row.get(1).split(separator)))) {
        kind.add(folded(word));
      }
    }
    return Map.copyOf(words);
  }
}
