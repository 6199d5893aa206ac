package org.undersigned.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Runs of lines that are cut into cells at the same places: the tables of a page, and columns of
/// text whose lines stand side by side.
///
/// A line falls into segments where a gap is wider than any space between words. Lines of several
/// segments, and lines between them that keep to their columns, are a band.
final class PdfBand {
  /// A gap that is no space between words, as a part of the size of type.
  private static final double WIDE = 0.9;

  /// The same among short lines of a column, which nothing widens.
  private static final double NARROW = 0.6;

  private static final double ALIGNED_POINTS = 2.5;

  private PdfBand() {}

  /// A run of lines; indexes, the end not included.
  record Run(int from, int to) {}

  /// The bands among `lines`, from the top.
  ///
  /// @param before the columns of the table that the page before ends with: a single row at the top
  ///     goes on with it
  static List<Run> of(List<PdfLine> lines, Optional<List<Double>> before) {
    List<Run> runs = new ArrayList<>();
    int i = 0;
    while (i < lines.size()) {
      if (segments(lines.get(i)).size() < 2) {
        i++;
        continue;
      }
      int end = end(lines, i);
      boolean goesOn =
          i == 0
              && before.isPresent()
              && segments(lines.getFirst()).stream().allMatch(s -> keepsTo(s, before.get()));
      if (goesOn || isBand(lines.subList(i, end), WIDE)) runs.add(new Run(i, end));
      i = end;
    }
    return runs;
  }

  /// The lines with which a page ends that are a table: at least two of the same number of parts,
  /// each over or under those of the next.
  static Optional<Run> atTheFoot(List<PdfLine> lines) {
    int from = lines.size();
    while (from > 0
        && segments(lines.get(from - 1), NARROW).size() >= 2
        && (from == lines.size() || isUnder(lines.get(from), lines.get(from - 1)))) from--;
    return from > 0 && from < lines.size() && isBand(lines.subList(from, lines.size()), NARROW)
        ? Optional.of(new Run(from, lines.size()))
        : Optional.empty();
  }

  private static boolean isUnder(PdfLine line, PdfLine above) {
    List<PdfLine> parts = segments(line, NARROW);
    List<PdfLine> over = segments(above, NARROW);
    if (parts.size() != over.size()) return false;
    for (int i = 0; i < parts.size(); i++) {
      boolean covers =
          parts.get(i).left() < over.get(i).right() && over.get(i).left() < parts.get(i).right();
      if (!covers) return false;
    }
    return true;
  }

  private static int end(List<PdfLine> lines, int from) {
    List<Double> starts = new ArrayList<>();
    int lastOfMany = from;
    for (int i = from; i < lines.size(); i++) {
      PdfLine line = lines.get(i);
      List<PdfLine> segments = segments(line);
      boolean far = i > from && line.down() - lines.get(i - 1).down() > 4.5 * line.size();
      if (far || i - from >= 4 && beginsAnother(lines.subList(from, i), line, starts)) break;
      if (segments.size() >= 2) {
        segments.forEach(s -> starts.add(s.left()));
        lastOfMany = i;
      } else if (!keepsTo(segments.getFirst(), starts) || i - lastOfMany > 6) {
        break;
      }
    }
    int end = lastOfMany + 1;
    // What hangs below the last full line in a column other than the first belongs to it.
    double first = starts.stream().min(Double::compare).orElse(0.0);
    while (end < lines.size()
        && segments(lines.get(end)).size() == 1
        && lines.get(end).left() > first + ALIGNED_POINTS
        && keepsTo(lines.get(end), starts)
        && lines.get(end).down() - lines.get(end - 1).down() < 1.5 * lines.get(end).size()) end++;
    return end;
  }

  /// Whether `line` stands further below the lines of a band than those below one another, and cut
  /// at other places.
  private static boolean beginsAnother(List<PdfLine> band, PdfLine line, List<Double> starts) {
    double[] gaps = new double[band.size() - 1];
    for (int i = 0; i < gaps.length; i++) gaps[i] = band.get(i + 1).down() - band.get(i).down();
    java.util.Arrays.sort(gaps);
    List<PdfLine> segments = segments(line);
    return line.down() - band.getLast().down() > 1.25 * gaps[gaps.length / 2]
        && segments.size() >= 2
        && segments.stream().filter(segment -> keepsTo(segment, starts)).count() * 2
            < segments.size();
  }

