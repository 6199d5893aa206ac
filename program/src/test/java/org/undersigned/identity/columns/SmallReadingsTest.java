package org.undersigned.identity.columns;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.undersigned.identity.values.ArabicInLatin;
import org.undersigned.names.NameReader;
import org.undersigned.names.NameReading;

/// Generations, sexes, headers of arrests, towns in Arabic letters: what cells say beside names.
class SmallReadingsTest {

  @ParameterizedTest
  @CsvSource({
    "John Astley Jr., John Astley Sr., true",
    "Bachir Derradji (père), Bachir Derradji (fils), true",
    "Гнатовский А. С. (старший), Гнатовский А. С. (младший), true",
    "John Astley III, John Astley II, true",
    "John Astley Jr., John Astley, false",
    "John Astley Jr., John Astley Junior, false"
  })
  void twoGenerationsExcludeOneAnother(String one, String other, boolean exclude) {
    assertEquals(exclude, Generations.exclude(generation(one), generation(other)));
  }

  private static int generation(String name) {
    return NameReader.read(name) instanceof NameReading.Named(var read) ? Generations.of(read) : 0;
  }

  @Test
  void besideAnHAnMIsAWoman() {
    var spanish = List.of(List.of("H"), List.of("M"), List.of(""));
    var english = List.of(List.of("F"), List.of("M"));
    assertEquals(Sexes.FEMALE, Sexes.of("M", Sexes.lettersIn(spanish, 0)));
    assertEquals(Sexes.MALE, Sexes.of("H", Sexes.lettersIn(spanish, 0)));
    assertEquals(Sexes.MALE, Sexes.of("M", Sexes.lettersIn(english, 0)));
  }

  @ParameterizedTest
  @CsvSource({
    "Date of arrest, true",
    "Taken on, true",
    "задержан, true",
    "Fecha de detención, true",
    "ұсталған күні, true",
    "Date of death, false",
    "дата события, false"
  })
  void headersOfArrestsAreKnown(String header, boolean taken) {
    assertEquals(taken, Fates.tellsTaken(header));
  }

  @ParameterizedTest
  @CsvSource({"تامريت, tamrit", "القصر, al qsr", "Tamrit, Tamrit"})
  void townsInArabicLettersAreReadInLatinOnes(String town, String latin) {
    assertEquals(latin, ArabicInLatin.of(town));
  }
}
