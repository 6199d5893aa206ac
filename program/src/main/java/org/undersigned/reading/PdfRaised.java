package org.undersigned.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Small signs that stand higher or lower than the line they belong to: marks of notes, exponents,
/// indices.
final class PdfRaised {
  private static final double SMALLER = 0.85;
  private static final Pattern MARK = Pattern.compile("\\d{1,3}|[*†‡§¶]{1,3}");
  private static final Pattern BRACKETED = Pattern.compile("\\[(?:\\d{1,3}|[*†‡§¶]{1,3})]");

  private PdfRaised() {}

  /// Joins lines of nothing but such signs to the line beside whose glyphs they stand.
  static void join(List<List<PdfGlyph>> lines) {
    for (int i = 0; i < lines.size(); i++) {
      List<PdfGlyph> small = lines.get(i);
      // Lines of another column may stand between the two.
      for (int away : new int[] {1, -1, 2, -2, 3}) {
        int at = i + away;
        if (at < 0 || at >= lines.size() || !hangsOn(small, lines.get(at))) continue;
        lines.get(at).addAll(small);
        lines.remove(i--);
        break;
      }
    }
  }

  private static boolean hangsOn(List<PdfGlyph> small, List<PdfGlyph> line) {
    double size = size(line);
    double base = base(line);
    return small.size() <= 12
        && small.stream()
            .allMatch(
                glyph ->
                    glyph.size() < SMALLER * size
                        && glyph.down() > base - 0.75 * size
                        && glyph.down() < base + 0.5 * size)
        && hasNeighbour(small, line, size);
  }

  /// Whether the first of the small signs follows a glyph of the line, or the last comes before
  /// one.
  private static boolean hasNeighbour(List<PdfGlyph> small, List<PdfGlyph> line, double size) {
    double left = small.stream().mapToDouble(PdfGlyph::along).min().orElse(0);
    double right = small.stream().mapToDouble(g -> g.along() + g.width()).max().orElse(0);
    return line.stream()
        .anyMatch(
            glyph ->
                Math.abs(left - (glyph.along() + glyph.width())) < 0.35 * size
                    || Math.abs(glyph.along() - right) < 0.8 * size);
  }

  private static double size(List<PdfGlyph> line) {
    return line.stream().mapToDouble(PdfGlyph::size).max().orElse(0);
  }

  /// The base line of the larger type.
  private static double base(List<PdfGlyph> line) {
    return line.stream().max(Comparator.comparingDouble(PdfGlyph::size)).orElseThrow().down();
  }

  /// A run of raised signs of a line, or a mark with which a line, or a part of it, begins.
  private record Run(int from, int to, String words, boolean begins, double down) {}

  /// The marks that stand raised behind a word, and below that at the begin of a line.
  static Set<String> marks(List<List<PdfGlyph>> lines) {
    Set<String> above = new HashSet<>();
    Set<String> marks = new HashSet<>();
    for (List<PdfGlyph> line : lines)
      for (Run run : runs(sorted(line)))
        if (!run.begins()) above.add(run.words());
        else if (above.contains(run.words())) marks.add(run.words());
    return marks;
  }

  private static List<PdfGlyph> sorted(List<PdfGlyph> line) {
    return line.stream().sorted(Comparator.comparingDouble(PdfGlyph::along)).toList();
  }

  private static List<Run> runs(List<PdfGlyph> line) {
    double size = size(line);
    double base = base(line);
    List<Run> runs = new ArrayList<>();
    double end = Double.NEGATIVE_INFINITY;
    for (int from = 0; from < line.size(); from++) {
      PdfGlyph first = line.get(from);
      if (first.words().isBlank()) continue;
      boolean begins = first.along() - end > 1.1 * size;
      boolean raised = isRaised(first, size, base);
      int to = from;
      StringBuilder words = new StringBuilder();
      while (to < line.size()
          && isRaised(line.get(to), size, base) == raised
          && MARK.matcher(words + line.get(to).words()).matches())
        words.append(line.get(to++).words());
      if (to > from && (begins || raised)) {
        boolean apart = raised || to < line.size() && isGap(line.get(to - 1), line.get(to));
        if (apart) runs.add(new Run(from, to, words.toString(), begins, base));
      }
      from = Math.max(from, to - 1);
      end = line.get(from).along() + line.get(from).width();
    }
    return runs;
  }

  private static boolean isGap(PdfGlyph one, PdfGlyph next) {
    return next.words().isBlank() || next.along() - one.along() - one.width() > 0.15 * one.size();
  }

  private static boolean isRaised(PdfGlyph glyph, double size, double base) {
    return glyph.size() < SMALLER * size && glyph.down() < base - 0.12 * size;
  }

  /// The glyphs of a line from left to right; each raised mark that is one of `marks` is a single
  /// one in brackets.
  static List<PdfGlyph> bracketed(List<PdfGlyph> line, Set<String> marks) {
    List<PdfGlyph> sorted = new ArrayList<>(sorted(line));
    if (marks.isEmpty()) return sorted;
    for (Run run : runs(sorted).reversed()) {
      if (!marks.contains(run.words())) continue;
      if (run.begins() && !isRaised(sorted.get(run.from()), size(line), base(line))) continue;
      PdfGlyph first = sorted.get(run.from());
      PdfGlyph last = sorted.get(run.to() - 1);
      PdfGlyph mark = first.as("[" + run.words() + "]", last);
      sorted.subList(run.from(), run.to()).clear();
      sorted.add(run.from(), mark);
    }
    return sorted;
  }

  /// Whether a glyph is a mark in brackets.
  static boolean isMark(PdfGlyph glyph) {
    return glyph.words().length() > 2 && BRACKETED.matcher(glyph.words()).matches();
  }
}
