package org.undersigned.counting.graphs;

import java.util.List;
import org.undersigned.counting.draws.LogGamma;
import org.undersigned.model.OverlapTable;

/// ln w(G, n₀) = ln p(N) + lnΓ(N+1) − lnΓ(n₀+1) + Σ_C ln L_C − Σ_S ln L_S with p(N) ∝ 1/N and all
/// graphs equally likely before the table is seen.
final class Weighing {
  final Grid grid;
  private final Margins margins;
  private final double[] base;

  Weighing(OverlapTable table, Grid grid, double delta) {
    this.grid = grid;
    this.margins = new Margins(table, grid, delta);
    base = new double[grid.size()];
    for (int i = 0; i < base.length; i++) {
      double n0 = grid.points()[i];
      double total = table.documented() + n0;
      base[i] = LogGamma.factorial(total) - LogGamma.factorial(n0) - StrictMath.log(total);
    }
  }

  /// A graph ready to be asked at points of the grid.
  Graph of(ChordalGraph graph) {
    return new Graph(
        base,
        graph.cliques().stream().map(margins::of).toList(),
        graph.separators().stream().map(margins::of).toList());
  }

  record Graph(double[] base, List<double[]> cliques, List<double[]> separators) {
    double at(int i) {
      double sum = base[i];
      for (double[] clique : cliques) sum += clique[i];
      for (double[] separator : separators) sum -= separator[i];
      return sum;
    }

    /// The index of the largest weight: found on every fiftieth point, then by halving between its
    /// neighbours, which is right because the weight has one top.
    int top() {
      int stride = 50;
      int best = 0;
      for (int i = 0; i < base.length; i += stride) if (at(i) > at(best)) best = i;
      int low = Math.max(0, best - stride);
      int high = Math.min(base.length - 1, best + stride);
      while (high - low > 2) {
        int one = low + (high - low) / 3;
        int other = high - (high - low) / 3;
        if (at(one) < at(other)) low = one;
        else high = other;
      }
      int top = low;
      for (int i = low; i <= high; i++) if (at(i) > at(top)) top = i;
      return top;
    }
  }
}
