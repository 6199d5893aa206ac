package org.undersigned.counting.graphs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.undersigned.counting.Tables;
import org.undersigned.counting.graphs.GraphAverage.CompleteGraph;
import org.undersigned.model.OverlapTable;

class DecomposableGraphsTest {

  /// Numbers of labelled chordal graphs: OEIS A058862.
  @ParameterizedTest
  @CsvSource({"1,1", "2,2", "3,8", "4,61", "5,822", "6,18154"})
  void thereAreAsManyChordalGraphsAsKnown(int lists, int graphs) {
    assertEquals(graphs, ChordalGraphs.of(lists).size());
  }

  /// Re-run of dga with the complete graph left out, design section 13.
  @ParameterizedTest
  @CsvSource({
    "kosovo, 12598, 9826, 16546",
    "hiv_rome, 11221, 9403, 14095",
    "spina_bifida_3, 725, 687, 783",
    "allegheny_4, 5130, 4634, 5750",
    "congenital_ma_5, 618, 590, 656",
    "gaza_3, 79344, 52152, 82380"
  })
  void quantilesAreThoseOfThePeer(String name, double median, double low, double high) {
    OverlapTable table = Tables.published(name);
    int lists = table.lists().size();
    GraphAverage average =
        GraphAverage.of(table, GraphAverage.usualDelta(lists), CompleteGraph.LEFT_OUT);
    long n = table.documented();
    // The peer interpolates on a coarser grid: equal to half a per cent.
    assertEquals(median, n + average.quantile(0.5), 0.005 * median);
    assertEquals(low, n + average.quantile(0.025), 0.005 * low);
    assertEquals(high, n + average.quantile(0.975), 0.005 * high);
  }

  @Test
  void theCompleteGraphPullsGazaDownToWhatIsDocumented() {
    OverlapTable gaza = Tables.published("gaza_3");
    GraphAverage with = GraphAverage.of(gaza, 0.125, CompleteGraph.TAKEN_IN);
    assertEquals(List.of(0b111), with.graphs().getFirst().graph().cliques());
    double median = gaza.documented() + with.quantile(0.5);
    assertTrue(median < 1.1 * gaza.documented(), "without it the median is 2.7 times as much");
  }

  @Test
  void weightsAndMassesSumToOne() {
    OverlapTable table = Tables.independent(1, 400, 0.3, 0.4, 0.2, 0.3);
    GraphAverage average = GraphAverage.of(table, 1 / 16.0, CompleteGraph.LEFT_OUT);
    assertEquals(1, java.util.Arrays.stream(average.masses()).sum(), 1e-9);
    assertEquals(1, average.graphs().stream().mapToDouble(g -> g.weight()).sum(), 1e-9);
  }

  /// A second implementation: two lists by direct summation of the formula, the only graph being
  /// the empty one.
  @Test
  void twoListsAgreeWithDirectSummation() {
    OverlapTable table = OverlapTable.of(List.of("A", "B"), Map.of(1, 12L, 2, 9L, 3, 15L));
    GraphAverage average = GraphAverage.of(table, 0.25, CompleteGraph.LEFT_OUT);
    double[] direct = new double[4_000];
    double sum = 0;
    for (int n0 = 0; n0 < direct.length; n0++) {
      double total = 36 + n0;
      double log =
          lg(total + 1) - lg(n0 + 1) - Math.log(total) + list(27, 9 + n0) + list(24, 12 + n0);
      direct[n0] = Math.exp(log + 60);
      sum += direct[n0];
    }
    for (int n0 = 0; n0 < 100; n0++) {
      assertEquals(direct[n0] / sum, average.masses()[n0], 1e-6 * direct[0] / sum + 1e-9);
    }
  }

  private static double list(double on, double off) {
    return lg(1) - lg(on + off + 1) + lg(on + 0.5) + lg(off + 0.5) - 2 * lg(0.5);
  }

  private static double lg(double x) {
    return org.apache.commons.numbers.gamma.LogGamma.value(x);
  }
}
