package org.undersigned.reading;

import java.util.ArrayList;
import java.util.List;

/// A white strip that runs down between lines.
///
/// @param from its left edge in points
/// @param to its right edge
record Gutter(double from, double to) {
  /// The part of the lines that may cross a gutter: headings above columns.
  private static final double CROSSING = 0.25;

  double width() {
    return to - from;
  }

  /// Whether a word of `line` lies in it, or the line runs on across it with ordinary spaces.
  boolean isCrossedBy(PdfLine line) {
    double before = Double.NEGATIVE_INFINITY;
    double after = Double.POSITIVE_INFINITY;
    for (PdfWord word : line.words()) {
      if (word.right() > from + 0.5 && word.left() < to - 0.5) return true;
      if (word.right() <= from + 0.5) before = Math.max(before, word.right());
      else after = Math.min(after, word.left());
    }
    return after - before < 0.8 * line.size();
  }

  /// The gutters between `lines` that are at least `narrowest` wide, have `fewest` lines on either
  /// side, and that few lines cross.
  static List<Gutter> of(List<PdfLine> lines, double narrowest, int fewest) {
    double left = lines.stream().mapToDouble(PdfLine::left).min().orElse(0);
    double right = lines.stream().mapToDouble(PdfLine::right).max().orElse(0);
    int steps = (int) Math.min(20_000, Math.ceil(right - left)) + 1;
    int[] covering = new int[steps];
    for (PdfLine line : lines) cover(line, left, covering);
    int allowed = (int) (lines.size() * CROSSING);
    List<Gutter> found = new ArrayList<>();
    for (int i = 0; i < steps; i++) {
      if (covering[i] > allowed) continue;
      int end = i;
      while (end < steps && covering[end] <= allowed) end++;
      Gutter gutter = new Gutter(left + i, left + end).clearOf(lines);
      if (gutter.width() >= 0.7 * narrowest && gutter.parts(lines, fewest)) found.add(gutter);
      i = end;
    }
    return found;
  }

  /// This strip without the ends of lines that reach into it from either side.
  private Gutter clearOf(List<PdfLine> lines) {
    double middle = (from + to) / 2;
    double clearFrom = from;
    double clearTo = to;
    for (PdfLine line : lines) {
      if (new Gutter(middle - 0.5, middle + 0.5).isCrossedBy(line)) continue;
      for (PdfWord word : line.words()) {
        if (word.right() <= middle) clearFrom = Math.max(clearFrom, word.right());
        else clearTo = Math.min(clearTo, word.left());
      }
    }
    return new Gutter(clearFrom, Math.max(clearFrom, clearTo));
  }

  /// The strips between words that hardly a line touches, at least `narrowest` wide.
  static List<Gutter> untouched(List<PdfLine> lines, double narrowest) {
    double left = lines.stream().mapToDouble(PdfLine::left).min().orElse(0);
    double right = lines.stream().mapToDouble(PdfLine::right).max().orElse(0);
    int steps = (int) Math.min(40_000, Math.ceil((right - left) * 2)) + 1;
    int[] touching = new int[steps];
    for (PdfLine line : lines) {
      boolean[] touched = new boolean[steps];
      for (PdfWord word : line.words())
        for (int x = (int) ((word.left() - left) * 2);
            x < (int) Math.ceil((word.right() - left) * 2);
            x++) if (x >= 0 && x < steps) touched[x] = true;
      for (int x = 0; x < steps; x++) if (touched[x]) touching[x]++;
    }
    int allowed = lines.size() / 25;
    List<Gutter> found = new ArrayList<>();
    for (int i = 0; i < steps; i++) {
      if (touching[i] > allowed) continue;
      int end = i;
      while (end < steps && touching[end] <= allowed) end++;
      Gutter gutter = new Gutter(left + i / 2.0, left + end / 2.0);
      if (gutter.width() >= narrowest && end < steps) found.add(gutter);
      i = end;
    }
    return found;
  }

  private static void cover(PdfLine line, double left, int[] covering) {
    boolean[] covered = new boolean[covering.length];
    double end = Double.NEGATIVE_INFINITY;
    for (PdfWord word :
        line.words().stream()
            .sorted(java.util.Comparator.comparingDouble(PdfWord::left))
            .toList()) {
      // An ordinary space belongs to the line.
      double from = word.left() - end < 0.8 * word.size() ? end : word.left();
      for (int x = (int) (from - left); x < (int) Math.ceil(word.right() - left); x++)
        if (x >= 0 && x < covered.length) covered[x] = true;
      end = Math.max(end, word.right());
    }
    for (int x = 0; x < covered.length; x++) if (covered[x]) covering[x]++;
  }

  private boolean parts(List<PdfLine> lines, int fewest) {
    long before =
        lines.stream().filter(l -> l.words().stream().anyMatch(w -> w.right() <= from + 1)).count();
    long after =
        lines.stream().filter(l -> l.words().stream().anyMatch(w -> w.left() >= to - 1)).count();
    return before >= fewest && after >= fewest;
  }
}
