package org.undersigned.counting.panel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.undersigned.model.EstimateOutcome;
import org.undersigned.model.EstimatePlan;
import org.undersigned.model.EstimateWorkings;
import org.undersigned.model.Message;
import org.undersigned.model.OverlapTable;

/// Carries doubt about who is the same person into the estimate: the panel is run on the table of
/// each draw of the partition, and the draws of N are pooled (linkage averaging, Sadinle 2018,
/// Annals of Applied Statistics 12:1013).
///
/// Tables repeat, so each distinct one is worked out once. The random streams of a table hang on
/// its place among the distinct tables, so the result does not depend on threads.
public final class EstimateLinkageDraws {
  /// Fewer draws than this do not show how far the linkage is in doubt.
  public static final int LEAST_DRAWS = 20;

  private static final int PER_DRAW = 100;

  private final EstimatePlan plan;
  private final PanelSettings settings;

  public EstimateLinkageDraws(EstimatePlan plan, PanelSettings settings) {
    this.plan = plan;
    this.settings = settings;
  }

  /// @param best the table of the persons as they are linked now; what it refuses is refused
  /// @param tables one for each draw, over the same lists; at least [#LEAST_DRAWS]
  public EstimateOutcome of(OverlapTable best, List<OverlapTable> tables) {
    if (tables.size() < LEAST_DRAWS)
      throw new IllegalArgumentException("At least " + LEAST_DRAWS + " draws of the partition");
    EstimateTable.Tried main = new EstimateTable(plan, settings).tried(best);
    EstimateWorkings workings = main.outcome().workings();
    if (main.voices().isEmpty()) return main.outcome();
    List<EstimateTable.Spoken> tried = spoken(best, main, tables);
    List<List<Voice>> spoken =
        tried.stream().map(EstimateTable.Spoken::voices).filter(v -> !v.isEmpty()).toList();
    // A table that is refused in more than one draw in ten is refused in all.
    if (spoken.size() < 0.9 * tables.size()) {
      Message why = tried.stream().flatMap(s -> s.refusal().stream()).findFirst().orElseThrow();
      return new EstimateOutcome.Refused(why, carried(workings, main.voices(), tables));
    }
    boolean settled = tables.stream().allMatch(t -> t.cells().equals(best.cells()));
    List<Voice> voices =
        settled ? main.voices() : VoiceSums.pooled(main.voices(), spoken, PER_DRAW, plan.level());
    return new HeadlineRule(voices, carried(workings, voices, tables)).outcome();
  }

  private List<EstimateTable.Spoken> spoken(
      OverlapTable best, EstimateTable.Tried main, List<OverlapTable> tables) {
    Map<List<OverlapTable.Cell>, EstimateTable.Spoken> known = new HashMap<>();
    known.put(best.cells(), new EstimateTable.Spoken(Optional.empty(), main.voices()));
    List<EstimateTable.Spoken> spoken = new ArrayList<>();
    for (OverlapTable table : tables) {
      EstimateTable.Spoken done = known.get(table.cells());
      if (done == null) {
        PanelSettings own = settings.brief().onStream(known.size());
        done = new EstimateTable(plan, own).spoken(table);
        known.put(table.cells(), done);
      }
      spoken.add(done);
    }
    return spoken;
  }

  private EstimateWorkings carried(
      EstimateWorkings of, List<Voice> voices, List<OverlapTable> tables) {
    List<Message> notes = new ArrayList<>(of.notes());
    notes.add(
        Message.of(
            "EST-50",
            "draws",
            "" + tables.size(),
            "distinct",
            "" + tables.stream().map(OverlapTable::cells).distinct().count(),
            "least",
            "" + tables.stream().mapToLong(OverlapTable::documented).min().orElseThrow(),
            "most",
            "" + tables.stream().mapToLong(OverlapTable::documented).max().orElseThrow()));
    return new EstimateWorkings(
        of.documented(),
        of.table(),
        voices.stream().map(Voice::result).toList(),
        of.context(),
        List.of(),
        of.sensitivities(),
        of.assumptions(),
        notes,
        plan);
  }
}
