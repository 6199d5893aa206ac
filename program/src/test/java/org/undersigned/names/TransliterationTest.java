package org.undersigned.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
}
