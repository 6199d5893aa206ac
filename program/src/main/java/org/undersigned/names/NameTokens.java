package org.undersigned.names;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Cuts a name as written into words. Code points outside words are blanks, punctuation and marks
/// of footnotes; brackets and quotation marks are remembered, for what stands in them is a further
/// name.
final class NameTokens {
  private static final Pattern CAPITALS_AFTER_PREFIX = Pattern.compile("(?:Ma?c|[DO]['’])\\p{Lu}+");

  /// One word: where it stands, whether a full stop or a comma follows, and whether it stands in
  /// brackets or quotation marks.
  ///
  /// @param folded the word as [NameWords#folded] has it, asked for again and again
  record Token(String text, String folded, int start, int end, After after, Inside inside) {
    static Token of(String text, int start, int end, After after, Inside inside) {
      return new Token(text, NameWords.folded(text), start, end, after, inside);
    }

    boolean isAllCapitals() {
      long capitals = text.codePoints().filter(Character::isUpperCase).count();
      long small = text.codePoints().filter(Character::isLowerCase).count();
      return capitals >= 2 && small == 0
          || capitals >= 3 && small <= 2 && CAPITALS_AFTER_PREFIX.matcher(text).matches();
    }
  }

  /// What follows a word.
  enum After {
    NOTHING,
    STOP,
    COMMA
  }

  /// Where a word stands.
  enum Inside {
    NAME,
    BRACKETS
  }

  private static final String JOINS = "'’ʼ‘`ʻ´-‐‑–·‌־׳״\"";
  private static final String OPENS = "([{«“„\"";
  private static final String CLOSES = ")]}»”\"";

  private final int[] codePoints;
  private final List<Token> tokens = new ArrayList<>();

  private NameTokens(String name) {
    codePoints = name.codePoints().toArray();
  }

  static List<Token> of(String name) {
    var cutter = new NameTokens(name);
    cutter.cut();
    return cutter.tokens;
  }

  private void cut() {
    var inside = Inside.NAME;
    int at = 0;
    while (at < codePoints.length) {
      int c = codePoints[at];
      if (isWordPart(c)) {
        int end = wordEnd(at);
        tokens.add(Token.of(text(at, end), at, end, after(end), inside));
        at = end;
        continue;
      }
      if (inside == Inside.BRACKETS && CLOSES.indexOf(c) >= 0) {
        inside = Inside.NAME;
      } else if (OPENS.indexOf(c) >= 0) {
        inside = Inside.BRACKETS;
      }
      at++;
    }
  }

  /// The end of the word that begins at `start`: letters, marks, digits, and single joining marks
  /// between two letters (`D'Arc`, `Saint-Just`).
  private int wordEnd(int start) {
    int end = start;
    while (end < codePoints.length
        && (isWordPart(codePoints[end])
            || JOINS.indexOf(codePoints[end]) >= 0
                && joinsHere(codePoints[end], codePoints[start])
                && end + 1 < codePoints.length
                && isWordPart(codePoints[end + 1]))) {
      end++;
    }
    // A footnote's figure at the end of a word is no part of the name.
    int bare = end;
    while (bare > start && Character.isDigit(codePoints[bare - 1])) {
      bare--;
    }
    return bare > start ? bare : end;
  }

  /// The middle dot joins Catalan `l·l` and parts the words of a foreign name in Han or kana.
  private static boolean joinsHere(int mark, int letter) {
    return mark != '·' && mark != '‧' || Script.of(letter) == Script.LATIN;
  }

  private After after(int end) {
    int at = end;
    while (at < codePoints.length && Character.isWhitespace(codePoints[at])) {
      at++;
    }
    if (at < codePoints.length
        && (codePoints[at] == ',' || codePoints[at] == '،' || codePoints[at] == '、')) {
      return After.COMMA;
    }
    return end < codePoints.length && codePoints[end] == '.' ? After.STOP : After.NOTHING;
  }

  private String text(int start, int end) {
    return new String(codePoints, start, end - start);
  }

  private static boolean isWordPart(int c) {
    if (c == 'ª' || c == 'º') {
      return false;
    }
    return Character.isLetterOrDigit(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || Character.getType(c) == Character.COMBINING_SPACING_MARK;
  }
}
