package org.undersigned.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/// A list of 100,000 rows through `draft --json`, start of the program and JSON included: seconds
/// and rows a second beside the limit of 30 s, and the most memory that the program and its reading
/// child held together (VmHWM of both).
///
/// `bench/run lists [ROWS]`.
final class Lists {
  private static final int ROWS = 100_000;
  private static final double LIMIT_SECONDS = 30;

  private Lists() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    int rows = arguments.length > 0 ? Integer.parseInt(arguments[0]) : ROWS;
    Path folder = Files.createTempDirectory("lists");
    try {
      Path file = folder.resolve("list.csv");
      new InventedList(7).write(file, rows);
      System.out.printf(Locale.ROOT, "%,d rows, %.1f MB%n", rows, Files.size(file) / 1048576.0);
      for (int run = 1; run <= 2; run++) {
        Path answer = folder.resolve("answer.json");
        ProgramRun.Ended ended = ProgramRun.of(answer, "draft", file.toString(), "--json");
        System.out.printf(
            Locale.ROOT,
            "run %d: exit %d, %.1f s (limit %.0f s), %,.0f rows/s, processor %.1f s, peak memory"
                + " %.0f MB, answer %.0f MB%n",
            run,
            ended.exitCode(),
            ended.seconds(),
            LIMIT_SECONDS,
            rows / ended.seconds(),
            ended.processorSeconds(),
            ended.peakBytes() / 1048576.0,
            Files.size(answer) / 1048576.0);
      }
    } finally {
      BenchVault.clear(folder);
    }
  }
}
