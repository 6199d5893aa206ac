package org.undersigned.bench;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.undersigned.counting.draws.CountDraws;
import org.undersigned.counting.draws.RandomDraws;
import org.undersigned.counting.latent.LatentClassChains;
import org.undersigned.counting.latent.LatentClassFit;
import org.undersigned.counting.latent.LatentClassModel;
import org.undersigned.counting.latent.ListingPrior;
import org.undersigned.model.OverlapTable;

/// Simulation-based calibration of the latent class sampler (Talts et al. 2018): unknowns drawn
/// from the prior, a table from them, and the rank of the true N among draws of the posterior,
/// which must be uniform. N has p(N) ∝ 1/N on [#LEAST] to [#MOST]; draws of N outside are left out.
final class CountingCalibration {
  private static final long TABLES = 20_260_101;
  private static final int LEAST = 30;
  private static final int MOST = 2_000;
  private static final int BINS = 20;
  private static final int KEPT = 99;

  /// Of each chain, those of its ladder together: ranks are uniform for independent draws only.
  private static final int SWEEPS = 24_000;

  private static final int THINNED = 200;

  private CountingCalibration() {}

  static void run(int tables, int lists, int classes) {
    int[] bins = new int[BINS];
    int used = 0;
    LatentClassModel model = new LatentClassModel(classes, ListingPrior.uniform());
    for (int t = 0; t < tables; t++) {
      RandomDraws draws = RandomDraws.of(TABLES, t);
      int truth = (int) Math.floor(LEAST * Math.pow((double) (MOST + 1) / LEAST, draws.uniform()));
      OverlapTable table = table(draws, lists, classes, truth);
      if (table.documented() == 0) continue;
      int rank = rank(table, model, truth, t);
      if (rank < 0) continue;
      bins[rank * BINS / (KEPT + 1)]++;
      used++;
    }
    double chi = 0;
    double expected = (double) used / BINS;
    for (int bin : bins) chi += (bin - expected) * (bin - expected) / expected;
    System.out.printf(
        Locale.ROOT,
        "%nSimulation-based calibration: %d tables of %d lists, %d classes: chi-squared(19) = %.1f"
            + " (limit 30.1, 5 %%), ECDF at most %.3f off (limit %.3f, 5 %%)%n",
        used,
        lists,
        classes,
        chi,
        farthest(bins, used),
        1.358 / Math.sqrt(used));
    System.out.printf(
        "Tables: streams 0 to %d of seed %d; %d have none or too few draws in the prior's range."
            + " Ranks of the truth, in twentieths: %s%n",
        tables - 1, TABLES, tables - used, Arrays.toString(bins));
  }

  /// How far the distribution of ranks lies from the even one at most, at the ends of the bins. The
  /// limit is Kolmogorov's for large samples, a little wide for binned ranks.
  private static double farthest(int[] bins, int used) {
    double most = 0;
    int below = 0;
    for (int b = 0; b < BINS; b++) {
      below += bins[b];
      most = Math.max(most, Math.abs((double) below / used - (b + 1.0) / BINS));
    }
    return most;
  }

  private static OverlapTable table(RandomDraws draws, int lists, int classes, int persons) {
    double alpha = draws.gamma(LatentClassModel.CONCENTRATION) / LatentClassModel.CONCENTRATION;
    double[] weight = new double[classes];
    double rest = 1;
    for (int k = 0; k < classes; k++) {
      double v = k == classes - 1 ? 1 : draws.beta(1, Math.max(alpha, 1e-300));
      weight[k] = rest * v;
      rest *= 1 - v;
    }
    double[][] chance = new double[classes][lists];
    for (double[] own : chance) for (int j = 0; j < lists; j++) own[j] = draws.uniform();
    CountDraws counts = new CountDraws(draws);
    Map<Integer, Long> cells = new TreeMap<>();
    for (int i = 0; i < persons; i++) {
      int k = 0;
      double u = draws.uniform();
      while (k + 1 < classes && (u -= weight[k]) > 0) k++;
      int pattern = 0;
      for (int j = 0; j < lists; j++) if (counts.binomial(1, chance[k][j]) == 1) pattern |= 1 << j;
      if (pattern != 0) cells.merge(pattern, 1L, Long::sum);
    }
    return OverlapTable.of(
        java.util.stream.IntStream.range(0, lists).mapToObj(j -> "L" + j).toList(), cells);
  }

  /// The rank of the truth among [#KEPT] draws of the chains that the panel runs, ladders
  /// included; among draws equal to the truth its place is drawn evenly. -1 where too few draws lie
  /// in the range of the prior.
  private static int rank(OverlapTable table, LatentClassModel model, int truth, int stream) {
    RandomDraws draws = RandomDraws.of(20_260_102, stream);
    LatentClassFit fit =
        new LatentClassChains(table, model, new LatentClassChains.Effort(4, SWEEPS, 0, THINNED, 0))
            .run(20_260_103, 10L * stream);
    double[] totals =
        Arrays.stream(fit.all())
            .map(n0 -> table.documented() + n0)
            .filter(n -> n >= LEAST && n <= MOST)
            .toArray();
    if (totals.length < KEPT) return -1;
    int below = 0;
    int equal = 0;
    for (int i = 0; i < KEPT; i++) {
      double total = totals[(int) ((long) i * totals.length / KEPT)];
      if (total < truth) below++;
      if (total == truth) equal++;
    }
    return below + draws.below(equal + 1);
  }
}
