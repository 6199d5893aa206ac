package org.undersigned.counting.panel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

  private static final int PER_DRAW = 200;

  private final EstimatePlan plan;
  private final PanelSettings settings;

  public EstimateLinkageDraws(EstimatePlan plan, PanelSettings settings) {
    this.plan = plan;
    this.settings = settings;
  }

  /// @param tables one for each draw, over the same lists; at least [#LEAST_DRAWS]
  public EstimateOutcome of(List<OverlapTable> tables) {
    if (tables.size() < LEAST_DRAWS)
      throw new IllegalArgumentException("At least " + LEAST_DRAWS + " draws of the partition");
    Map<List<OverlapTable.Cell>, EstimateTable.Tried> known = new HashMap<>();
    List<EstimateTable.Tried> tried = new ArrayList<>();
    for (OverlapTable table : tables) {
      EstimateTable.Tried done = known.get(table.cells());
      if (done == null) {
        PanelSettings own = settings.lighter().onStream(known.size() + 1);
        done = new EstimateTable(plan, own).tried(table);
        known.put(table.cells(), done);
      }
      tried.add(done);
    }
    List<List<Voice>> spoken =
        tried.stream().map(EstimateTable.Tried::voices).filter(v -> !v.isEmpty()).toList();
    EstimateWorkings first = tried.getFirst().outcome().workings();
    List<Message> notes = new ArrayList<>(first.notes());
    long least = tables.stream().mapToLong(OverlapTable::documented).min().orElseThrow();
    long most = tables.stream().mapToLong(OverlapTable::documented).max().orElseThrow();
    notes.add(
        Message.of(
            "EST-50",
            "draws",
            "" + tables.size(),
            "distinct",
            "" + known.size(),
            "least",
            "" + least,
            "most",
            "" + most));
    // A table that is refused in more than one draw in ten is refused in all.
    if (spoken.size() < 0.9 * tables.size()) {
      return tried.stream()
          .map(EstimateTable.Tried::outcome)
          .filter(EstimateOutcome.Refused.class::isInstance)
          .findFirst()
          .orElseThrow();
    }
    List<Voice> voices = VoiceSums.pooled(spoken, PER_DRAW, plan.level());
    EstimateWorkings workings =
        new EstimateWorkings(
            first.documented(),
            first.table(),
            voices.stream().map(Voice::result).toList(),
            first.context(),
            List.of(),
            first.sensitivities(),
            first.assumptions(),
            notes,
            plan);
    return new HeadlineRule(voices, workings).outcome();
  }
}
