package org.undersigned.lists;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.undersigned.reading.Texts;

class EditionComparisonTest {

  private static ReadList list(List<String> rows) {
    StringBuilder text = new StringBuilder("Name;Born;Age;Place;Remarks\n");
    rows.forEach(row -> text.append(row).append('\n'));
    return ListReader.read(
            Texts.reading("list.csv", text.toString().getBytes(StandardCharsets.UTF_8)))
        .getFirst();
  }

  @Provide
  Arbitrary<List<String>> rows() {
    return Combinators.combine(
            Arbitraries.of("Orban Talvik", "Mira Sollen", "Talvik O.", "unknown man", "Kessa Dorn"),
            Arbitraries.of("", "1980", "12.03.1991", "1975?"),
            Arbitraries.of("", "34", "5"),
            Arbitraries.of("", "Harvel", "Quay"),
            Arbitraries.of("", "tag 12", "seen twice"))
        .as((name, born, age, place, remark) -> String.join(";", name, born, age, place, remark))
        .list()
        .ofMinSize(4)
        .ofMaxSize(25);
  }

  @Property(tries = 60)
  void theSameListOnceMoreChangesNothing(@ForAll("rows") List<String> rows) {
    EditionComparison compared = EditionComparison.of(list(rows), list(rows));
    assertEquals(List.of(), compared.added());
    assertEquals(List.of(), compared.gone());
    assertTrue(compared.pairs().stream().allMatch(pair -> pair.differences().isEmpty()));
  }

  @Property(tries = 60)
  void noRowIsLostAndNoneHasTwoPartners(
      @ForAll("rows") List<String> rows, @ForAll("rows") List<String> others, @ForAll long seed) {
    List<String> mixed = new ArrayList<>(rows);
    mixed.addAll(others);
    Collections.shuffle(mixed, new Random(seed));
    ReadList older = list(rows);
    ReadList newer = list(mixed);
    EditionComparison compared = EditionComparison.of(older, newer);
    int paired = compared.pairs().size();
    assertEquals(
        older.account().taken() + older.account().withWarning(), paired + compared.gone().size());
    assertEquals(
        newer.account().taken() + newer.account().withWarning(), paired + compared.added().size());
    assertEquals(
        paired, compared.pairs().stream().map(EditionComparison.Pair::older).distinct().count());
  }
}
