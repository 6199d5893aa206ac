package org.undersigned.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.undersigned.model.Reason;
import org.undersigned.names.NameReading.Named;

final class NameComparisonTest {
  private static final List<String> GIVEN =
      List.of("Данияр", "Bauyrzhan", "Анна", "محمود", "Olga", "Ерлан", "Giorgi", "Hans", "Б.");
  private static final List<String> SURNAMES =
      List.of("Есимханов", "Petrishchev", "الشامي", "Melas", "ბერიძე", "Торгул", "Qurani");
  private static final List<String> FATHERS = List.of("", "Маратұлы", "Olegovich", "Петрович");

  static Stream<String> pairs() {
    return Cases.lines("pairs.tsv").stream();
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void aPairGetsItsVerdict(String line) {
    var cells = line.split("\t");
    var compared = NameComparison.of(cells[0], cells[1]);
    assertEquals(cells[2], compared.verdict().code(), compared.toString());
  }

  @Property(tries = 300)
  void theOtherWayRoundIsTheSame(@ForAll("names") String one, @ForAll("names") String other) {
    var there = NameComparison.of(one, other);
    var back = NameComparison.of(other, one);
    assertEquals(there.bits(), back.bits(), 1e-4);
    assertEquals(there.verdict(), back.verdict());
  }

  @Property(tries = 300)
  void noNameIsLikerThanTheNameItself(@ForAll("names") String one, @ForAll("names") String other) {
    var self = NameComparison.of(one, one);
    assertTrue(self.bits() >= NameComparison.of(one, other).bits() - 1e-4);
    assertTrue(self.verdict() != NameVerdict.DIFFERENT);
  }

  @Property(tries = 300)
  void theBitsAreThePriorAndTheSumOfTheReasons(
      @ForAll("names") String one, @ForAll("names") String other) {
    var compared = NameComparison.of(one, other);
    double sum = compared.reasons().stream().mapToDouble(Reason::bits).sum();
    assertEquals(compared.bits(), compared.priorBits() + sum, 1e-3);
  }

  @Property(tries = 200)
  void theOrderOfPartsDoesNotMatter(@ForAll("threeParts") List<String> parts) {
    var surnameFirst = String.join(" ", parts.get(1), parts.get(0), parts.get(2));
    var givenFirst = String.join(" ", parts.get(0), parts.get(2), parts.get(1));
    assertEquals(NameVerdict.SAME, NameComparison.of(surnameFirst, givenFirst).verdict());
  }

  @Test
  void eachReasonNamesBothSpellingsThePathAndTheRarity() {
    var compared = NameComparison.of("Жақыпов Қуат", "Zhaqypov Kuat");
    var surname =
        compared.reasons().stream()
            .filter(r -> r.what().equals("surname"))
            .findFirst()
            .orElseThrow();
    assertEquals("Жақыпов", surname.one());
    assertEquals("Zhaqypov", surname.other());
    assertTrue(surname.why().contains("BGN/PCGN 1979 for Kazakh"), surname.why());
    assertTrue(surname.why().contains("1 in "), surname.why());
  }

  @Test
  void aRareNameWeighsMoreThanACommonOne() {
    double rare = NameComparison.of("Борис Щеголюхин", "Boris Shchegolyukhin").bits();
    double common = NameComparison.of("Борис Иванов", "Boris Ivanov").bits();
    assertTrue(rare > common + 3, rare + " > " + common);
  }

  @Test
  void aFrequencyTableOfOnesOwnIsUsed() {
    var names = List.of("Торгул Данияр", "Торгул Асет", "Торгул Ерлан", "Сарбас Марат");
    var read = names.stream().map(NameComparisonTest::read).toList();
    var own = NameFrequencies.counted(read);
    assertTrue(own.bits("Торгул") < own.bits("Сарбас"));
    assertTrue(own.bits("Torgul") < NameFrequencies.builtIn().bits("Torgul"));
  }

  private static PersonName read(String name) {
    return ((Named) NameReader.read(name)).name();
  }

  @Test
  void aMixedWordIsSaidInTheReason() {
    var compared = NameComparison.of("Cырбаев Данияр", "Сырбаев Данияр");
    assertTrue(compared.reasons().toString().contains("two alphabets"));
    assertFalse(compared.verdict() == NameVerdict.DIFFERENT);
  }

  @Provide
  Arbitrary<String> names() {
    return net.jqwik.api.Combinators.combine(
            Arbitraries.of(SURNAMES), Arbitraries.of(GIVEN), Arbitraries.of(FATHERS))
        .as((surname, given, father) -> (surname + " " + given + " " + father).strip());
  }

  @Provide
  Arbitrary<List<String>> threeParts() {
    return net.jqwik.api.Combinators.combine(
            Arbitraries.of("Данияр", "Бауыржан", "Ерлан", "Олег"),
            Arbitraries.of("Есимханов", "Петрищев", "Жақыпов"),
            Arbitraries.of("Маратұлы", "Олегович", "Петрович"))
        .as((given, surname, father) -> List.of(given, surname, father));
  }
}
