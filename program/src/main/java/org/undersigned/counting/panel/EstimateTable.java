package org.undersigned.counting.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.undersigned.model.EstimateOutcome;
import org.undersigned.model.EstimatePlan;
import org.undersigned.model.EstimateWorkings;
import org.undersigned.model.EstimateWorkings.MethodResult;
import org.undersigned.model.EstimateWorkings.Sensitivity;
import org.undersigned.model.Message;
import org.undersigned.model.OverlapTable;

/// Estimates all persons behind one overlap table, those on no list included, or says why not.
public final class EstimateTable {
  private final EstimatePlan plan;
  private final PanelSettings settings;

  /// @param settings how hard to work; see [PanelSettings#usual]
  public EstimateTable(EstimatePlan plan, PanelSettings settings) {
    this.plan = plan;
    this.settings = settings;
  }

  /// The outcome for `table`, which may hold lists without persons, unconnected lists or nobody at
  /// all.
  public EstimateOutcome of(OverlapTable table) {
    return tried(table).outcome();
  }

  /// The refusal of a table for a reason that lies outside it.
  public static EstimateOutcome refused(OverlapTable table, Message why, EstimatePlan plan) {
    EstimateWorkings workings =
        new EstimateWorkings(
            table.documented(),
            table,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Assumptions.all(),
            List.of(),
            plan);
    return new EstimateOutcome.Refused(why, workings);
  }

  /// An outcome with the voices that made it, whose draws are added over strata.
  record Tried(EstimateOutcome outcome, List<Voice> voices) {}

  Tried tried(OverlapTable table) {
    Preparation prepared = Preparation.of(table);
    if (prepared.refusal().isPresent()) {
      EstimateWorkings workings = workings(table, prepared, List.of(), List.of());
      return new Tried(new EstimateOutcome.Refused(prepared.refusal().get(), workings), List.of());
    }
    List<Voice> voices = Panel.voices(prepared.table(), table.documented(), settings);
    List<Sensitivity> sensitivities =
        new Sensitivities(prepared.table(), table.documented(), settings).of(voices);
    ListsAsTruth.note(prepared.table()).ifPresent(prepared.notes()::add);
    EstimateWorkings workings = workings(table, prepared, voices, sensitivities);
    return new Tried(new HeadlineRule(voices, workings).outcome(), voices);
  }

  /// What the methods say, or why they were not asked; without context and sensitivities, which one
  /// of many draws of the linkage does not need.
  Spoken spoken(OverlapTable table) {
    Preparation prepared = Preparation.of(table);
    if (prepared.refusal().isPresent()) return new Spoken(prepared.refusal(), List.of());
    return new Spoken(
        Optional.empty(), Panel.voices(prepared.table(), table.documented(), settings));
  }

  /// @param refusal why there are no voices; empty where there are
  record Spoken(Optional<Message> refusal, List<Voice> voices) {}

  private EstimateWorkings workings(
      OverlapTable given,
      Preparation prepared,
      List<Voice> voices,
      List<Sensitivity> sensitivities) {
    List<MethodResult> context = new ArrayList<>();
    context.addAll(new ContextLines(prepared.table(), plan.level()).lines());
    if (!voices.isEmpty()) {
      new GraphVoices(prepared.table(), given.documented(), settings)
          .sensitivity()
          .forEach(v -> context.add(v.result()));
    }
    return new EstimateWorkings(
        given.documented(),
        given,
        voices.stream().map(Voice::result).toList(),
        context,
        List.of(),
        sensitivities,
        Assumptions.all(),
        prepared.notes(),
        plan);
  }
}
