package org.undersigned.counting.latent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.undersigned.counting.draws.RandomDraws;
import org.undersigned.model.OverlapTable;

class LadderTest {
  private static final OverlapTable TABLE =
      OverlapTable.of(
          List.of("A", "B", "C"), Map.of(1, 60L, 2, 47L, 3, 20L, 4, 45L, 5, 22L, 6, 17L, 7, 9L));

  /// A ladder and a sampler alone have the same law: exchanges leave it untouched.
  @Test
  void exchangesLeaveTheLawAsItIs() {
    LatentClassModel model = new LatentClassModel(2, ListingPrior.uniform());
    LatentClassSampler alone = new LatentClassSampler(TABLE, model, RandomDraws.of(5, 0));
    Ladder ladder = new Ladder(TABLE, model, RandomDraws.of(5, 1));
    assertTrue(ladder.size() > 2);
    double[] one = new double[60_000];
    double[] other = new double[one.length];
    for (int s = 0; s < one.length; s++) {
      alone.sweep();
      one[s] = alone.unlisted();
      ladder.sweep();
      other[s] = ladder.first().unlisted();
    }
    Arrays.sort(one);
    Arrays.sort(other);
    for (double p : new double[] {0.1, 0.5, 0.9}) {
      double expected = one[(int) (p * one.length)];
      // About 3,000 effective draws: the error of a decile is below 4 %.
      assertEquals(expected, other[(int) (p * one.length)], 0.12 * expected, "quantile " + p);
    }
  }

  @Test
  void aTableOfFewPersonsHasTwoRungsAtLeast() {
    OverlapTable few = OverlapTable.of(List.of("A", "B"), Map.of(1, 20L, 2, 10L, 3, 5L));
    LatentClassModel model = new LatentClassModel(1, ListingPrior.uniform());
    assertEquals(2, new Ladder(few, model, RandomDraws.of(1, 0)).size());
  }
}
