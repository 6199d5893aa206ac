package org.undersigned.identity.values;

/// Digits of other scripts: Arabic (`١٩٨٤`), Persian, Devanagari, Burmese, Thai, full width ….
public final class Digits {
  private Digits() {}

  /// The text with every decimal digit (Unicode's category Nd) as one of ASCII; the text itself
  /// where it holds none of other scripts.
  public static String plain(String text) {
    for (int i = 0; i < text.length(); i++)
      if (text.charAt(i) > 127 && Character.isDigit(text.charAt(i))) return replaced(text, i);
    return text;
  }

  private static String replaced(String text, int from) {
    StringBuilder plain = new StringBuilder(text);
    for (int i = from; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (c > 127 && Character.isDigit(c))
        plain.setCharAt(i, (char) ('0' + Character.digit(c, 10)));
    }
    return plain.toString();
  }
}
