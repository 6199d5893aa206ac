package org.undersigned.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.undersigned.counting.diagnostics.Convergence;
import org.undersigned.counting.diagnostics.Quantiles;
import org.undersigned.counting.draws.RandomDraws;
import org.undersigned.counting.graphs.GraphAverage;
import org.undersigned.counting.latent.LatentClassChains;
import org.undersigned.counting.latent.LatentClassFit;
import org.undersigned.counting.latent.LatentClassModel;
import org.undersigned.counting.latent.LatentClassSampler;
import org.undersigned.counting.latent.ListingPrior;
import org.undersigned.counting.loglinear.ModelAverage;
import org.undersigned.counting.loglinear.ModelSpace;
import org.undersigned.counting.loglinear.SelectionBootstrap;
import org.undersigned.counting.panel.EstimateLinkageDraws;
import org.undersigned.counting.panel.EstimateStrata;
import org.undersigned.counting.panel.EstimateTable;
import org.undersigned.counting.panel.PanelSettings;
import org.undersigned.model.EstimateOutcome;
import org.undersigned.model.EstimatePlan;
import org.undersigned.model.OverlapTable;

/// `bench counting [speed] [golden] [negative] [growth] [calibration TABLES] [coverage FIRST LAST
/// SECONDS] [grid FIRST LAST SECONDS]`; without a word, all.
///
/// Speeds are by CPU time of the measuring thread, so that other work on the machine disturbs them
/// little.
final class Counting {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private Counting() {}

  static void main(String[] arguments) throws Exception {
    String what = arguments.length == 0 ? "all" : arguments[0];
    boolean all = what.equals("all");
    System.out.printf(
        "machine: %d processors, Java %s%n",
        Runtime.getRuntime().availableProcessors(), Runtime.version());
    if (all || what.equals("speed")) speed();
    if (all || what.equals("golden")) golden();
    if (all || what.equals("negative")) negative();
    if (all || what.equals("growth")) growth();
    if (all || what.equals("calibration")) {
      int tables = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1_000;
      CountingCalibration.run(tables, 3, 3);
      CountingCalibration.run(tables, 4, 5);
    }
    if (all) {
      CountingCoverage.run(CountingCoverage::ofTables, 1, 401, 3_600);
      CountingCoverage.run(CountingCoverage::ofGrid, 1, 401, 3_600);
    }
    if (what.equals("coverage") || what.equals("grid"))
      CountingCoverage.run(
          what.equals("grid") ? CountingCoverage::ofGrid : CountingCoverage::ofTables,
          Long.parseLong(arguments[1]),
          Long.parseLong(arguments[2]),
          Long.parseLong(arguments[3]));
  }

  private interface Work {
    void run() throws Exception;
  }

  private static double seconds(Work work) throws Exception {
    double best = Double.MAX_VALUE;
    for (int i = 0; i < 3; i++) {
      long start = THREADS.getCurrentThreadCpuTime();
      work.run();
      best = Math.min(best, (THREADS.getCurrentThreadCpuTime() - start) / 1e9);
    }
    return best;
  }

  private static void speed() throws Exception {
    System.out.println("\n| job | ours | target | peer |\n|---|---|---|---|");
    sweeps("kosovo", 10, "80,000 strict", "LCMCR 79,000");
    sweeps("hiv_rome", 5, "300,000", "115,000–120,000");
    sweeps("philippines_caloocan_unidentified", 5, "100,000", "59,000");
    sweeps("colombia_recruit_1999_male_r1", 15, "30,000", "10,000–13,000");
    OverlapTable kosovo = CountingTables.published("kosovo");
    row("113 log-linear models, J = 4", seconds(() -> ModelSpace.fits(kosovo)), "0.02 s", "0.31 s");
    OverlapTable five = CountingTables.published("congenital_ma_5");
    row("1,024 pair models, J = 5", seconds(() -> ModelSpace.fits(five)), "0.3 s", "3.1 s");
    graphs(five, "0.15 s", "0.25–0.45 s");
    graphs(CountingTables.published("snowshoe_hare_6"), "5 s", "not offered");
    ModelAverage average = ModelAverage.of(ModelSpace.fits(five), ModelAverage.Criterion.BIC);
    SelectionBootstrap bootstrap =
        new SelectionBootstrap(five, average, ModelAverage.Criterion.BIC);
    long start = System.nanoTime();
    bootstrap.unlisted(1_000, 1, 0);
    row("bootstrap, 1,000, J = 5 (wall)", (System.nanoTime() - start) / 1e9, "5 s", "4–157 s");
  }

