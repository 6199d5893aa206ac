package org.undersigned.counting.panel;

import java.util.List;
import org.undersigned.counting.draws.RandomDraws;
import org.undersigned.counting.graphs.ChordalGraphs;
import org.undersigned.counting.graphs.GraphAverage;
import org.undersigned.counting.loglinear.ModelSpace;
import org.undersigned.model.EstimateWorkings.Gate;
import org.undersigned.model.OverlapTable;

/// What averages over decomposable graphs say under one prior δ.
final class GraphVoices {
  private static final int DRAWS = 2_000;

  private final OverlapTable table;
  private final long documented;
  private final PanelSettings settings;

  GraphVoices(OverlapTable table, long documented, PanelSettings settings) {
    this.table = Lists.mergedTo(table, ModelSpace.MOST_LISTS);
    this.documented = documented;
    this.settings = settings;
  }

  Voice voice() {
    return voice(Voice.Kind.GRAPHS, GraphAverage.usualDelta(table.lists().size()));
  }

  /// δ × 4 and δ = ½, which are never the estimate.
  List<Voice> sensitivity() {
    double usual = GraphAverage.usualDelta(table.lists().size());
    return List.of(voice(Voice.Kind.CONTEXT, usual * 4), voice(Voice.Kind.CONTEXT, 0.5));
  }

  private Voice voice(Voice.Kind kind, double delta) {
    GraphAverage average = GraphAverage.of(table, delta, GraphAverage.CompleteGraph.LEFT_OUT);
    String graphs =
        table.lists().size() <= ChordalGraphs.MOST_LISTS
            ? "all but the complete graph"
            : "graphs met by search";
    RandomDraws random = RandomDraws.of(settings.seed(), settings.stream() + 300_000);
    double[] draws = new double[DRAWS];
    for (int i = 0; i < DRAWS; i++) draws[i] = average.quantile((i + 0.5) / DRAWS);
    random.shuffle(draws);
    double end = average.massAtEnd();
    return Voice.ofDraws(
        new Voice.Name(kind, "decomposable graphs", "delta " + delta + ", " + graphs),
        documented,
        settings.level(),
        draws,
        List.of(new Gate("mass at the end of the grid", end, end <= 0.01)));
  }
}
