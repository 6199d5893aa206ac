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
import org.undersigned.counting.loglinear.ModelAverage;
import org.undersigned.counting.loglinear.ModelSpace;
import org.undersigned.counting.loglinear.ProfileInterval;
import org.undersigned.model.EstimateWorkings.MethodResult;
import org.undersigned.model.Interval;
import org.undersigned.model.OverlapTable;

/// Lines shown beside an estimate and never as the estimate.
final class ContextLines {
  /// Refitting a model at each N takes time that grows with the cells.
  private static final int MOST_PROFILED = 5;

  private final OverlapTable table;
  private final double level;
  private final double z;

  ContextLines(OverlapTable table, double level) {
    this.table = table;
    this.level = level;
    this.z = NormalDistribution.of(0, 1).inverseCumulativeProbability((1 + level) / 2);
  }

  /// Chao's lower bound, independence and the best single model; for two lists Chapman and the
  /// table of odds ratios.
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
    if (few.lists().size() <= MOST_PROFILED) lines.addAll(models(few));
    return lines;
  }

  /// AICc weights, and the one model that BIC likes best.
  private List<MethodResult> models(OverlapTable few) {
    List<Fit> fits = ModelSpace.fits(few);
    if (fits.stream().noneMatch(Fit.Estimated.class::isInstance)) return List.of();
    List<MethodResult> lines = new ArrayList<>();
    ModelAverage average = ModelAverage.of(fits, ModelAverage.Criterion.AICC);
    double n = table.documented();
    LogNormalLimits limits =
        new LogNormalLimits(
            n + average.quantile((1 - level) / 2), n + average.quantile((1 + level) / 2));
    lines.add(line("log-linear", "AICc weights, n persons", n + average.quantile(0.5), limits));
    if (!withEmptyOverlap(few)) {
      lines.add(single(ModelAverage.of(fits, ModelAverage.Criterion.BIC).best(), few));
    }
    return lines;
  }

  private static boolean withEmptyOverlap(OverlapTable few) {
    for (int j = 0; j < few.lists().size(); j++) {
      for (int i = 0; i < j; i++) if (few.shared(i, j) == 0) return true;
    }
    return false;
  }

  /// One model with its own interval: what many publications give, and what hides that another
  /// model was nearly as good.
  private MethodResult single(Fit.Estimated best, OverlapTable few) {
    ProfileInterval limits = ProfileInterval.of(best, few, z * z / 2);
    return line(
        "one log-linear model",
        "best by BIC, profile likelihood, " + best.family().named(few.lists()),
        best.total(),
        new LogNormalLimits(limits.low(), limits.high()));
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
