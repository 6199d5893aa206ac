package org.undersigned.counting.panel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.undersigned.counting.Tables;
import org.undersigned.counting.figures.FigureVerdict;
import org.undersigned.counting.latent.LatentClassChains.Effort;
import org.undersigned.model.EstimateOutcome;
import org.undersigned.model.EstimatePlan;
import org.undersigned.model.Interval;
import org.undersigned.model.OverlapTable;

class EstimateTableTest {
  private static final EstimatePlan PLAN = new EstimatePlan(0.95, 1, List.of(), "test", List.of());

  private static EstimateOutcome estimate(OverlapTable table) {
    PanelSettings quick = new PanelSettings(0.95, 1, new Effort(4, 4_000, 3, 800, 50), 100, 0);
    return new EstimateTable(PLAN, quick).of(table);
  }

  private static OverlapTable table(String counts) {
    Map<Integer, Long> cells = new TreeMap<>();
    int lists = 0;
    for (String cell : counts.split(" ")) {
      String[] parts = cell.split(":");
      lists = parts[0].length();
      int pattern = 0;
      for (int j = 0; j < lists; j++) if (parts[0].charAt(j) == '1') pattern |= 1 << j;
      cells.put(pattern, Long.parseLong(parts[1]));
    }
    return OverlapTable.of(Tables.names(lists), cells);
  }

  @ParameterizedTest
  @CsvSource({
    "EST-21, 1:400",
    "EST-22, 10:100 01:80 11:40",
    "EST-22, 100:40 010:30 001:20 110:6",
    "EST-24, 100:50 010:40 001:30",
    "EST-24, 1000:99 0100:99 0010:80 0001:80 1100:40 0011:35",
    "EST-23, 100:9 010:5 001:2 110:2 101:1 011:1",
    "EST-23, 100:900 010:500 001:200 110:4 101:3 011:2",
  })
  void tablesThatCannotBearANumberAreRefused(String code, String counts) {
    EstimateOutcome.Refused refused =
        assertInstanceOf(EstimateOutcome.Refused.class, estimate(table(counts)));
    assertEquals(code, refused.why().code());
    assertTrue(refused.workings().documented() > 0);
  }

  @Test
  void independentListsThatOverlapWellGetANumberThatHoldsTheTruth() {
    EstimateOutcome outcome = estimate(Tables.independent(3, 2_000, 0.3, 0.35, 0.4, 0.3));
    EstimateOutcome.Agreed agreed = assertInstanceOf(EstimateOutcome.Agreed.class, outcome);
    assertTrue(agreed.interval().holds(2_000), agreed.interval().toString());
    assertTrue(agreed.interval().holds(agreed.median()));
  }

  /// Everybody on D is on A, as where D was compiled from A; 2,000 persons, lists else independent.
  @Test
  void aListWithinAnotherDoesNotSpoilTheAnswer() {
    Map<Integer, Long> counts = new TreeMap<>();
    for (OverlapTable.Cell cell : Tables.independent(12, 2_000, 0.4, 0.35, 0.3).cells()) {
      long copied = (cell.pattern() & 1) == 1 ? cell.count() / 2 : 0;
      counts.merge(cell.pattern() | 8, copied, Long::sum);
      counts.merge(cell.pattern(), cell.count() - copied, Long::sum);
    }
    counts.values().removeIf(n -> n == 0);
    EstimateOutcome outcome = estimate(OverlapTable.of(Tables.names(4), counts));
    EstimateOutcome.Agreed agreed = assertInstanceOf(EstimateOutcome.Agreed.class, outcome);
    assertTrue(agreed.interval().holds(2_000), agreed.interval().toString());
    assertTrue(agreed.workings().notes().stream().anyMatch(note -> note.code().equals("EST-46")));
  }

  @Test
  void namesAndOrderOfListsChangeNothing() {
    OverlapTable table = Tables.independent(4, 600, 0.2, 0.3, 0.45);
    Map<Integer, Long> turned = new TreeMap<>();
    for (OverlapTable.Cell cell : table.cells()) {
      int p = cell.pattern();
      turned.put((p & 1) << 2 | (p >> 1 & 1) | (p >> 2 & 1) << 1, cell.count());
    }
    EstimateOutcome one = estimate(table);
    EstimateOutcome other = estimate(OverlapTable.of(List.of("x", "y", "z"), turned));
    assertEquals(medians(one), medians(other));
  }

