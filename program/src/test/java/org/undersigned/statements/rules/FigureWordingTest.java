package org.undersigned.statements.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.undersigned.language.Tongue;
import org.undersigned.statements.FigureDraft;

/// How numbers are told: the lines of `fixtures/drafting/wording/figures.txt`.
class FigureWordingTest {
  static Stream<List<String>> cases() throws IOException {
    try (var in =
        FigureWordingTest.class.getResourceAsStream("/fixtures/drafting/wording/figures.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.startsWith("#"))
              .map(line -> List.of(line.split(" \\| ")))
              .toList()
              .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void everyNumberIsReadWithItsUnit(List<String> one) {
    Tongue tongue = Tongue.of(one.getFirst()).orElseThrow();
    List<FigureDraft> figures =
        new RuleProposer().propose(RuleBookTest.material(tongue, one.get(2))).figures();
    String told = figures.stream().map(FigureWordingTest::told).collect(Collectors.joining("; "));
    assertEquals(one.get(1), told.isEmpty() ? "-" : told);
  }

  private static String told(FigureDraft figure) {
    return figure.amount().low().toPlainString()
        + ".."
        + figure.amount().high().map(most -> most.toPlainString()).orElse("")
        + " "
        + figure.unit();
  }
}
