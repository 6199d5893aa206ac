package org.undersigned.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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
  ///
  /// @param before the columns of the table that the page before ends with, if it does
  static List<Part> of(List<PdfLine> lines, Optional<List<Double>> before) {
    List<Part> parts = new ArrayList<>();
    int done = 0;
    Optional<Gutter> between = betweenColumns(lines);
    Optional<PdfBand.Run> foot =
        between.flatMap(
            gutter ->
                PdfBand.atTheFoot(lines)
                    .filter(run -> isBelowColumns(lines.subList(0, run.from()), gutter)));
    if (foot.isPresent()) {
      List<PdfLine> table = lines.subList(foot.get().from(), foot.get().to());
      parts.addAll(of(lines.subList(0, foot.get().from()), before));
      parts.add(new Part.Table(table, PdfBand.startsWithin(table)));
      return parts;
    }
    for (PdfBand.Run run : PdfBand.of(lines, before)) {
      List<PdfLine> band = lines.subList(run.from(), run.to());
      List<Double> starts = PdfBand.starts(band, before);
      boolean ofColumns = between.isPresent() && standsIn(band, between.get());
      if (starts.size() < 2 || ofColumns || isProse(band, starts)) continue;
      cut(words(lines.subList(done, run.from())), parts, 0);
      parts.add(new Part.Table(band, starts));
      done = run.to();
    }
    cut(words(lines.subList(done, lines.size())), parts, 0);
    return parts;
  }

  /// The gutter between two columns of running text, if the page has one: lines that stand side by
  /// side there are no row.
  private static Optional<Gutter> betweenColumns(List<PdfLine> lines) {
    return Gutter.of(lines, GUTTER * size(lines), 2 * FEWEST_LINES).stream()
        .filter(
            gutter -> isText(left(lines, gutter).toList()) && isText(right(lines, gutter).toList()))
        .findFirst();
  }

  /// Whether columns end at about one height: what stands below them belongs to both.
  private static boolean isBelowColumns(List<PdfLine> columns, Gutter gutter) {
    double left = bottom(left(columns, gutter));
    double right = bottom(right(columns, gutter));
    return Math.abs(left - right) < 1.6 * size(columns);
  }

  private static double bottom(Stream<PdfWord> words) {
    return words.mapToDouble(PdfWord::down).max().orElse(0);
  }

  private static boolean isText(List<PdfWord> side) {
    List<PdfLine> lines = PdfLine.of(side);
    double words = lines.stream().mapToInt(l -> l.words().size()).average().orElse(0);
    long runsOn = lines.stream().filter(PdfLayout::runsOn).count();
    return lines.size() >= 2 * FEWEST_LINES && words >= 3 && runsOn * 5 >= lines.size() * 2;
  }

  /// Whether a band has words on both sides of a gutter and none across it.
  private static boolean standsIn(List<PdfLine> band, Gutter gutter) {
    return band.stream().noneMatch(gutter::isCrossedBy)
        && left(band, gutter).findAny().isPresent()
        && right(band, gutter).findAny().isPresent();
  }

  private static Stream<PdfWord> left(List<PdfLine> lines, Gutter gutter) {
    return words(lines).stream().filter(w -> w.right() <= gutter.from() + 1);
  }

  private static Stream<PdfWord> right(List<PdfLine> lines, Gutter gutter) {
    return words(lines).stream().filter(w -> w.left() >= gutter.to() - 1);
  }

  private static List<PdfWord> words(List<PdfLine> lines) {
    return lines.stream().flatMap(l -> l.words().stream()).toList();
  }

  private static void cut(List<PdfWord> words, List<Part> parts, int depth) {
    if (words.isEmpty()) return;
    List<PdfLine> lines = PdfLine.of(words);
    List<Gutter> gutters =
        depth > DEEPEST ? List.of() : Gutter.of(lines, GUTTER * size(lines), FEWEST_LINES);
    if (gutters.isEmpty()) {
      addColumn(lines, parts, depth);
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

  /// A column of text, with the tables that stand in it if it is one of several.
  private static void addColumn(List<PdfLine> lines, List<Part> parts, int depth) {
    int done = 0;
    for (PdfBand.Run run : depth == 0 ? List.<PdfBand.Run>of() : PdfBand.within(lines)) {
      List<PdfLine> band = lines.subList(run.from(), run.to());
      List<Double> starts = PdfBand.startsWithin(band);
      if (starts.size() < 2 || isProse(band, starts)) continue;
      if (done < run.from()) parts.add(new Part.Column(lines.subList(done, run.from())));
      parts.add(new Part.Table(band, starts));
      done = run.to();
    }
    if (done < lines.size()) parts.add(new Part.Column(lines.subList(done, lines.size())));
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
    } else {
      double middle =
          gutters.stream().max(Comparator.comparingDouble(Gutter::width)).orElseThrow().from();
      List<PdfWord> words = words(lines);
      cut(words.stream().filter(w -> w.left() < middle + 0.01).toList(), parts, depth + 1);
      cut(words.stream().filter(w -> w.left() >= middle + 0.01).toList(), parts, depth + 1);
    }
  }

  /// Whether what stands in the columns is running text: lines of several words that fill them.
  private static boolean isProse(List<PdfLine> lines, List<Double> starts) {
    int columns = 0;
    int prose = 0;
    for (int c = 0; c < starts.size(); c++) {
      double from = c == 0 ? Double.NEGATIVE_INFINITY : starts.get(c) - 1;
      double to = c + 1 < starts.size() ? starts.get(c + 1) - 1 : Double.POSITIVE_INFINITY;
      List<PdfLine> column =
          PdfLine.of(words(lines).stream().filter(w -> w.left() >= from && w.left() < to).toList());
      if (column.isEmpty()) continue;
      columns++;
      if (fills(column)) prose++;
    }
    return columns > 0 && columns <= 4 && prose == columns && lines.size() >= FEWEST_LINES;
  }

  private static boolean fills(List<PdfLine> column) {
    double right = column.stream().mapToDouble(PdfLine::right).max().orElse(0);
    double left = column.stream().mapToDouble(PdfLine::left).min().orElse(0);
    double words = column.stream().mapToInt(l -> l.words().size()).average().orElse(0);
    long full = column.stream().filter(l -> right - l.right() < 0.2 * (right - left)).count();
    long runsOn = column.stream().filter(PdfLayout::runsOn).count();
    if (column.size() < 2 * FEWEST_LINES) return words >= 2.5 && runsOn * 2 >= column.size();
    return words >= 3.5 && full * 2 >= column.size() || words >= 2.5 && runsOn * 2 >= column.size();
  }

  /// Whether a line begins in the middle of a sentence.
  private static boolean runsOn(PdfLine line) {
    return Character.isLowerCase(line.text().codePointAt(0));
  }

  /// The median size of type.
  static double size(List<PdfLine> lines) {
    double[] sizes = lines.stream().mapToDouble(PdfLine::size).sorted().toArray();
    return sizes.length == 0 ? 10 : sizes[sizes.length / 2];
  }
}
