package org.undersigned.counting.graphs;

import java.util.HashMap;
import java.util.Map;
import org.undersigned.counting.draws.LogGamma;
import org.undersigned.model.OverlapTable;

/// ln L_A(n₀) of sets A of lists over a grid, each worked out once:
///
/// ln L_A(n₀) = lnΓ(2^J δ) − lnΓ(N + 2^J δ) + Σ_a [lnΓ(n_a + δ_A) − lnΓ(δ_A)], δ_A = δ·2^(J−|A|),
///
/// n_a the marginal counts over A, n₀ added to the all-zero one, N = n + n₀. Only the first and the
/// all-zero part depend on n₀, so a set costs one lnΓ for each point.
final class Margins {
  private final OverlapTable table;
  private final Grid grid;
  private final double delta;
  private final double[] common;
  private final Map<Integer, double[]> known = new HashMap<>();

  Margins(OverlapTable table, Grid grid, double delta) {
    this.table = table;
    this.grid = grid;
    this.delta = delta;
    double all = delta * (1 << table.lists().size());
    double constant = LogGamma.of(all);
    common = new double[grid.size()];
    for (int i = 0; i < common.length; i++) {
      common[i] = constant - LogGamma.of(table.documented() + grid.points()[i] + all);
    }
  }

  double[] of(int set) {
    return known.computeIfAbsent(set, this::workedOut);
  }

  private double[] workedOut(int set) {
    double deltaA = delta * (1 << (table.lists().size() - Integer.bitCount(set)));
    Map<Integer, Long> margin = new HashMap<>();
    for (OverlapTable.Cell cell : table.cells()) {
      margin.merge(cell.pattern() & set, cell.count(), Long::sum);
    }
    long none = margin.getOrDefault(0, 0L);
    double constant = -LogGamma.of(deltaA);
    for (Map.Entry<Integer, Long> cell : new java.util.TreeMap<>(margin).entrySet()) {
      if (cell.getKey() != 0)
        constant += LogGamma.of(cell.getValue() + deltaA) - LogGamma.of(deltaA);
    }
    double[] values = new double[grid.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = common[i] + constant + LogGamma.of(none + grid.points()[i] + deltaA);
    }
    return values;
  }
}