  @Test
  void anEmptyListChangesNothing() {
    OverlapTable table = Tables.independent(5, 600, 0.2, 0.3, 0.45);
    Map<Integer, Long> counts = new TreeMap<>();
    table.cells().forEach(c -> counts.put(c.pattern(), c.count()));
    OverlapTable wider = OverlapTable.of(List.of("A", "B", "C", "nobody"), counts);
    assertEquals(medians(estimate(table)), medians(estimate(wider)));
  }

  @Test
  void aListGivenTwiceIsTakenAsOne() {
    OverlapTable table = Tables.independent(6, 600, 0.2, 0.3, 0.45);
    Map<Integer, Long> counts = new TreeMap<>();
    table.cells().forEach(c -> counts.put(c.pattern() | (c.pattern() & 1) << 3, c.count()));
    OverlapTable twice = OverlapTable.of(List.of("A", "B", "C", "A again"), counts);
    assertEquals(medians(estimate(table)), medians(estimate(twice)));
    assertTrue(
        estimate(twice).workings().notes().stream().anyMatch(m -> m.code().equals("EST-42")));
  }

  /// Chances of one half on each of three lists: 70 of 80 million are documented.
  @Test
  void countsOfTenMillionBearANumber() {
    EstimateOutcome outcome =
        estimate(
            table(
                """
                100:10000000 010:10000000 001:10000000 110:10000000 101:10000000 011:10000000 111:10000000\
                """));
    Interval range = FigureVerdict.range(outcome).orElseThrow();
    assertTrue(range.holds(80_000_000), range.toString());
  }

  @Test
  void declaredCopiesAreOneList() {
    OverlapTable table = OverlapTable.of(List.of("A", "B", "C"), Map.of(1, 5L, 2, 6L, 6, 7L));
    OverlapTable merged = new DeclaredCopies(List.of(List.of("A", "C"))).merged(table);
    assertEquals(OverlapTable.of(List.of("A+C", "B"), Map.of(1, 5L, 2, 6L, 3, 7L)), merged);
  }

  @Test
  void noMethodGoesBelowTheDocumented() {
    EstimateOutcome outcome = estimate(Tables.independent(7, 300, 0.5, 0.6, 0.5));
    long documented = outcome.workings().documented();
    outcome
        .workings()
        .panel()
        .forEach(m -> m.interval().ifPresent(i -> assertTrue(i.low() >= documented)));
  }

  @Test
  void totalsOverStrataAreSumsOfDraws() {
    Voice.Name name = new Voice.Name(Voice.Kind.GRAPHS, "graphs", "test");
    Voice one = Voice.ofDraws(name, 10, 0.95, new double[] {1, 2, 3}, List.of());
    Voice other = Voice.ofDraws(name, 20, 0.95, new double[] {5, 1, 0}, List.of());
    List<Voice> total = VoiceSums.added(List.of(List.of(one), List.of(other)), 100, 0.95);
    org.junit.jupiter.api.Assertions.assertArrayEquals(
        new double[] {136, 133, 133}, total.getFirst().totals());
  }

  @Test
  void linkageDrawsWithOneTableCostOnePanelAndKeepTheSeed() {
    OverlapTable table = Tables.independent(8, 500, 0.3, 0.35, 0.3);
    List<OverlapTable> draws = new ArrayList<>(java.util.Collections.nCopies(20, table));
    PanelSettings quick = new PanelSettings(0.95, 1, new Effort(4, 10_000, 2, 800, 50), 500, 0);
    EstimateOutcome once = new EstimateLinkageDraws(PLAN, quick).of(draws.getFirst(), draws);
    EstimateOutcome again = new EstimateLinkageDraws(PLAN, quick).of(draws.getFirst(), draws);
    assertEquals(once, again);
    assertFalse(once.workings().panel().isEmpty());
  }

  private static List<Long> medians(EstimateOutcome outcome) {
    return outcome.workings().panel().stream().map(m -> m.median().orElse(-1)).toList();
  }
}
