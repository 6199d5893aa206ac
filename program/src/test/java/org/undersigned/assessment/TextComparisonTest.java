package org.undersigned.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.undersigned.model.Reading;
import org.undersigned.model.Stance;
import org.undersigned.model.Tally;
import org.undersigned.model.When;

class TextComparisonTest {
  private static final Reading OFFICIAL =
      Telling.reading(
          "official",
          "We, the undersigned, declare the following:\n\n"
              + "We reject the claim of the Veranian Government that 12\u00A0000 saboteurs drained"
              + " the lake in the night of 4 March, and ask that the order to \"clear the shore"
              + " without notice\" be revoked.");

  private static QuotationCheck only(String text) {
    List<QuotationCheck> checks =
        new QuotationChecks(List.of(OFFICIAL)).of(Telling.reading("copy", text));
    assertEquals(1, checks.size());
    return checks.getFirst();
  }

  @Test
  void aFaithfulQuotationIsExactWhateverItsMarksAndSpaces() {
    assertInstanceOf(
        QuotationCheck.Exact.class,
        only(
            "It says: “We reject the claim of the Veranian Government that 12 000 saboteurs drained"
                + " the lake”."));
    assertInstanceOf(
        QuotationCheck.Exact.class,
        only("It wants the order « clear the shore without notice » undone."));
  }

  @Test
  void anAlteredQuotationNamesTheWords() {
    QuotationCheck check =
        only(
            "It says: “We refuse the claim of the Veranian Authorities that 12 000 wreckers drained"
                + " the lake”.");
    QuotationCheck.Altered altered = assertInstanceOf(QuotationCheck.Altered.class, check);
    assertEquals(
        List.of(
            new Change("reject", "refuse"),
            new Change("government", "authorities"),
            new Change("saboteurs", "wreckers")),
        altered.changes());
    assertTrue(altered.source().standsIn(OFFICIAL));
  }

  @Test
  void wordsOfNobodyAreUnknown() {
    assertInstanceOf(
        QuotationCheck.Unknown.class,
        only("He said: “nobody has seen the lake since the summer”."));
  }

  @Property(tries = 200)
  void aRunOfTheTextIsAlwaysFoundExactly(
      @ForAll @IntRange(min = 0, max = 30) int from,
      @ForAll @IntRange(min = 4, max = 12) int length) {
    List<Word> words = Word.of(OFFICIAL.text());
    int start = Math.min(from, words.size() - length);
    String run =
        OFFICIAL
            .words(words.get(start).start(), words.get(start + length - 1).end())
            .replace('"', '\'')
            .replace("\n", " ");
    assertInstanceOf(QuotationCheck.Exact.class, only("He read out: “" + run + "”"));
  }

  private static String words(int from, int to) {
    return IntStream.range(from, to).mapToObj(i -> "word" + i).collect(Collectors.joining(" "));
  }

  private static DatedReading dated(String name, String date, String text) {
    return new DatedReading(Telling.reading(name, text), Optional.of(new When(date)));
  }

  @Test
  void aCopyWithOneWordChangedIsFoundWithThatWord() {
    DatedReading original = dated("one", "2033-01-01", words(0, 60));
    DatedReading copy =
        dated(
            "two",
            "2033-01-05",
            "Our paper reports. " + words(0, 30) + " other " + words(31, 60) + " That is all.");
    List<Copy> copies =
        NearDuplicates.among(
            List.of(copy, original, dated("three", "2033-01-02", words(500, 560))));
    assertEquals(1, copies.size());
    assertEquals(original.reading().id(), copies.getFirst().original());
    assertEquals(List.of(new Change("word30", "other")), copies.getFirst().changes());
  }

  @Test
  void aShortTextInsideALongOneIsFound() {
    List<Copy> copies =
        NearDuplicates.among(
            List.of(
                dated("short", "2033-01-01", words(1000, 1030)),
                dated("long", "2033-01-02", words(0, 1030))));
    assertEquals(1, copies.size());
    assertEquals(1.0, copies.getFirst().containment());
    assertTrue(copies.getFirst().isFaithful());
  }

  @Test
  void twelveDocumentsWithThreeRootsReadSo() {
    List<org.undersigned.model.Said> tellings = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      String origin = List.of("River Watch", "the Ministry of Justice", "Witness K").get(i % 3);
      Telling telling =
          i < 3
              ? Telling.of("document " + i, "2033-01-01", origin)
              : Telling.of("document " + i, "2033-01-02", "newspaper " + i, origin);
      tellings.add(telling.figure(new Tally.Exactly(12), "killing", "", "", ""));
    }
    assertEquals("12 documents, 3 roots", Roots.of(tellings, List.of()).words());
  }

  @Test
  void aCopyIsNoSecondRoot() {
    DatedReading original = dated("one", "2033-01-01", words(0, 60));
    DatedReading copy = dated("two", "2033-01-05", words(0, 60) + " more");
    var tellings =
        Arrays.asList(original, copy).stream()
            .map(
                d -> {
                  var quote =
                      org.undersigned.model.Quote.from(
                          d.reading(), new org.undersigned.model.Passage(d.reading().id(), 0, 10));
                  var made =
                      Telling.of(
                          d.reading().exhibit().hex(),
                          "2033-01-01",
                          "author " + d.reading().id().brief());
                  return made.said(
                      Stance.ASSERTS,
                      made.figure(new Tally.Exactly(12), "killing", "", "", "").claim(),
                      quote,
                      d.reading().exhibit());
                })
            .toList();
    assertEquals(2, Roots.of(tellings, List.of()).roots().size());
    assertEquals(
        "2 documents, 1 root",
        Roots.of(tellings, NearDuplicates.among(List.of(original, copy))).words());
  }

  @Test
  void aTotalThatItsRowsDoNotMakeIsSaid() {
    Reading reading =
        Telling.reading(
            "table",
            "Hours by day:\n"
                + "  5 March    7.3\n"
                + "  6 March   24.0\n"
                + "  7 March   21.75\n"
                + " total     55.05\n\n"
                + "Persons\n"
                + "Tarn: 1,200\n"
                + "Ostrel: 340\n"
                + "Total: 1,540\n");
    List<Sums.Sum> sums = Sums.in(reading);
    assertEquals(2, sums.size());
    assertEquals(new BigDecimal("53.05"), sums.getFirst().sum());
    assertTrue(!sums.getFirst().closes() && sums.get(1).closes());
  }
}
