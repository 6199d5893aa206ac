package org.undersigned.counting.panel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.undersigned.model.Interval;

class OpinionPoolTest {
  /// A method whose law of N is even between `low` and `high`.
  private static Voice even(double low, double high, double level) {
    double[] totals =
        IntStream.range(0, 10_001).mapToDouble(i -> low + (high - low) * i / 10_000.0).toArray();
    return Voice.ofTotals(
        new Voice.Name(Voice.Kind.GRAPHS, "even", "test"), level, totals, List.of());
  }

  @Test
  void ofEqualMethodsTheLowerEndIsTheirTenthAndTheUpperTheirOwn() {
    List<Voice> voices = List.of(even(1_000, 2_000, 0.95), even(1_000, 2_000, 0.95));
    // Φ(0.65·Φ⁻¹(0.025)) = 0.1013.
    assertEquals(new Interval(1_101, 1_975, 0.95), OpinionPool.range(voices, 1_500));
  }

  @Test
  void theMixtureOfTwoThatStandApartIsHalfOfEach() {
    List<Voice> voices = List.of(even(0, 100, 0.95), even(200, 300, 0.95));
    assertEquals(50, OpinionPool.quantile(voices, 0.25), 0.1);
    assertEquals(100, OpinionPool.quantile(voices, 0.4999), 0.1);
    assertEquals(250, OpinionPool.quantile(voices, 0.75), 0.1);
  }

  @Property(tries = 100)
  void theRangeHoldsTheMedianAndLiesWithinTheEnvelope(
      @ForAll @IntRange(min = 0, max = 500) int shift,
      @ForAll @DoubleRange(min = 0.5, max = 0.99) double level) {
    List<Voice> voices =
        List.of(
            even(1_000, 2_000, level),
            even(1_000 + shift, 2_000 + shift, level),
            even(1_000, 2_000 + shift, level));
    long median = voices.get(2).median();
    Interval range = OpinionPool.range(voices, median);
    Interval envelope = voices.stream().map(Voice::interval).reduce(Interval::with).orElseThrow();
    assertTrue(range.holds(median));
    assertTrue(range.low() >= envelope.low() && range.high() <= envelope.high());
  }
}
