package org.undersigned.counting.loglinear;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.undersigned.counting.Tables;
import org.undersigned.counting.loglinear.ModelAverage.Criterion;
import org.undersigned.model.OverlapTable;

/// Numbers of Ball et al. 2002 and of Rcapture 1.4-4 as quoted in the design; existence fixture of
/// Chan, Silverman & Vincent 2021, table 2.
class LogLinearModelsTest {

  @Test
  void thePublishedModelOfKosovoComesOutToTheDecimals() {
    OverlapTable kosovo = Tables.published("kosovo");
    ModelAverage average = ModelAverage.of(ModelSpace.fits(kosovo), Criterion.BIC);
    Fit.Estimated best = average.best();
    assertEquals(10_356.519, best.total(), 1e-3);
    assertEquals(785.902, best.standardError(), 1e-3);
    assertEquals(9.3227, best.deviance(), 1e-4);
    assertEquals(132.7467, best.aic(), 1e-4);
    assertEquals(203.0296, best.bic(), 1e-4);
    ProfileInterval profile = ProfileInterval.of(best, kosovo, 1.920729);
    assertEquals(8_994.3, profile.low(), 0.05);
    assertEquals(12_110.4, profile.high(), 0.05);
  }

  @Test
  void thePairModelOfRomeIsThatOfTheManual() {
    OverlapTable rome = Tables.published("hiv_rome");
    Fit.Estimated pair =
        assertInstanceOf(Fit.Estimated.class, ModelSpace.fit(new Family(4, List.of(0b0011)), rome));
    assertEquals(12_318, pair.total(), 1);
    assertEquals(1_189, pair.standardError(), 1);
  }

  @ParameterizedTest
  @CsvSource({"3,8", "4,113"})
  void allHierarchicalModelsAreTried(int lists, int models) {
    assertEquals(models, ModelSpace.hierarchical(lists).size());
  }

  /// A, B share 6 persons; A, C and B, C share nobody.
  private static final OverlapTable SPARSE =
      OverlapTable.of(List.of("A", "B", "C"), Map.of(1, 40L, 2, 30L, 4, 20L, 3, 6L));

  @ParameterizedTest
  @CsvSource({
    "0, Estimated",
    "1, NoEstimate",
    "2, Estimated",
    "4, Estimated",
    "3, NoEstimate",
    "5, NoEstimate",
    "6, Estimated",
    "7, NotIdentified"
  })
  void sparseModelsExistOrDoNotAsPublished(int choice, String verdict) {
    List<Integer> pairs = List.of(0b011, 0b101, 0b110);
    List<Integer> terms = new ArrayList<>();
    for (int p = 0; p < 3; p++) if ((choice >> p & 1) == 1) terms.add(pairs.get(p));
    Fit fit = ModelSpace.fit(new Family(3, terms), SPARSE);
    assertEquals(verdict, fit.getClass().getSimpleName());
  }

  /// Everybody on D is on A. The model [A.D][B][C] splits the persons of A and says nothing of the
  /// others, so what no list recorded is what A, B and C say without D.
  @Test
  void aListWithinAnotherSaysNothingOfThoseOnNone() {
    OverlapTable three = Tables.independent(11, 2_000, 0.4, 0.3, 0.25);
    Map<Integer, Long> counts = new java.util.TreeMap<>();
    for (OverlapTable.Cell cell : three.cells()) {
      long copied = (cell.pattern() & 1) == 1 ? cell.count() / 2 : 0;
      counts.merge(cell.pattern() | 8, copied, Long::sum);
      counts.merge(cell.pattern(), cell.count() - copied, Long::sum);
    }
    counts.values().removeIf(n -> n == 0);
    OverlapTable four = OverlapTable.of(Tables.names(4), counts);
    Fit.Estimated without =
        assertInstanceOf(Fit.Estimated.class, ModelSpace.fit(Family.independent(3), three));
    Fit.Estimated with =
        assertInstanceOf(Fit.Estimated.class, ModelSpace.fit(new Family(4, List.of(0b1001)), four));
    assertEquals(without.unlisted(), with.unlisted(), 1e-6);
    assertEquals(without.variance(), with.variance(), 1e-9);
    assertEquals(6, with.parameters());
  }

  @Test
  void theFittedTotalIsNeverBelowTheDocumented() {
    for (int seed = 1; seed <= 5; seed++) {
      OverlapTable table = Tables.independent(seed, 300, 0.2, 0.3, 0.4);
      for (Fit fit : ModelSpace.fits(table)) {
        if (fit instanceof Fit.Estimated e) assertTrue(e.total() >= table.documented());
      }
    }
  }

  @Test
  void theSameSeedGivesTheSameResamples() {
    OverlapTable table = Tables.independent(7, 500, 0.3, 0.3, 0.3, 0.3);
    ModelAverage average = ModelAverage.of(ModelSpace.fits(table), Criterion.BIC);
    double[] once = new SelectionBootstrap(table, average, Criterion.BIC).unlisted(50, 3, 0);
    double[] again = new SelectionBootstrap(table, average, Criterion.BIC).unlisted(50, 3, 0);
    org.junit.jupiter.api.Assertions.assertArrayEquals(once, again);
    assertEquals(1, java.util.Arrays.stream(average.weights()).sum(), 1e-12);
  }
}
