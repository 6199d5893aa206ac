package org.undersigned.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Ten thousand mixed documents taken into a vault (sealed, read in the jail, drafted), killed in
/// the middle and gone on with: documents and megabytes a second, the most memory of the process
/// and its children, and the share of the time that went into starting children. Before that a PDF
/// of 200 pages alone, beside its limit of 60 s.
///
/// `bench/run intake [DOCUMENTS]`.
final class Intake {
  private static final int DOCUMENTS = 10_000;
  private static final int PAGES = 200;
  private static final double LIMIT_SECONDS = 60;

  private Intake() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    int documents = arguments.length > 0 ? Integer.parseInt(arguments[0]) : DOCUMENTS;
    Path folder = Files.createTempDirectory("intake");
    try {
      InventedDocuments invented = new InventedDocuments(11);
      longPdf(folder, invented);
      Path files = folder.resolve("files");
      long bytes = invented.write(files, documents);
      System.out.printf(Locale.ROOT, "%,d documents, %.1f MB%n", documents, bytes / 1048576.0);
      Path vault = folder.resolve("vault");
      Path story = folder.resolve("story.txt");
      double first = killed(vault, files, story, documents / 2);
      long before = receipts(story);
      System.out.printf(
          Locale.ROOT,
          "killed after %.1f s with %,d receipts: %.1f documents/s, %.2f MB/s%n",
          first,
          before,
          before / first,
          bytes / 1048576.0 * before / documents / first);
      ProgramRun.Ended ended = ProgramRun.watch(start(vault, files, story), Long.MAX_VALUE);
      System.out.printf(
          Locale.ROOT,
          "gone on: exit %d, %.1f s (opening the vault included), peak memory %.0f MB, processor"
              + " with children at least %.1f s%n",
          ended.exitCode(),
          ended.seconds(),
          ended.peakBytes() / 1048576.0,
          ended.processorSeconds());
      System.out.printf(
          Locale.ROOT,
          "both: %.1f s, %.1f documents/s%n",
          first + ended.seconds(),
          documents / (first + ended.seconds()));
      try (Stream<String> lines = Files.lines(story)) {
        lines
            .filter(line -> !line.startsWith("receipt ") && !line.equals("open"))
            .forEach(System.out::println);
      }
    } finally {
      BenchVault.clear(folder);
    }
  }

  private static void longPdf(Path folder, InventedDocuments invented)
      throws IOException, InterruptedException {
    Path pdf = folder.resolve("long.pdf");
    Files.write(pdf, invented.pdf(PAGES));
    Path answer = folder.resolve("long.json");
    ProgramRun.Ended ended = ProgramRun.of(answer, "draft", pdf.toString(), "--json");
    System.out.printf(
        Locale.ROOT,
        "a PDF of %d pages, %.1f MB, read and drafted: exit %d, %.1f s (limit %.0f s), processor"
            + " %.1f s, peak memory %.0f MB%n",
        PAGES,
        Files.size(pdf) / 1048576.0,
        ended.exitCode(),
        ended.seconds(),
        LIMIT_SECONDS,
        ended.processorSeconds(),
        ended.peakBytes() / 1048576.0);
  }

  /// Starts, and kills without warning after so many receipts; gives the seconds.
  private static double killed(Path vault, Path files, Path story, int after)
      throws IOException, InterruptedException {
    Process process = start(vault, files, story);
    long begin = System.nanoTime();
    while (process.isAlive() && receipts(story) < after) Thread.sleep(200);
    process.toHandle().destroyForcibly();
    process.waitFor();
    return (System.nanoTime() - begin) / 1e9;
  }

  private static long receipts(Path story) throws IOException {
    try (Stream<String> lines = Files.lines(story)) {
      return lines.filter(line -> line.startsWith("receipt ")).count();
    }
  }

  private static Process start(Path vault, Path files, Path story) throws IOException {
    return new ProcessBuilder(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-Xmx2g",
                "-Xlog:disable",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-cp",
                System.getProperty("java.class.path"),
                IntakeRun.class.getName(),
                vault.toString(),
                files.toString()))
        .redirectOutput(story.toFile())
        .redirectError(story.resolveSibling("errors.txt").toFile())
        .start();
  }
}
