package org.undersigned.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.undersigned.model.Reading;

/// What the press makes of two texts, an English declaration and a French statement: quotations as
/// they stand, with words changed, added and left out, and words that nobody wrote.
class QuotedInThePressTest {
  private static final Reading DECLARATION =
      Telling.reading(
          "declaration",
          "We, the undersigned, declare the following:\n\n"
              + "Fourteen teachers were detained in Varsk on 21 January 2034, and at least six of"
              + " them were beaten at the police station. The Ministry has not answered the"
              + " questions of their families.\n\n"
              + "All fourteen must be released without conditions, and the officers who gave the"
              + " orders should be investigated by an independent body.");
  private static final Reading STATEMENT =
      Telling.reading(
          "statement",
          "Le Collectif constate que onze personnes ont été tuées au quai Saint-Elme le 12 avril"
              + " 2036. Il demande une enquête indépendante, et non une enquête interne de la"
              + " préfecture.");

  /// @param copy what a paper printed
  /// @param checked what is found: "exact", "unknown" or the words that differ
  record Printed(String copy, List<String> checked) {}

  static List<Printed> papers() {
    return List.of(
        new Printed(
            "“Fourteen teachers were detained in Varsk on 21 January 2034,” the members write.",
            List.of("exact")),
        new Printed(
            "They say that “at least sixteen of them were beaten at the police station”.",
            List.of("six → sixteen")),
        new Printed(
            "\"The Ministry has now answered the questions of their families.\"",
            List.of("not → now")),
        new Printed(
            "“All fourteen must be released without any conditions,” reads the text.",
            List.of("added: any")),
        new Printed(
            "“The officers who gave the orders should be condemned by an independent body.”",
            List.of("investigated → condemned")),
        new Printed(
            "“The officers should be investigated by an independent body.”",
            List.of("left out: who gave the orders")),
        new Printed(
            "« Onze personnes ont été tuées au quai Saint-Elme le 12 avril 2036 », écrit le"
                + " Collectif, qui « demande une enquête indépendante ».",
            List.of("exact", "exact")),
        new Printed(
            "« Le Collectif constate que quinze personnes ont été tuées au quai Saint-Elme en avril"
                + " 2036. »",
            List.of("onze → quinze; le 12 → en")),
        new Printed(
            "A deputy said: “The families of Varsk will not be left alone this winter.”",
            List.of("unknown")),
        new Printed(
            "“Fourteen teachers were detained in Varsk […] and at least six of them were beaten at"
                + " the police station.”",
            List.of("left out: on 21 january 2034")));
  }

  @ParameterizedTest
  @MethodSource("papers")
  void aQuotationIsExactOrSaysWhichWordsDiffer(Printed paper) {
    List<String> found =
        new QuotationChecks(List.of(DECLARATION, STATEMENT))
            .of(Telling.reading("paper", paper.copy())).stream()
                .map(QuotedInThePressTest::told)
                .toList();
    assertEquals(paper.checked(), found);
  }

  private static String told(QuotationCheck check) {
    return switch (check) {
      case QuotationCheck.Exact _ -> "exact";
      case QuotationCheck.Unknown _ -> "unknown";
      case QuotationCheck.Altered altered ->
          altered.changes().stream().map(Change::words).collect(Collectors.joining("; "));
    };
  }
}
