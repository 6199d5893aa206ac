package org.undersigned.counting.draws;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.function.DoubleSupplier;
import org.apache.commons.numbers.gamma.LogGamma;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Means and variances of 200,000 draws against the laws' own, within five standard errors.
class RandomDrawsTest {
  private static final int DRAWS = 200_000;

  @ParameterizedTest
  @CsvSource({"0.3", "1", "2.5", "40", "5000"})
  void gammaHasItsMeanAndVariance(double shape) {
    RandomDraws draws = RandomDraws.of(1, 2);
    check(() -> draws.gamma(shape), shape, shape);
  }

  @ParameterizedTest
  @CsvSource({"0.5,1.4", "1,1", "3,7", "0.1,1.58"})
  void betaHasItsMeanAndVariance(double a, double b) {
    RandomDraws draws = RandomDraws.of(3, 4);
    check(() -> draws.beta(a, b), a / (a + b), a * b / ((a + b) * (a + b) * (a + b + 1)));
  }

  @ParameterizedTest
  @CsvSource({"1,0.3", "27,0.1", "40,0.97", "500,0.4", "10000000,0.25"})
  void binomialHasItsMeanAndVariance(long n, double p) {
    CountDraws draws = new CountDraws(RandomDraws.of(5, 6));
    check(() -> draws.binomial(n, p), n * p, n * p * (1 - p));
  }

  @ParameterizedTest
  @CsvSource({"0.2", "9.9", "10.1", "5000"})
  void poissonHasItsMeanAndVariance(double mean) {
    CountDraws draws = new CountDraws(RandomDraws.of(7, 8));
    check(() -> draws.poisson(mean), mean, mean);
  }

  @Test
  void normalHasItsMeanAndVariance() {
    RandomDraws draws = RandomDraws.of(9, 10);
    check(draws::normal, 0, 1);
  }

  @ParameterizedTest
  @CsvSource({"0.001", "0.5", "1", "11.9", "12", "1e6"})
  void logGammaIsThatOfTheLibrary(double x) {
    double expected = LogGamma.value(x);
    assertEquals(
        expected,
        org.undersigned.counting.draws.LogGamma.of(x),
        1e-12 * Math.max(1, Math.abs(expected)));
  }

  private static void check(DoubleSupplier law, double mean, double variance) {
    double sum = 0;
    double square = 0;
    for (int i = 0; i < DRAWS; i++) {
      double x = law.getAsDouble() - mean;
      sum += x;
      square += x * x;
    }
    assertEquals(0, sum / DRAWS, 5 * Math.sqrt(variance / DRAWS));
    assertEquals(1, square / DRAWS / variance, 0.06);
  }
}
