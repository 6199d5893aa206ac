package org.undersigned.names;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.Arrays;

/// Reads a word in any script as sounding units ([Sounds]).
///
/// Latin, Cyrillic, Arabic, Hebrew, Greek, Georgian and Armenian letters have tables of their own;
/// Han is read by ICU's pinyin, Hangul and kana by ICU's romanisation, every other script (most are
/// Indic) by ICU's Any-Latin.
final class SoundReader {
  private SoundReader() {}

  /// The units of a word, doubled ones once, but for Hebrew letters; empty where no letter is
  /// known.
  static short[] read(String word) {
    var folded = cut(NameWords.folded(word));
    return switch (Script.of(folded)) {
      case LATIN -> units(stripUnknownMarks(folded, "latin"), "latin");
      case CYRILLIC -> units(folded, "cyrillic");
      case ARABIC -> units(ArabicLetters.plain(folded), "arabic");
      case HEBREW -> units(withoutMarks(folded.replace('׳', '\'')), "hebrew");
      case GREEK -> units(withoutMarks(folded), "greek");
      case GEORGIAN -> units(folded, "georgian");
      case ARMENIAN -> units(folded, "armenian");
      case HAN -> units(romanised(folded), "pinyin");
      case HANGUL -> units(romanised(folded), "korean");
      case KANA -> units(romanised(folded), "japanese");
      case OTHER -> units(romanised(folded), "indic");
    };
  }

  /// No word of a name is longer; what is longer is no name and must cost no time.
  private static String cut(String word) {
    return word.length() > LONGEST_WORD ? word.substring(0, LONGEST_WORD) : word;
  }

  private static final int LONGEST_WORD = 60;

  /// ICU's romanisation in small letters, without tones and other marks.
  static String romanised(String text) {
    return withoutMarks(AnyLatin.INSTANCE.transliterate(text)).toLowerCase(java.util.Locale.ROOT);
  }

  static String withoutMarks(String text) {
    if (isAscii(text)) {
      return text;
    }
    var apart = Normalizer.normalize(text, Normalizer.Form.NFD);
    var plain = new StringBuilder(apart.length());
    apart.codePoints().filter(c -> !isMark(c)).forEach(plain::appendCodePoint);
    return plain.toString();
  }

  private static boolean isMark(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK ->
          true;
      default -> false;
    };
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  /// A marked letter without a row of its own is read as its plain letter.
  private static String stripUnknownMarks(String word, String script) {
    if (isAscii(word)) {
      return word;
    }
    var letters = Sounds.letters(script);
    var plain = new StringBuilder();
    word.codePoints()
        .forEach(
            c -> {
              boolean known = c < 0x80 || c < 0x10000 && letters.contains((char) c);
              plain.append(known ? Character.toString(c) : withoutMarks(Character.toString(c)));
            });
    return plain.toString();
  }

  private static short[] units(String word, String script) {
    var letters = Sounds.letters(script);
    var found = new LetterGroups.Found();
    var units = new short[word.length() + 4];
    int count = 0;
    for (int at = 0; at < word.length(); ) {
      int length = letters.longest(word, at, found);
      if (length > 0) {
        for (short unit : found.units) {
          // Between two equal letters of an abjad there is a vowel that nobody writes.
          if (count == 0 || units[count - 1] != unit || script.equals("hebrew")) {
            if (count == units.length) {
              units = Arrays.copyOf(units, count * 2);
            }
            units[count++] = unit;
          }
        }
      }
      at += Math.max(1, length);
    }
    return Arrays.copyOf(units, count);
  }

  /// Loaded only where a name needs it: ICU's rules take some 100 ms to compile.
  private static final class AnyLatin {
    static final Transliterator INSTANCE =
        Transliterator.getInstance("Han-Latin; Hangul-Latin; Any-Latin");
  }
}
