package org.undersigned.bench;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.undersigned.counting.draws.CountDraws;
import org.undersigned.counting.draws.RandomDraws;
import org.undersigned.counting.latent.LatentClassModel;
import org.undersigned.counting.latent.LatentClassSampler;
import org.undersigned.counting.latent.ListingPrior;
import org.undersigned.model.OverlapTable;

/// Simulation-based calibration of the latent class sampler (Talts et al. 2018): unknowns drawn
/// from the prior, a table from them, and the rank of the true N among draws of the posterior,
/// which must be uniform. N has p(N) ∝ 1/N on [#LEAST] to [#MOST]; draws of N outside are left out.
final class CountingCalibration {
  private static final int LEAST = 30;
  private static final int MOST = 2_000;
  private static final int BINS = 20;
  private static final int KEPT = 99;

  /// Ranks are uniform for independent draws only; with 60 sweeps between them four-list chains
  /// were still correlated.
  private static final int THIN = 200;

  private CountingCalibration() {}

  static void run(int tables, int lists, int classes) {
    int[] bins = new int[BINS];
    int used = 0;
    LatentClassModel model = new LatentClassModel(classes, ListingPrior.uniform());
    for (int t = 0; t < tables; t++) {
      RandomDraws draws = RandomDraws.of(20_260_101, t);
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
            + " (limit 30.1, 5 %%)%n",
        used,
        lists,
        classes,
        chi);
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

  private static int rank(OverlapTable table, LatentClassModel model, int truth, int stream) {
    RandomDraws draws = RandomDraws.of(20_260_102, stream);
    LatentClassSampler sampler = new LatentClassSampler(table, model, draws);
    for (int s = 0; s < 4_000; s++) sampler.sweep();
    int kept = 0;
    int below = 0;
    for (int s = 0; kept < KEPT && s < 10 * KEPT * THIN; s++) {
      sampler.sweep();
      if (s % THIN != 0) continue;
      long total = table.documented() + sampler.unlisted();
      if (total < LEAST || total > MOST) continue;
      kept++;
      if (total < truth || total == truth && draws.uniform() < 0.5) below++;
    }
    return kept < KEPT ? -1 : below;
  }
}
