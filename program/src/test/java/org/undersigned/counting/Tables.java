package org.undersigned.counting;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.undersigned.Shared;
import org.undersigned.casework.estimating.TableFile;
import org.undersigned.model.OverlapTable;

/// Overlap tables for tests: published ones from the shared folder, and simulated ones with known
/// truth.
public final class Tables {
  private Tables() {}

  /// A published table without strata; skips the test where the shared folder is absent.
  public static OverlapTable published(String name) {
    return TableFile.undivided(Shared.file("counting/tables/" + name + ".csv"));
  }

  /// Independent lists that find each of `persons` with these chances.
  public static OverlapTable independent(long seed, int persons, double... chances) {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    Map<Integer, Long> counts = new TreeMap<>();
    for (int i = 0; i < persons; i++) {
      int pattern = 0;
      for (int j = 0; j < chances.length; j++) {
        if (random.nextDouble() < chances[j]) pattern |= 1 << j;
      }
      if (pattern != 0) counts.merge(pattern, 1L, Long::sum);
    }
    return OverlapTable.of(names(chances.length), counts);
  }

  /// `A`, `B`, `C` …
  public static List<String> names(int lists) {
    return java.util.stream.IntStream.range(0, lists)
        .mapToObj(j -> String.valueOf((char) ('A' + j)))
        .toList();
  }
}
