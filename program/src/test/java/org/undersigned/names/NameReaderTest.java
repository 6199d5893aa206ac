package org.undersigned.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.undersigned.names.NamePart.Role;
import org.undersigned.names.NameReading.Named;
import org.undersigned.names.NameReading.Unnamed;
import org.undersigned.names.NameReading.Why;

final class NameReaderTest {
  static Stream<String> parts() {
    return Cases.lines("parts.tsv").stream();
  }

  @ParameterizedTest
  @MethodSource("parts")
  void theWordsOfANameGetTheirRoles(String line) {
    var cells = List.of(line.split("\\|", -1));
    var name = named(cells.getFirst());
    assertEquals(
        String.join("|", cells.subList(1, 6)),
        String.join(
            "|", name.title(), name.given(), name.surname(), name.patronymic(), further(name)));
  }

  private static String further(PersonName name) {
    return name.parts().stream()
        .filter(part -> part.role() == Role.FURTHER)
        .map(NamePart::text)
        .collect(Collectors.joining(" "));
  }

  private static PersonName named(String name) {
    return assertInstanceOf(Named.class, NameReader.read(name)).name();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "unknown",
        "Unknown",
        "неизвестно",
        "НЕИЗВЕСТЕН",
        "б/и",
        "Б/И",
        "N/N",
        "N.N.",
        "n. n.",
        "inconnu",
        "-",
        "—",
        "???",
        "***",
        "н/д",
        "مجهول الهوية",
        "不明",
        "аты белгісіз",
        "117",
        "(неизвестно)",
        "без имени"
      })
  void aPlaceholderNamesNobody(String text) {
    assertEquals(new Unnamed(text, Why.PLACEHOLDER), NameReader.read(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t \u00a0"})
  void aBlankTextNamesNobody(String text) {
    var read = assertInstanceOf(Unnamed.class, NameReader.read(text));
    assertTrue(read.why() == Why.BLANK || read.why() == Why.PLACEHOLDER);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "неизвестный мужчина",
        "Unidentified male body (tag 117)",
        "неизвестный, татуировка «якорь»",
        "homme inconnu",
        "Unknown girl"
      })
  void aDescriptionNamesNobody(String text) {
    assertEquals(new Unnamed(text, Why.DESCRIPTION), NameReader.read(text));
  }

  @Test
  void aLatinLetterInACyrillicWordIsToldAndKept() {
    var name = named("Cырбай Данияр");
    assertEquals(List.of("Cырбай"), name.mixedWords());
    assertEquals("Cырбай", name.surname());
    assertEquals(List.of(), named("Сырбай Данияр").mixedWords());
  }

  @Test
  void aMixedWordIsMendedOnlyAsAProposal() {
    assertEquals("\u0421ырбай", Lookalikes.mended("Cырбай"));
    assertEquals("Larkin", Lookalikes.mended("L\u0430rkin"));
    assertEquals("Сырбай", Lookalikes.mended("Сырбай"));
  }

  @Test
  void theUsualOrderDecidesWhereTheNameTellsNothing() {
    var text = "Торгул Байсар";
    assertEquals("Торгул", read(text, NameOrder.SURNAME_FIRST).surname());
    assertEquals("Байсар", read(text, NameOrder.GIVEN_FIRST).surname());
  }

  @Test
  void aNameThatTellsItsOrderStandsAgainstTheUsualOne() {
    assertEquals("Dokturev", read("Ruslan Dokturev", NameOrder.SURNAME_FIRST).surname());
    assertEquals("БОРКИН", read("БОРКИН Олег", NameOrder.GIVEN_FIRST).surname());
  }

  @Test
  void theUsualOrderOfAListIsReadFromItsTellingNames() {
    var list = List.of("Боркин Олег Иванович", "Торгул Байсар", "Лаптев И. И.", "Олег Титов");
    assertEquals(NameOrder.SURNAME_FIRST, NameReader.usualOrder(list.subList(0, 3)));
    assertEquals(NameOrder.UNKNOWN, NameReader.usualOrder(list));
  }

  private static PersonName read(String text, NameOrder usual) {
    return assertInstanceOf(Named.class, NameReader.read(text, usual)).name();
  }

  @Property
  void everyPartStandsAtItsPlaceAndAnyTextIsRead(@ForAll String text) {
    if (NameReader.read(text) instanceof Named(PersonName name)) {
      var codePoints = text.codePoints().toArray();
      int before = 0;
      for (NamePart part : name.parts()) {
        assertTrue(before <= part.start() && part.start() < part.end());
        assertEquals(part.text(), new String(codePoints, part.start(), part.end() - part.start()));
        before = part.end();
      }
    }
  }
}
