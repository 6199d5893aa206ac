package org.undersigned.casework.linking;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/// How long each stage takes, by a clock that is handed in.
final class Stopwatch {
  private final LongSupplier nanos;
  private final Map<String, Double> seconds = new LinkedHashMap<>();
  private final long start;

  Stopwatch(LongSupplier nanos) {
    this.nanos = nanos;
    this.start = nanos.getAsLong();
  }

  <T> T stage(String name, Supplier<T> work) {
    long from = nanos.getAsLong();
    T result = work.get();
    seconds.merge(name, rounded(nanos.getAsLong() - from), Double::sum);
    return result;
  }

  Map<String, Double> seconds() {
    Map<String, Double> all = new LinkedHashMap<>(seconds);
    all.put("total", rounded(nanos.getAsLong() - start));
    return all;
  }

  private static double rounded(long nanos) {
    return Math.round(nanos / 1e6) / 1e3;
  }
}
