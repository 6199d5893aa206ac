package org.undersigned.casework.asking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.undersigned.casework.Casebook;
import org.undersigned.counting.figures.ClaimedFigure;
import org.undersigned.counting.figures.CompareFigures;
import org.undersigned.model.Attribution;
import org.undersigned.model.ComparedFigures;
import org.undersigned.model.EstimateOutcome;
import org.undersigned.model.EstimateWorkings;
import org.undersigned.model.Id;
import org.undersigned.model.Interval;
import org.undersigned.model.Message;
import org.undersigned.model.Said;
import org.undersigned.model.TakenApart;
import org.undersigned.rendering.Wording;
import org.undersigned.rendering.charts.Chart;
import org.undersigned.rendering.charts.OverlapChart;
import org.undersigned.rendering.charts.RangesChart;
import org.undersigned.rendering.charts.TornadoChart;

/// The pictures that go with a number taken apart: the figures claimed of the same quantity over
/// time, and what stands behind the estimate.
final class FigureCharts {
  private final Casebook book;
  private final Function<Message, String> words;

  /// @param words of what a sensitivity changes
  FigureCharts(Casebook book, Function<Message, String> words) {
    this.book = book;
    this.words = words;
  }

  List<Chart> of(TakenApart apart) {
    List<Chart> charts = new ArrayList<>();
    overTime(apart).ifPresent(charts::add);
    new EstimateCase(book, apart.number().quantity(), words)
        .outcome()
        .ifPresent(outcome -> estimated(outcome, charts));
    return charts;
  }

  /// Two figures or more of this very quantity, by date.
  private Optional<Chart> overTime(TakenApart apart) {
    List<Said> figures = figures(apart);
    var byId = figures.stream().collect(Collectors.toMap(f -> id(f), f -> f, (one, _) -> one));
    ComparedFigures compared =
        CompareFigures.of(figures.stream().map(FigureCharts::claimed).toList());
    return compared.axes().stream()
        .filter(axis -> axis.quantity().differences(apart.number().quantity()).isEmpty())
        .filter(axis -> axis.figures().size() > 1)
        .findFirst()
        .map(
            axis ->
                RangesChart.ofFigures(
                    axis,
                    new RangesChart.Background(
                        Wording.quantity(axis.quantity(), apart.figure().kind()),
                        apart.documented().floor(),
                        interval(apart)),
                    placed ->
                        label(
                            placed, Optional.ofNullable(byId.get(placed.statement().toString())))));
  }

  /// What was taken apart shows, and nothing besides: it may be on its way out of the house.
  private static List<Said> figures(TakenApart apart) {
    List<Said> figures = new ArrayList<>();
    figures.add(apart.figure());
    figures.addAll(apart.sameNumber());
    apart.rivals().forEach(rival -> figures.add(rival.said()));
    for (TakenApart.Retracted each : apart.retractions()) {
      figures.add(each.retraction());
      figures.addAll(each.repeatedAfterwards());
    }
    return figures.stream().filter(TakeApart::isFigure).distinct().toList();
  }

  private static String id(Said said) {
    return claimed(said).statement().toString();
  }

  private static ClaimedFigure claimed(Said said) {
    return new ClaimedFigure(
        Id.derived("statement", said.id()),
        Attribution.named(said.chain().getLast()),
        said.stance(),
        Optional.of(FindFigure.figure(said)),
        Optional.empty(),
        said.document());
  }

  private static RangesChart.Label label(ComparedFigures.Placed placed, Optional<Said> said) {
    String when = placed.said().map(w -> Wording.date(w) + ", ").orElse("");
    String who = said.map(s -> s.chain().getLast()).orElse(placed.says().chain().getLast());
    return new RangesChart.Label(when + who, Wording.tally(placed.figure().tally()));
  }

  private static Optional<Interval> interval(TakenApart apart) {
    return apart
        .estimate()
        .low()
        .flatMap(low -> apart.estimate().high().map(high -> new Interval(low, high, 0.95)));
  }

  private void estimated(EstimateOutcome outcome, List<Chart> into) {
    EstimateWorkings workings = outcome.workings();
    if (!workings.panel().isEmpty()) into.add(RangesChart.ofMethods(outcome));
    if (!workings.sensitivities().isEmpty())
      into.add(TornadoChart.of(workings.sensitivities(), words));
    if (!workings.table().cells().isEmpty()) into.add(OverlapChart.of(workings.table()));
  }
}
