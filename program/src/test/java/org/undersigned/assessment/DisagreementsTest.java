package org.undersigned.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.undersigned.assessment.Disagreement.Conflict;
import org.undersigned.assessment.Telling.Counts;
import org.undersigned.model.Dispute.Kind;
import org.undersigned.model.Quantity.StockOrFlow;
import org.undersigned.model.Said;
import org.undersigned.model.Stance;
import org.undersigned.model.Tally;

class DisagreementsTest {
  private static final Telling WATCH = Telling.of("report", "2033-05-01", "River Watch");
  private static final Telling MINISTRY =
      Telling.of("release", "2033-05-10", "the Ministry of Justice");
  private static final Telling LATER =
      Telling.of("second release", "2033-06-10", "the Ministry of Justice");

  private static List<Disagreement> of(Said... sayings) {
    return Disagreements.ofStatements(
        new Evidence(List.of(sayings), List.of(), Telling.equalKinds()));
  }

  private static List<Kind> kinds(Said... sayings) {
    return of(sayings).stream().map(d -> d.dispute().kind()).toList();
  }

  @Test
  void sameThingSamePlaceSameTimeIsATrueContradiction() {
    Said one = WATCH.figure(new Tally.AtLeast(41), "killing", "Tarn", "2033-03", "2033-03");
    Said other = MINISTRY.figure(new Tally.Exactly(12), "killing", "Tarn", "2033-03", "2033-03");
    assertEquals(List.of(Kind.TRUE_CONTRADICTION), kinds(one, other));
    assertEquals(Conflict.CONFLICT, of(one, other).getFirst().conflict());
  }

  @Test
  void aPartThatExceedsTheWholeContradictsIt() {
    Said week = WATCH.figure(new Tally.AtLeast(41), "killing", "Tarn", "2033-03-04", "2033-03-09");
    Said month = MINISTRY.figure(new Tally.Exactly(12), "killing", "", "2033-03", "2033-03");
    assertEquals(List.of(Kind.TRUE_CONTRADICTION), kinds(week, month));
  }

  @Test
  void boundsThatOneNumberSatisfiesDoNotContradict() {
    Said one = WATCH.figure(new Tally.AtLeast(10), "killing", "Tarn", "2033-03", "2033-03");
    Said other = MINISTRY.figure(new Tally.Exactly(12), "killing", "Tarn", "2033-03", "2033-03");
    assertEquals(List.of(), kinds(one, other));
  }

  @Test
  void aStandAtAMomentAndASumOverATimeDifferInTime() {
    Said sum = WATCH.figure(new Tally.Exactly(640), "detention", "Tarn", "2033-03", "2033-03");
    Said stand =
        MINISTRY.figure(
            Stance.ASSERTS,
            new Tally.Exactly(90),
            new Counts("detention", "persons", "Tarn", "", "", StockOrFlow.STOCK));
    assertEquals(List.of(Kind.TIME), kinds(sum, stand));
    assertEquals(Conflict.NO_CONFLICT, of(sum, stand).getFirst().conflict());
  }

  @Test
  void figuresOfTwoPlacesDifferInScope() {
    Said city = WATCH.figure(new Tally.Exactly(640), "detention", "Tarn", "2033-03", "2033-03");
    Said other =
        MINISTRY.figure(new Tally.Exactly(900), "detention", "Ostrel", "2033-03", "2033-03");
    assertEquals(List.of(Kind.SCOPE), kinds(city, other));
  }

  @Test
  void aLaterFigureOfTheSameSpeakerTakesThePlaceOfTheEarlier() {
    Said first = MINISTRY.figure(new Tally.Exactly(12), "killing", "Tarn", "2033-03", "2033-03");
    Said second = LATER.figure(new Tally.Exactly(19), "killing", "Tarn", "2033-03", "2033-03");
    assertEquals(List.of(Kind.TIME), kinds(first, second));
  }

  @Test
  void aBoundThatChangesWithTheTellerIsRelayDrift() {
    Said first =
        MINISTRY.figure(new Tally.Exactly(800), "armed attack", "Tarn", "2033-03", "2033-03");
    Said told =
        Telling.of("article", "2033-05-11", "the Sentinel", "the Ministry of Justice")
            .figure(new Tally.AtLeast(800), "armed attack", "Tarn", "2033-03", "2033-03");
    assertEquals(List.of(Kind.RELAY_DRIFT), kinds(first, told));
  }

  @Test
  void aDenialStandsBesideWhatItDenies() {
    Said told = WATCH.act(Stance.ASSERTS, "torture", "Oren Malik", "2033-03-05");
    Said denied = MINISTRY.act(Stance.DENIES, "torture", "detainees", "");
    List<Disagreement> found = of(told, denied);
    assertEquals(1, found.size());
    assertEquals(Kind.TRUE_CONTRADICTION, found.getFirst().dispute().kind());
    assertEquals(2, found.getFirst().dispute().sides().size());
  }

