package org.undersigned.identity.values;

import java.text.Normalizer;

/// Words in Latin small letters and digits, without marks, one space between them.
public final class NormalForm {
  private static final String CYRILLIC =
      "абвгдеёжзийклмнопрстуфхцчшщъыьэюяәғқңөұүһіїєґўјљњћђџѓќѕҳҷӣӯ";
  private static final String[] LATIN = {
    "a", "b", "v", "g", "d", "e", "e", "zh", "z", "i", "i", "k", "l", "m", "n", "o", "p", "r", "s",
    "t", "u", "f", "kh", "ts", "ch", "sh", "shch", "", "y", "", "e", "yu", "ya", "a", "g", "k", "n",
    "o", "u", "u", "h", "i", "i", "e", "g", "u", "j", "lj", "nj", "c", "d", "dz", "g", "k", "dz",
    "h", "j", "i", "u"
  };

  private NormalForm() {}

  /// The normal form of `text`; apostrophes vanish, every other mark is a space.
  public static String of(String text) {
    StringBuilder words = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 128) return foreign(text);
      if (c >= 'A' && c <= 'Z') c += 32;
      if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
        if (gap && !words.isEmpty()) words.append(' ');
        gap = false;
        words.append(c);
      } else if (c != '\'' && c != '`') gap = true;
    }
    return words.toString();
  }

  /// Whether words stay apart.
  public enum Spaces {
    KEPT,
    LEFT_OUT
  }

  /// The normal form of a text of ASCII as bytes in `into`, which must be as long as the text.
  ///
  /// @return how many bytes; -1 where the text holds other letters
  public static int ascii(String text, Spaces spaces, byte[] into) {
    int length = 0;
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 128) return -1;
      if (c >= 'A' && c <= 'Z') c += 32;
      if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
        if (gap && length > 0 && spaces == Spaces.KEPT) into[length++] = ' ';
        gap = false;
        into[length++] = (byte) c;
      } else if (c != '\'' && c != '`') gap = true;
    }
    return length;
  }

  private static String foreign(String text) {
    String marked =
        Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(java.util.Locale.ROOT);
    StringBuilder words = new StringBuilder(text.length() + 8);
    boolean gap = false;
    for (int i = 0; i < marked.length(); i++) {
      char c = marked.charAt(i);
      String latin = letter(c);
      if (latin == null) {
        if (Character.getType(c) != Character.NON_SPACING_MARK
            && c != '\''
            && c != '’'
            && c != 'ʼ'
            && c != '`') gap = true;
        continue;
      }
      if (gap && !words.isEmpty()) words.append(' ');
      gap = false;
      words.append(latin);
    }
    return words.toString();
  }

  private static @org.jspecify.annotations.Nullable String letter(char c) {
    if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) return String.valueOf(c);
    int cyrillic = CYRILLIC.indexOf(c);
    if (cyrillic >= 0) return LATIN[cyrillic];
    switch (c) {
      case 'ß':
        return "ss";
      case 'æ':
        return "ae";
      case 'ø':
        return "o";
      case 'ł':
        return "l";
      case 'đ':
        return "d";
      case 'ı':
        return "i";
      case 'ə':
        return "a";
      case 'œ':
        return "oe";
      case 'þ':
        return "th";
      default:
        break;
    }
    if (Character.isDigit(c)) return String.valueOf(Character.digit(c, 10));
    if (!Character.isLetter(c)) return null;
    String apart = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
    char first = apart.charAt(0);
    if (first >= 'a' && first <= 'z') return String.valueOf(first);
    return String.valueOf(c);
  }
}
