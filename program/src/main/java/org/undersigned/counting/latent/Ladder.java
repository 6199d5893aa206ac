package org.undersigned.counting.latent;

import java.util.ArrayList;
import java.util.List;
import org.undersigned.counting.draws.Elementary;
import org.undersigned.counting.draws.RandomDraws;
import org.undersigned.model.OverlapTable;

/// Several samplers side by side, the first on the table itself and each further one on a table
/// with fewer persons in the same proportions, which now and then exchange their unknowns (parallel
/// tempering, Geyer 1991; here the data are thinned instead of the likelihood raised to a power).
///
/// Where few persons were seen, chains wander freely between explanations that many persons keep
/// apart. An exchange of a and b is accepted with chance min{1, L_a(θ_b)·L_b(θ_a) /
/// (L_a(θ_a)·L_b(θ_b))}, L_r(θ) = Π P(x)^{n_x(r)} / (1−π₀)^{n(r)}, which leaves the law of the
/// first untouched.
final class Ladder {
  /// Each table has this part of the persons of the one before.
  private static final double STEP = 0.6;

  /// Fewer persons than this set the chain free.
  private static final long LEAST = 60;

  private static final int MOST_RUNGS = 12;

  private final List<LatentClassSampler> rungs = new ArrayList<>();
  private final List<Patterns> patterns = new ArrayList<>();
  private final RandomDraws draws;
  private int parity;

  Ladder(OverlapTable table, LatentClassModel model, RandomDraws draws) {
    this.draws = draws;
    Patterns all = Patterns.of(table);
    double share = 1;
    for (int r = 0; r < MOST_RUNGS; r++) {
      Patterns thinned = r == 0 ? all : all.thinned(share);
      if (r > 1 && thinned.documented() < LEAST) break;
      patterns.add(thinned);
      LatentClassSampler rung = new LatentClassSampler(thinned, table, model, draws);
      rungs.add(rung);
      share *= STEP;
    }
  }

  /// The sampler on the table itself.
  LatentClassSampler first() {
    return rungs.getFirst();
  }

  /// The number of tables.
  int size() {
    return rungs.size();
  }

  void startFrom(StartingPoints.Start start) {
    rungs.forEach(r -> r.startFrom(start));
  }

  void sweep() {
    rungs.forEach(LatentClassSampler::sweep);
    for (int r = parity; r + 1 < rungs.size(); r += 2) exchange(r, r + 1);
    parity = 1 - parity;
  }

  private void exchange(int a, int b) {
    Parameters one = rungs.get(a).parameters();
    Parameters other = rungs.get(b).parameters();
    one.refresh();
    other.refresh();
    Patterns of = patterns.get(a);
    Patterns than = patterns.get(b);
    double log = 0;
    for (int i = 0; i < of.counts().length; i++) {
      long more = of.counts()[i] - than.counts()[i];
      if (more != 0) log += more * Elementary.log(other.total[i] / one.total[i]);
    }
    log -=
        (of.documented() - than.documented())
            * Elementary.log((1 - other.missed) / (1 - one.missed));
    if (!(log >= 0 || Elementary.log(draws.uniform()) < log)) return;
    one.exchange(other);
  }
}
