package org.undersigned.identity.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.undersigned.identity.columns.ColumnMapping;
import org.undersigned.identity.columns.PersonTable;
import org.undersigned.identity.columns.Role;
import org.undersigned.identity.columns.RoleRecogniser;
import org.undersigned.identity.columns.TableBuilder;

class ExchangedColumnsTest {
  private static final List<List<String>> ROWS =
      List.of(
          List.of("name", "address 1", "address 2"),
          List.of("Ann Wharton", "hawker place", "chippendale village"),
          List.of("Ann Wharton", "chippendale village", "hawkekr place"),
          List.of("Ann Wharton", "chippendale village", "quarry road"));

  private static Level level(int one, int other, int column) {
    ColumnMapping mapping =
        RoleRecogniser.recognise(
            "list", ROWS, Map.of("address 1", Role.ADDRESS, "address 2", Role.ADDRESS));
    TableBuilder builder = new TableBuilder(List.of(mapping));
    builder.nextList();
    ROWS.subList(1, ROWS.size()).forEach(builder::add);
    PersonTable table = builder.build();
    long pattern = new PairComparison(table).pattern(one, other);
    return Level.of(PairComparison.code(pattern, PairComparison.FIRST_FIELD + column));
  }

  @Test
  void eachCellStandsInTheOthersColumn() {
    assertEquals(Level.SWAPPED, level(0, 1, 0));
    assertEquals(Level.SWAPPED, level(1, 0, 1));
  }

  @Test
  void oneCellAloneIsNotEnough() {
    assertEquals(Level.DIFFERENT, level(0, 2, 0));
  }

  @Test
  void cellsInTheirPlaceAreCompared() {
    assertEquals(Level.EXACT, level(1, 2, 0));
  }
}
