package org.undersigned.counting.latent;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.undersigned.counting.draws.CountDraws;
import org.undersigned.counting.draws.RandomDraws;
import org.undersigned.model.OverlapTable;

/// Runs several chains side by side until they have converged or the effort is used up.
///
/// Each chain is the first of a [Ladder] of samplers. Each has its own generator, so the result
/// depends on the seed and never on the number of threads. The chains are looked at after the first
/// length, and after each doubling; the first fifth is always left out as warm-up. Chains are
/// doubled once whatever they look like, further where that can still bring them to their goal, and
/// more than twice only where they are not even in one place.
public final class LatentClassChains {
  /// How much work may be done.
  ///
  /// @param chains at least 4
  /// @param sweeps of each chain at the first look, those of its whole ladder together
  /// @param doublings at most; 2 make a run four times as long
  /// @param kept draws of each chain at the first look; thinned evenly
  /// @param replicas tables made by each chain at its end, for the posterior predictive check
  public record Effort(int chains, int sweeps, int doublings, int kept, int replicas) {
    public Effort {
      if (chains < 4) throw new IllegalArgumentException("One chain looks flawless; run four");
    }
  }

  private final OverlapTable table;
  private final LatentClassModel model;
  private final Effort effort;

  public LatentClassChains(OverlapTable table, LatentClassModel model, Effort effort) {
    this.table = table;
    this.model = model;
    this.effort = effort;
  }

  /// The fit under `seed`. Chain c uses stream `firstStream` + c.
  public LatentClassFit run(long seed, long firstStream) {
    List<Chain> chains = new ArrayList<>();
    for (int c = 0; c < effort.chains(); c++) {
      chains.add(new Chain(c, RandomDraws.of(seed, firstStream + c)));
    }
    int sweeps = effort.sweeps();
    extend(chains, sweeps);
    LatentClassFit fit = fit(chains, sweeps);
    for (int i = 0; i < effort.doublings() && !fit.converged(table.documented()); i++) {
      if (i > 0 && !fit.withinReach(1 << effort.doublings() - i)) break;
      if (i > 1 && fit.inOnePlace(table.documented())) break;
      extend(chains, sweeps);
      sweeps *= 2;
      fit = fit(chains, sweeps);
    }
    return withReplicas(fit, chains);
  }

  /// Between two tables that a chain makes.
  private static final int SWEEPS_BETWEEN = 20;

  private static void extend(List<Chain> chains, int sweeps) {
    IntStream.range(0, chains.size()).parallel().forEach(c -> chains.get(c).extend(sweeps));
  }

  private LatentClassFit fit(List<Chain> chains, int sweeps) {
    int count = chains.size();
    double[][] unlisted = new double[count][];
    double[][] missed = new double[count][];
    double[][] occupied = new double[count][];
    for (int c = 0; c < count; c++) {
      unlisted[c] = afterWarmUp(chains.get(c).unlisted);
      missed[c] = afterWarmUp(chains.get(c).logMissed);
      occupied[c] = afterWarmUp(chains.get(c).occupied);
    }
    return new LatentClassFit(model, unlisted, missed, occupied, List.of(), sweeps);
  }

  private static LatentClassFit withReplicas(LatentClassFit fit, List<Chain> chains) {
    List<OverlapTable> replicas =
        chains.stream().parallel().flatMap(c -> c.replicas().stream()).toList();
    return new LatentClassFit(
        fit.model(), fit.unlisted(), fit.logMissed(), fit.occupied(), replicas, fit.sweeps());
  }

  private static double[] afterWarmUp(List<Double> draws) {
    return draws.subList(draws.size() / 5, draws.size()).stream()
        .mapToDouble(Double::doubleValue)
        .toArray();
  }

  private final class Chain {
    final List<Double> unlisted = new ArrayList<>();
    final List<Double> logMissed = new ArrayList<>();
    final List<Double> occupied = new ArrayList<>();
    private final Ladder ladder;
    private final CountDraws counts;

    Chain(int number, RandomDraws draws) {
      counts = new CountDraws(draws);
      ladder = new Ladder(table, model, draws);
      ladder.startFrom(StartingPoints.of(number, table, model, draws));
    }

    void extend(int sweeps) {
      LatentClassSampler sampler = ladder.first();
      int thin = Math.max(1, effort.sweeps() / ladder.size() / effort.kept());
      for (int s = 1; s <= sweeps / ladder.size(); s++) {
        ladder.sweep();
        if (s % thin != 0) continue;
        unlisted.add((double) sampler.unlisted());
        logMissed.add(StrictMath.log(sampler.missed()));
        occupied.add((double) sampler.occupied());
      }
    }

    List<OverlapTable> replicas() {
      LatentClassSampler sampler = ladder.first();
      List<OverlapTable> replicas = new ArrayList<>();
      for (int r = 0; r < effort.replicas(); r++) {
        for (int s = 0; s < SWEEPS_BETWEEN; s++) sampler.sweep();
        long persons = table.documented() + sampler.unlisted();
        replicas.add(Replicas.of(sampler.parameters(), persons, table, counts));
      }
      return replicas;
    }
  }
}
