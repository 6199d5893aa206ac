package org.undersigned.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Finds columns and tables on a page: cuts it along white gutters into parts, in reading order
/// (recursive X-Y cut: Nagy, Seth and Viswanathan 1992, "A prototype document image analysis
/// system", Computer 25(7), here on words instead of pixels).
final class PdfLayout {
  /// A part of a page.
  sealed interface Part {
    /// Lines one below the other.
    record Column(List<PdfLine> lines) implements Part {
      public Column {
        lines = List.copyOf(lines);
      }
    }

    /// Lines that are cut into cells at the same places. `starts` are the left ends of the columns.
    record Table(List<PdfLine> lines, List<Double> starts) implements Part {
      public Table {
        lines = List.copyOf(lines);
        starts = List.copyOf(starts);
      }
    }
  }

  /// How wide a gutter is at least, as a part of the size of type.
  private static final double GUTTER = 1.1;

  private static final int FEWEST_LINES = 3;
  private static final int DEEPEST = 24;

  private PdfLayout() {}

  /// The parts of a page in reading order.
  static List<Part> of(List<PdfWord> words) {
    List<Part> parts = new ArrayList<>();
    cut(words, parts, 0);
    return parts;
  }

  private static void cut(List<PdfWord> words, List<Part> parts, int depth) {
    if (words.isEmpty()) return;
    List<PdfLine> lines = PdfLine.of(words);
    List<Gutter> gutters =
        depth > DEEPEST ? List.of() : Gutter.of(lines, GUTTER * size(lines), FEWEST_LINES);
    if (gutters.isEmpty()) {
      parts.add(new Part.Column(lines));
      return;
    }
    List<PdfLine> band = new ArrayList<>();
    Gutter widest = gutters.stream().max(Comparator.comparingDouble(Gutter::width)).orElseThrow();
    for (PdfLine line : lines) {
      if (widest.isCrossedBy(line)) {
        takeBand(band, parts, depth);
        addLine(line, parts);
      } else {
        band.add(line);
      }
    }
    takeBand(band, parts, depth);
  }

  /// A line across the gutter: of the column above if that ends with such lines.
  private static void addLine(PdfLine line, List<Part> parts) {
    if (!parts.isEmpty()
        && parts.getLast() instanceof Part.Column(List<PdfLine> lines)
        && lines.getLast().down() < line.down()
        && lines.getLast().number() < line.number()
        && lines.getLast().right() - lines.getLast().left() > 0.6 * (line.right() - line.left())) {
      List<PdfLine> longer = new ArrayList<>(lines);
      longer.add(line);
      parts.set(parts.size() - 1, new Part.Column(longer));
    } else {
      parts.add(new Part.Column(List.of(line)));
    }
  }

  private static void takeBand(List<PdfLine> band, List<Part> parts, int depth) {
    if (band.isEmpty()) return;
    List<PdfLine> lines = List.copyOf(band);
    band.clear();
    List<Gutter> gutters =
        Gutter.of(lines, GUTTER * size(lines), 1).stream()
            .filter(g -> lines.stream().noneMatch(g::isCrossedBy))
            .toList();
    if (gutters.isEmpty()) {
      parts.add(new Part.Column(lines));
    } else if (isProse(lines, gutters)) {
      double middle =
          gutters.stream().max(Comparator.comparingDouble(Gutter::width)).orElseThrow().from();
      List<PdfWord> words = lines.stream().flatMap(l -> l.words().stream()).toList();
      cut(words.stream().filter(w -> w.left() < middle + 0.01).toList(), parts, depth + 1);
      cut(words.stream().filter(w -> w.left() >= middle + 0.01).toList(), parts, depth + 1);
    } else {
      List<Double> starts = new ArrayList<>();
      starts.add(lines.stream().mapToDouble(PdfLine::left).min().orElse(0));
      gutters.stream()
          .sorted(Comparator.comparingDouble(Gutter::from))
          .forEach(g -> starts.add(g.to()));
      parts.add(new Part.Table(lines, starts));
    }
  }

  /// Whether what stands between the gutters is running text: lines of several words that fill
  /// their column.
  private static boolean isProse(List<PdfLine> lines, List<Gutter> gutters) {
    int columns = 0;
    int prose = 0;
    double from = Double.NEGATIVE_INFINITY;
    List<Double> ends = new ArrayList<>(gutters.stream().map(Gutter::from).sorted().toList());
    ends.add(Double.POSITIVE_INFINITY);
    for (double end : ends) {
      double left = from;
      List<PdfLine> column =
          PdfLine.of(
              lines.stream()
                  .flatMap(l -> l.words().stream())
                  .filter(w -> w.left() >= left && w.left() < end + 0.01)
                  .toList());
      if (!column.isEmpty()) {
        columns++;
        if (fills(column)) prose++;
      }
      from = end + 0.01;
    }
    return columns > 0 && prose * 2 >= columns && columns <= 4;
  }

  private static boolean fills(List<PdfLine> column) {
    double right = column.stream().mapToDouble(PdfLine::right).max().orElse(0);
    double left = column.stream().mapToDouble(PdfLine::left).min().orElse(0);
    double words = column.stream().mapToInt(l -> l.words().size()).average().orElse(0);
    long full = column.stream().filter(l -> right - l.right() < 0.2 * (right - left)).count();
    return column.size() >= FEWEST_LINES && words >= 3.5 && full * 2 >= column.size();
  }

  /// The median size of type.
  static double size(List<PdfLine> lines) {
    double[] sizes = lines.stream().mapToDouble(PdfLine::size).sorted().toArray();
    return sizes.length == 0 ? 10 : sizes[sizes.length / 2];
  }
}
