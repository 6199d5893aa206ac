package org.undersigned.casework.estimating;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.undersigned.counting.figures.FigureVerdict;
import org.undersigned.model.EstimateOutcome;
import org.undersigned.model.EstimatePlan;
import org.undersigned.model.EstimateWorkings;
import org.undersigned.model.EstimateWorkings.MethodResult;
import org.undersigned.model.EstimateWorkings.StratumEstimate;
import org.undersigned.model.Interval;
import org.undersigned.model.Message;

/// The answer as the contract of `estimate --json` has it: maps and lists in a fixed order, so that
/// equal answers are equal bytes.
///
/// `median` is there only where the methods agree, `interval` where they agree or disagree,
/// `values` where the answer depends on an assumption.
public final class Answer {
  private final Function<Message, String> words;

  /// @param words of a message in the reader's language
  public Answer(Function<Message, String> words) {
    this.words = words;
  }

  public Map<String, Object> of(EstimateFile.Outcome.Answered answered) {
    EstimateOutcome outcome = answered.outcome();
    EstimateWorkings workings = outcome.workings();
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("documented", workings.documented());
    json.put("lists", answered.lists());
    verdict(json, outcome);
    json.put("panel", workings.panel().stream().map(this::method).toList());
    json.put("context", workings.context().stream().map(this::method).toList());
    json.put("strata", workings.strata().stream().map(this::stratum).toList());
    json.put("sensitivities", workings.sensitivities().stream().map(this::sensitivity).toList());
    json.put("assumptions", workings.assumptions().stream().map(this::assumption).toList());
    json.put("notes", EstimateFile.notes(answered).stream().map(this::message).toList());
    json.put("plan", plan(workings.plan()));
    json.put("seed", workings.plan().seed());
    json.put("version", workings.plan().version());
    json.put("input_sha256", answered.sha256());
    return json;
  }

  private void verdict(Map<String, Object> json, EstimateOutcome outcome) {
    json.put("verdict", name(outcome));
    json.put("reason", words.apply(reason(outcome)));
    switch (outcome) {
      case EstimateOutcome.Agreed agreed -> {
        json.put("median", agreed.median());
        json.put("interval", interval(agreed.interval()));
      }
      case EstimateOutcome.Disagree disagree -> json.put("interval", interval(disagree.envelope()));
      case EstimateOutcome.DependsOn depends -> {
        List<Object> values = new ArrayList<>();
        for (EstimateOutcome.Value value : depends.values()) {
          Map<String, Object> one = new LinkedHashMap<>();
          one.put("assumption", value.assumption());
          one.put("median", value.median());
          one.put("low", value.interval().low());
          one.put("high", value.interval().high());
          values.add(one);
        }
        json.put("values", values);
      }
      case EstimateOutcome.Refused _ -> {}
    }
  }

  /// agreed, disagree, depends or refused.
  public static String name(EstimateOutcome outcome) {
    return switch (outcome) {
      case EstimateOutcome.Agreed _ -> "agreed";
      case EstimateOutcome.Disagree _ -> "disagree";
      case EstimateOutcome.DependsOn _ -> "depends";
      case EstimateOutcome.Refused _ -> "refused";
    };
  }

  /// Why the outcome is what it is.
  public static Message reason(EstimateOutcome outcome) {
    return switch (outcome) {
      case EstimateOutcome.Agreed _ -> Message.of("EST-30");
      case EstimateOutcome.Disagree disagree -> disagree.why();
      case EstimateOutcome.DependsOn depends -> depends.assumption();
      case EstimateOutcome.Refused refused -> refused.why();
    };
  }

  private static Map<String, Object> interval(Interval interval) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("low", interval.low());
    json.put("high", interval.high());
    json.put("level", interval.level());
    return json;
  }

  private Map<String, Object> method(MethodResult result) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("method", result.method());
    json.put("setting", result.setting());
    put(json, "median", result.median());
    result.interval().ifPresent(i -> json.put("low", i.low()));
    result.interval().ifPresent(i -> json.put("high", i.high()));
    json.put("passed", result.passed());
    List<Object> gates = new ArrayList<>();
    for (EstimateWorkings.Gate gate : result.gates()) {
      Map<String, Object> one = new LinkedHashMap<>();
      one.put("name", gate.name());
      one.put("value", digits(gate.value()));
      one.put("passed", gate.passed());
      gates.add(one);
    }
    json.put("gates", gates);
    return json;
  }

  /// Five significant digits: as many as are the same on every machine, and more than anybody
  /// needs.
  private static Object digits(double value) {
    if (Double.isNaN(value) || Double.isInfinite(value)) return String.valueOf(value);
    if (value == Math.rint(value) && Math.abs(value) < 1e15) return (long) value;
    return Double.valueOf(String.format(Locale.ROOT, "%.4e", value));
  }

  private static void put(Map<String, Object> json, String name, OptionalLong value) {
    if (value.isPresent()) json.put(name, value.getAsLong());
  }

  private Map<String, Object> stratum(StratumEstimate stratum) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("stratum", stratum.name());
    json.put("documented", stratum.documented());
    verdict(json, stratum.outcome());
    Optional<EstimateWorkings.Coverage> coverage = stratum.coverage();
    if (coverage.isPresent()) {
      Map<String, Object> one = new LinkedHashMap<>();
      one.put("low", digits(coverage.get().low()));
      one.put("high", digits(coverage.get().high()));
      json.put("coverage", one);
    }
    json.put("panel", stratum.outcome().workings().panel().stream().map(this::method).toList());
    return json;
  }

  private Map<String, Object> sensitivity(EstimateWorkings.Sensitivity sensitivity) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("change", words.apply(sensitivity.change()));
    json.put("from", sensitivity.from());
    json.put("to", sensitivity.to());
    return json;
  }

  private Map<String, Object> assumption(EstimateWorkings.Assumption assumption) {
    Map<String, Object> json = message(assumption.what());
    json.put("standing", assumption.standing().name().toLowerCase(Locale.ROOT));
    return json;
  }

  private Map<String, Object> message(Message message) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("code", message.code());
    json.put("message", words.apply(message));
    return json;
  }

  private static Map<String, Object> plan(EstimatePlan plan) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("level", plan.level());
    json.put("stratified_by", plan.stratifiedBy());
    json.put("settings", plan.settings());
    return json;
  }

  /// A plan by itself, with its seed and version.
  static Map<String, Object> whole(EstimatePlan plan) {
    Map<String, Object> json = plan(plan);
    json.put("seed", plan.seed());
    json.put("version", plan.version());
    return json;
  }

  /// One line of the record of all runs: what was asked, of which table, and the verdict.
  static Map<String, Object> run(EstimateFile.Outcome.Answered answered) {
    EstimatePlan plan = answered.outcome().workings().plan();
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("input_sha256", answered.sha256());
    json.put("seed", plan.seed());
    json.put("level", plan.level());
    json.put("stratified_by", plan.stratifiedBy());
    json.put("version", plan.version());
    json.put("verdict", name(answered.outcome()));
    FigureVerdict.range(answered.outcome()).ifPresent(i -> json.put("interval", interval(i)));
    return json;
  }
}
