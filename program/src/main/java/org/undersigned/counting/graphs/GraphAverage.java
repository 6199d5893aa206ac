package org.undersigned.counting.graphs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.undersigned.model.OverlapTable;

/// The law of n₀ averaged over decomposable graphs, and the graphs' weights.
///
/// @param points of n₀, ascending
/// @param masses the probability of each point; sum 1
/// @param graphs heaviest first
public record GraphAverage(double delta, double[] points, double[] masses, List<Weighed> graphs) {
  /// Graphs whose top lies this far (in natural logs) below the best one's are left out: below
  /// 10⁻¹² of its weight.
  private static final double NEGLIGIBLE = 30;

  /// Points this far below the best graph's top add nothing that a double can hold.
  private static final double NOTHING = 40;

  public record Weighed(ChordalGraph graph, double weight) {}

  /// Whether the complete graph takes part. It is here to be compared with other programs; the
  /// panel leaves it out.
  public enum CompleteGraph {
    LEFT_OUT,
    TAKEN_IN
  }

  /// δ = 2^−J, as the literature recommends for sparse tables.
  public static double usualDelta(int lists) {
    return 1.0 / (1 << lists);
  }

  /// Over all chordal graphs up to six lists, above by search ([GraphSearch]).
  public static GraphAverage of(OverlapTable table, double delta, CompleteGraph complete) {
    int lists = table.lists().size();
    boolean all = lists <= ChordalGraphs.MOST_LISTS;
    double end = 1e4 * Math.max(1000, table.documented());
    Weighing weighing = new Weighing(table, Grid.of(all ? 20_000 : 2_000, end), delta);
    List<ChordalGraph> graphs =
        all ? ChordalGraphs.of(lists) : new GraphSearch(weighing, lists).graphs();
    if (all && complete == CompleteGraph.LEFT_OUT) graphs = graphs.subList(0, graphs.size() - 1);
    return averaged(weighing, graphs, delta);
  }

  private static GraphAverage averaged(Weighing weighing, List<ChordalGraph> graphs, double delta) {
    List<Weighing.Graph> weighed = graphs.stream().map(weighing::of).toList();
    int[] tops = weighed.stream().mapToInt(Weighing.Graph::top).toArray();
    double best = Double.NEGATIVE_INFINITY;
    for (int g = 0; g < tops.length; g++) best = Math.max(best, weighed.get(g).at(tops[g]));
    double[] widths = weighing.grid.widths();
    double[] masses = new double[widths.length];
    double[] weights = new double[tops.length];
    double sum = 0;
    for (int g = 0; g < tops.length; g++) {
      Weighing.Graph graph = weighed.get(g);
      if (graph.at(tops[g]) < best - NEGLIGIBLE) continue;
      for (int direction = -1; direction <= 1; direction += 2) {
        int i = direction < 0 ? tops[g] : tops[g] + 1;
        for (; i >= 0 && i < masses.length; i += direction) {
          double log = graph.at(i) - best;
          if (log < -NOTHING) break;
          double mass = StrictMath.exp(log) * widths[i];
          masses[i] += mass;
          weights[g] += mass;
        }
      }
      sum += weights[g];
    }
    for (int i = 0; i < masses.length; i++) masses[i] /= sum;
    List<Weighed> listed = new ArrayList<>();
    for (int g = 0; g < weights.length; g++) {
      if (weights[g] > 0) listed.add(new Weighed(graphs.get(g), weights[g] / sum));
    }
    listed.sort(Comparator.comparingDouble(Weighed::weight).reversed());
    return new GraphAverage(delta, weighing.grid.points(), masses, List.copyOf(listed));
  }

  /// The smallest point of n₀ at or below which at least `p` of the mass lies.
  public double quantile(double p) {
    double sum = 0;
    for (int i = 0; i < masses.length; i++) {
      sum += masses[i];
      if (sum >= p) return points[i];
    }
    return points[points.length - 1];
  }

  /// The mass within 3 % of the grid's end.
  public double massAtEnd() {
    double edge = points[points.length - 1] * 0.97;
    double sum = 0;
    for (int i = masses.length - 1; i >= 0 && points[i] >= edge; i--) sum += masses[i];
    return sum;
  }
}
