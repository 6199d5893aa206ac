package org.undersigned.identity.values;

/// Words in Arabic letters as they are usually written in Latin ones, letter by letter and without
/// the vowels that nobody writes: enough to see that two names of a town look alike.
public final class ArabicInLatin {
  private static final String ARABIC = "اأإآءبتثجحخدذرزسشصضطظعغفقكلمنهويىةؤئپچژگکیڭ";
  private static final String[] LATIN = {
    "a", "a", "i", "a", "", "b", "t", "th", "j", "h", "kh", "d", "dh", "r", "z", "s", "sh", "s",
    "d", "t", "z", "a", "gh", "f", "q", "k", "l", "m", "n", "h", "ou", "i", "a", "a", "ou", "i",
    "p", "ch", "zh", "g", "k", "i", "ng"
  };
  private static final String ARTICLE = "ال";

  private ArabicInLatin() {}

  /// The text with its Arabic letters replaced; the article stands apart.
  public static String of(String text) {
    int first = 0;
    while (first < text.length() && !isArabic(text.charAt(first))) first++;
    if (first == text.length()) return text;
    StringBuilder latin = new StringBuilder(text.substring(0, first));
    for (int i = first; i < text.length(); i++) {
      boolean begins = i == 0 || !Character.isLetter(text.charAt(i - 1));
      if (begins && text.startsWith(ARTICLE, i) && i + 4 < text.length()) {
        latin.append("al ");
        i++;
        continue;
      }
      int at = ARABIC.indexOf(text.charAt(i));
      if (at >= 0) latin.append(LATIN[at]);
      else latin.append(text.charAt(i));
    }
    return latin.toString();
  }

  private static boolean isArabic(char c) {
    return c >= 0x0600 && c <= 0x06FF;
  }
}
