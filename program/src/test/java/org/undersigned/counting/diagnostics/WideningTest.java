package org.undersigned.counting.diagnostics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.undersigned.counting.draws.RandomDraws;

class WideningTest {
  private static final double PHI = 0.94;

  /// The 97.5 % point of the standard normal law.
  private static final double END = 1.959964;

  /// Four chains x_t = φ·x_{t−1} + √(1−φ²)·e_t, whose law is N(0, 1) and of whose 800 draws about
  /// 4·800·(1−φ)/(1+φ) = 99 are effective; the law is then moved to 100 and stretched by 10.
  private static double[][] slow(long seed) {
    double[][] chains = new double[4][800];
    for (int c = 0; c < chains.length; c++) {
      RandomDraws draws = RandomDraws.of(seed, c);
      double x = draws.normal();
      for (int t = 0; t < chains[c].length; t++) {
        x = PHI * x + Math.sqrt(1 - PHI * PHI) * draws.normal();
        chains[c][t] = 100 + 10 * x;
      }
    }
    return chains;
  }

  @Test
  void movedEndsOfSlowChainsLieOutsideTheTrueOnesAlmostAlways() {
    int as = 0;
    int moved = 0;
    for (long seed = 1; seed <= 100; seed++) {
      double[][] chains = slow(seed);
      double[] draws = Convergence.flat(chains);
      if (Quantiles.of(draws, 0.025) <= 100 - 10 * END) as++;
      if (Quantiles.of(draws, 0.975) >= 100 + 10 * END) as++;
      Widening.of(chains, 0.95).apply(draws);
      if (Quantiles.of(draws, 0.025) <= 100 - 10 * END) moved++;
      if (Quantiles.of(draws, 0.975) >= 100 + 10 * END) moved++;
    }
    assertTrue(as < 120, "of 200 ends as they were " + as);
    assertTrue(moved >= 186, "of 200 moved ends " + moved);
  }

  @Test
  void theMedianStaysAndEachEndMovesToItsBound() {
    double[][] chains = slow(7);
    double[] draws = Convergence.flat(chains);
    Widening widening = Widening.of(chains, 0.95);
    double low = Quantiles.bounds(chains, 0.025, 1 - Widening.BELIEF)[0];
    double high = Quantiles.bounds(chains, 0.975, Widening.BELIEF)[0];
    double median = Quantiles.of(draws, 0.5);
    widening.apply(draws);
    assertEquals(low, Quantiles.of(draws, 0.025), 1e-3);
    assertEquals(median, Quantiles.of(draws, 0.5), 1e-3);
    assertEquals(high, Quantiles.of(draws, 0.975), 1e-3);
  }

  @Test
  void noDrawFallsBelowNobody() {
    double[][] chains = slow(3);
    for (double[] chain : chains) Arrays.setAll(chain, t -> Math.max(0, chain[t] - 95));
    double[] draws = Convergence.flat(chains);
    Widening.of(chains, 0.95).apply(draws);
    assertTrue(Arrays.stream(draws).allMatch(x -> x >= 0));
  }

  @Test
  void aNumberThatNeverMovesStays() {
    double[][] chains = new double[4][100];
    for (double[] chain : chains) Arrays.fill(chain, 12);
    double[] draws = Convergence.flat(chains);
    Widening widening = Widening.of(chains, 0.95);
    widening.apply(draws);
    assertEquals(0, widening.persons());
    assertTrue(Arrays.stream(draws).allMatch(x -> x == 12));
  }
}
