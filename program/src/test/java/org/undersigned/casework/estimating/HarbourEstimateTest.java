package org.undersigned.casework.estimating;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.undersigned.Shared;
import org.undersigned.counting.figures.FigureVerdict;
import org.undersigned.model.Interval;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The dead of the invented case: how many there are in the invented world is known, and the four
/// lists reach only some of them.
class HarbourEstimateTest {
  private static final Path TRUTH =
      Shared.repository().resolve("program/src/test/resources/fixtures/demo/lists.truth.json");

  @TempDir Path folder;

  @Test
  void theIntervalHoldsTheTrueNumberAndNoLessThanTheDocumented() throws IOException {
    JsonNode counts = new JsonMapper().readTree(Files.readString(TRUTH)).get("counts");
    List<String> lines = new ArrayList<>(List.of("a,b,c,d,count"));
    counts
        .at("/overlap_dead/patterns")
        .properties()
        .forEach(
            cell -> lines.add(String.join(",", cell.getKey().split("")) + "," + cell.getValue()));
    Path table = Files.write(folder.resolve("overlap.csv"), lines);
    var answered =
        assertInstanceOf(
            EstimateFile.Outcome.Answered.class,
            new EstimateFile(_ -> {}, _ -> {})
                .answer(new EstimateFile.Request(table, List.of(), List.of(), List.of(), 1, 0.95)));
    Interval range = FigureVerdict.range(answered.outcome()).orElseThrow();
    int truly = counts.at("/true_number_in_the_invented_world/dead").asInt();
    int documented = counts.at("/dead/floor").asInt();
    assertTrue(range.low() >= documented && range.low() <= truly, range.toString());
    assertTrue(range.high() >= truly && range.high() < 2.0 * truly, range.toString());
  }
}
