package org.undersigned.assessment;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.undersigned.model.Passage;
import org.undersigned.model.Quote;
import org.undersigned.model.Reading;

/// A word of a text as texts are compared: its folded form, and where it stands in code points.
///
/// Runs of letters and digits are words, digits in groups of three parted by a space or a no-break
/// space are one; signs, case, and the shapes of quotation marks and dashes make no difference.
///
/// @param start code point, included
/// @param end code point, not included
record Word(String folded, int start, int end) {

  static List<Word> of(String text) {
    return of(text, 0);
  }

  /// The words of `text`, which begins at code point `from` of its document.
  static List<Word> of(String text, int from) {
    int[] points = text.codePoints().toArray();
    List<Word> words = new ArrayList<>();
    int at = 0;
    while (at < points.length) {
      if (!Character.isLetterOrDigit(points[at])) {
        at++;
        continue;
      }
      int start = at;
      boolean number = Character.isDigit(points[at]);
      while (at < points.length && (isInside(points[at]) || (number && isThousands(points, at))))
        at++;
      words.add(new Word(fold(points, start, at), from + start, from + at));
    }
    return words;
  }

  private static boolean isInside(int point) {
    int type = Character.getType(point);
    return Character.isLetterOrDigit(point) || type == Character.NON_SPACING_MARK || point == 0xAD;
  }

  /// A separator with exactly three digits behind it.
  private static boolean isThousands(int[] points, int at) {
    if (" \u00A0\u202F,.'’".indexOf(points[at]) < 0 || at + 3 >= points.length) return false;
    for (int i = at + 1; i <= at + 3; i++) if (!Character.isDigit(points[i])) return false;
    return at + 4 >= points.length || !Character.isLetterOrDigit(points[at + 4]);
  }

  private static String fold(int[] points, int start, int end) {
    StringBuilder word = new StringBuilder();
    for (int i = start; i < end; i++)
      if (Character.isLetterOrDigit(points[i])
          || Character.getType(points[i]) == Character.NON_SPACING_MARK)
        word.appendCodePoint(points[i]);
    return Normalizer.normalize(word, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }

  /// The quote of `words` from the first to the last in `reading`.
  static Quote quote(Reading reading, List<Word> words) {
    return Quote.from(
        reading, new Passage(reading.id(), words.getFirst().start(), words.getLast().end()));
  }
}
