package org.undersigned.counting.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.undersigned.model.EstimateOutcome;
import org.undersigned.model.EstimatePlan;
import org.undersigned.model.EstimateWorkings;
import org.undersigned.model.EstimateWorkings.Coverage;
import org.undersigned.model.EstimateWorkings.StratumEstimate;
import org.undersigned.model.Interval;
import org.undersigned.model.Message;
import org.undersigned.model.OverlapTable;

/// Estimates a divided table: each stratum by itself, and the total by adding draws.
///
/// A stratum without an estimate adds its documented persons to the total, and that is said. Beside
/// it stands what the undivided table says; a gap above a quarter is a warning that strata are
/// recorded very differently.
public final class EstimateStrata {
  private final EstimatePlan plan;
  private final Consumer<String> progress;

  /// @param progress is told the name of each stratum before it is begun
  public EstimateStrata(EstimatePlan plan, Consumer<String> progress) {
    this.plan = plan;
    this.progress = progress;
  }

  private record Stratum(String name, OverlapTable table, EstimateTable.Tried tried) {
    boolean estimated() {
      return !(tried.outcome() instanceof EstimateOutcome.Refused);
    }
  }

  /// @param strata tables over the same lists, by name
  public EstimateOutcome of(Map<String, OverlapTable> strata) {
    OverlapTable whole = summed(strata);
    PanelSettings usual = PanelSettings.usual(plan, whole);
    // Many strata share the time of a few: each is looked at with fewer sweeps, and still has to
    // pass every gate.
    PanelSettings settings = strata.size() > 4 ? usual.lighter() : usual;
    progress.accept("");
    EstimateOutcome undivided = new EstimateTable(plan, usual).of(whole);
    List<Stratum> tried = new ArrayList<>();
    long stream = 1;
    for (Map.Entry<String, OverlapTable> entry : new TreeMap<>(strata).entrySet()) {
      progress.accept(entry.getKey());
      EstimateTable estimate = new EstimateTable(plan, settings.onStream(stream++));
      tried.add(new Stratum(entry.getKey(), entry.getValue(), estimate.tried(entry.getValue())));
    }
    return total(undivided, tried);
  }

  /// The undivided table.
  public static OverlapTable summed(Map<String, OverlapTable> strata) {
    Map<Integer, Long> counts = new TreeMap<>();
    for (OverlapTable table : strata.values()) {
      for (OverlapTable.Cell cell : table.cells()) {
        counts.merge(cell.pattern(), cell.count(), Long::sum);
      }
    }
    return OverlapTable.of(strata.values().iterator().next().lists(), counts);
  }

  private EstimateOutcome total(EstimateOutcome undivided, List<Stratum> tried) {
    List<Message> notes = new ArrayList<>(undivided.workings().notes());
    long fixed = 0;
    for (Stratum stratum : tried) {
      if (stratum.estimated()) continue;
      fixed += stratum.table().documented();
      notes.add(
          Message.of(
              "EST-47",
              "stratum",
              stratum.name(),
              "documented",
              "" + stratum.table().documented()));
    }
    List<Stratum> estimated = tried.stream().filter(Stratum::estimated).toList();
    EstimateWorkings undividedWorkings = undivided.workings();
    if (estimated.isEmpty()) {
      EstimateWorkings workings = workings(undividedWorkings, List.of(), tried, notes);
      return new EstimateOutcome.Refused(Message.of("EST-32"), workings);
    }
    List<Voice> voices =
        VoiceSums.added(
            estimated.stream().map(s -> s.tried().voices()).toList(), fixed, plan.level());
    gap(undivided, voices).ifPresent(notes::add);
    return new HeadlineRule(voices, workings(undividedWorkings, voices, tried, notes)).outcome();
  }

  private static Optional<Message> gap(EstimateOutcome undivided, List<Voice> totals) {
    if (!(undivided instanceof EstimateOutcome.Agreed agreed)) return Optional.empty();
    return totals.stream()
        .filter(v -> v.kind() == Voice.Kind.LOG_LINEAR && v.speaks())
        .map(v -> (double) v.median() / agreed.median())
        .filter(ratio -> ratio > 1.25 || ratio < 0.8)
        .map(_ -> Message.of("EST-48"))
        .findFirst();
  }

  private EstimateWorkings workings(
      EstimateWorkings undivided, List<Voice> voices, List<Stratum> tried, List<Message> notes) {
    List<EstimateWorkings.MethodResult> context = new ArrayList<>(undivided.context());
    undivided.panel().forEach(r -> context.add(undividedLine(r)));
    return new EstimateWorkings(
        undivided.documented(),
        undivided.table(),
        voices.stream().map(Voice::result).toList(),
        context,
        tried.stream().map(EstimateStrata::line).toList(),
        undivided.sensitivities(),
        undivided.assumptions(),
        notes,
        plan);
  }

  private static EstimateWorkings.MethodResult undividedLine(EstimateWorkings.MethodResult r) {
    return new EstimateWorkings.MethodResult(
        r.method(), r.setting() + ", not divided", r.median(), r.interval(), r.passed(), r.gates());
  }

  private static StratumEstimate line(Stratum stratum) {
    long documented = stratum.table().documented();
    Optional<Coverage> coverage =
        org.undersigned.counting.figures.FigureVerdict.range(stratum.tried().outcome())
            .map(i -> coverage(documented, i));
    return new StratumEstimate(stratum.name(), documented, stratum.tried().outcome(), coverage);
  }

  /// c = n/N over the interval of N.
  private static Coverage coverage(long documented, Interval persons) {
    return new Coverage(
        (double) documented / Math.max(1, persons.high()),
        Math.min(1, (double) documented / Math.max(1, persons.low())));
  }
}
