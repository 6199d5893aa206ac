package org.undersigned.rendering.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.undersigned.model.ComparedFigures;
import org.undersigned.model.EstimateOutcome;
import org.undersigned.model.EstimateWorkings.MethodResult;
import org.undersigned.model.Interval;

/// Dots and ranges over the documented number: the methods of an estimate, or figures that sources
/// claim, by date.
public final class RangesChart {
  private static final int WIDTH = 860;
  private static final int LEFT = 380;
  private static final int ROW = 34;
  private static final int TOP = 34;

  private RangesChart() {}

  /// @param dot the middle, or the figure itself where it is one number
  /// @param range empty where there is no number at all
  /// @param hollow a dot that is drawn hollow: retracted, or a method that failed its gates
  private record Row(
      String label, String detail, Optional<Long> dot, Optional<Interval> range, boolean hollow) {}

  /// The methods behind `outcome`, over the documented number and its headline range.
  public static Chart ofMethods(EstimateOutcome outcome) {
    List<Row> rows = new ArrayList<>();
    for (MethodResult method : outcome.workings().panel()) rows.add(row(method));
    Optional<Interval> band =
        switch (outcome) {
          case EstimateOutcome.Agreed agreed -> Optional.of(agreed.interval());
          case EstimateOutcome.Disagree disagree -> Optional.of(disagree.envelope());
          case EstimateOutcome.DependsOn _, EstimateOutcome.Refused _ -> Optional.empty();
        };
    return chart(
        "methods",
        "What each method says",
        "The solid bar is documented by name. Each range is one method's; a hollow dot failed a"
            + " check. The hatched bar is the range of the answer; one method's own range may reach"
            + " beyond it.",
        new Ground(outcome.workings().documented(), band),
        rows);
  }

  private static Row row(MethodResult method) {
    Optional<Long> median =
        method.median().isPresent() ? Optional.of(method.median().getAsLong()) : Optional.empty();
    String setting = method.setting().replaceFirst(", \\d+ models(?:, best [^,]*)?", "");
    return new Row(method.method(), setting, median, method.interval(), !method.passed());
  }

  /// How a figure is named beside its dot.
  ///
  /// @param label when and by whom
  /// @param detail the number in words
  public record Label(String label, String detail) {}

  /// What claimed figures are seen against.
  ///
  /// @param estimate empty where there is no range
  /// @param floor documented by name, at least
  public record Background(String quantity, long floor, Optional<Interval> estimate) {}

