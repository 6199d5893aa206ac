package org.undersigned.counting.draws;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The oracle is `StrictMath`.
class ElementaryTest {
  @Property(tries = 2_000)
  void logarithms(@ForAll @DoubleRange(min = -690, max = 690) double power) {
    double x = StrictMath.exp(power);
    double expected = StrictMath.log(x);
    assertEquals(expected, Elementary.log(x), 3e-16 * Math.max(1, Math.abs(expected)));
  }

  /// Near 1 the logarithm is small and must still be right in its own digits.
  @Property(tries = 2_000)
  void logarithmsNearOne(@ForAll @DoubleRange(min = -3, max = 3) double thousandths) {
    double x = 1 + thousandths / 1_000;
    double expected = StrictMath.log(x);
    assertEquals(expected, Elementary.log(x), 4e-16 * Math.abs(expected));
  }

  @Property(tries = 2_000)
  void exponentials(@ForAll @DoubleRange(min = -720, max = 720) double x) {
    double expected = StrictMath.exp(x);
    assertEquals(expected, Elementary.exp(x), 5e-16 * expected * Math.max(1, Math.abs(x) / 100));
  }

  @ParameterizedTest
  @ValueSource(
      doubles = {0, 1, Double.MIN_VALUE, 1e-310, Double.MAX_VALUE, -1, Double.POSITIVE_INFINITY})
  void edgesAreThoseOfTheStrictFunctions(double x) {
    assertEquals(StrictMath.log(x), Elementary.log(x), 2e-13);
    assertEquals(StrictMath.exp(x), Elementary.exp(x), 1e-15);
  }
}
