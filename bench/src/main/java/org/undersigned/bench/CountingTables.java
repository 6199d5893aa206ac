package org.undersigned.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import org.undersigned.casework.estimating.TableFile;
import org.undersigned.model.OverlapTable;

/// Overlap tables to measure on: published ones from the shared folder, and simulated ones with
/// known truth.
final class CountingTables {
  private CountingTables() {}

  /// Shapes of dependence. Those that a method of the panel can express are true-model cells; the
  /// others are not, and are printed all the same.
  enum Shape {
    INDEPENDENT,
    SMALL_OVERLAP,
    DEPENDENT_PAIR,
    CHAIN,
    EXCLUSIVE_PAIR,
    TWO_CLASSES_MILD,
    TWO_CLASSES,
    THREE_CLASSES,
    NORMAL_MILD,
    UNREACHABLE_QUARTER;

    /// Whether some method of the panel has this shape among its models.
    boolean expressible() {
      return switch (this) {
        case INDEPENDENT, SMALL_OVERLAP, DEPENDENT_PAIR, CHAIN, EXCLUSIVE_PAIR -> true;
        case TWO_CLASSES_MILD, TWO_CLASSES, THREE_CLASSES, NORMAL_MILD, UNREACHABLE_QUARTER ->
            false;
      };
    }
  }

  /// @param truth persons in the population
  record Simulated(OverlapTable table, Shape shape, int lists, int truth) {}

  static OverlapTable published(String name) {
    String shared = System.getenv().getOrDefault("UNDERSIGNED_SHARED", "../shared");
    return TableFile.undivided(Path.of(shared, "counting/tables", name + ".csv"));
  }

  /// Independent lists, each holding 30 to 50 % of the persons.
  static OverlapTable independent(long seed, int lists, int persons) {
    RandomGenerator random =
        RandomGeneratorFactory.of("L64X128MixRandom").create(seed * 104_729 + lists);
    double[] chance = random.doubles(lists, 0.3, 0.5).toArray();
    Map<Integer, Long> counts = new TreeMap<>();
    for (int i = 0; i < persons; i++) {
      int pattern = person(random, Shape.INDEPENDENT, chance, 0);
      if (pattern != 0) counts.merge(pattern, 1L, Long::sum);
    }
    return OverlapTable.of(IntStream.range(0, lists).mapToObj(j -> "L" + j).toList(), counts);
  }

  /// The table of number `seed`: lists, persons, shape and chances are all drawn from it.
  static Simulated simulated(long seed) {
    RandomGenerator random =
        RandomGeneratorFactory.of("L64X128MixRandom").create(seed * 7_919 + 13);
    int lists = 3 + random.nextInt(4);
    int truth = (int) Math.round(100 * Math.pow(200, random.nextDouble()));
    Shape shape = Shape.values()[random.nextInt(Shape.values().length)];
    double least = 0.1 + 0.2 * random.nextDouble();
    double[] chance = new double[lists];
    for (int j = 0; j < lists; j++) {
      chance[j] =
          shape == Shape.SMALL_OVERLAP
              ? 0.03 + 0.09 * random.nextDouble()
              : least + 0.3 * random.nextDouble();
    }
    double hard = 0.3 + 0.4 * random.nextDouble();
    Map<Integer, Long> counts = new TreeMap<>();
    for (int i = 0; i < truth; i++) {
      int pattern = person(random, shape, chance, hard);
      if (pattern != 0) counts.merge(pattern, 1L, Long::sum);
    }
    List<String> names = IntStream.range(0, lists).mapToObj(j -> "L" + j).toList();
    return new Simulated(OverlapTable.of(names, counts), shape, lists, truth);
  }

  private static int person(RandomGenerator random, Shape shape, double[] chance, double hard) {
    double kind = random.nextDouble();
    double factor =
        switch (shape) {
          case TWO_CLASSES_MILD -> kind < hard ? 0.6 : 1.4;
          case TWO_CLASSES -> kind < hard ? 0.25 : 1.4;
          case THREE_CLASSES -> kind < hard / 2 ? 0.25 : kind < hard ? 0.6 : 1.4;
          case NORMAL_MILD -> Math.exp(0.5 * random.nextGaussian() - 0.125);
          case UNREACHABLE_QUARTER -> kind < 0.25 ? 0 : 1;
          case INDEPENDENT, SMALL_OVERLAP, DEPENDENT_PAIR, CHAIN, EXCLUSIVE_PAIR -> 1;
        };
    int pattern = 0;
    for (int j = 0; j < chance.length; j++) {
      double p = Math.min(0.9, chance[j] * factor);
      boolean before = j > 0 && (pattern >> (j - 1) & 1) == 1;
      if (shape == Shape.DEPENDENT_PAIR && j == 1 && before) p = Math.min(0.9, 2.2 * p);
      if (shape == Shape.CHAIN && before) p = Math.min(0.9, 1.6 * p);
      if (shape == Shape.EXCLUSIVE_PAIR && j == 1 && before) p = 0;
      if (random.nextDouble() < p) pattern |= 1 << j;
    }
    return pattern;
  }
}
