package org.undersigned.counting.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.undersigned.counting.context.ChaoLowerBound;
import org.undersigned.counting.context.LogNormalLimits;
import org.undersigned.counting.context.TwoLists;
import org.undersigned.counting.loglinear.Family;
import org.undersigned.counting.loglinear.Fit;
import org.undersigned.counting.loglinear.ModelSpace;
import org.undersigned.model.EstimateWorkings.MethodResult;
import org.undersigned.model.Interval;
import org.undersigned.model.OverlapTable;

/// Lines shown beside an estimate and never as the estimate.
final class ContextLines {
  private final OverlapTable table;
  private final double level;
  private final double z;

  ContextLines(OverlapTable table, double level) {
    this.table = table;
    this.level = level;
    this.z = NormalDistribution.of(0, 1).inverseCumulativeProbability((1 + level) / 2);
  }

  /// Chao's lower bound and independence; for two lists Chapman and the table of odds ratios.
  List<MethodResult> lines() {
    List<MethodResult> lines = new ArrayList<>();
    if (table.documented() == 0 || table.lists().size() < 2) return lines;
    if (table.lists().size() == 2) return twoLists();
    if (table.onExactly(1) < table.documented()) {
      ChaoLowerBound chao = ChaoLowerBound.of(table);
      lines.add(line("Chao's lower bound", "not an estimate", chao.total(), chao.limits(z)));
    }
    OverlapTable few = Lists.mergedTo(table, ModelSpace.MOST_LISTS);
    Fit fit = ModelSpace.fit(Family.independent(few.lists().size()), few);
    if (fit instanceof Fit.Estimated e) {
      double variance = e.standardError() * e.standardError();
      lines.add(
          line(
              "independence",
              "as if no list knew of another and all persons were alike",
              e.total(),
              LogNormalLimits.of(e.persons(), e.unlisted(), variance, z)));
    }
    return lines;
  }

  /// n₀(θ) for odds ratios θ from ½ to 8: what two lists say if they are not independent.
  private List<MethodResult> twoLists() {
    TwoLists two = new TwoLists(table.listed(0), table.listed(1), table.shared(0, 1));
    List<MethodResult> lines = new ArrayList<>();
    if (two.both() == 0) return lines;
    lines.add(line("Chapman", "if the lists are independent", two.chapman(), two.limits(z)));
    for (double theta : new double[] {0.5, 1, 2, 4, 8}) {
      double total = two.documented() + two.unlisted(theta);
      lines.add(
          new MethodResult(
              "odds ratio",
              "if being on one list multiplies the odds of the other by " + theta,
              OptionalLong.of(Voice.rounded(total)),
              Optional.empty(),
              false,
              List.of()));
    }
    return lines;
  }

  private MethodResult line(String method, String setting, double total, LogNormalLimits limits) {
    return new MethodResult(
        method,
        setting,
        OptionalLong.of(Voice.rounded(total)),
        Optional.of(new Interval(Voice.rounded(limits.low()), Voice.rounded(limits.high()), level)),
        false,
        List.of());
  }
}