  private static void graphs(OverlapTable table, String target, String peer) throws Exception {
    int lists = table.lists().size();
    double delta = GraphAverage.usualDelta(lists);
    row(
        "decomposable graphs, J = " + lists,
        seconds(() -> GraphAverage.of(table, delta, GraphAverage.CompleteGraph.LEFT_OUT)),
        target,
        peer);
  }

  private static void sweeps(String name, int classes, String target, String peer)
      throws Exception {
    OverlapTable table = CountingTables.published(name);
    LatentClassModel model = new LatentClassModel(classes, ListingPrior.uniform());
    LatentClassSampler sampler = new LatentClassSampler(table, model, RandomDraws.of(1, 0));
    int count = 40_000;
    for (int i = 0; i < count; i++) sampler.sweep();
    double seconds =
        seconds(
            () -> {
              for (int i = 0; i < count; i++) sampler.sweep();
            });
    LatentClassFit fit =
        new LatentClassChains(table, model, new LatentClassChains.Effort(4, 80_000, 0, 4_000, 0))
            .run(1, 0);
    double perSweep = fit.convergence().bulk() / (4.0 * fit.sweeps());
    System.out.printf(
        Locale.ROOT,
        "| Gibbs %s, K = %d | %,.0f sweeps/s, %.0f effective draws/s | %s | %s |%n",
        name,
        classes,
        count / seconds,
        perSweep * count / seconds,
        target,
        peer);
  }

  private static void row(String job, double seconds, String target, String peer) {
    System.out.printf(Locale.ROOT, "| %s | %.3f s | %s | %s |%n", job, seconds, target, peer);
  }

  /// How the time of a whole answer grows with lists, persons, strata and linkage draws: lists that
  /// are independent, each holding 30 to 50 % of the persons.
  private static void growth() {
    System.out.println("\n| lists | persons | answer, CPU seconds | verdict |\n|---|---|---|---|");
    for (int lists = 3; lists <= 8; lists++) grown(lists, 2_000);
    grown(12, 2_000);
    grown(20, 2_000);
    for (int persons : new int[] {200, 20_000, 200_000}) grown(4, persons);
    System.out.println("\n| strata of 4 lists, 500 persons each | CPU seconds |\n|---|---|");
    for (int count : new int[] {2, 8, 32}) {
      Map<String, OverlapTable> strata = new TreeMap<>();
      for (int s = 0; s < count; s++) {
        strata.put("s" + s, CountingTables.independent(s, 4, 500));
      }
      EstimatePlan plan = new EstimatePlan(0.95, 1, List.of("s"), "bench", List.of());
      double seconds = cpu(() -> new EstimateStrata(plan, _ -> {}).of(strata));
      System.out.printf(Locale.ROOT, "| %d | %.1f |%n", count, seconds);
    }
    System.out.println(
        "\n| linkage draws, all with tables of their own | CPU seconds |\n|---|---|");
    for (int count : new int[] {20, 100}) {
      List<OverlapTable> draws = new ArrayList<>();
      for (int d = 0; d < count; d++) draws.add(CountingTables.independent(d, 4, 2_000));
      EstimatePlan plan = new EstimatePlan(0.95, 1, List.of(), "bench", List.of());
      PanelSettings settings = PanelSettings.usual(plan, draws.getFirst());
      double seconds =
          cpu(() -> new EstimateLinkageDraws(plan, settings).of(draws.getFirst(), draws));
      System.out.printf(Locale.ROOT, "| %d | %.1f |%n", count, seconds);
    }
  }

  private static void grown(int lists, int persons) {
    OverlapTable table = CountingTables.independent(1, lists, persons);
    String[] verdict = new String[1];
    double seconds = cpu(() -> verdict[0] = verdict(estimate(table, 1)));
    System.out.printf(
        Locale.ROOT, "| %d | %,d | %.1f | %s |%n", lists, persons, seconds, verdict[0]);
  }

  /// CPU seconds of all threads: other work on the machine disturbs them little. On two free
  /// processors the wall clock shows a little more than half of them.
  private static double cpu(Runnable work) {
    OperatingSystemMXBean system =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    long start = system.getProcessCpuTime();
    work.run();
    return (system.getProcessCpuTime() - start) / 1e9;
  }

  private static EstimateOutcome estimate(OverlapTable table, long seed) {
    EstimatePlan plan = new EstimatePlan(0.95, seed, List.of(), "bench", List.of());
    return new EstimateTable(plan, PanelSettings.usual(plan, table)).of(table);
  }

