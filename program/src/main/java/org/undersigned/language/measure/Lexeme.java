package org.undersigned.language.measure;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A word, a run of digits or one other character of a text, with the form it is compared by.
///
/// The folded form is lower case, composed (NFC), ё as е, one shape for all apostrophes and dashes,
/// decimal digits of every script as 0-9, Arabic without vowel marks. The span is never changed.
record Lexeme(Span span, String folded, Kind kind) {
  enum Kind {
    WORD,
    DIGITS,
    SIGN
  }

  static List<Lexeme> of(String text) {
    List<Lexeme> lexemes = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int start = at;
      int first = text.codePointAt(at);
      at += Character.charCount(first);
      if (isSpace(first)) continue;
      Kind kind = kindOf(first);
      if (kind != Kind.SIGN)
        while (at < text.length() && continues(text.codePointAt(at), kind))
          at += Character.charCount(text.codePointAt(at));
      lexemes.add(new Lexeme(new Span(start, at), fold(text.substring(start, at)), kind));
    }
    return lexemes;
  }

  boolean is(String form) {
    return folded.equals(form);
  }

  boolean isDash() {
    return folded.equals("-");
  }

  /// Whether nothing, not even a space, stands between this lexeme and the next.
  boolean touches(Lexeme next) {
    return span.end() == next.span.start();
  }

  static String fold(String form) {
    if (form.length() == 1) return foldSign(form);
    String composed = Normalizer.normalize(form, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    StringBuilder folded = new StringBuilder(composed.length());
    composed
        .codePoints()
        .filter(c -> c != 0xAD && !(c >= 0x64B && c <= 0x652) && c != 0x640)
        .forEach(c -> folded.appendCodePoint(foldLetter(c)));
    return folded.toString();
  }

  private static String foldSign(String sign) {
    return switch (sign) {
      case "’", "‘", "ʼ", "′", "`", "´" -> "'";
      case "‐", "‑", "‒", "–", "—", "−" -> "-";
      default -> new String(Character.toChars(foldLetter(sign.toLowerCase(Locale.ROOT).charAt(0))));
    };
  }

  private static int foldLetter(int letter) {
    if (Character.getType(letter) == Character.DECIMAL_DIGIT_NUMBER)
      return '0' + Character.digit(letter, 10);
    return switch (letter) {
      case 'ё' -> 'е';
      case 'أ', 'إ', 'آ' -> 'ا';
      case 'ى' -> 'ي';
      default -> letter;
    };
  }

  private static Kind kindOf(int character) {
    if (Character.isDigit(character)) return Kind.DIGITS;
    return isWordPart(character) ? Kind.WORD : Kind.SIGN;
  }

  private static boolean continues(int character, Kind kind) {
    return kind == Kind.DIGITS ? Character.isDigit(character) : isWordPart(character);
  }

  private static boolean isWordPart(int character) {
    int type = Character.getType(character);
    return Character.isLetter(character)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || character == 0xAD;
  }

  private static boolean isSpace(int character) {
    return Character.isWhitespace(character)
        || Character.isSpaceChar(character)
        || character == 0x200B
        || character == 0xFEFF;
  }
}
