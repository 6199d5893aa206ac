package org.undersigned.assessment;

import java.util.ArrayList;
import java.util.List;
import org.undersigned.model.Block;
import org.undersigned.model.Passage;
import org.undersigned.model.Reading;

/// Finds the quotations inside a text: what stands between marks of every style, paragraph by
/// paragraph where one goes on over several, and blocks set apart as quotations.
///
/// The passages are the words between the marks, without the marks. A mark that is never closed
/// ends with its paragraph.
final class Quotations {
  private static final String OPENING = "“«„‟";
  private static final String CLOSING = "”»“”";
  private static final int LONGEST = 12;

  private Quotations() {}

  /// The quotations of at least `leastWords` words, in the order of the text; none inside another.
  static List<Passage> in(Reading reading, int leastWords) {
    List<int[]> spans = new ArrayList<>();
    int[] points = reading.text().codePoints().toArray();
    List<int[]> parts = paragraphs(reading, points);
    for (int p = 0; p < parts.size(); ) {
      int open = addMarked(points, parts.get(p)[0], parts.get(p)[1], spans);
      p++;
      if (open >= 0) p = addContinued(points, parts, p, open, spans);
    }
    for (Block block : reading.blocks())
      if (block instanceof Block.Quotation) addWhole(points, block.start(), block.end(), spans);
    spans.sort((a, b) -> a[0] != b[0] ? Integer.compare(a[0], b[0]) : Integer.compare(b[1], a[1]));
    List<Passage> passages = new ArrayList<>();
    int end = -1;
    for (int[] span : spans) {
      if (span[0] < end || words(reading, span) < leastWords) continue;
      passages.add(new Passage(reading.id(), span[0], span[1]));
      end = span[1];
    }
    return passages;
  }

  private static int words(Reading reading, int[] span) {
    return span[1] > span[0] ? Word.of(reading.words(span[0], span[1])).size() : 0;
  }

  private static List<int[]> paragraphs(Reading reading, int[] points) {
    List<int[]> parts = new ArrayList<>();
    for (Block block : reading.blocks())
      if (!(block instanceof Block.Aside)) parts.add(new int[] {block.start(), block.end()});
    if (!parts.isEmpty()) return parts;
    int start = 0;
    for (int i = 0; i <= points.length; i++)
      if (i == points.length
          || (points[i] == '\n' && i + 1 < points.length && points[i + 1] == '\n')) {
        if (i > start) parts.add(new int[] {start, i});
        start = i + 1;
      }
    return parts;
  }

  /// Adds what stands between marks in one paragraph; returns the style that is open at its end, −1
  /// if none is.
  private static int addMarked(int[] points, int from, int to, List<int[]> spans) {
    int at = from;
    int open = -1;
    while (at < to) {
      int style = OPENING.indexOf(points[at]);
      boolean straight = points[at] == '"';
      if (style < 0 && !straight) {
        at++;
        continue;
      }
      int close = straight ? straightEnd(points, at, to) : end(points, at, to, style);
      add(points, at + 1, close, spans);
      open = !straight && close == to ? style : -1;
      at = straight || close < to ? close + 1 : at + 1;
    }
    return open;
  }

  /// A quotation that runs over paragraphs closes in its last one only: the paragraphs up to there
  /// are parts of it. A mark that is not closed within twelve paragraphs was forgotten.
  private static int addContinued(
      int[] points, List<int[]> parts, int first, int style, List<int[]> spans) {
    List<int[]> whole = new ArrayList<>();
    for (int p = first; p < Math.min(parts.size(), first + LONGEST); p++) {
      int from = parts.get(p)[0];
      int to = parts.get(p)[1];
      if (points[from] == OPENING.charAt(style)) return first;
      int close = closing(points, from, to, style);
      add(points, from, close, whole);
      if (close == to) continue;
      spans.addAll(whole);
      return p + 1;
    }
    return first;
  }

  /// Where the mark opened in an earlier paragraph closes: at the first closing mark that closes
  /// none opened here.
  private static int closing(int[] points, int from, int to, int style) {
    int depth = 1;
    for (int i = from; i < to; i++) {
      if (points[i] == OPENING.charAt(style)) depth++;
      else if (points[i] == CLOSING.charAt(style) && --depth == 0) return i;
    }
    return to;
  }

  private static int end(int[] points, int open, int to, int style) {
    int depth = 0;
    for (int i = open; i < to; i++) {
      if (points[i] == OPENING.charAt(style)) depth++;
      else if (points[i] == CLOSING.charAt(style) && --depth == 0) return i;
    }
    return to;
  }

  private static int straightEnd(int[] points, int open, int to) {
    for (int i = open + 1; i < to; i++) if (points[i] == '"') return i;
    return to;
  }

  /// A block set apart is quoted whole, marks and formula aside.
  private static void addWhole(int[] points, int from, int to, List<int[]> spans) {
    add(points, from, to, spans);
  }

  private static void add(int[] points, int from, int to, List<int[]> spans) {
    int start = from;
    int end = to;
    while (start < end && isEdge(points[start])) start++;
    while (end > start && isEdge(points[end - 1])) end--;
    if (start < end) spans.add(new int[] {start, end});
  }

  private static boolean isEdge(int point) {
    return Character.isWhitespace(point)
        || Character.isSpaceChar(point)
        || "“”«»„‟\"'‘’".indexOf(point) >= 0;
  }
}
