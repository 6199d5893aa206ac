package org.undersigned.names;

import com.ibm.icu.text.Transliterator;

/// Letters without the marks that lists leave out: `Łukasz` is `lukasz`, `Фёдор` is `федор`,
/// traditional Han is simplified.
final class PlainLetters {
  private static final String MARKED = "łđøıħßæœþðə";
  private static final String[] PLAIN = {"l", "d", "o", "i", "h", "ss", "ae", "oe", "th", "d", "a"};

  private PlainLetters() {}

  /// `folded` in small letters.
  static String of(String folded, Script script) {
    return switch (script) {
      case LATIN -> latin(SoundReader.withoutMarks(folded));
      case CYRILLIC, GREEK -> SoundReader.withoutMarks(folded);
      case ARABIC ->
          ArabicLetters.plain(folded).replace('ك', 'ک').replace('ي', 'ی').replace('ى', 'ی');
      case HAN -> Simplified.INSTANCE.transliterate(folded);
      case HEBREW, ARMENIAN, GEORGIAN, HANGUL, KANA, OTHER -> folded;
    };
  }

  private static String latin(String word) {
    var plain = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      int at = MARKED.indexOf(word.charAt(i));
      plain.append(at < 0 ? String.valueOf(word.charAt(i)) : PLAIN[at]);
    }
    return plain.toString().replace("'", "").replace("ʻ", "");
  }

  private static final class Simplified {
    static final Transliterator INSTANCE = Transliterator.getInstance("Traditional-Simplified");
  }
}
