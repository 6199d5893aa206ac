package org.undersigned.counting.diagnostics;

import static org.junit.jupiter.api.Assertions.assertEquals;
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

  /// f_1 of the replicas is 8 and 12: mean 10, sd √8.
  @Test
  void distancesAreInStandardDeviationsOfTheReplicas() {
    OverlapTable table = OverlapTable.of(NAMES, Map.of(1, 20L));
    List<OverlapTable> replicas =
        List.of(OverlapTable.of(NAMES, Map.of(1, 8L)), OverlapTable.of(NAMES, Map.of(1, 12L)));
    PredictiveCheck check = PredictiveCheck.of(table, replicas);
    assertEquals(10 / Math.sqrt(8), check.persons(), 1e-12);
    assertEquals(10 / Math.sqrt(8), check.patterns(), 1e-12);
    assertEquals(0, check.pairs());
  }

  private static PredictiveCheck fitted(OverlapTable table, int classes) {
    LatentClassModel model = new LatentClassModel(classes, ListingPrior.uniform());
    return PredictiveCheck.of(
        table,
        new LatentClassChains(table, model, new LatentClassChains.Effort(4, 2_000, 0, 500))
            .run(1, 0)
            .replicas());
  }

  @Test
  void independentListsAreWhatOneClassMakes() {
    PredictiveCheck check = fitted(Tables.independent(3, 2_000, 0.3, 0.35, 0.4, 0.3), 1);
    assertTrue(check.persons() < PredictiveCheck.MOST, check.toString());
    assertTrue(check.pairs() < PredictiveCheck.MOST, check.toString());
    assertTrue(check.patterns() < PredictiveCheck.MOST, check.toString());
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
    assertTrue(check.patterns() > PredictiveCheck.MOST, check.toString());
  }
}