  /// The tables within a column of text: runs of lines of several segments. Lines that fill the
  /// column are text, however wide their spaces were made.
  static List<Run> within(List<PdfLine> column) {
    double right = column.stream().mapToDouble(PdfLine::right).max().orElse(0);
    List<Run> runs = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= column.size(); i++) {
      boolean cells =
          i < column.size()
              && right - column.get(i).right() > 0.3 * column.get(i).size()
              && segments(column.get(i), NARROW).size() >= 2;
      if (cells) continue;
      if (i > from && isBand(column.subList(from, i), NARROW)) runs.add(new Run(from, i));
      from = i + 1;
    }
    return runs;
  }

  /// Whether a segment begins where one of the columns does.
  private static boolean keepsTo(PdfLine segment, List<Double> starts) {
    return starts.stream().anyMatch(start -> Math.abs(start - segment.left()) <= ALIGNED_POINTS);
  }

  private static boolean isBand(List<PdfLine> lines, double wide) {
    long many = lines.stream().filter(l -> segments(l, wide).size() >= 3).count();
    long two = lines.stream().filter(l -> segments(l, wide).size() == 2).count();
    return many >= 2 || many + two >= 3;
  }

  /// The parts of a line between wide gaps.
  static List<PdfLine> segments(PdfLine line) {
    return segments(line, WIDE);
  }

  private static List<PdfLine> segments(PdfLine line, double wide) {
    List<PdfLine> segments = new ArrayList<>();
    List<PdfWord> run = new ArrayList<>();
    List<PdfWord> sorted =
        line.words().stream().sorted(java.util.Comparator.comparingDouble(PdfWord::left)).toList();
    for (PdfWord word : sorted) {
      if (!run.isEmpty()
          && word.left() - run.getLast().right()
              > wide * Math.min(word.size(), run.getLast().size())) {
        segments.add(new PdfLine(run));
        run.clear();
      }
      run.add(word);
    }
    segments.add(new PdfLine(run));
    return segments;
  }

  /// Where the columns of a band begin: behind the white strips that no word of it crosses.
  ///
  /// @param before the columns of the table that the page before ends with, if it does: taken again
  ///     where the words keep to them
  static List<Double> starts(List<PdfLine> band, Optional<List<Double>> before) {
    if (before.isPresent() && band.stream().noneMatch(line -> crosses(line, before.get())))
      return before.get();
    return starts(band, WIDE);
  }

  /// Where the columns of a table within a column of text begin.
  static List<Double> startsWithin(List<PdfLine> band) {
    return starts(band, NARROW);
  }

  private static List<Double> starts(List<PdfLine> band, double wide) {
    double size = PdfLayout.size(band);
    List<Double> starts = new ArrayList<>();
    starts.add(band.stream().mapToDouble(PdfLine::left).min().orElse(0));
    for (Gutter gutter : Gutter.untouched(band, 0.3 * size)) {
      if (gutter.width() >= wide * size || isAligned(band, gutter)) starts.add(gutter.to());
    }
    return starts;
  }

  private static boolean crosses(PdfLine line, List<Double> starts) {
    for (double start : starts.subList(1, starts.size()))
      for (PdfWord word : line.words())
        if (word.left() < start - ALIGNED_POINTS && word.right() > start + ALIGNED_POINTS)
          return true;
    return line.left() < starts.getFirst() - ALIGNED_POINTS;
  }

  /// Whether what stands behind a narrow strip begins at one place in most lines, and often.
  private static boolean isAligned(List<PdfLine> band, Gutter gutter) {
    int behind = 0;
    int aligned = 0;
    int before = 0;
    for (PdfLine line : band) {
      double left =
          line.words().stream()
              .mapToDouble(PdfWord::left)
              .filter(l -> l >= gutter.to() - 0.6)
              .min()
              .orElse(Double.NaN);
      if (line.words().stream().anyMatch(w -> w.right() <= gutter.from() + 0.6)) before++;
      if (Double.isNaN(left)) continue;
      behind++;
      if (left - gutter.to() < 1.5) aligned++;
    }
    return behind >= 4 && before >= 4 && aligned * 10 >= behind * 6;
  }
}
