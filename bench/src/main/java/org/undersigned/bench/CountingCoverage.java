package org.undersigned.bench;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongFunction;
import org.undersigned.counting.panel.EstimateTable;
import org.undersigned.counting.panel.PanelSettings;
import org.undersigned.model.EstimateOutcome;
import org.undersigned.model.EstimatePlan;
import org.undersigned.model.EstimateWorkings.MethodResult;
import org.undersigned.model.Interval;
import org.undersigned.model.OverlapTable;

/// How often intervals hold the truth: of each method and of the headline, by shape of the
/// simulated table. Two sets of tables: [CountingTables] draws lists as they come, [CountingCells]
/// the grid of the design's section 8.
final class CountingCoverage {
  private CountingCoverage() {}

  /// @param shape in words
  /// @param expressible whether some method of the panel has this shape among its models
  record Case(String shape, boolean expressible, int lists, int truth, OverlapTable table) {
    String title() {
      return shape + (expressible ? "" : " *");
    }
  }

  static Case ofTables(long seed) {
    CountingTables.Simulated s = CountingTables.simulated(seed);
    return new Case(words(s.shape()), s.shape().expressible(), s.lists(), s.truth(), s.table());
  }

  static Case ofGrid(long seed) {
    CountingCells.Cell c = CountingCells.of(seed);
    return new Case(words(c.shape()), c.shape().expressible(), c.lists(), c.truth(), c.table());
  }

  private static final class Tally {
    int tables;
    int agreed;
    int agreedHolds;
    int truthAbove;
    int disagree;
    int disagreeHolds;
    int depends;
    int refused;
    double width;
    final Map<String, int[]> methods = new TreeMap<>();

    void add(Tally other) {
      tables += other.tables;
      agreed += other.agreed;
      agreedHolds += other.agreedHolds;
      truthAbove += other.truthAbove;
      disagree += other.disagree;
      disagreeHolds += other.disagreeHolds;
      depends += other.depends;
      refused += other.refused;
      width += other.width;
    }
  }

  /// Tables `first` to `last` (excluded), or as many as fit into `time`, in seconds.
  static void run(LongFunction<Case> tables, long first, long last, long time) {
    Map<String, Tally> tallies = new TreeMap<>();
    Tally expressible = new Tally();
    EstimatePlan plan = new EstimatePlan(0.95, 1, List.of(), "bench", List.of());
    long end = System.nanoTime() + time * 1_000_000_000L;
    long seed = first;
    for (; seed < last && System.nanoTime() < end; seed++) {
      Case each = tables.apply(seed);
      Tally tally = tallies.computeIfAbsent(each.title(), _ -> new Tally());
      long start = System.nanoTime();
      PanelSettings settings = PanelSettings.usual(plan, each.table());
      EstimateOutcome outcome = new EstimateTable(plan, settings).of(each.table());
      double seconds = (System.nanoTime() - start) / 1e9;
      Tally own = noted(each, outcome);
      tally.add(own);
      if (each.expressible()) expressible.add(own);
      methods(tally, each, outcome);
      line(seed, each, outcome, seconds);
    }
    tallies.put("all without a star", expressible);
    print(tallies, first, seed);
  }

  /// One table, for whoever wants to run it again.
  private static void line(long seed, Case each, EstimateOutcome o, double seconds) {
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
                  + (a.interval().holds(each.truth()) ? "holds" : "MISSES");
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
        each.title(),
        each.lists(),
        each.truth(),
        each.table().documented(),
        said,
        seconds);
  }

  private static Tally noted(Case each, EstimateOutcome o) {
    Tally tally = new Tally();
    tally.tables = 1;
    switch (o) {
      case EstimateOutcome.Agreed agreed -> {
        Interval range = agreed.interval();
        tally.agreed = 1;
        if (range.holds(each.truth())) tally.agreedHolds = 1;
        if (each.truth() > range.high()) tally.truthAbove = 1;
        tally.width = (double) (range.high() - range.low()) / each.truth();
      }
      case EstimateOutcome.Refused _ -> tally.refused = 1;
      case EstimateOutcome.Disagree d -> {
        tally.disagree = 1;
        if (d.envelope().holds(each.truth())) tally.disagreeHolds = 1;
      }
      case EstimateOutcome.DependsOn _ -> tally.depends = 1;
    }
    return tally;
  }

  private static void methods(Tally tally, Case each, EstimateOutcome o) {
    for (MethodResult m : o.workings().panel()) {
      if (m.interval().isEmpty()) continue;
      String name = m.method() + ", " + m.setting().split(",")[0];
      if (m.method().startsWith("decomposable")) name = m.method();
      int[] held = tally.methods.computeIfAbsent(name, _ -> new int[2]);
      held[0]++;
      if (m.interval().get().holds(each.truth())) held[1]++;
    }
  }

  private static void print(Map<String, Tally> tallies, long first, long last) {
    System.out.printf("%nCoverage of 95 %% intervals, tables %d to %d%n%n", first, last - 1);
    System.out.println("* a shape that no method of the panel has among its models\n");
    System.out.println(
        "| shape | tables | agreed | of these hold the truth | truth above | width / truth |"
            + " disagree | of these hold it | depends | refused |");
    System.out.println("|---|---|---|---|---|---|---|---|---|---|");
    tallies.forEach(
        (shape, t) ->
            System.out.printf(
                Locale.ROOT,
                "| %s | %d | %d | %d (%s) | %d | %.2f | %d | %d | %d | %d |%n",
                shape,
                t.tables,
                t.agreed,
                t.agreedHolds,
                share(t.agreedHolds, t.agreed),
                t.truthAbove,
                t.width / Math.max(1, t.agreed),
                t.disagree,
                t.disagreeHolds,
                t.depends,
                t.refused));
    System.out.println("\n| shape | method | intervals | hold the truth |\n|---|---|---|---|");
    tallies.forEach(
        (shape, t) ->
            t.methods.forEach(
                (name, held) ->
                    System.out.printf(
                        Locale.ROOT,
                        "| %s | %s | %d | %s |%n",
                        shape,
                        name,
                        held[0],
                        share(held[1], held[0]))));
  }

  private static String share(int part, int all) {
    return all == 0 ? "–" : String.format(Locale.ROOT, "%.0f %%", 100.0 * part / all);
  }

  private static String words(Enum<?> shape) {
    return shape.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