  /// Figures of one axis by date, over the documented floor and the estimate's range.
  public static Chart ofFigures(
      ComparedFigures.Axis axis,
      Background background,
      Function<ComparedFigures.Placed, Label> labels) {
    List<Row> rows = new ArrayList<>();
    for (ComparedFigures.Placed placed : axis.figures()) {
      long low = placed.low().orElse(placed.high().orElse(0L));
      long high = placed.high().orElse(low);
      Optional<Interval> range =
          placed.low().isEmpty() && placed.high().isEmpty()
              ? Optional.empty()
              : Optional.of(new Interval(Math.min(low, high), Math.max(low, high), 0.95));
      boolean hollow =
          placed.marks().contains(ComparedFigures.Mark.RETRACTED)
              || placed.marks().contains(ComparedFigures.Mark.NOT_CLAIMED);
      String marks =
          String.join(
              ", ",
              placed.marks().stream()
                  .map(m -> m.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' '))
                  .sorted()
                  .toList());
      rows.add(
          new Row(
              labels.apply(placed).label(),
              labels.apply(placed).detail() + (marks.isEmpty() ? "" : " (" + marks + ")"),
              range.map(Interval::low),
              range,
              hollow));
    }
    return chart(
        "figures",
        "Figures claimed: " + background.quantity(),
        "By date. The solid bar is documented by name, the hatched one estimated; a hollow dot was"
            + " taken back or is not claimed by its speaker.",
        new Ground(background.floor(), background.estimate()),
        rows);
  }

  /// What all rows are seen against.
  private record Ground(long documented, Optional<Interval> band) {}

  private static Chart chart(
      String id, String title, String caption, Ground ground, List<Row> rows) {
    int bottom = TOP + ROW * (rows.size() + 1);
    Axis axis = Axis.fromZero(most(ground, rows), LEFT, WIDTH - 40);
    Svg svg = new Svg(id, WIDTH, bottom + 30, title);
    axis.draw(svg, TOP - 8, bottom);
    double y = TOP + ROW / 2.0 - 4;
    svg.text(LEFT - 14, y + 4, "documented, and the whole range", Svg.Anchor.END);
    svg.rectangle(axis.x(0), y - 8, axis.x(ground.documented()) - axis.x(0), 16, Svg.INK);
    ground
        .band()
        .ifPresent(
            b -> {
              double from = axis.x(Math.max(b.low(), ground.documented()));
              svg.rectangle(from, y - 8, axis.x(b.high()) - from, 16, svg.hatched());
              if (axis.beyond(b.high())) svg.arrow(axis.right() + 3, y);
            });
    svg.dashed(axis.x(ground.documented()), TOP - 8, axis.x(ground.documented()), bottom);
    for (int i = 0; i < rows.size(); i++) draw(svg, axis, rows.get(i), TOP + ROW * (i + 1.5) - 4);
    return new Chart(
        title, caption, svg.done(), List.of("", "", "middle", "from", "to"), table(ground, rows));
  }

  private static void draw(Svg svg, Axis axis, Row row, double y) {
    svg.text(LEFT - 14, y - 3, Svg.cut(row.label(), 50), Svg.Anchor.END);
    svg.soft(LEFT - 14, y + 12, Svg.cut(row.detail(), 54), Svg.Anchor.END);
    if (row.range().isEmpty()) {
      svg.soft(LEFT + 6, y + 4, "no number", Svg.Anchor.START);
      return;
    }
    Interval range = row.range().get();
    svg.line(axis.x(range.low()), y, axis.x(range.high()), y, Svg.INK, 2.5);
    svg.line(axis.x(range.low()), y - 5, axis.x(range.low()), y + 5, Svg.INK, 1.5);
    if (axis.beyond(range.high())) svg.arrow(axis.right() + 3, y);
    else svg.line(axis.x(range.high()), y - 5, axis.x(range.high()), y + 5, Svg.INK, 1.5);
    row.dot().ifPresent(d -> svg.dot(axis.x(d), y, 5.5, row.hollow() ? "#fff" : Svg.INK));
  }

  /// The axis ends at the largest number, but not beyond twenty times what is documented: what runs
  /// on has an arrow.
  private static double most(Ground ground, List<Row> rows) {
    double most = ground.documented();
    if (ground.band().isPresent()) most = Math.max(most, ground.band().get().high());
    for (Row row : rows)
      if (row.range().isPresent()) most = Math.max(most, row.range().get().high());
    return Math.min(most, 20.0 * Math.max(1, ground.documented()));
  }

  private static List<List<String>> table(Ground ground, List<Row> rows) {
    List<List<String>> table = new ArrayList<>();
    table.add(List.of("documented", "", Svg.number(ground.documented()), "", ""));
    ground
        .band()
        .ifPresent(
            b ->
                table.add(
                    List.of("whole range", "", "", Svg.number(b.low()), Svg.number(b.high()))));
    for (Row row : rows) {
      table.add(
          List.of(
              row.label(),
              row.detail() + (row.hollow() ? " (failed, or taken back)" : ""),
              row.dot().map(Svg::number).orElse("no number"),
              row.range().map(r -> Svg.number(r.low())).orElse(""),
              row.range().map(r -> Svg.number(r.high())).orElse("")));
    }
    return table;
  }
}
