package org.undersigned.instruments;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.undersigned.model.Instrument;

class AdmissibilityTest {
  private static Instrument declaration(String date, int signers, int words) {
    List<String> states = List.of("Italy", "Norway", "Spain", "Malta", "Poland");
    List<String> groups = List.of("SOC", "ALDE", "NR");
    String list =
        IntStream.range(0, signers)
            .mapToObj(
                i ->
                    "Mr Ivo "
                        + "ABCDEFGHIJKLMNOPQRSTUVWXYZ".charAt(i)
                        + "ALEN, "
                        + states.get(i % 5)
                        + ", "
                        + groups.get(i % 3))
            .collect(Collectors.joining(" ; "));
    String body = IntStream.range(0, words).mapToObj(i -> "word").collect(Collectors.joining(" "));
    String text =
        "A title\n\nWritten declaration No. 1 | Doc. 100 | %s\n\n%s\n\nWe, the undersigned, declare the following:\n\n%s."
            .formatted(date, list, body);
    return Declarations.read(InstrumentWords.reading(text, "en")).orElseThrow();
  }

  private static List<String> codes(Instrument instrument) {
    return Admissibility.of(instrument).orElseThrow().messages().stream()
        .map(m -> m.code())
        .toList();
  }

  @Test
  void theRuleOfTheDayIsComparedWhereItIsKnown() {
    assertEquals(List.of("INST-05"), codes(declaration("01 March 2033", 20, 190)));
    assertEquals(List.of("INST-06"), codes(declaration("01 March 2033", 19, 100)));
    assertEquals(List.of("INST-05"), codes(declaration("01 March 1975", 3, 100)));
  }

  @Test
  void twoHundredWordsAreNotTooManyAndTwoHundredAndOneAre() {
    assertEquals(
        List.of("INST-05", "INST-07"),
        codes(declaration("01 March 2033", 20, 195)),
        "the formula makes 201");
    assertTrue(codes(declaration("01 March 2033", 20, 194)).stream().noneMatch("INST-07"::equals));
  }

  @Test
  void whereTheRuleIsNotKnownItIsSaidAndKnownRulesAreShown() {
    Admissibility advice = Admissibility.of(declaration("01 March 2019", 20, 100)).orElseThrow();
    assertEquals("INST-04", advice.messages().getFirst().code());
    assertEquals(2, advice.compared().size());
  }

  @Test
  void membersOfNoGroupCountAsNone() {
    Admissibility advice = Admissibility.of(declaration("01 March 2033", 20, 100)).orElseThrow();
    assertEquals(2, advice.compared().getFirst().groups());
    assertEquals(5, advice.compared().getFirst().delegations());
  }

  @Test
  void theRealDeclarationIsLongerByOneWayOfCountingAtLeast() throws IOException {
    Admissibility advice = Admissibility.of(SharedDeclarationsTest.seed()).orElseThrow();
    WordCount blanks =
        advice.counts().stream()
            .filter(c -> c.way() == WordCount.Way.BETWEEN_BLANKS)
            .findFirst()
            .orElseThrow();
    assertEquals(211, blanks.words(), "the design page counted 211 between blanks");
    assertTrue(
        advice.messages().stream().anyMatch(m -> m.code().equals("INST-04")),
        "the rule of 2022 was not seen");
    assertTrue(advice.messages().stream().anyMatch(m -> m.code().equals("INST-07")));
    assertTrue(advice.compared().stream().allMatch(Admissibility.Compared::hasEnoughSignatures));
  }

  @Test
  void otherKindsHaveNoAdvice() throws IOException, URISyntaxException {
    Instrument motion =
        Declarations.read(DeclarationsTest.reading("EDM-one-line-each.txt")).orElseThrow();
    assertTrue(Admissibility.of(motion).isEmpty());
  }
}
