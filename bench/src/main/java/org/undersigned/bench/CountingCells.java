package org.undersigned.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import org.undersigned.model.OverlapTable;

/// The grid of section 8 of the design: 3, 4, 5 or 8 lists, 200, 2,000 or 20,000 persons, lists
/// that together hold a tenth to seven tenths of them, and seven ways in which lists come about.
final class CountingCells {
  private CountingCells() {}

  /// How the lists come about.
  enum Shape {
    INDEPENDENT,
    /// A person on the first list is two to four times as likely on the second, in odds.
    DEPENDENT_PAIR,
    /// Nobody is on both of two lists.
    EXCLUSIVE_PAIR,
    /// Some persons have between 0.2 and 0.7 of the others' chance on every list.
    TWO_CLASSES,
    /// Three such kinds of persons.
    THREE_CLASSES,
    /// A quarter can be on no list.
    UNREACHABLE,
    /// Independent lists; one in twenty matches between lists was missed and 2 % of the persons
    /// were taken for another.
    LINKAGE_ERROR;

    /// Whether some method of the panel has this shape among its models.
    boolean expressible() {
      return switch (this) {
        case INDEPENDENT, DEPENDENT_PAIR, EXCLUSIVE_PAIR -> true;
        case TWO_CLASSES, THREE_CLASSES, UNREACHABLE, LINKAGE_ERROR -> false;
      };
    }
  }

  /// @param truth persons in the population
  /// @param coverage the share of them that the lists together are expected to hold
  record Cell(OverlapTable table, Shape shape, int lists, int truth, double coverage) {}

  /// The table of number `seed`: everything about it is drawn from that.
  static Cell of(long seed) {
    RandomGenerator random =
        RandomGeneratorFactory.of("L64X128MixRandom").create(seed * 15_485_863 + 29);
    int lists = new int[] {3, 4, 5, 8}[random.nextInt(4)];
    int truth = new int[] {200, 2_000, 20_000}[random.nextInt(3)];
    Shape shape = Shape.values()[random.nextInt(Shape.values().length)];
    double coverage = 0.1 + 0.6 * random.nextDouble();
    double[] relative = new double[lists];
    for (int j = 0; j < lists; j++) relative[j] = Math.exp(0.5 * random.nextGaussian());
    Classes classes = classes(shape, random);
    double odds = 2 + 2 * random.nextDouble();
    double[] chance = scaled(relative, classes, coverage);
    Map<Integer, Long> counts = new TreeMap<>();
    for (int i = 0; i < truth; i++) {
      double factor = classes.factor(random.nextDouble());
      int pattern = 0;
      for (int j = 0; j < lists; j++) {
        double p = Math.min(0.9, chance[j] * factor);
        boolean first = j == 1 && (pattern & 1) == 1;
        if (shape == Shape.DEPENDENT_PAIR && first) p = odds * p / (1 - p + odds * p);
        if (shape == Shape.EXCLUSIVE_PAIR && first) p = 0;
        if (random.nextDouble() < p) pattern |= 1 << j;
      }
      if (shape == Shape.LINKAGE_ERROR) linked(pattern, random, counts);
      else if (pattern != 0) counts.merge(pattern, 1L, Long::sum);
    }
    List<String> names = IntStream.range(0, lists).mapToObj(j -> "L" + j).toList();
    return new Cell(OverlapTable.of(names, counts), shape, lists, truth, coverage);
  }

  /// @param share of each kind of person
  /// @param factor on their chances
  private record Classes(double[] share, double[] factor) {
    double factor(double u) {
      double left = u;
      for (int k = 0; k < share.length - 1; k++) if ((left -= share[k]) < 0) return factor[k];
      return factor[share.length - 1];
    }
  }

  private static Classes classes(Shape shape, RandomGenerator random) {
    double hard = 0.3 + 0.4 * random.nextDouble();
    double factor = 0.2 + 0.5 * random.nextDouble();
    return switch (shape) {
      case TWO_CLASSES -> new Classes(new double[] {hard, 1 - hard}, new double[] {factor, 1});
      case THREE_CLASSES ->
          new Classes(
              new double[] {hard / 2, hard / 2, 1 - hard},
              new double[] {factor, Math.sqrt(factor), 1});
      case UNREACHABLE -> new Classes(new double[] {0.25, 0.75}, new double[] {0, 1});
      case INDEPENDENT, DEPENDENT_PAIR, EXCLUSIVE_PAIR, LINKAGE_ERROR ->
          new Classes(new double[] {1}, new double[] {1});
    };
  }

  /// The chances, in the given relation to one another, with which the share `coverage` is on some
  /// list; dependence of a pair is left out of account.
  private static double[] scaled(double[] relative, Classes classes, double coverage) {
    double low = 0;
    double high = 50;
    for (int i = 0; i < 60; i++) {
      double scale = (low + high) / 2;
      double missed = 0;
      for (int k = 0; k < classes.share().length; k++) {
        double none = classes.share()[k];
        for (double r : relative) none *= 1 - Math.min(0.9, r * scale * classes.factor()[k]);
        missed += none;
      }
      if (1 - missed < coverage) low = scale;
      else high = scale;
    }
    double scale = low;
    return Arrays.stream(relative).map(r -> Math.min(0.9, r * scale)).toArray();
  }

  /// One person as a faulty linkage would count him: one in twenty of his entries beyond the first
  /// stands as a person of its own, and in 2 of 100 cases he is taken for somebody who is listed
  /// already.
  private static void linked(int pattern, RandomGenerator random, Map<Integer, Long> counts) {
    int left = pattern;
    for (int j = 0; j < Integer.SIZE; j++) {
      int bit = 1 << j;
      if ((pattern & bit) == 0 || left == bit || random.nextDouble() >= 0.05) continue;
      left &= ~bit;
      counts.merge(bit, 1L, Long::sum);
    }
    if (left == 0) return;
    int kept = left;
    List<Integer> others = counts.keySet().stream().filter(p -> (p & kept) == 0).toList();
    int into = 0;
    if (random.nextDouble() < 0.02 && !others.isEmpty()) {
      into = others.get(random.nextInt(others.size()));
      counts.computeIfPresent(into, (_, n) -> n == 1 ? null : n - 1);
    }
    counts.merge(into | kept, 1L, Long::sum);
  }
}
