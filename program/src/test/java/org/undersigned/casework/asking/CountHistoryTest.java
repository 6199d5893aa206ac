package org.undersigned.casework.asking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.undersigned.casework.Casebook;
import org.undersigned.counting.panel.EstimateTable;
import org.undersigned.model.DocumentedCount;
import org.undersigned.model.DocumentedCount.Counted;
import org.undersigned.model.DocumentedCount.Standing;
import org.undersigned.model.EstimatePlan;
import org.undersigned.model.Id;
import org.undersigned.model.Maker;
import org.undersigned.model.Message;
import org.undersigned.model.OverlapTable;
import org.undersigned.model.Provenance;
import org.undersigned.model.Quantity;
import org.undersigned.model.VictimCount;
import org.undersigned.rendering.MethodAppendix;

class CountHistoryTest {
  private static final Quantity KILLED =
      new Quantity(
          "persons",
          Optional.empty(),
          "people killed",
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Quantity.StockOrFlow.FLOW);
  private static final EstimatePlan PLAN =
      new EstimatePlan(0.95, 7, List.of(), "engine", List.of("a plan"));

  private final Casebook book = new Casebook();

  private static Counted person(String name, Standing standing) {
    return new Counted(Id.derived("person", name), name, standing, List.of(), List.of());
  }

  private static DocumentedCount documented(long floor, long ceiling, Counted... persons) {
    return new DocumentedCount(
        KILLED, "1", floor, ceiling, List.of(persons), List.of(), List.of(), List.of());
  }

  private DocumentedCount counted(String at, DocumentedCount documented) {
    OverlapTable table = OverlapTable.of(List.of("1 Roll"), Map.of(1, documented.floor()));
    book.take(
        new VictimCount(
            Id.derived("count", at),
            KILLED,
            documented,
            EstimateTable.refused(table, Message.of("EST-21"), PLAN),
            new Provenance(new Maker.Colleague("Ilvane"), Instant.parse(at))));
    return documented;
  }

  private CountHistory history() {
    return new CountHistory(book, KILLED, Message::code);
  }

  @Test
  void withoutACountThereIsNothingToTell() {
    assertEquals(Optional.empty(), history().appendix(documented(0, 0)));
    assertEquals(Optional.empty(), history().newest());
  }

  @Test
  void everyRunIsKeptAndWhatItCorrectedIsNamed() {
    counted("2029-03-01T10:00:00Z", documented(1, 2, person("Oru Telnak", Standing.DOUBTFUL)));
    DocumentedCount now =
        counted(
            "2029-04-01T10:00:00Z",
            documented(
                2, 2, person("Oru Telnak", Standing.IN), person("Vesk Adamir", Standing.IN)));
    MethodAppendix appendix = history().appendix(now).orElseThrow();
    assertEquals(
        List.of(
            "2029-03-01T10:00:00Z: documented 1 to 2; refused: EST-21",
            "2029-04-01T10:00:00Z: documented 2 to 2; refused: EST-21",
            "corrected: floor +1, ceiling +0",
            "Oru Telnak: in the ceiling only → in",
            "Vesk Adamir: not a person of their own → in"),
        appendix.history());
    assertEquals(1, history().newest().orElseThrow().floorChange());
    assertTrue(appendix.facts().contains(new MethodAppendix.Fact("seed", "7")));
    assertTrue(appendix.facts().contains(new MethodAppendix.Fact("plan", "a plan")));
  }

  @Test
  void whoMayNotBeNamedIsCounted() {
    counted("2029-03-01T10:00:00Z", documented(0, 0));
    counted("2029-04-01T10:00:00Z", documented(1, 1, person("Oru Telnak", Standing.IN)));
    List<String> lines = history().appendix(documented(0, 0)).orElseThrow().history();
    assertFalse(String.join(" ", lines).contains("Telnak"), lines.toString());
    assertTrue(lines.contains("1 more, who are not named here"), lines.toString());
  }

  @Test
  void theTableOfOverlapsIsHashedAsEstimateReadsIt() {
    OverlapTable table = OverlapTable.of(List.of("a", "b"), Map.of(1, 5L, 3, 2L));
    assertEquals("L1,L2,count\n1,0,5\n1,1,2\n", CountHistory.text(table));
  }
}
