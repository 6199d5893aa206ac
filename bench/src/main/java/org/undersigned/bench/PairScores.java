package org.undersigned.bench;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// How well clusters agree with the truth: over pairs, over records (B-cubed: Bagga and Baldwin
/// 1998), and by the true size of clusters.
record PairScores(
    double precision,
    double recall,
    double bCubedPrecision,
    double bCubedRecall,
    Map<Integer, double[]> recallBySize) {

  /// @param truth the true person of each record
  /// @param found the person found for each record
  static PairScores of(int[] truth, int[] found) {
    Map<Long, Integer> both = new HashMap<>();
    Map<Integer, Integer> trueSizes = new HashMap<>();
    Map<Integer, Integer> foundSizes = new HashMap<>();
    for (int i = 0; i < truth.length; i++) {
      both.merge((long) truth[i] << 32 | found[i], 1, Integer::sum);
      trueSizes.merge(truth[i], 1, Integer::sum);
      foundSizes.merge(found[i], 1, Integer::sum);
    }
    double hits = 0;
    double cubedPrecision = 0;
    double cubedRecall = 0;
    Map<Integer, double[]> bySize = new TreeMap<>();
    for (var e : both.entrySet()) {
      int t = (int) (e.getKey() >>> 32);
      int f = (int) (long) e.getKey();
      double n = e.getValue();
      hits += n * (n - 1) / 2;
      cubedPrecision += n * n / foundSizes.get(f);
      cubedRecall += n * n / trueSizes.get(t);
      bySize.computeIfAbsent(Math.min(10, trueSizes.get(t)), _ -> new double[2])[0] +=
          n * (n - 1) / 2;
    }
    double all = 0;
    for (int size : trueSizes.values()) {
      all += size * (size - 1.0) / 2;
      bySize.computeIfAbsent(Math.min(10, size), _ -> new double[2])[1] += size * (size - 1.0) / 2;
    }
    double said = 0;
    for (int size : foundSizes.values()) said += size * (size - 1.0) / 2;
    double records = truth.length;
    return new PairScores(
        said == 0 ? 1 : hits / said,
        all == 0 ? 1 : hits / all,
        cubedPrecision / records,
        cubedRecall / records,
        bySize);
  }

  double f1() {
    return f1(precision, recall);
  }

  double bCubedF1() {
    return f1(bCubedPrecision, bCubedRecall);
  }

  private static double f1(double p, double r) {
    return p + r == 0 ? 0 : 2 * p * r / (p + r);
  }

  /// Recall of pairs by true size, from two records to ten and more.
  String sizes() {
    StringBuilder text = new StringBuilder();
    recallBySize.forEach(
        (size, pairs) -> {
          if (pairs[1] > 0)
            text.append(
                String.format(
                    Locale.ROOT, " %d%s:%.3f", size, size == 10 ? "+" : "", pairs[0] / pairs[1]));
        });
    return text.toString().strip();
  }
}