  private record Golden(String table, int classes, double low, double median, double high) {}

  /// Peers' quantiles (uniform prior) for tables whose chains converge; the synthetic ones are
  /// those of the design's probe.
  private static final List<Golden> GOLDEN =
      List.of(
          new Golden("kosovo", 5, 9_095, 10_463, 13_761),
          new Golden("hiv_rome", 5, 9_374, 10_928, 13_078),
          new Golden("spina_bifida_3", 5, 681, 726, 815),
          new Golden("hepatitis_a_taiwan_3", 5, 366, 516, 877),
          new Golden("congenital_ma_5", 5, 590, 629, 718),
          new Golden("new_orleans_5", 5, 568, 834, 1_378),
          new Golden("western_us_5", 5, 1_314, 1_837, 3_010),
          new Golden("philippines_manila_police", 5, 534, 570, 650),
          new Golden("philippines_manila_unidentified", 5, 315, 395, 682),
          new Golden("philippines_quezon_police", 5, 338, 345, 366),
          new Golden("philippines_quezon_unidentified", 5, 393, 425, 479),
          new Golden("philippines_caloocan_police", 5, 302, 328, 375),
          new Golden("synthetic_two_class_4_truth2000", 10, 1_040, 1_276, 1_928),
          new Golden("synthetic_two_class_6_truth5000", 10, 3_294, 3_765, 4_898),
          new Golden("synthetic_wide_20_truth1500", 5, 868, 901, 936));

  private static void golden() throws Exception {
    System.out.println(
        "\n| table | ours | peer | R-hat | within 4 errors |\n|---|---|---|---|---|");
    double[] points = {0.025, 0.5, 0.975};
    for (Golden g : GOLDEN) {
      OverlapTable table = CountingTables.published(g.table());
      LatentClassFit fit =
          new LatentClassChains(
                  table,
                  new LatentClassModel(g.classes(), ListingPrior.uniform()),
                  new LatentClassChains.Effort(4, 40_000, 3, 4_000, 0))
              .run(1, 0);
      double[] peer = {g.low(), g.median(), g.high()};
      double[] ours = new double[3];
      boolean within = true;
      for (int i = 0; i < 3; i++) {
        ours[i] = table.documented() + fit.quantile(points[i]);
        // The peer's own error is not published; it is taken to be as large as ours.
        double error = Math.sqrt(2) * Quantiles.error(fit.unlisted(), points[i]);
        within &= Math.abs(ours[i] - peer[i]) <= 4 * error + 1;
      }
      Convergence convergence = fit.convergence();
      System.out.printf(
          Locale.ROOT,
          "| %s | %.0f [%.0f–%.0f] | %.0f [%.0f–%.0f] | %.4f | %s |%n",
          g.table(),
          ours[1],
          ours[0],
          ours[2],
          peer[1],
          peer[0],
          peer[2],
          convergence.rHat(),
          within ? "yes" : "NO");
    }
  }

  private static void negative() throws Exception {
    System.out.println("\n| table | seed | verdict |\n|---|---|---|");
    for (String name :
        List.of(
            "golf_tees_2_truth250",
            "artificial_3",
            "synthetic_tiny_3_truth60",
            "snowshoe_hare_6",
            "netherlands_5")) {
      verdict(name, 1);
    }
    OverlapTable parts =
        OverlapTable.of(
            List.of("A", "B", "C", "D"), Map.of(1, 99L, 2, 90L, 4, 80L, 8, 70L, 3, 40L, 12, 35L));
    System.out.printf("| lists in two parts | 1 | %s |%n", verdict(estimate(parts, 1)));
    for (long seed = 1; seed <= 20; seed++) verdict("colombia_recruit_1999_male_r1", seed);
  }

  private static void verdict(String name, long seed) throws Exception {
    EstimateOutcome outcome = estimate(CountingTables.published(name), seed);
    System.out.printf("| %s | %d | %s |%n", name, seed, verdict(outcome));
  }

  private static String verdict(EstimateOutcome outcome) {
    return switch (outcome) {
      case EstimateOutcome.Agreed a -> "agreed " + a.interval();
      case EstimateOutcome.Disagree d -> "disagree " + d.why().code() + " " + d.envelope();
      case EstimateOutcome.DependsOn d -> "depends " + d.assumption().code();
      case EstimateOutcome.Refused r -> "refused " + r.why().code();
    };
  }
}
