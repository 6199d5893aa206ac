package org.undersigned.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/// A list of 100,000 rows in a case, each step a start of the program as a user makes it: sealed
/// (`receive`), read with a record of every row (`read`), the case opened (`imports`), and the
/// receipt of every row (`imports 1 --rows`). Of each step seconds beside the limit of 30 s,
/// processor seconds, and the most memory that the program and its reading child held together
/// (VmHWM of both).
///
/// `bench/run list-in-case [ROWS]`.
final class ListInCase {
  private static final int ROWS = 100_000;
  private static final double LIMIT_SECONDS = 30;

  /// Rows above the first person: title, edition, heading.
  private static final int ABOVE = 3;

  private ListInCase() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    int rows = arguments.length > 0 ? Integer.parseInt(arguments[0]) : ROWS;
    Path folder = Files.createTempDirectory("list-in-case");
    try {
      Path file = folder.resolve("list.csv");
      new InventedList(7).write(file, rows);
      System.out.printf(Locale.ROOT, "%,d rows, %.1f MB%n", rows, Files.size(file) / 1048576.0);
      // The first start after a build makes the cache of classes; no user waits for it again.
      ProgramRun.of(folder.resolve("first.txt"), "vocabularies");
      Steps steps = new Steps(folder);
      steps.run("a vault", "init");
      steps.run("a case in it", "case", "bench");
      steps.run("sealed", "receive", file.toString());
      steps.run("read, every row kept", "read");
      steps.run("opened", "imports");
      Path receipts = steps.run("a receipt for every row", "imports", "1", "--rows");
      System.out.printf(
          Locale.ROOT,
          "%,d receipts of rows, for %,d rows with those above them; the vault %.0f MB%n",
          lines(receipts, " row "),
          rows + ABOVE,
          size(folder.resolve("vault")) / 1048576.0);
    } finally {
      BenchVault.clear(folder);
    }
  }

  /// The program run on one vault, step by step.
  private record Steps(Path folder) {
    Path run(String what, String... arguments) throws IOException, InterruptedException {
      Path output = folder.resolve(String.join("-", arguments).replaceAll("\\W+", "-") + ".txt");
      Process process =
          ProgramRun.start(
              output,
              Map.of(
                  "UNDERSIGNED_VAULT",
                  folder.resolve("vault").toString(),
                  "UNDERSIGNED_PASSPHRASE",
                  IntakeRun.PASSPHRASE),
              arguments);
      ProgramRun.Ended ended = ProgramRun.watch(process, Long.MAX_VALUE);
      System.out.printf(
          Locale.ROOT,
          "%-24s exit %d, %5.1f s (limit %.0f s), processor %5.1f s, peak memory %,5.0f MB%n",
          what,
          ended.exitCode(),
          ended.seconds(),
          LIMIT_SECONDS,
          ended.processorSeconds(),
          ended.peakBytes() / 1048576.0);
      return output;
    }
  }

  private static long lines(Path file, String holding) throws IOException {
    try (Stream<String> lines = Files.lines(file)) {
      return lines.filter(line -> line.contains(holding)).count();
    }
  }

  private static long size(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(Files::isRegularFile).mapToLong(each -> each.toFile().length()).sum();
    }
  }
}
