package org.undersigned.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

final class TransliterationTest {
  static Stream<String> examples() {
    return Cases.lines("transliteration-examples.tsv").stream();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void aStandardWritesItsPublishedExamples(String line) {
    var cells = line.split("\t");
    assertEquals(cells[2], Transliteration.valueOf(cells[0]).of(cells[1]));
  }

  @Test
  void aKazakhNameIsWrittenInAllItsUsualWays() {
    var variants = Transliteration.variants("Жақсылықов");
    for (String spelling :
        new String[] {"zhaqsylyqov", "zhaksylykov", "jaqsylyqov", "jaksylykov", "жаксылыков"}) {
      assertTrue(variants.contains(spelling), spelling + " in " + variants);
    }
  }

  @Test
  void everyWordIsOneOfItsVariants() {
    assertEquals("harlan", Transliteration.variants("Harlan").getFirst());
    assertTrue(Transliteration.variants("王").contains("wang"));
    assertTrue(Transliteration.variants("ბერიძე").contains("beridze"));
  }

  @ParameterizedTest
  @CsvSource({
    "محمود, MXHMWD, ICAO Doc 9303",
    "عبدالرحيم, EBDALRXHYM, ICAO Doc 9303",
    "صالح, XSSALXH, ICAO Doc 9303",
    "فاطمة, FAXTTMXAH, ICAO Doc 9303",
    "محمد, Muḥammad, ALA-LC",
    "خالد, Khālid, ALA-LC",
    "الرازي, al-Rāzī, ALA-LC",
    "هارون, Hārūn, ALA-LC",
    "طارق, Ṭāriq, ALA-LC",
    "ذكية, Dhakīyah, ALA-LC"
  })
  void anArabicNameIsKnownInPassportsAndCatalogues(String arabic, String latin, String standard) {
    var one = NameWord.of(arabic, NamePart.Role.SURNAME, NamePart.Written.FULL);
    var other = NameWord.of(latin, NamePart.Role.SURNAME, NamePart.Written.FULL);
    var likeness = new WordLikeness();
    assertTrue(likeness.distance(one, other) <= WordLikeness.FAR, arabic + " and " + latin);
    var way = WordLikeness.way(one, other);
    assertTrue(way.contains(standard), way);
  }

  /// Every letter is written, and no two letters of Arabic are written alike, but for those of
  /// which the table says so (both hands of waw and yeh, the two forms of teh marbuta).
  @Test
  void passportsTellTheLettersOfArabicApart() {
    var letters = "ءآأإئابتثجحخدذرزسشصضطظعغفقكلمنهوىي";
    var written =
        letters
            .chars()
            .mapToObj(letter -> Transliteration.ICAO_ARABIC.of(Character.toString(letter)))
            .collect(Collectors.toSet());
    assertEquals(letters.length(), written.size());
  }
}
