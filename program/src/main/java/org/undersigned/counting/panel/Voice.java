package org.undersigned.counting.panel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.undersigned.counting.diagnostics.Quantiles;
import org.undersigned.model.EstimateWorkings.Gate;
import org.undersigned.model.EstimateWorkings.MethodResult;
import org.undersigned.model.Interval;

/// One method's word on one table.
///
/// @param kind what the headline rule takes it for
/// @param totals draws of N in random order, for adding over strata and pooling over linkage draws;
///     none where the method gave no number
record Voice(Kind kind, MethodResult result, double[] totals) {
  enum Kind {
    LOG_LINEAR,
    LOG_LINEAR_BY_AIC,
    UNEQUAL_NORMAL,
    UNEQUAL_GAMMA,
    GRAPHS,
    LATENT_UNIFORM,
    LATENT_EXPANSION,
    CONTEXT;

    /// Whether this kind must pass its gates for the methods to agree, and makes the range where
    /// they do. The rest are shown, and widen the envelope of methods that disagree: AIC lets in
    /// models that few tables can bear, and the gamma form is there for its long upper tail.
    boolean mustAgree() {
      return switch (this) {
        case LOG_LINEAR, UNEQUAL_NORMAL, GRAPHS, LATENT_UNIFORM, LATENT_EXPANSION -> true;
        case LOG_LINEAR_BY_AIC, UNEQUAL_GAMMA, CONTEXT -> false;
      };
    }
  }

  /// What a voice is called in panel, charts and JSON.
  record Name(Kind kind, String method, String setting) {}

  /// A voice from draws of n₀: the median and the central interval of n + n₀.
  static Voice ofDraws(Name name, long documented, double level, double[] draws, List<Gate> gates) {
    return ofTotals(name, level, Arrays.stream(draws).map(n0 -> documented + n0).toArray(), gates);
  }

  /// A voice from draws of N.
  static Voice ofTotals(Name name, double level, double[] totals, List<Gate> gates) {
    double[] sorted = totals.clone();
    Arrays.sort(sorted);
    double tail = (1 - level) / 2;
    Interval interval =
        new Interval(
            rounded(Quantiles.ofSorted(sorted, tail)),
            rounded(Quantiles.ofSorted(sorted, 1 - tail)),
            level);
    boolean passed = gates.stream().allMatch(Gate::passed);
    MethodResult result =
        new MethodResult(
            name.method(),
            name.setting(),
            OptionalLong.of(rounded(Quantiles.ofSorted(sorted, 0.5))),
            Optional.of(interval),
            passed,
            gates);
    return new Voice(name.kind(), result, totals);
  }

  /// This voice with one more check.
  Voice with(Gate gate) {
    List<Gate> gates = new ArrayList<>(result.gates());
    gates.add(gate);
    return new Voice(
        kind,
        new MethodResult(
            result.method(),
            result.setting(),
            result.median(),
            result.interval(),
            result.passed() && gate.passed(),
            gates),
        totals);
  }

  /// A voice without a number.
  static Voice silent(Name name, List<Gate> gates) {
    return new Voice(
        name.kind(),
        new MethodResult(
            name.method(), name.setting(), OptionalLong.empty(), Optional.empty(), false, gates),
        new double[0]);
  }

  static long rounded(double persons) {
    return (long) Math.min(Math.rint(persons), 1e15);
  }

  /// The name of the gate that holds how far chains are apart.
  static final String R_HAT = "R-hat";

  /// The name of the gate that holds how far the middle values of chains lie apart.
  static final String SPREAD = "spread of chain medians";

  /// The name of the gate that holds how much better (below 0) the criterion finds models with
  /// persons who differ.
  static final String PERSONS_DIFFER = "BIC less that of persons alike";

  /// The value of the gate of this name.
  OptionalDouble gate(String name) {
    return result.gates().stream()
        .filter(g -> g.name().equals(name))
        .mapToDouble(Gate::value)
        .findFirst();
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
