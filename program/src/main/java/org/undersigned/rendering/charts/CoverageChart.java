package org.undersigned.rendering.charts;

import java.util.ArrayList;
import java.util.List;
import org.undersigned.model.EstimateWorkings.Coverage;
import org.undersigned.model.EstimateWorkings.StratumEstimate;

/// Of every ten people, how many did the lists record? One row for each stratum; a stratum that
/// cannot be estimated is a pale row with those words, not an empty one.
public final class CoverageChart {
  private static final int WIDTH = 860;
  private static final int LEFT = 260;
  private static final int ROW = 30;
  private static final int TOP = 14;

  private CoverageChart() {}

  public static Chart of(List<StratumEstimate> strata) {
    String title = "Of every ten people, how many did the lists record?";
    int bottom = TOP + ROW * strata.size();
    Axis axis = new Axis(0, 10, LEFT, WIDTH - 170);
    Svg svg = new Svg("coverage", WIDTH, bottom + 30, title);
    axis.draw(svg, TOP - 6, bottom);
    List<List<String>> table = new ArrayList<>();
    for (int i = 0; i < strata.size(); i++) {
      StratumEstimate stratum = strata.get(i);
      double y = TOP + ROW * (i + 0.5);
      svg.text(LEFT - 12, y + 4, Svg.cut(stratum.name(), 34), Svg.Anchor.END);
      svg.soft(
          WIDTH - 158, y + 4, Svg.number(stratum.documented()) + " documented", Svg.Anchor.START);
      if (stratum.coverage().isEmpty()) {
        svg.rectangle(LEFT, y - 9, axis.x(10) - LEFT, 18, Svg.PALE);
        svg.text(LEFT + 8, y + 4, "not estimable", Svg.Anchor.START);
        table.add(List.of(stratum.name(), Svg.number(stratum.documented()), "not estimable", ""));
        continue;
      }
      Coverage coverage = stratum.coverage().get();
      double low = axis.x(coverage.low() * 10);
      double high = axis.x(coverage.high() * 10);
      svg.rectangle(LEFT, y - 9, low - LEFT, 18, Svg.INK);
      svg.rectangle(low, y - 9, high - low, 18, svg.hatched());
      table.add(
          List.of(
              stratum.name(),
              Svg.number(stratum.documented()),
              oneDecimal(coverage.low()),
              oneDecimal(coverage.high())));
    }
    return new Chart(
        title,
        "Solid: at least so many of ten were recorded. Hatched: up to so many.",
        svg.done(),
        List.of("stratum", "documented", "of ten, at least", "of ten, at most"),
        table);
  }

  private static String oneDecimal(double share) {
    return String.format(java.util.Locale.ROOT, "%.1f", share * 10);
  }
}
