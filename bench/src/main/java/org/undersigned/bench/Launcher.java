package org.undersigned.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// Whole processes and how long they take. Run from the root of the repository, where the launcher
/// stands.
final class Launcher {
  private static final Path SCRIPT = Path.of("undersigned").toAbsolutePath();

  private Launcher() {}

  /// `./undersigned ARGUMENT …`, not yet started.
  static ProcessBuilder undersigned(Map<String, String> environment, String... arguments)
      throws IOException {
    if (!Files.isExecutable(SCRIPT))
      throw new IOException("run this from the root of the repository: " + SCRIPT + " is missing");
    List<String> command = new ArrayList<>(List.of(SCRIPT.toString()));
    command.addAll(List.of(arguments));
    var builder = new ProcessBuilder(command);
    builder.environment().putAll(environment);
    return builder;
  }

  /// The same Java as this one, started bare.
  static ProcessBuilder java(String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command);
  }

  /// Seconds that one run takes; ends the measurement where it does not succeed.
  static double seconds(ProcessBuilder builder) throws IOException, InterruptedException {
    var begin = System.nanoTime();
    var process =
        builder
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    var exit = process.waitFor();
    var seconds = (System.nanoTime() - begin) / 1e9;
    if (exit != 0)
      throw new IOException(String.join(" ", builder.command()) + " ended with " + exit);
    return seconds;
  }

  /// The median of `runs` runs, in seconds, after one that warms the disk's cache.
  static double median(int runs, ProcessBuilder builder) throws IOException, InterruptedException {
    seconds(builder);
    var each = new double[runs];
    for (var run = 0; run < runs; run++) each[run] = seconds(builder);
    Arrays.sort(each);
    return each[runs / 2];
  }

  /// One line: what was seen beside its limit.
  static void report(String what, double seen, String unit, String limit) {
    System.out.printf("%-58s %8.2f %-3s limit %s%n", what, seen, unit, limit);
  }
}
