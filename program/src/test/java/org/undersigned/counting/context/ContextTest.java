package org.undersigned.counting.context;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.undersigned.counting.Tables;

class ContextTest {

  /// By hand: 100 and 80 persons, 40 on both: 101·81/41 − 1.
  @Test
  void chapmanIsTheFormula() {
    TwoLists two = new TwoLists(100, 80, 40);
    assertEquals(198.5365853658537, two.chapman(), 1e-9);
    assertEquals(101.0 * 81 * 60 * 40 / (41.0 * 41 * 42), two.variance(), 1e-9);
    assertEquals(60.0 * 40 / 40, two.unlisted(1), 1e-9);
    assertEquals(2 * two.unlisted(1), two.unlisted(2), 1e-9);
  }

  @Test
  void chaosBoundNeedsItsFactor() {
    assertEquals(12_158, ChaoLowerBound.of(Tables.published("hiv_rome")).total(), 0.5);
    assertEquals(131, ChaoLowerBound.of(Tables.published("cottontail_18_truth135")).total(), 0.5);
  }

  @Property
  void limitsNeverFallBelowTheDocumented(
      @ForAll @IntRange(min = 1, max = 500) int first,
      @ForAll @IntRange(min = 1, max = 500) int second,
      @ForAll @IntRange(max = 500) int both) {
    TwoLists two = new TwoLists(first, second, Math.min(both, Math.min(first, second)));
    LogNormalLimits limits = two.limits(1.96);
    assertTrue(limits.low() >= two.documented() && limits.low() <= limits.high());
  }
}
