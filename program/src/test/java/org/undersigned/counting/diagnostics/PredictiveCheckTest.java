package org.undersigned.counting.diagnostics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.undersigned.counting.Tables;
import org.undersigned.counting.latent.LatentClassChains;
import org.undersigned.counting.latent.LatentClassModel;
import org.undersigned.counting.latent.ListingPrior;
import org.undersigned.model.OverlapTable;

class PredictiveCheckTest {
  private static final List<String> NAMES = List.of("A", "B", "C");

  /// f_1 of the replicas is 8 and 12: 2√8.375 and 2√12.375, mean 6.41185, sd 0.88242.
  @Test
  void distancesAreInStandardDeviationsOfTheReplicas() {
    OverlapTable table = OverlapTable.of(NAMES, Map.of(1, 20L));
    List<OverlapTable> replicas =
        List.of(OverlapTable.of(NAMES, Map.of(1, 8L)), OverlapTable.of(NAMES, Map.of(1, 12L)));
    PredictiveCheck check = PredictiveCheck.of(table, replicas);
    double z = (2 * Math.sqrt(20.375) - 6.41185) / 0.88242;
    assertEquals(z, check.persons().z(), 1e-3);
    assertEquals(z, check.patterns().z(), 1e-3);
    assertEquals(new PredictiveCheck.Largest(0, 3), check.pairs());
  }

  /// Φ⁻¹(1 − 0.0005) = 3.2905; Φ⁻¹(1 − 0.0005/100) = 4.4172.
  @Test
  void theMoreCountsAreLookedAtTheFurtherOneMayLie() {
    assertEquals(3.2905, new PredictiveCheck.Largest(0, 1).most(), 1e-4);
    assertEquals(4.4172, new PredictiveCheck.Largest(0, 100).most(), 1e-4);
  }

  private static PredictiveCheck fitted(OverlapTable table, int classes) {
    LatentClassModel model = new LatentClassModel(classes, ListingPrior.uniform());
    return PredictiveCheck.of(
        table,
        new LatentClassChains(table, model, new LatentClassChains.Effort(4, 2_000, 0, 500, 50))
            .run(1, 0)
            .replicas());
  }

  @Test
  void independentListsAreWhatOneClassMakes() {
    PredictiveCheck check = fitted(Tables.independent(3, 2_000, 0.3, 0.35, 0.4, 0.3), 1);
    assertTrue(check.persons().passed(), check.toString());
    assertTrue(check.pairs().passed(), check.toString());
    assertTrue(check.patterns().passed(), check.toString());
  }

  /// Two lists that hold the same half of the people: one class cannot make that.
  @Test
  void listsThatFollowOneAnotherAreNotWhatOneClassMakes() {
    Map<Integer, Long> counts =
        IntStream.range(1, 8)
            .boxed()
            .collect(
                java.util.stream.Collectors.toMap(
                    p -> p, p -> (p & 3) == 3 || (p & 3) == 0 ? 300L : 20L));
    PredictiveCheck check = fitted(OverlapTable.of(NAMES, counts), 1);
    assertFalse(check.patterns().passed(), check.toString());
  }
}
