package org.undersigned.counting.latent;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.undersigned.counting.draws.RandomDraws;

/// Without data the move's target is the prior: unknowns drawn from it must look the same after
/// many moves.
class ScaleMoveTest {
  private static final int LISTS = 4;
  private static final int CLASSES = 5;
  private static final double ALPHA = 0.7;
  private static final int DRAWS = 8_000;

  @ParameterizedTest
  @CsvSource({"1, 1", "0.5, 1.4"})
  void thePriorIsLeftAsItIs(double a, double b) {
    double[] before = means(a, b, 0);
    double[] after = means(a, b, 40);
    // Standard errors are below 0.004 for each of these shares.
    for (int i = 0; i < before.length; i++)
      assertEquals(before[i], after[i], 0.02, "quantity " + i);
  }

  private static double[] means(double a, double b, int moves) {
    RandomDraws draws = RandomDraws.of(77, moves);
    double[] means = new double[5];
    for (int r = 0; r < DRAWS; r++) {
      Parameters at = fromPrior(a, b, draws);
      ScaleMove move = new ScaleMove(at, new ListingPrior("test", a, b), draws);
      for (int i = 0; i < moves; i++) move.attempt();
      double[] now = {at.weight[0], at.weight[1], at.weight[4], at.lambda[0], at.missed};
      for (int i = 0; i < now.length; i++) means[i] += now[i] / DRAWS;
    }
    return means;
  }

  private static Parameters fromPrior(double a, double b, RandomDraws draws) {
    Parameters at = new Parameters(new Patterns(new int[0][], new long[0], 0), LISTS, CLASSES);
    at.alpha = ALPHA;
    for (int i = 0; i < at.lambda.length; i++) {
      at.lambda[i] = Math.min(Math.max(draws.beta(a, b), 1e-9), 1 - 1e-9);
    }
    for (int k = 0; k < CLASSES - 1; k++) {
      double one = draws.logGamma(1);
      double other = draws.logGamma(ALPHA);
      double most = Math.max(one, other);
      double sum = most + Math.log1p(Math.exp(Math.min(one, other) - most));
      at.logStick[k] = one - sum;
      at.logRest[k] = other - sum;
    }
    at.weightsFromSticks();
    at.refresh();
    return at;
  }
}
