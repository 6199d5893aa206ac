package org.undersigned.counting.documented;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.undersigned.model.DocumentedCount;
import org.undersigned.model.DocumentedCount.DoubtfulLink;
import org.undersigned.model.DocumentedCount.Standing;
import org.undersigned.model.Id;
import org.undersigned.model.Message;
import org.undersigned.model.Person;
import org.undersigned.model.Quantity;
import org.undersigned.model.Stance;
import org.undersigned.model.Tally;
import org.undersigned.model.Term;
import org.undersigned.model.When;
import org.undersigned.model.Where;

class CountDocumentedTest {
  private static final Term KILLING = new Term("acts", "killing");
  private static final Quantity KILLED_IN_MARCH =
      new Quantity(
          "persons",
          Optional.of(KILLING),
          "people killed",
          Optional.of(Where.asWritten("Tarn")),
          Optional.of(new When("2031-03-01")),
          Optional.of(new When("2031-03-31")),
          Quantity.StockOrFlow.FLOW);
  private static final CountDocumented COUNT =
      new CountDocumented(KILLED_IN_MARCH, InclusionRules.current());

  private static Candidate.Fact fact(String kind, String when, String where, Stance stance) {
    return new Candidate.Fact(
        kind.isEmpty() ? Optional.empty() : Optional.of(new Term("acts", kind)),
        when.isEmpty() ? Optional.empty() : Optional.of(new When(when)),
        where.isEmpty() ? Optional.empty() : Optional.of(Where.asWritten(where)),
        List.of(),
        stance,
        Candidate.Standing.REVIEWED,
        Optional.empty());
  }

  private static Candidate.Named named(int number, Candidate.Fact... facts) {
    return new Candidate.Named(person(number), "Person " + number, List.of(facts));
  }

  private static Id<Person> person(int number) {
    return new Id<>(new UUID(0, number));
  }

  private static Candidate.Fact sure() {
    return fact("killing", "2031-03-05", "Tarn", Stance.ASSERTS);
  }

  @ParameterizedTest
  @CsvSource({
    "killing, 2031-03-05, Tarn, ASSERTS, IN, ''",
    "'', 2031-03-05, Tarn, ASSERTS, DOUBTFUL, COUNT-02",
    "torture, 2031-03-05, Tarn, ASSERTS, OUT, COUNT-03",
    "killing, 2031-03-05, '', ASSERTS, DOUBTFUL, COUNT-04",
    "killing, '', Tarn, ASSERTS, DOUBTFUL, COUNT-06",
    "killing, 2031, Tarn, ASSERTS, DOUBTFUL, COUNT-07",
    "killing, 2031-04-01, Tarn, ASSERTS, OUT, COUNT-08",
    "killing, 2031-03-05, Tarn, DENIES, OUT, COUNT-10",
    "killing, 2031-03-05, Tarn, DOUBTS, DOUBTFUL, COUNT-11",
  })
  void eachRulePutsAPersonWhereItSays(
      String kind, String when, String where, Stance stance, Standing standing, String code) {
    DocumentedCount count = COUNT.of(List.of(named(1, fact(kind, when, where, stance))), List.of());
    DocumentedCount.Counted counted = count.candidates().getFirst();
    assertEquals(standing, counted.standing());
    assertEquals(
        code.isEmpty() ? List.of() : List.of(code),
        counted.reasons().stream().map(Message::code).toList());
    assertEquals(standing == Standing.IN ? 1 : 0, count.floor());
    assertEquals(standing == Standing.OUT ? 0 : 1, count.ceiling());
  }

  @Test
  void doubtfulLinksLowerTheFloorOnlyAndAreNamed() {
    List<Candidate> candidates = List.of(named(1, sure()), named(2, sure()), named(3, sure()));
    DoubtfulLink link = new DoubtfulLink(person(1), person(2), Message.of("COUNT-01"));
    DocumentedCount count = COUNT.of(candidates, List.of(link));
    assertEquals(2, count.floor());
    assertEquals(3, count.ceiling());
    assertEquals(List.of(link), count.merged());
  }

  @Test
  void aGroupIsCountedAsAGroup() {
    Candidate group = new Candidate.Group("some 200 people", new Tally.About(200), List.of(sure()));
    DocumentedCount count = COUNT.of(List.of(group, named(1, sure())), List.of());
    assertEquals(1, count.ceiling());
    assertEquals("some 200 people", count.groups().getFirst().described());
  }

  @Test
  void theCorrectionsLogNamesWhoLeft() {
    DocumentedCount before = COUNT.of(List.of(named(1, sure()), named(2, sure())), List.of());
    DocumentedCount after =
        COUNT.of(
            List.of(
                named(1, sure()), named(2, fact("torture", "2031-03-05", "Tarn", Stance.ASSERTS))),
            List.of());
    Corrections corrections = Corrections.between(before, after);
    assertEquals(-1, corrections.floorChange());
    assertEquals("Person 2", corrections.changes().getFirst().name());
    assertEquals(Optional.of(Standing.OUT), corrections.changes().getFirst().after());
  }

  @Property(tries = 200)
  void theFloorNeverPassesTheCeilingAndTheOrderOfLinksChangesNothing(
      @ForAll @Size(max = 12) List<@IntRange(min = 1, max = 8) Integer> ends) {
    List<Candidate> candidates = new java.util.ArrayList<>();
    for (int i = 1; i <= 8; i++) candidates.add(named(i, sure()));
    List<DoubtfulLink> links = new java.util.ArrayList<>();
    for (int i = 0; i + 1 < ends.size(); i += 2) {
      links.add(
          new DoubtfulLink(person(ends.get(i)), person(ends.get(i + 1)), Message.of("COUNT-01")));
    }
    DocumentedCount one = COUNT.of(candidates, links);
    DocumentedCount other = COUNT.of(candidates, links.reversed());
    assertTrue(one.floor() <= one.ceiling());
    assertEquals(one.floor(), other.floor());
  }
}
