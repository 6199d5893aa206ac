package org.undersigned.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Which lines of a plain text are a table of figures.
class TextTablesTest {
  @Test
  void linesThatEndInNumbersBehindGapsAreATable() {
    List<String> lines =
        List.of(
            "The counts were:",
            "Source              Dead",
            "Harbour police         6",
            "Infirmary             14",
            "",
            "No more is known.");
    TextTables tables = TextTables.of(lines);
    assertTrue(tables.beginsAt(1));
    assertEquals(4, tables.endOf(1));
    assertFalse(tables.beginsAt(0));
    assertFalse(tables.beginsAt(2));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ref. 12/MI          3 May 2031\nTo:   the Minister\nFrom:   the Ombudsman",
        "28 октября 2031 года          город Нижняя Гавань",
        "Dead  6\nHurt  14",
        "Ida Rossel      Lorrance\nPaul Minguet    Savarie\nAnna Delporte   Lorrance",
        "one  two\nthree  four\nfive  six"
      })
  void letterheadsSignersAndTwoLinesAreNone(String text) {
    List<String> lines = text.lines().toList();
    TextTables tables = TextTables.of(lines);
    for (int i = 0; i < lines.size(); i++) assertFalse(tables.beginsAt(i), lines.get(i));
  }

  @ParameterizedTest
  @ValueSource(strings = {"  5 March    7.3", "5 March\t7.3", " 5 March      7.3   "})
  void aCellHasNoSpaceAtItsEnds(String line) {
    assertEquals(
        List.of("5 March", "7.3"),
        TextTables.cells(line).stream()
            .map(cell -> line.substring(cell.start(), cell.end()))
            .toList());
  }

  @Property
  void cellsLieInTheirLineInOrder(@ForAll String line) {
    int at = 0;
    for (TextTables.Cell cell : TextTables.cells(line)) {
      assertTrue(at <= cell.start() && cell.start() <= cell.end() && cell.end() <= line.length());
      at = cell.end();
    }
  }
}
