package org.undersigned.identity;

import java.util.List;
import java.util.Optional;
import org.undersigned.identity.blocking.BlockingPlan;
import org.undersigned.identity.clusters.PairsText;
import org.undersigned.identity.clusters.ScoredPairs;
import org.undersigned.identity.columns.PersonTable;
import org.undersigned.identity.columns.TableReading;
import org.undersigned.identity.weights.Chances;
import org.undersigned.identity.weights.Frequencies;
import org.undersigned.model.Reference;

/// Kept runs read again, so that further references can be added to them. Keys and frequencies
/// follow from the references of the whole run; the chances and the scored pairs were kept.
///
/// @param references those of the kept runs in their order, then the further ones
/// @param first the first further one
record ContinuedRun(
    ReferenceTable references, Parameters parameters, ScoredPairs known, int first) {

  /// @return nothing where the kept runs cannot be stood on: their references read differently now,
  ///     or were too few or taught too little for so many more
  static Optional<ContinuedRun> of(KeptRuns kept, List<? extends Reference> further) {
    Optional<Chances> chances = Chances.read(kept.parameters());
    if (chances.isEmpty() || kept.groups().isEmpty()) return Optional.empty();
    List<Reference> whole = kept.groups().getFirst();
    int all = further.size() + kept.groups().stream().mapToInt(List::size).sum();
    ReferenceRows rows = ReferenceRows.of(whole);
    PersonTable learntFrom = rows.table();
    if (!Increment.suits(chances.get(), learntFrom, all)) return Optional.empty();
    Parameters parameters =
        new Parameters(BlockingPlan.choose(learntFrom), chances.get(), Frequencies.of(learntFrom));
    for (List<Reference> group : kept.groups().subList(1, kept.groups().size()))
      if (!rows.append(group)) return Optional.empty();
    PersonTable before = rows.table();
    if (!TableReading.of(before).equals(kept.reading()) || !rows.append(further))
      return Optional.empty();
    PersonTable now = rows.table();
    if (!now.continues(before)) return Optional.empty();
    ScoredPairs known = new ScoredPairs();
    kept.pairs().forEach(pairs -> PairsText.read(pairs, known));
    return Optional.of(
        new ContinuedRun(
            new ReferenceTable(now, rows.references()), parameters, known, before.size()));
  }

  LinkageRun run(Linkage linkage) {
    return Increment.of(linkage, parameters, known, first);
  }
}
