package org.undersigned.casework.asking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.undersigned.casework.LinkBook;
import org.undersigned.model.Fingerprint;
import org.undersigned.model.Id;
import org.undersigned.model.Link;
import org.undersigned.model.Link.Judgement;
import org.undersigned.model.Maker;
import org.undersigned.model.Passage;
import org.undersigned.model.Person;
import org.undersigned.model.Provenance;
import org.undersigned.model.Quote;
import org.undersigned.model.Reading;
import org.undersigned.model.Reason;
import org.undersigned.model.Reference;
import org.undersigned.model.Run;

class PeopleTest {
  private static final int REFERENCES = 40;
  private static final Instant AT = Instant.parse("2029-03-01T10:00:00Z");
  private static final Maker.Tool TOOL = new Maker.Tool("identity", "1", Map.of());
  private static final Provenance BY_TOOL = new Provenance(TOOL, AT);
  private static final Provenance BY_HAND = new Provenance(new Maker.Colleague("Ilvane"), AT);

  private final List<Object> log = new ArrayList<>();
  private int number;

  private static Reference reference(int number) {
    Fingerprint exhibit = Fingerprint.of("list");
    String text = "Oru Telnak " + number;
    Reading reading =
        new Reading(
            Reading.identify(exhibit, TOOL, text),
            exhibit,
            TOOL,
            text,
            "en",
            Optional.empty(),
            List.of(),
            0,
            List.of());
    return new Reference.Mention(
        Id.derived("reference", "" + number),
        text,
        Optional.empty(),
        Reference.Kind.PERSON,
        Quote.from(reading, new Passage(reading.id(), 0, text.length())));
  }

  private Link<Reference> keep(
      int one,
      int other,
      Judgement judgement,
      Optional<Id<Link<Reference>>> replaces,
      Provenance by) {
    Link<Reference> link =
        new Link<>(
            Id.derived("link", "" + number++),
            Id.derived("reference", "" + one),
            Id.derived("reference", "" + other),
            judgement,
            List.of(new Reason("name", "", "", number % 7, "")),
            replaces,
            by);
    log.add(link);
    return link;
  }

  private Run run(String name) {
    return new Run(Id.derived(name), "identify", List.of(), Map.of(), Map.of(), BY_TOOL);
  }

  private People.Following following() {
    People.Following following = new People.Following();
    log.forEach(following::take);
    return following;
  }

  private List<Person> people() {
    return following().people().all();
  }

  private List<Link<?>> standing() {
    LinkBook book = new LinkBook();
    log.forEach(
        each -> {
          if (each instanceof Link<?> link) book.add(link);
        });
    return List.copyOf(book.standing());
  }

  private Person personOf(int reference) {
    return following().people().of(Id.derived("reference", "" + reference)).orElseThrow();
  }

  /// Ten thousand random judgements over the tries, each replacing what stood between its two,
  /// taken back in any order: the same links stand and the same persons have the same ids.
  @Property(tries = 100)
  void judgementsTakenBackInAnyOrderLeaveTheStateBefore(@ForAll long seed) {
    log.clear();
    Random dice = new Random(seed);
    for (int i = 0; i < REFERENCES; i++) log.add(reference(i));
    for (int i = 0; i < 30; i++)
      keep(
          dice.nextInt(REFERENCES),
          dice.nextInt(REFERENCES),
          dice.nextInt(3) == 0 ? Judgement.UNDECIDED : Judgement.SAME,
          Optional.empty(),
          BY_TOOL);
    log.add(run("first"));
    List<Person> persons = people();
    List<Link<?>> links = standing();
    List<Link<Reference>> judged = new ArrayList<>();
    for (int i = 0; i < 100; i++) judged.add(judge(dice));
    assertNotEquals(links, standing());
    Collections.shuffle(judged, dice);
    for (Link<Reference> each : judged)
      keep(0, 0, Judgement.TAKEN_BACK, Optional.of(each.id()), BY_HAND);
    assertEquals(links, standing());
    assertEquals(persons, people());
  }

  private Link<Reference> judge(Random dice) {
    int one = dice.nextInt(REFERENCES);
    int other = (one + 1 + dice.nextInt(REFERENCES - 1)) % REFERENCES;
    Optional<Id<Link<Reference>>> before =
        standing().stream()
            .filter(link -> between(link, one, other))
            .findFirst()
            .map(link -> new Id<>(link.id().value()));
    return keep(one, other, Judgement.values()[dice.nextInt(3)], before, BY_HAND);
  }

  private static boolean between(Link<?> link, int one, int other) {
    Object a = Id.derived("reference", "" + one).value();
    Object b = Id.derived("reference", "" + other).value();
    return link.one().value().equals(a) && link.other().value().equals(b)
        || link.one().value().equals(b) && link.other().value().equals(a);
  }

  @Test
  void takingBackATakingBackJudgesAgain() {
    for (int i = 0; i < 2; i++) log.add(reference(i));
    Link<Reference> same = keep(0, 1, Judgement.SAME, Optional.empty(), BY_HAND);
    Link<Reference> back = keep(0, 1, Judgement.TAKEN_BACK, Optional.of(same.id()), BY_HAND);
    assertEquals(2, people().size());
    keep(0, 1, Judgement.TAKEN_BACK, Optional.of(back.id()), BY_HAND);
    assertEquals(1, people().size());
  }

  @Test
  void whatTheProgramProposesJoinsNobodyWhoIsJudgedDifferent() {
    for (int i = 0; i < 3; i++) log.add(reference(i));
    keep(0, 1, Judgement.SAME, Optional.empty(), BY_TOOL);
    keep(1, 2, Judgement.SAME, Optional.empty(), BY_TOOL);
    keep(0, 2, Judgement.DIFFERENT, Optional.empty(), BY_HAND);
    assertEquals(2, people().size());
    assertNotEquals(personOf(0), personOf(2));
  }

  @Test
  void personsKeepTheirIdsFromRunToRun() {
    for (int i = 1; i < 4; i++) log.add(reference(i));
    keep(1, 2, Judgement.SAME, Optional.empty(), BY_TOOL);
    log.add(run("first"));
    Id<Person> two = personOf(1).id();
    Id<Person> three = personOf(3).id();
    log.add(reference(0));
    keep(0, 1, Judgement.SAME, Optional.empty(), BY_TOOL);
    log.add(run("second"));
    assertEquals(two, personOf(0).id(), "a new list joins a person it knew");
    assertEquals(three, personOf(3).id());
    keep(2, 3, Judgement.SAME, Optional.empty(), BY_HAND);
    assertEquals(two, personOf(3).id(), "of two that merge the larger keeps its id");
    var after = following().run(Id.derived("third"));
    assertTrue(after.retired().contains(three));
    assertFalse(after.ids().contains(three));
  }
}
