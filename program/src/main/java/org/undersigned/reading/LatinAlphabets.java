package org.undersigned.reading;

import java.util.List;

/// Which accented Latin letters stand together: those of one language's alphabet (Unicode CLDR,
/// exemplar characters, main sets).
final class LatinAlphabets {
  private static final List<String> ALPHABETS =
      List.of(
          "éèàêçôâîûùëïœæÿü",
          "äöüßé",
          "ñóáíúéü",
          "ãõçáéíóúâêôàü",
          "àèéìíîòóùú",
          "åäöéøæœáàü",
          "ðþáéíóúýæö",
          "ąćęłńóśźż",
          "áčďéěíňóřšťúůýž",
          "áäčďéíĺľňóôŕšťúýž",
          "áéíóöőúüű",
          "ăâîșțşţéá",
          "çğıöşüâîû",
          "čćđšžäöü",
          "äõöüšž");

  private LatinAlphabets() {}

  /// The largest part of the accented Latin letters of `text` that one alphabet has; 1 where there
  /// are none.
  static double together(String text) {
    int[] letters =
        text.codePoints()
            .filter(c -> c > 0x7F && Character.isLetter(c))
            .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN)
            .map(Character::toLowerCase)
            .limit(4_000)
            .toArray();
    if (letters.length == 0) return 1;
    int most = 0;
    for (String alphabet : ALPHABETS) {
      int known = 0;
      for (int letter : letters) if (alphabet.indexOf(letter) >= 0) known++;
      most = Math.max(most, known);
    }
    return (double) most / letters.length;
  }
}
