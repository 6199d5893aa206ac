package org.undersigned.identity.weights;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CalibrationTest {

  private static List<Calibration.Judged> judged(int count, double a, double b) {
    Random dice = new Random(3);
    List<Calibration.Judged> pairs = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      double bits = dice.nextDouble() * 20 - 10;
      double p = 1 / (1 + Math.exp(-(a + b * bits * Math.log(2))));
      pairs.add(
          new Calibration.Judged(bits, new Calibration.Standing.Apart(1), dice.nextDouble() < p));
    }
    return pairs;
  }

  @Test
  void noProbabilityIsShownBeforeFiftyPairsAreJudged() {
    assertTrue(Calibration.fit(judged(49, 0, 1)).isEmpty());
    assertTrue(Calibration.fit(judged(50, 0, 1)).isPresent());
  }

  @Test
  void findsTheCurveThatThePairsWereDrawnFrom() {
    Calibration fit = Calibration.fit(judged(20_000, -1.5, 0.6)).orElseThrow();
    assertEquals(-1.5, fit.a(), 0.1);
    assertEquals(0.6, fit.b(), 0.03);
  }
}
