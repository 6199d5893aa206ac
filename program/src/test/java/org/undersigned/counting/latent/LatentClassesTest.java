package org.undersigned.counting.latent;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.undersigned.counting.Tables;
import org.undersigned.counting.diagnostics.Quantiles;
import org.undersigned.counting.latent.LatentClassChains.Effort;
import org.undersigned.model.OverlapTable;

class LatentClassesTest {

  /// Shapes quoted in the design from HRDAG's StanLCMCR, to its three decimals.
  @ParameterizedTest
  @CsvSource({"3,0.689,1.345", "4,0.512,1.409", "5,0.408,1.449", "8,0.254,1.514", "20,0.101,1.583"})
  void theExpansionPriorHasThePublishedShapes(int lists, double a, double b) {
    ListingPrior prior = ListingPrior.ofExpansion(lists);
    assertEquals(a, prior.a(), 6e-4);
    assertEquals(b, prior.b(), 6e-4);
  }

  /// Quantiles of the peer (design section 13), within four Monte-Carlo errors of ours and as many
  /// of its own, which are taken to be equal. Short runs; `bench counting` makes the long ones.
  @ParameterizedTest
  @CsvSource({"hiv_rome,5,10928,9374,13078", "spina_bifida_3,5,726,681,815"})
  void shortRunsAgreeWithThePeer(String name, int classes, double median, double low, double high) {
    OverlapTable table = Tables.published(name);
    LatentClassFit fit =
        new LatentClassChains(
                table,
                new LatentClassModel(classes, ListingPrior.uniform()),
                new Effort(4, 15_000, 0, 1_500, 0))
            .run(11, 0);
    double[] points = {0.025, 0.5, 0.975};
    double[] peer = {low, median, high};
    for (int i = 0; i < points.length; i++) {
      double error = Quantiles.error(fit.unlisted(), points[i]);
      double got = table.documented() + fit.quantile(points[i]);
      assertEquals(peer[i], got, 4 * Math.sqrt(2) * error + 1, name + " at " + points[i]);
    }
  }

  /// Another oracle for one class: the posterior of n₀ by summation over a grid, λ integrated out
  /// exactly.
  @Test
  void oneClassAgreesWithExactSummation() {
    OverlapTable table =
        OverlapTable.of(
            List.of("A", "B", "C"), Map.of(1, 30L, 2, 25L, 4, 20L, 3, 12L, 5, 10L, 6, 8L, 7, 4L));
    long n = table.documented();
    double[] mass = new double[2_000];
    double sum = 0;
    double mean = 0;
    for (int n0 = 0; n0 < mass.length; n0++) {
      double total = n + n0;
      double log = lg(total) - lg(n0 + 1.0);
      for (int j = 0; j < 3; j++) {
        log += lg(table.listed(j) + 1.0) + lg(total - table.listed(j) + 1) - lg(total + 2);
      }
      mass[n0] = Math.exp(log + 350);
      sum += mass[n0];
      mean += n0 * mass[n0];
    }
    LatentClassFit fit =
        new LatentClassChains(
                table,
                new LatentClassModel(1, ListingPrior.uniform()),
                new Effort(4, 10_000, 0, 2_000, 0))
            .run(5, 0);
    double got = java.util.Arrays.stream(fit.all()).average().orElseThrow();
    double error = Quantiles.error(fit.unlisted(), 0.5);
    assertEquals(mean / sum, got, 4 * error + 0.5);
  }

  private static double lg(double x) {
    return org.undersigned.counting.draws.LogGamma.of(x);
  }

  @Test
  void theSameSeedGivesTheSameBitsOnAnyNumberOfThreads() {
    OverlapTable table = Tables.independent(2, 500, 0.3, 0.4, 0.3);
    LatentClassChains chains =
        new LatentClassChains(
            table, new LatentClassModel(2, ListingPrior.uniform()), new Effort(4, 500, 1, 100, 0));
    LatentClassFit parallel = chains.run(9, 3);
    try (var one = new java.util.concurrent.ForkJoinPool(1)) {
      LatentClassFit single = one.submit(() -> chains.run(9, 3)).join();
      assertArrayEquals(parallel.all(), single.all());
    }
  }

  @Test
  void oneChainIsRefused() {
    org.junit.jupiter.api.Assertions.assertThrows(
        IllegalArgumentException.class, () -> new Effort(1, 1_000, 0, 100, 0));
    assertTrue(new Effort(4, 20_000, 3, 1_000, 0).chains() >= 4);
  }
}
