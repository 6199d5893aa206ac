package org.undersigned.counting.columns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.undersigned.counting.columns.ColumnRoles.Column;
import org.undersigned.counting.columns.ColumnRoles.Role;
import org.undersigned.counting.columns.ColumnRoles.Row;

class ColumnRolesTest {
  private static List<Row> rows(String... texts) {
    List<Row> rows = new ArrayList<>();
    for (String text : texts) {
      String[] parts = text.split(" ");
      long bits = 0;
      for (int c = 0; c < parts[0].length(); c++) if (parts[0].charAt(c) == '1') bits |= 1L << c;
      rows.add(new Row(bits, Long.parseLong(parts[1])));
    }
    return rows;
  }

  private static String roles(List<String> names, List<Row> rows) {
    return new ColumnRoles(names, rows, _ -> false)
        .columns().stream().map(c -> c.role().name().substring(0, 1)).collect(Collectors.joining());
  }

  /// Two teams and two things that hold of what they look for, in the manner of a double-observer
  /// survey: nobody is seen by neither.
  private static final List<Row> TWO_TEAMS =
      rows(
          "0010 3", "1010 2", "0110 9", "1110 6", "0001 11", "1001 8", "0101 12", "1101 7",
          "0011 2", "1011 28", "0111 20", "1111 55");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "exposed,sex",
        "is_female,ageGroup",
        "возраст,пол",
        "sexe,région",
        "Geschlecht,urban"
      })
  void namesOfCharacteristicsAreNoLists(String names) {
    List<String> columns = new ArrayList<>(List.of(names.split(",")));
    columns.addAll(List.of("team1", "team2"));
    assertEquals("CCLL", roles(columns, TWO_TEAMS));
  }

  @Test
  void neutralNamesLeaveASmallTableOpen() {
    assertEquals("OOLL", roles(List.of("A", "B", "C", "D"), TWO_TEAMS));
  }

  @Test
  void manyPersonsOfWhomNobodyStandsAloneAreToldApartWithoutAName() {
    List<Row> tenfold = TWO_TEAMS.stream().map(r -> new Row(r.bits(), 10 * r.count())).toList();
    assertEquals("CCLL", roles(List.of("A", "B", "C", "D"), tenfold));
  }

  @Test
  void aNameAgainstTheRowsIsOpen() {
    assertEquals(
        "OLL", roles(List.of("women", "A", "B"), rows("100 5", "010 5", "001 5", "111 5")));
  }

  @Test
  void whatWasToldIsNotAskedAgain() {
    List<Column> columns =
        new ColumnRoles(List.of("A", "B", "C", "D"), TWO_TEAMS, c -> c < 2).columns();
    assertTrue(columns.stream().allMatch(c -> c.role() == Role.LIST));
  }

  @Test
  void aListWithinAnotherStaysAList() {
    assertEquals(
        "LLL",
        roles(List.of("A", "B", "C"), rows("100 50", "010 60", "110 20", "101 30", "111 9")));
  }

  @Test
  void everybodyOnOneListLeavesTheOthersOpen() {
    assertEquals(
        "LOO", roles(List.of("A", "B", "C"), rows("100 50", "110 60", "101 20", "111 30")));
  }

  /// Independent lists of any names but words for what persons are: always all lists.
  @Property(tries = 60)
  void independentListsAreLists(
      @ForAll @IntRange(min = 3, max = 6) int lists, @ForAll @IntRange(max = 10_000) int seed) {
    Random random = new Random(seed);
    List<String> names = IntStream.range(0, lists).mapToObj(j -> "source " + j).toList();
    double[] chance = random.doubles(lists, 0.15, 0.6).toArray();
    List<Row> rows = persons(random, chance, 1_000);
    assertEquals("L".repeat(lists), roles(names, rows));
  }

  /// A property of persons that no list looks at: never a list, in whatever place it stands.
  @Property(tries = 60)
  void whatDividesPersonsIsNoList(
      @ForAll @IntRange(min = 2, max = 4) int lists,
      @ForAll @IntRange(max = 10_000) int seed,
      @ForAll @IntRange(max = 4) int at) {
    Random random = new Random(seed);
    int place = Math.min(at, lists);
    double[] chance = random.doubles(lists, 0.2, 0.5).toArray();
    List<Row> rows = new ArrayList<>();
    for (Row row : persons(random, chance, 4_000)) {
      long below = row.bits() & (1L << place) - 1;
      long above = row.bits() >> place << place + 1;
      long half = row.count() / 2;
      if (half > 0) rows.add(new Row(below | above | 1L << place, half));
      rows.add(new Row(below | above, row.count() - half));
    }
    List<String> names = IntStream.rangeClosed(0, lists).mapToObj(j -> "x" + j).toList();
    String expected = "L".repeat(place) + "C" + "L".repeat(lists - place);
    assertEquals(expected, roles(names, rows));
  }

  private static List<Row> persons(Random random, double[] chance, int persons) {
    long[] counts = new long[1 << chance.length];
    for (int i = 0; i < persons; i++) {
      int pattern = 0;
      for (int j = 0; j < chance.length; j++)
        if (random.nextDouble() < chance[j]) pattern |= 1 << j;
      counts[pattern]++;
    }
    return IntStream.range(1, counts.length)
        .filter(p -> counts[p] > 0)
        .mapToObj(p -> new Row(p, counts[p]))
        .toList();
  }

  @Test
  void theColumnsOrderDoesNotMatter() {
    for (int[] order : new int[][] {{0, 1, 2, 3}, {2, 0, 3, 1}, {3, 2, 1, 0}}) {
      List<String> names =
          Arrays.stream(order)
              .mapToObj(c -> List.of("sex", "exposure", "t1", "t2").get(c))
              .toList();
      List<Row> rows =
          TWO_TEAMS.stream()
              .map(
                  r -> {
                    long bits = 0;
                    for (int i = 0; i < order.length; i++) bits |= (r.bits() >> order[i] & 1) << i;
                    return new Row(bits, r.count());
                  })
              .toList();
      Set<String> lists =
          new ColumnRoles(names, rows, _ -> false)
              .columns().stream()
                  .filter(c -> c.role() == Role.LIST)
                  .map(Column::name)
                  .collect(Collectors.toSet());
      assertEquals(Set.of("t1", "t2"), lists);
    }
  }
}
