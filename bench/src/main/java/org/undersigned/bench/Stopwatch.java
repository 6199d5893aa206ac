package org.undersigned.bench;

import java.lang.management.ManagementFactory;
import java.time.Duration;

/// Wall clock and processor time since it was made. On a machine that others use too, the processor
/// time is what the work itself took.
final class Stopwatch {
  private final long begin = System.nanoTime();
  private final Duration before = processor();

  private static Duration processor() {
    return ManagementFactory.getOperatingSystemMXBean()
            instanceof com.sun.management.OperatingSystemMXBean system
        ? Duration.ofNanos(system.getProcessCpuTime())
        : Duration.ZERO;
  }

  double seconds() {
    return (System.nanoTime() - begin) / 1e9;
  }

  /// Of all threads of this process, the compiler's and collector's included.
  double processorSeconds() {
    return processor().minus(before).toNanos() / 1e9;
  }

  /// One line: how long, how much processor time, and how many of `units` a second.
  void report(String what, double amount, String units) {
    System.out.printf(
        "%-18s %8.2f s %10.0f %s   (processor %.2f s)%n",
        what, seconds(), amount / seconds(), units, processorSeconds());
  }
}
