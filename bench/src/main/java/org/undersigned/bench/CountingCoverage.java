package org.undersigned.bench;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.undersigned.counting.panel.EstimateTable;
import org.undersigned.counting.panel.PanelSettings;
import org.undersigned.model.EstimateOutcome;
import org.undersigned.model.EstimatePlan;
import org.undersigned.model.EstimateWorkings.MethodResult;

/// How often intervals hold the truth: of each method and of the headline, by shape of the
/// simulated table.
final class CountingCoverage {
  private CountingCoverage() {}

  private static final class Tally {
    int tables;
    int agreed;
    int agreedHolds;
    int other;
    int refused;
    double width;
    final Map<String, int[]> methods = new TreeMap<>();
  }

  /// Tables `first` to `last` (excluded), or as many as fit into `time`, in seconds.
  static void run(long first, long last, long time) {
    Map<CountingTables.Shape, Tally> tallies = new TreeMap<>();
    EstimatePlan plan = new EstimatePlan(0.95, 1, List.of(), "bench", List.of());
    long end = System.nanoTime() + time * 1_000_000_000L;
    long seed = first;
    for (; seed < last && System.nanoTime() < end; seed++) {
      CountingTables.Simulated simulated = CountingTables.simulated(seed);
      Tally tally = tallies.computeIfAbsent(simulated.shape(), _ -> new Tally());
      long start = System.nanoTime();
      PanelSettings settings = PanelSettings.usual(plan, simulated.table());
      EstimateOutcome outcome = new EstimateTable(plan, settings).of(simulated.table());
      double seconds = (System.nanoTime() - start) / 1e9;
      note(tally, simulated, outcome);
      line(seed, simulated, outcome, seconds);
    }
    print(tallies, first, seed);
  }

  /// One table, for whoever wants to run it again.
  private static void line(
      long seed, CountingTables.Simulated simulated, EstimateOutcome o, double seconds) {
    String said =
        switch (o) {
          case EstimateOutcome.Agreed a ->
              "agreed;;"
                  + a.interval().low()
                  + ";"
                  + a.median()
                  + ";"
                  + a.interval().high()
                  + ";"
                  + (a.interval().holds(simulated.truth()) ? "holds" : "MISSES");
          case EstimateOutcome.Disagree d ->
              "disagree;"
                  + d.why().code()
                  + ";"
                  + d.envelope().low()
                  + ";;"
                  + d.envelope().high()
                  + ";";
          case EstimateOutcome.DependsOn d -> "depends;" + d.assumption().code() + ";;;;";
          case EstimateOutcome.Refused r -> "refused;" + r.why().code() + ";;;;";
        };
    System.out.printf(
        Locale.ROOT,
        "%d;%s;%d;%d;%d;%s;%.1f%n",
        seed,
        words(simulated.shape()),
        simulated.lists(),
        simulated.truth(),
        simulated.table().documented(),
        said,
        seconds);
  }

  private static void note(Tally tally, CountingTables.Simulated simulated, EstimateOutcome o) {
    tally.tables++;
    switch (o) {
      case EstimateOutcome.Agreed agreed -> {
        tally.agreed++;
        if (agreed.interval().holds(simulated.truth())) tally.agreedHolds++;
        tally.width +=
            (double) (agreed.interval().high() - agreed.interval().low()) / simulated.truth();
      }
      case EstimateOutcome.Refused _ -> tally.refused++;
      case EstimateOutcome.Disagree _, EstimateOutcome.DependsOn _ -> tally.other++;
    }
    for (MethodResult m : o.workings().panel()) {
      if (m.interval().isEmpty()) continue;
      String name = m.method() + ", " + m.setting().split(",")[0];
      if (m.method().startsWith("decomposable")) name = m.method();
      int[] held = tally.methods.computeIfAbsent(name, _ -> new int[2]);
      held[0]++;
      if (m.interval().get().holds(simulated.truth())) held[1]++;
    }
  }

  private static void print(Map<CountingTables.Shape, Tally> tallies, long first, long last) {
    System.out.printf("%nCoverage of 95 %% intervals, tables %d to %d%n%n", first, last - 1);
    System.out.println("* a shape that no method of the panel has among its models\n");
    System.out.println(
        "| shape | tables | agreed | of these hold the truth | width / truth | disagree or depends"
            + " | refused |");
    System.out.println("|---|---|---|---|---|---|---|");
    tallies.forEach(
        (shape, t) ->
            System.out.printf(
                Locale.ROOT,
                "| %s | %d | %d | %s | %.2f | %d | %d |%n",
                words(shape),
                t.tables,
                t.agreed,
                share(t.agreedHolds, t.agreed),
                t.width / Math.max(1, t.agreed),
                t.other,
                t.refused));
    System.out.println("\n| shape | method | intervals | hold the truth |\n|---|---|---|---|");
    tallies.forEach(
        (shape, t) ->
            t.methods.forEach(
                (name, held) ->
                    System.out.printf(
                        Locale.ROOT,
                        "| %s | %s | %d | %s |%n",
                        words(shape),
                        name,
                        held[0],
                        share(held[1], held[0]))));
  }

  private static String share(int part, int all) {
    return all == 0 ? "–" : String.format(Locale.ROOT, "%.0f %%", 100.0 * part / all);
  }

  private static String words(CountingTables.Shape shape) {
    return shape.name().toLowerCase(Locale.ROOT).replace('_', ' ')
        + (shape.expressible() ? "" : " *");
  }
}