  @Test
  void denyingOnePersonsCaseDeniesNoOthers() {
    Said told = WATCH.act(Stance.ASSERTS, "torture", "Oren Malik", "2033-03-05");
    Said denied = MINISTRY.act(Stance.DENIES, "torture", "Dina Orlo", "2033-03-05");
    assertEquals(List.of(), kinds(told, denied));
  }

  @Test
  void aDenialOfAnotherDayDeniesNothingHere() {
    Said told = WATCH.act(Stance.ASSERTS, "torture", "Oren Malik", "2033-03-05");
    Said denied = MINISTRY.act(Stance.DENIES, "torture", "detainees", "2032-03-05");
    assertEquals(List.of(), kinds(told, denied));
  }

  @Test
  void oneActLaidToTwoActorsIsAQuestionOfAttribution() {
    Said one = WATCH.act(Stance.ASSERTS, "killing", "Oren Malik", "the river police", "2033-03-05");
    Said other =
        MINISTRY.act(Stance.ASSERTS, "killing", "Oren Malik", "smugglers of Ostrel", "2033-03-05");
    assertEquals(List.of(Kind.FALSE_ATTRIBUTION), kinds(one, other));
  }

  @Test
  void oneActUnderTwoNamesIsAQuestionOfQualification() {
    KindRelation life = (one, other) -> true;
    Said one = WATCH.act(Stance.ASSERTS, "killing", "Oren Malik", "2033-03-05");
    Said other = MINISTRY.act(Stance.ASSERTS, "death", "Oren Malik", "2033-03-05");
    List<Disagreement> found =
        Disagreements.ofStatements(new Evidence(List.of(one, other), List.of(), life));
    assertEquals(List.of(Kind.QUALIFICATION), found.stream().map(d -> d.dispute().kind()).toList());
  }

  @Test
  void oneWitnessWithTwoDatesHasTwoAccounts() {
    Said one =
        Telling.of("first account", "2033-04-01", "Witness K")
            .act(Stance.ASSERTS, "detention", "Oren Malik", "2033-03-05");
    Said other =
        Telling.of("second account", "2033-05-01", "Witness K")
            .act(Stance.ASSERTS, "detention", "Oren Malik", "2033-03-09");
    assertEquals(List.of(Kind.SAME_WITNESS_TWO_ACCOUNTS), kinds(one, other));
  }

  @Test
  void aRetractionKeepsWhoRepeatedItAfterwards() {
    Counts deaths =
        new Counts("killing", "persons", "Tarn", "2033-03", "2033-03", StockOrFlow.FLOW);
    Said first = MINISTRY.figure(Stance.ASSERTS, new Tally.Exactly(12), deaths);
    Said back = LATER.figure(Stance.RETRACTS, new Tally.Exactly(12), deaths);
    Said repeated =
        Telling.of("article", "2033-07-01", "the Sentinel")
            .figure(Stance.ASSERTS, new Tally.Exactly(12), deaths);
    Disagreement found =
        of(first, back, repeated).stream()
            .filter(d -> d.dispute().kind() == Kind.RETRACTION)
            .findFirst()
            .orElseThrow();
    assertEquals(
        List.of("said before", "taken back by the Ministry of Justice", "repeated afterwards"),
        found.dispute().sides().stream().map(s -> s.position()).toList());
  }

  @Property(tries = 60)
  void theOrderOfStatementsChangesNoDisagreement(@ForAll long seed) {
    List<Said> sayings =
        new ArrayList<>(
            List.of(
                WATCH.figure(new Tally.AtLeast(41), "killing", "Tarn", "2033-03", "2033-03"),
                MINISTRY.figure(new Tally.Exactly(12), "killing", "Tarn", "2033-03", "2033-03"),
                LATER.figure(new Tally.Exactly(19), "killing", "Tarn", "2033-03", "2033-03"),
                WATCH.act(Stance.ASSERTS, "torture", "Oren Malik", "2033-03-05"),
                MINISTRY.act(Stance.DENIES, "torture", "detainees", "")));
    List<String> before = shapes(sayings);
    Collections.shuffle(sayings, new Random(seed));
    assertEquals(before, shapes(sayings));
  }

  private static List<String> shapes(List<Said> sayings) {
    return Disagreements.ofStatements(new Evidence(sayings, List.of(), Telling.equalKinds()))
        .stream()
        .map(d -> d.dispute().kind() + " " + d.dispute().id())
        .sorted()
        .toList();
  }

  @Test
  void everyDisagreementHasTwoSidesAndAReason() {
    for (Disagreement each :
        of(
            WATCH.figure(new Tally.AtLeast(41), "killing", "Tarn", "2033-03", "2033-03"),
            MINISTRY.figure(new Tally.Exactly(12), "killing", "Tarn", "2033-03", "2033-03"))) {
      assertTrue(each.dispute().sides().size() >= 2);
      assertTrue(!each.because().isBlank());
    }
  }
}
