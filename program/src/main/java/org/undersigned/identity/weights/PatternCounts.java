package org.undersigned.identity.weights;

import java.util.function.LongConsumer;
import org.undersigned.identity.compare.PairBatch;

/// How many pairs show each pattern of levels. Estimation needs no more of them, so its cost does
/// not depend on the number of pairs.
public final class PatternCounts {
  private long[] patterns = new long[256];
  private double[] counts = new double[256];
  private int size;

  /// Adds pairs that show `pattern`.
  public void add(long pattern, double pairs) {
    int slot = slot(pattern, patterns.length);
    while (counts[slot] != 0 && patterns[slot] != pattern) slot = slot + 1 & patterns.length - 1;
    if (counts[slot] == 0) {
      patterns[slot] = pattern;
      size++;
    }
    counts[slot] += pairs;
    if (size * 2 > patterns.length) grow();
  }

  /// Adds the pairs of a batch, each as so many.
  public void add(PairBatch batch, double pairs) {
    for (int pair = 0; pair < batch.size(); pair++) add(batch.pattern(pair), pairs);
  }

  /// Adds all of `others`.
  public void addAll(PatternCounts others) {
    for (int i = 0; i < others.counts.length; i++)
      if (others.counts[i] != 0) add(others.patterns[i], others.counts[i]);
  }

  private void grow() {
    long[] oldPatterns = patterns;
    double[] oldCounts = counts;
    patterns = new long[oldPatterns.length * 2];
    counts = new double[patterns.length];
    size = 0;
    for (int i = 0; i < oldCounts.length; i++)
      if (oldCounts[i] != 0) add(oldPatterns[i], oldCounts[i]);
  }

  private static int slot(long pattern, int length) {
    long h = pattern * 0x9E3779B97F4A7C15L;
    return (int) (h ^ h >>> 32) & length - 1;
  }

  /// The distinct patterns, ascending as unsigned numbers, so that sums over them are the same in
  /// every run.
  public long[] sorted() {
    long[] found = new long[size];
    int at = 0;
    for (int i = 0; i < counts.length; i++) if (counts[i] != 0) found[at++] = patterns[i];
    java.util.Arrays.sort(found);
    return found;
  }

  /// How many pairs show `pattern`.
  public double count(long pattern) {
    int slot = slot(pattern, patterns.length);
    while (counts[slot] != 0 && patterns[slot] != pattern) slot = slot + 1 & patterns.length - 1;
    return counts[slot];
  }

  public double total() {
    double total = 0;
    for (long pattern : sorted()) total += count(pattern);
    return total;
  }

  void forEach(LongConsumer pattern) {
    for (long p : sorted()) pattern.accept(p);
  }
}
