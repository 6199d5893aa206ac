package org.undersigned.bench;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// The whole program run once as its users run it: a process of its own, started by the
/// launcher. Its children are watched too.
final class ProgramRun {
  private static final long POLL_MILLIS = 50;

  private ProgramRun() {}

  /// What a run took.
  ///
  /// @param peakBytes the most memory that the process and its children held at one time: the sum
  ///     of the high-water marks (VmHWM of Linux) of those alive; zero where the system does not
  ///     tell
  record Ended(int exitCode, double seconds, double processorSeconds, long peakBytes) {}

  /// Runs `undersigned arguments…`; what it prints goes to `output`.
  static Ended of(Path output, String... arguments) throws IOException, InterruptedException {
    Process process = start(output, Map.of(), arguments);
    return watch(process, Long.MAX_VALUE);
  }

  static Process start(Path output, Map<String, String> environment, String... arguments)
      throws IOException {
    return Launcher.undersigned(environment, arguments)
        .redirectOutput(output.toFile())
        .redirectError(Redirect.appendTo(output.resolveSibling("errors.txt").toFile()))
        .start();
  }

  /// Waits for `process`, but ends it with its children after `millis`.
  static Ended watch(Process process, long millis) throws InterruptedException {
    long begin = System.nanoTime();
    long peak = 0;
    Map<Long, Duration> processor = new HashMap<>();
    do {
      List<ProcessHandle> alive =
          Stream.concat(Stream.of(process.toHandle()), process.descendants()).toList();
      peak = Math.max(peak, alive.stream().mapToLong(each -> highWaterBytes(each.pid())).sum());
      for (ProcessHandle each : alive)
        each.info().totalCpuDuration().ifPresent(time -> processor.put(each.pid(), time));
      if ((System.nanoTime() - begin) / 1_000_000 > millis) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.toHandle().destroyForcibly();
      }
    } while (!process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS));
    return new Ended(
        process.exitValue(),
        (System.nanoTime() - begin) / 1e9,
        processor.values().stream().mapToDouble(time -> time.toMillis() / 1e3).sum(),
        peak);
  }

  /// The most memory that a process held so far (VmHWM of Linux); zero where the system does not
  /// tell.
  static long highWaterBytes(long pid) {
    try (Stream<String> lines = Files.lines(Path.of("/proc/" + pid + "/status"))) {
      return lines
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
          .findFirst()
          .orElse(0);
    } catch (IOException | java.io.UncheckedIOException gone) {
      return 0;
    }
  }
}
