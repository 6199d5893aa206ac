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
          new Calibration.Judged(
              bits, new Calibration.Standing.Apart(1), dice.nextDouble() < p, 1));
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

  @Test
  void aPairThatCountsHalfStandsTwiceForOne() {
    List<Calibration.Judged> whole = judged(60, 0.5, 0.8);
    List<Calibration.Judged> halves = new ArrayList<>();
    for (Calibration.Judged each : whole)
      for (int time = 0; time < 2; time++)
        halves.add(new Calibration.Judged(each.bits(), each.standing(), each.same(), 0.5));
    Calibration one = Calibration.fit(whole).orElseThrow();
    Calibration two = Calibration.fit(halves).orElseThrow();
    assertEquals(one.a(), two.a(), 1e-6);
    assertEquals(one.b(), two.b(), 1e-6);
  }

  @Test
  void pairsThatCountNextToNothingDoNotBendTheCurve() {
    List<Calibration.Judged> pairs = judged(60, 0.5, 0.8);
    Calibration without = Calibration.fit(pairs).orElseThrow();
    for (int i = 0; i < 50; i++)
      pairs.add(new Calibration.Judged(3, new Calibration.Standing.Apart(400), false, 1e-6));
    Calibration with = Calibration.fit(pairs).orElseThrow();
    for (double bits = -7; bits < 20; bits++)
      for (Calibration.Standing standing :
          List.of(new Calibration.Standing.Apart(400), new Calibration.Standing.Together()))
        assertEquals(without.probability(bits, standing), with.probability(bits, standing), 1e-3);
  }
}
