package org.undersigned.names;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Reads a word in any script as sounding units ([Sounds]).
///
/// Latin, Cyrillic, Arabic, Hebrew, Greek, Georgian and Armenian letters have tables of their own;
/// Han is read by ICU's pinyin, Hangul and kana by ICU's romanisation, every other script (most are
/// Indic) by ICU's Any-Latin.
final class SoundReader {
  private static final int LONGEST_LETTERS = 5;

  private SoundReader() {}

  /// The units of a word, doubled ones once; empty where no letter is known.
  static short[] read(String word) {
    var folded = cut(NameWords.folded(word));
    return switch (Script.of(folded)) {
      case LATIN -> units(stripUnknownMarks(folded, "latin"), "latin");
      case CYRILLIC -> units(folded, "cyrillic");
      case ARABIC -> units(ArabicLetters.plain(folded), "arabic");
      case HEBREW -> units(folded.replace('׳', '\'').replaceAll("\\p{Mn}", ""), "hebrew");
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
    return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
  }

  /// A marked letter without a row of its own is read as its plain letter.
  private static String stripUnknownMarks(String word, String script) {
    var letters = Sounds.letters(script);
    var plain = new StringBuilder();
    word.codePoints()
        .forEach(
            c -> {
              var letter = Character.toString(c);
              plain.append(c < 0x80 || letters.containsKey(letter) ? letter : withoutMarks(letter));
            });
    return plain.toString();
  }

  private static short[] units(String word, String script) {
    var letters = Sounds.letters(script);
    var units = new ArrayList<Short>();
    int at = 0;
    while (at < word.length()) {
      int length = longest(word, at, letters);
      if (length > 0) {
        var end = at + length == word.length();
        var group = word.substring(at, at + length);
        var found = letters.get(end && letters.containsKey(group + "$") ? group + "$" : group);
        add(units, found == null ? new short[0] : found);
      }
      at += Math.max(1, length);
    }
    return toArray(units);
  }

  private static int longest(String word, int at, Map<String, short[]> letters) {
    for (int length = Math.min(LONGEST_LETTERS, word.length() - at); length > 0; length--) {
      var group = word.substring(at, at + length);
      if (letters.containsKey(group)
          || at + length == word.length() && letters.containsKey(group + "$")) {
        return length;
      }
    }
    return 0;
  }

  private static void add(List<Short> units, short[] found) {
    for (short unit : found) {
      if (units.isEmpty() || units.getLast() != unit) {
        units.add(unit);
      }
    }
  }

  private static short[] toArray(List<Short> units) {
    var array = new short[units.size()];
    for (int i = 0; i < array.length; i++) {
      array[i] = units.get(i);
    }
    return array;
  }

  /// Loaded only where a name needs it: ICU's rules take some 100 ms to compile.
  private static final class AnyLatin {
    static final Transliterator INSTANCE =
        Transliterator.getInstance("Han-Latin; Hangul-Latin; Any-Latin");
  }
}
