package org.undersigned.names;

import java.util.EnumSet;
import java.util.Set;

/// A writing system, as far as names need to be told apart by it (Unicode Standard Annex 24).
///
/// Letters shared by several scripts (apostrophes, combining marks, digits) belong to none.
public enum Script {
  LATIN,
  CYRILLIC,
  GREEK,
  ARABIC,
  HEBREW,
  ARMENIAN,
  GEORGIAN,
  HAN,
  HANGUL,
  KANA,
  OTHER;

  /// The script of one code point; `OTHER` for letters of scripts not listed here and for
  /// characters that belong to no script.
  public static Script of(int codePoint) {
    if (codePoint < 0x250) {
      return Character.isLetter(codePoint) ? LATIN : OTHER;
    }
    return switch (Character.UnicodeScript.of(codePoint)) {
      case LATIN -> LATIN;
      case CYRILLIC -> CYRILLIC;
      case GREEK -> GREEK;
      case ARABIC -> ARABIC;
      case HEBREW -> HEBREW;
      case ARMENIAN -> ARMENIAN;
      case GEORGIAN -> GEORGIAN;
      case HAN -> HAN;
      case HANGUL -> HANGUL;
      case HIRAGANA, KATAKANA -> KANA;
      default -> OTHER;
    };
  }

  /// The script of most letters of `text`; of two equally frequent ones the first met; `OTHER` if
  /// there is no letter.
  public static Script of(String text) {
    var counts = new int[OTHER.ordinal() + 1];
    var best = OTHER;
    int codePoint;
    for (int i = 0; i < text.length(); i += Character.charCount(codePoint)) {
      codePoint = text.codePointAt(i);
      if (Character.isLetter(codePoint)) {
        var script = of(codePoint);
        if (++counts[script.ordinal()] > counts[best.ordinal()] || best == OTHER) {
          best = script;
        }
      }
    }
    return best;
  }

  /// All scripts whose letters occur in `text`, in the order of this enumeration.
  public static Set<Script> allIn(String text) {
    var found = EnumSet.noneOf(Script.class);
    text.codePoints().filter(Character::isLetter).forEach(c -> found.add(of(c)));
    return found;
  }

  /// True where one word mixes letters that look alike but belong to different alphabets, such as a
  /// Latin `C` in `Cырлыбай`. Japanese words that mix Han and kana are not meant.
  public static boolean isMixed(String word) {
    var found = allIn(word);
    found.remove(HAN);
    found.remove(KANA);
    found.remove(OTHER);
    return found.size() > 1;
  }
}
