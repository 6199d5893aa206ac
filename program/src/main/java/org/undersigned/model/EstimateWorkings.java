package org.undersigned.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/// All that stands behind an [EstimateOutcome]: what went in, every method that was tried and how
/// it fared, and what would change the answer.
///
/// @param documented persons on at least one list
/// @param tables what was counted over: the whole table, lists as given
/// @param panel the methods whose agreement decides, those that failed too
/// @param context lines that are never the estimate: a lower bound, independence
/// @param strata by name, where the table was divided
/// @param sensitivities what changes the answer, and by how much
/// @param assumptions what has to hold, each with what is believed of it
/// @param notes advice and warnings, lists left out or merged
/// @param plan what was decided before the first run
public record EstimateWorkings(
    long documented,
    OverlapTable table,
    List<MethodResult> panel,
    List<MethodResult> context,
    List<StratumEstimate> strata,
    List<Sensitivity> sensitivities,
    List<Assumption> assumptions,
    List<Message> notes,
    EstimatePlan plan) {
  public EstimateWorkings {
    panel = List.copyOf(panel);
    context = List.copyOf(context);
    strata = List.copyOf(strata);
    sensitivities = List.copyOf(sensitivities);
    assumptions = List.copyOf(assumptions);
    notes = List.copyOf(notes);
  }

  /// The same with more notes, before those it has.
  EstimateWorkings noting(List<Message> more) {
    List<Message> all = new ArrayList<>(more);
    all.addAll(notes);
    return new EstimateWorkings(
        documented, table, panel, context, strata, sensitivities, assumptions, all, plan);
  }

  /// One method under one setting.
  ///
  /// @param method "log-linear", "decomposable graphs", "latent classes" …
  /// @param setting what distinguishes it from others of the method
  /// @param median absent where the method gave none
  /// @param passed all its gates; a method that failed is shown and does not count
  public record MethodResult(
      String method,
      String setting,
      OptionalLong median,
      Optional<Interval> interval,
      boolean passed,
      List<Gate> gates) {
    public MethodResult {
      gates = List.copyOf(gates);
    }
  }

  /// A check a method must pass.
  ///
  /// @param name "R-hat", "bulk effective draws", "weight dropped" …
  public record Gate(String name, double value, boolean passed) {}

  /// A division of the table, estimated by itself.
  ///
  /// @param coverage the share of all that the lists recorded, where an interval could be given
  public record StratumEstimate(
      String name, long documented, EstimateOutcome outcome, Optional<Coverage> coverage) {}

  /// Between `low` and `high` of all victims were recorded; shares between 0 and 1.
  public record Coverage(double low, double high) {}

  /// What the answer becomes where one thing is changed.
  ///
  /// @param change what is changed, by code
  /// @param from the median before, `to` the median after; persons
  public record Sensitivity(Message change, long from, long to) {}

  /// Something that has to hold for the estimate to mean what it says.
  public record Assumption(Message what, Standing standing) {
    /// What is believed of an assumption.
    public enum Standing {
      BELIEVED,
      UNKNOWN,
      DOUBTED
    }
  }
}
