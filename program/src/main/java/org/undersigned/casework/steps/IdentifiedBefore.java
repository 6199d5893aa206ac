package org.undersigned.casework.steps;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.undersigned.casework.Casebook;
import org.undersigned.identity.KeptRuns;
import org.undersigned.model.Id;
import org.undersigned.model.Maker;
import org.undersigned.model.Reference;
import org.undersigned.model.Run;

/// The kept runs of the identity engine on which the next one can stand: the last whole run and
/// those that only added to it.
///
/// Which references a run had follows from the log: those kept before it that still stand. That
/// they are the same still is told by the version of the data that the run kept.
final class IdentifiedBefore {
  private final Map<Id<?>, Reference> standing = new HashMap<>();
  private final List<List<Reference>> groups = new ArrayList<>();
  private final List<Run> runs = new ArrayList<>();
  private final List<Reference> further = new ArrayList<>();

  /// @param references all that stand now
  IdentifiedBefore(Casebook book, List<Reference> references, Maker.Tool tool) {
    references.forEach(each -> standing.put(each.id(), each));
    for (Object each : book.inOrder())
      if (each instanceof Reference reference) reference(reference);
      else if (each instanceof Run run && run.engine().equals(IdentifyRun.ENGINE)) run(run, tool);
  }

  private void reference(Reference reference) {
    Reference now = standing.remove(reference.id());
    if (now != null) further.add(now);
  }

  private void run(Run run, Maker.Tool tool) {
    if (!run.provenance().by().equals(tool) || !run.outcome().containsKey(IdentifyRun.PAIRS)) {
      startAnew();
      return;
    }
    String on = run.settings().getOrDefault(IdentifyRun.ON, "");
    if (on.isEmpty()) startAnew();
    else if (runs.isEmpty() || !runs.getLast().id().toString().equals(on)) {
      startAnew();
      return;
    }
    groups.add(List.copyOf(further));
    further.clear();
    runs.add(run);
  }

  /// What stood before is for the next whole run.
  private void startAnew() {
    List<Reference> all = new ArrayList<>();
    groups.forEach(all::addAll);
    all.addAll(further);
    further.clear();
    further.addAll(all);
    groups.clear();
    runs.clear();
  }

  /// The runs to stand on; nothing where there are none or their references are others by now.
  Optional<KeptRuns> kept() {
    if (runs.isEmpty()) return Optional.empty();
    Run last = runs.getLast();
    List<Id<Reference>> had =
        groups.stream().flatMap(List::stream).<Id<Reference>>map(Reference::id).toList();
    if (!IdentifyRun.version(had).equals(last.settings().get(IdentifyRun.DATA)))
      return Optional.empty();
    return Optional.of(
        new KeptRuns(
            groups,
            runs.getFirst().outcome().getOrDefault(IdentifyRun.PARAMETERS, ""),
            runs.stream().map(run -> run.outcome().get(IdentifyRun.PAIRS)).toList(),
            last.outcome().getOrDefault(IdentifyRun.READING, "")));
  }

  /// The last of them.
  Optional<Id<Run>> last() {
    return runs.isEmpty() ? Optional.empty() : Optional.of(runs.getLast().id());
  }

  /// References that came after them.
  List<Reference> further() {
    return List.copyOf(further);
  }
}
