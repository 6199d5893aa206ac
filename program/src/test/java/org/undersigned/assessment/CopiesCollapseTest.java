package org.undersigned.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.undersigned.model.Dispute;
import org.undersigned.model.Passage;
import org.undersigned.model.Quote;
import org.undersigned.model.Said;
import org.undersigned.model.Stance;
import org.undersigned.model.Tally;
import org.undersigned.model.When;

/// Copies collapse to their roots, and what is told of them grows with their number, not with its
/// square.
class CopiesCollapseTest {

  private static String words(int from, int to) {
    return IntStream.range(from, to).mapToObj(i -> "word" + i).collect(Collectors.joining(" "));
  }

  private static DatedReading dated(String name, String date, String text) {
    return new DatedReading(Telling.reading(name, text), Optional.of(new When(date)));
  }

  private static List<DatedReading> copies(int number) {
    List<DatedReading> all = new ArrayList<>();
    all.add(dated("root", "2033-01-01", "At least 31 people were killed. " + words(0, 80)));
    for (int i = 1; i < number; i++)
      all.add(
          dated(
              "copy " + i,
              "2033-01-%02d".formatted(2 + i % 20),
              "At least 31 people were killed. "
                  + words(0, 40)
                  + (i % 2 == 0 ? " other " : " word40 ")
                  + words(41, 80)
                  + " paper "
                  + i));
    return all;
  }

  private static List<Said> figures(List<DatedReading> readings) {
    return readings.stream()
        .map(
            each -> {
              Telling made =
                  Telling.of(
                      each.reading().exhibit().hex(),
                      each.date().orElseThrow().edtf(),
                      "author of " + each.reading().id().brief());
              return made.said(
                  Stance.ASSERTS,
                  made.figure(new Tally.AtLeast(31), "killing", "", "", "").claim(),
                  Quote.from(each.reading(), new Passage(each.reading().id(), 0, 18)),
                  each.reading().exhibit());
            })
        .toList();
  }

  @Test
  void fortyCopiesStandBesideOneRootEachOnce() {
    List<DatedReading> readings = copies(40);
    List<Copy> copies = NearDuplicates.among(readings);
    assertEquals(39, copies.size());
    assertTrue(
        copies.stream().allMatch(c -> c.original().equals(readings.getFirst().reading().id())));
    assertEquals(19, copies.stream().filter(c -> c.differing().equals("word40 → other")).count());
    assertEquals("40 documents, 1 root", TextsCompared.of(readings).words());
  }

  @Test
  void theirFiguresAreOneFindingHoweverManyTheyAre() {
    for (int number : List.of(2, 10, 40)) {
      List<DatedReading> readings = copies(number);
      List<Disagreement> found =
          Disagreements.in(new Evidence(figures(readings), readings, Object::equals)).stream()
              .filter(d -> d.dispute().kind() == Dispute.Kind.COPY_COUNTED_AS_SOURCE)
              .toList();
      assertEquals(1, found.size());
      assertEquals(number, found.getFirst().dispute().sides().size());
      assertTrue(found.getFirst().because().startsWith(number + " documents, 1 root"));
    }
  }

  @Test
  void copiesAreOneRootAlsoWhereTheRootItselfDoesNotTell() {
    List<DatedReading> readings = copies(6);
    List<Said> tellings = figures(readings.subList(2, 6));
    assertEquals("4 documents, 1 root", Roots.of(tellings, NearDuplicates.among(readings)).words());
  }

  @Test
  void aCollectionOfTwoTextsStandsBesideEachOfThem() {
    List<DatedReading> readings =
        List.of(
            dated("one", "2033-01-01", words(0, 60)),
            dated("two", "2033-01-02", words(100, 160)),
            dated("both", "2033-01-03", words(0, 60) + " " + words(100, 160)));
    assertEquals(2, NearDuplicates.among(readings).size());
    assertEquals("3 documents, 2 roots", TextsCompared.of(readings).words());
  }

  @Test
  void everyQuotationIsToldWithWhatCameOfIt() {
    List<DatedReading> readings =
        List.of(
            dated("source", "2033-01-01", "We saw the guards close the north gate at noon."),
            dated(
                "article",
                "2033-01-02",
                "She said: “saw the guards close the north gate at noon”. He said: “saw the"
                    + " soldiers close the north gate at noon”. They said: “nobody ever asked us"
                    + " about it”."));
    List<QuotationCheck> checks =
        TextsCompared.of(readings).quotationsIn(readings.getLast().reading().id());
    assertEquals(
        List.of("Exact", "Altered", "Unknown"),
        checks.stream().map(check -> check.getClass().getSimpleName()).toList());
  }
}
