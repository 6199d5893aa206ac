package org.undersigned.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.undersigned.model.Quote;
import org.undersigned.model.Reading;

class SumsInSentencesTest {
  private static List<Sums.Sum> in(String text) {
    Reading reading = Telling.reading("text", text);
    return Sums.in(reading);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "47 dead: 30 in Alta and 17 in Brema. | 30+17=47 of 47",
        "On 3 March 2031, 47 people were killed: 30 in Alta and 19 in Brema. | 30+19=49 of 47",
        "The committee counted 1,250 arrests (900 in Alta, 300 in Brema and 50 elsewhere). |"
            + " 900+300+50=1250 of 1250",
        "We know of 52 victims – 30 men, 12 women and 5 children. | 30+12+5=47 of 52",
        "Le 3 mars 2031, 47 personnes ont été tuées : 30 à Alta et 16 à Brema. | 30+16=46 of 47",
        "Убито 47 человек: 30 в Альте и 15 в Бреме. | 30+15=45 of 47",
        "Le bilan est de 1 200 morts (700 hommes, 500 femmes). | 700+500=1200 of 1200",
      })
  void aTotalIsHeldAgainstItsParts(String text, String expected) {
    String found =
        in(text).stream()
            .map(
                sum ->
                    sum.rows().stream()
                            .map(Quote::exact)
                            .map(row -> row.replaceAll("\\D.*", ""))
                            .collect(Collectors.joining("+"))
                        + "="
                        + sum.sum()
                        + " of "
                        + sum.stated())
            .collect(Collectors.joining("; "));
    assertEquals(expected, found);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "47 dead: at least 30 in Alta and 17 in Brema.",
        "47 dead: 30–35 in Alta and 12 in Brema.",
        "47 people were held: 3 cells of 10 and 1 cell of 17.",
        "According to 2 sources: 30 died in Alta and 17 in Brema.",
        "The hearing began at 12:30 and 47 people came.",
        "Resolution 2334 Alta (2 votes against, 3 abstentions).",
        "On 3 March 2031 (30 in Alta and 17 in Brema).",
        "47 people came: ministers, 3 bishops and others.",
        "60 came and 47 stayed: 30 from Alta and 15 from Brema."
      })
  void whatIsNoSumIsLeftAlone(String text) {
    assertEquals(List.of(), in(text));
  }

  @Test
  void theWordsAreQuoted() {
    Sums.Sum sum = in("We counted. In all 47 people died: 30 in Alta and 19 in Brema.").getFirst();
    assertEquals("47 people died", sum.total().exact());
    assertEquals(
        List.of("30 in Alta", "19 in Brema"), sum.rows().stream().map(Quote::exact).toList());
  }
}
