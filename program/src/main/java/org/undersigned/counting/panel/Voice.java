package org.undersigned.counting.panel;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.undersigned.counting.diagnostics.Quantiles;
import org.undersigned.model.EstimateWorkings.Gate;
import org.undersigned.model.EstimateWorkings.MethodResult;
import org.undersigned.model.Interval;

/// One method's word on one table.
///
/// @param kind what the headline rule takes it for
/// @param unlisted draws of n₀ in random order, for adding over strata and pooling over linkage draws; none where the
///     method gave no number
record Voice(Kind kind, MethodResult result, double[] unlisted) {
  enum Kind {
    LOG_LINEAR,
    LOG_LINEAR_BY_AIC,
    GRAPHS,
    LATENT_UNIFORM,
    LATENT_EXPANSION,
    CONTEXT
  }

  /// What a voice is called in panel, charts and JSON.
  record Name(Kind kind, String method, String setting) {}

  /// A voice from draws: the median and the central interval of n + n₀.
  static Voice ofDraws(Name name, long documented, double level, double[] draws, List<Gate> gates) {
    double[] sorted = draws.clone();
    java.util.Arrays.sort(sorted);
    double tail = (1 - level) / 2;
    Interval interval =
        new Interval(
            documented + rounded(Quantiles.ofSorted(sorted, tail)),
            documented + rounded(Quantiles.ofSorted(sorted, 1 - tail)),
            level);
    long median = documented + rounded(Quantiles.ofSorted(sorted, 0.5));
    boolean passed = gates.stream().allMatch(Gate::passed);
    MethodResult result =
        new MethodResult(
            name.method(), name.setting(), OptionalLong.of(median), Optional.of(interval), passed, gates);
    return new Voice(name.kind(), result, draws);
  }

  /// A voice without a number.
  static Voice silent(Name name, List<Gate> gates) {
    return new Voice(
        name.kind(),
        new MethodResult(
            name.method(), name.setting(), OptionalLong.empty(), Optional.empty(), false, gates),
        new double[0]);
  }

  static long rounded(double unlisted) {
    return (long) Math.min(Math.rint(unlisted), 1e15);
  }

  boolean speaks() {
    return result.median().isPresent();
  }

  boolean passed() {
    return result.passed();
  }

  long median() {
    return result.median().orElseThrow();
  }

  Interval interval() {
    return result.interval().orElseThrow();
  }
}
