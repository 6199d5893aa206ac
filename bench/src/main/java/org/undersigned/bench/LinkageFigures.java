package org.undersigned.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// `bench linkage [--runs N] [--only NAME] [--sizes N,N,…]`: how well and how fast lists are
/// linked, at default settings, by the command as a user calls it (a new process each time), truth
/// taken out before; the peers' figures beside.
final class LinkageFigures {
  private static final String PEERS =
      """
      peers, as measured on a 2-core / 24 GB machine for the project's design (F1 at the peer's default; seconds):
        FEBRL3          Splink 4.0.16 0.9946 in 5.2; R RecordLinkage EM 0.9990 in 9.1; Duke 1.2 0.9368 in 5.4
        FEBRL4          Splink 0.9973 in 6.4; fastLink 0.6.1 0.9998 in 17.3; R RecordLinkage EM 0.9989 in 8.6
        RLdata500       Splink 0.9474 in 1.5; R EM 0.837; EpiLink 0.443; Duke 0.385 in 1.0
        fake_1000       Splink 0.7878 (best with hindsight 0.9052) in 2.0
        historical_50k  Splink 0.8278 in 14.2; Duke did not finish in 480
      """;

  private LinkageFigures() {}

  public static void main(String[] arguments) throws Exception {
    List<String> given = List.of(arguments);
    int runs = Integer.parseInt(option(given, "--runs", "5"));
    String only = option(given, "--only", "");
    Path shared =
        Path.of(System.getenv().getOrDefault("UNDERSIGNED_SHARED", "../shared"))
            .toAbsolutePath()
            .normalize();
    Path folder = Files.createTempDirectory("linkage-figures");
    LinkageSets sets = new LinkageSets(shared, folder);
    System.out.println(
        "machine: "
            + Runtime.getRuntime().availableProcessors()
            + " processors, Java "
            + Runtime.version()
            + ", medians of "
            + runs
            + " runs, each a new process");
    System.out.printf(
        "%-26s %8s %8s %8s %8s %8s %12s %s%n",
        "set",
        "F1",
        "P",
        "R",
        "B3 F1",
        "seconds",
        "pairs",
        "recall of pairs by true size; estimated recall");
    if (wanted(only, "febrl3")) row(sets.febrl3(), runs);
    if (wanted(only, "febrl4")) row(sets.febrl4(), runs, "--two-files");
    if (wanted(only, "rldata500")) row(sets.rl500(), runs);
    if (wanted(only, "fake_1000")) row(sets.fake1000(), runs);
    if (wanted(only, "historical_50k")) row(sets.historical(), runs);
    for (String size : option(given, "--sizes", "10000,100000").split(","))
      if (wanted(only, "synthetic"))
        row(
            sets.synthetic(Long.parseLong(size.strip()), 20311),
            Long.parseLong(size.strip()) > 1_000_000 ? 1 : runs);
    if (wanted(only, "shapes"))
      for (LinkageSet each : new ShapedLists(folder, 7).all()) row(each, 1);
    if (wanted(only, "small")) SmallLists.print(shared, folder);
    if (wanted(only, "senzing")) row(sets.senzing(), runs);
    if (wanted(only, "reviewed"))
      for (LinkageSet each :
          List.of(sets.historical(), sets.fake1000(), sets.synthetic(20_000, 3), sets.febrl3()))
        ReviewedFigures.print(each);
    if (wanted(only, "coverage")) ReviewedFigures.coverage(sets);
    System.out.print(PEERS);
  }

  private static boolean wanted(String only, String name) {
    return only.isEmpty() || Arrays.asList(only.split(",")).contains(name);
  }

  private static String option(List<String> given, String name, String otherwise) {
    int at = given.indexOf(name);
    return at >= 0 && at + 1 < given.size() ? given.get(at + 1) : otherwise;
  }

  private static void row(LinkageSet set, int runs, String... more)
      throws IOException, InterruptedException {
    Path clusters = set.lists().getFirst().resolveSibling("clusters.csv");
    List<Double> seconds = new ArrayList<>();
    String report = "";
    for (int run = 0; run < runs; run++) {
      List<String> command = LinkageProcess.command(set, clusters, more);
      long from = System.nanoTime();
      report = LinkageProcess.run(command);
      seconds.add((System.nanoTime() - from) / 1e9);
    }
    seconds.sort(null);
    PairScores scores = PairScores.of(set.truth(), set.found(clusters));
    System.out.printf(
        Locale.ROOT,
        "%-26s %8.4f %8.4f %8.4f %8.4f %8.2f %12s %s; %s%n",
        set.name(),
        scores.f1(),
        scores.precision(),
        scores.recall(),
        scores.bCubedF1(),
        seconds.get(seconds.size() / 2),
        LinkageProcess.number(report, "candidate_pairs"),
        scores.sizes(),
        LinkageProcess.recall(report));
  }
}
