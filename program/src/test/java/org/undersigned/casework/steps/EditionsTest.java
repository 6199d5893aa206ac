package org.undersigned.casework.steps;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.undersigned.casework.asking.ComparedRows;
import org.undersigned.casework.asking.People;
import org.undersigned.casework.asking.ShowColumns;
import org.undersigned.casework.asking.ShowEdition;
import org.undersigned.casework.upkeep.Rebuild;
import org.undersigned.model.Draft;
import org.undersigned.model.Fingerprint;
import org.undersigned.model.Id;
import org.undersigned.model.Link;
import org.undersigned.model.Message;
import org.undersigned.model.Person;
import org.undersigned.model.Receipt;
import org.undersigned.model.Reference;
import org.undersigned.model.Review;
import org.undersigned.rendering.EditionPart;

class EditionsTest extends CaseAtHand {
  private static final String OLDER =
      "No.;Name;Born;Place\n1;Orban Talvik;1980;Harvel\n2;Mira Sollen;1991;Harvel\n"
          + "3;Kessa Dorn;1975;Quay\n4;Ilan Brevik;1969;Quay\n";
  private static final String NEWER =
      "No.;Name;Born;Place\n1;Mira Sollen;1991;Harvel\n2;Orban Talvik;1980;Marsh\n"
          + "3;Kesa Dorn;1975;Quay\n4;Tova Arlen;2001;Harvel\n";
  private static final String OTHER = "Name;Born\nOrban Talvik;1980\nIlan Brevik;1969\n";

  private Fingerprint taken(String name, String text) {
    return run(file(name, text)).getFirst().exhibit().orElseThrow();
  }

  private Reference.Listing row(Fingerprint exhibit, String name) {
    return opened.book().references().stream()
        .filter(Reference.Listing.class::isInstance)
        .map(Reference.Listing.class::cast)
        .filter(each -> each.asWritten().equals(name))
        .filter(each -> opened.book().exhibitOf(each.quote()).equals(exhibit))
        .findFirst()
        .orElseThrow();
  }

  private void judge(Reference one, Reference other, Link.Judgement judgement) {
    assertEquals(
        Optional.empty(),
        new IdentifyPersons(opened, acting()).judge(one.id(), other.id(), judgement, "a test"));
  }

  private Id<Person> person(Reference reference) {
    return People.of(opened.book()).of(reference.id()).orElseThrow().id();
  }

  private void declare(Fingerprint newer, Fingerprint older) {
    assertInstanceOf(
        DeclareEdition.Outcome.Declared.class,
        new DeclareEdition(opened, acting()).declare(newer, older));
  }

  @Test
  void aNewerEditionShowsWhoCameWhoIsGoneAndWhatChanged() {
    Fingerprint older = taken("list.csv", OLDER);
    Fingerprint newer = taken("list-2.csv", NEWER);
    declare(newer, older);
    EditionPart part = new ShowEdition(opened.book()).of(newer).orElseThrow();
    assertEquals(List.of("Tova Arlen"), part.added().stream().map(r -> r.name()).toList());
    assertEquals(List.of("Ilan Brevik"), part.gone().stream().map(r -> r.name()).toList());
    assertEquals(
        List.of("Kesa Dorn: name Kessa Dorn → Kesa Dorn", "Orban Talvik: place Harvel → Marsh"),
        part.changed().stream()
            .map(
                each ->
                    each.name()
                        + ": "
                        + each.fields().getFirst().role()
                        + " "
                        + each.fields().getFirst().before()
                        + " → "
                        + each.fields().getFirst().after())
            .sorted()
            .toList());
    assertEquals(1, part.unchanged());
    assertEquals(4, People.of(opened.book()).all().size(), "the older edition counts no more");
  }

  @Test
  void judgementsOnARowAreOnTheSameRowOfTheNewerEdition() {
    Fingerprint older = taken("list.csv", OLDER);
    Fingerprint other = taken("other.csv", OTHER);
    judge(row(older, "Orban Talvik"), row(other, "Orban Talvik"), Link.Judgement.SAME);
    judge(row(older, "Ilan Brevik"), row(other, "Ilan Brevik"), Link.Judgement.DIFFERENT);
    new IdentifyPersons(opened, acting()).identify();
    Id<Person> before = person(row(older, "Orban Talvik"));
    Fingerprint newer = taken("list-2.csv", NEWER);
    declare(newer, older);
    assertEquals(before, person(row(newer, "Orban Talvik")), "a person keeps their id");
    assertEquals(before, person(row(other, "Orban Talvik")));
    ComparedRows rows =
        ComparedRows.of(opened.book(), opened.book().editions().of(newer).orElseThrow());
    assertEquals(1, rows.judgementsCarried());
    assertEquals(1, rows.waiting(), "the judgement on who is gone stays where it is");
    assertEquals(1, rows.judgedOn(row(older, "Ilan Brevik")).size());
    assertTrue(Rebuild.of(opened).same());
  }

  @Test
  void aRenamedRowWaitsUntilAColleagueSaysThatItIsTheSame() {
    Fingerprint older = taken("list.csv", OLDER);
    Fingerprint other = taken("other.csv", "Name;Born\nKessa Dorn;1975\nBram Aule;1950\n");
    judge(row(older, "Kessa Dorn"), row(other, "Kessa Dorn"), Link.Judgement.SAME);
    Fingerprint newer = taken("list-2.csv", NEWER);
    declare(newer, older);
    Reference renamed = row(newer, "Kesa Dorn");
    assertEquals(1, People.of(opened.book()).of(renamed.id()).orElseThrow().references().size());
    new DeclareEdition(opened, acting())
        .same(
            opened.book().editions().of(newer).orElseThrow(),
            row(older, "Kessa Dorn").id(),
            renamed.id());
    assertEquals(person(renamed), person(row(other, "Kessa Dorn")));
  }

  @Test
  void theSameListOnceMoreChangesNothing() {
    Fingerprint older = taken("list.csv", OLDER);
    Fingerprint other = taken("other.csv", OTHER);
    judge(row(older, "Orban Talvik"), row(other, "Orban Talvik"), Link.Judgement.SAME);
    new IdentifyPersons(opened, acting()).identify();
    List<Id<Person>> before = People.of(opened.book()).all().stream().map(Person::id).toList();
    assertInstanceOf(
        DeclareEdition.Outcome.Refused.class,
        new DeclareEdition(opened, acting()).declare(taken("list.csv", OLDER), older),
        "the same bytes are one exhibit");
    Fingerprint saved = taken("saved-again.csv", OLDER.replace(';', ','));
    declare(saved, older);
    EditionPart part = new ShowEdition(opened.book()).of(saved).orElseThrow();
    assertEquals(
        List.of(0, 0, 0, 4),
        List.of(part.added().size(), part.gone().size(), part.changed().size(), part.unchanged()));
    assertEquals(
        before.stream().map(Object::toString).sorted().toList(),
        People.of(opened.book()).all().stream()
            .map(each -> each.id().toString())
            .sorted()
            .toList());
  }

  @Test
  void aMistakenWordAboutEditionsIsTakenBack() {
    Fingerprint older = taken("list.csv", OLDER);
    Fingerprint newer = taken("list-2.csv", NEWER);
    int before = People.of(opened.book()).all().size();
    declare(newer, older);
    assertEquals(
        Optional.empty(),
        new DeclareEdition(opened, acting())
            .takeBack(opened.book().editions().of(newer).orElseThrow()));
    assertEquals(before, People.of(opened.book()).all().size());
  }

  @Test
  void confirmedStatementsStandOnTheSameWordsOfTheNewerDocument() {
    String note = "Report of 4 May 2031\n\nOn 3 May 2031 the guards beat Orban Talvik.\n";
    Fingerprint older = taken("note.txt", note);
    Draft draft = opened.book().openDrafts().getFirst();
    ReviewDraft.Ruling accepted =
        new ReviewDraft.Ruling(Review.Verdict.ACCEPTED, Map.of(), "as it stands");
    assertInstanceOf(
        ReviewDraft.Outcome.Reviewed.class,
        new ReviewDraft(opened, acting()).review(draft, accepted));
    Fingerprint newer = taken("note-2.txt", note + "\nThe guards deny it.\n");
    declare(newer, older);
    var standing = opened.book().statements();
    assertEquals(1, standing.size());
    assertEquals(newer, opened.book().exhibitOf(standing.getFirst().quotes().getFirst()));
    assertTrue(
        opened.book().openDrafts().stream()
            .noneMatch(
                each ->
                    each.quotes().equals(standing.getFirst().quotes())
                        && each.rule().equals(draft.rule())),
        "what was reviewed is not asked again");
    new DeclareEdition(opened, acting()).takeBack(opened.book().editions().of(newer).orElseThrow());
    assertEquals(
        older, opened.book().exhibitOf(opened.book().statements().getFirst().quotes().getFirst()));
  }

  @Test
  void aListThatLooksLikeANewerEditionIsAskedAboutAndNeverTakenForOne() {
    taken("list-1.csv", OLDER);
    Receipt second = run(file("list-2.csv", OLDER + "5;Tova Arlen;2001;Harvel\n")).getFirst();
    assertEquals(List.of("EDITION-05"), second.notices().stream().map(Message::code).toList());
    assertTrue(opened.book().editions().all().isEmpty());
  }

  @Test
  void correctedColumnsAreKeptReplayedAndOfferedForTheNextEdition() {
    Fingerprint older = taken("list.csv", OLDER.replace("Place", "Village or street"));
    String understood = new ShowColumns(opened.book()).of(older).getFirst().columns().get(3).role();
    assertInstanceOf(
        CorrectColumns.Outcome.Corrected.class,
        new CorrectColumns(opened, acting()).correct(older, "", Map.of(4, "held_at")));
    assertEquals("Harvel", row(older, "Mira Sollen").attribute("held_at").orElseThrow());
    assertTrue(!understood.equals("held_at"));
    again();
    assertEquals("Harvel", row(older, "Mira Sollen").attribute("held_at").orElseThrow());
    run(file("list.csv", OLDER.replace("Place", "Village or street")));
    assertEquals(
        "said by Ines Albaret",
        new ShowColumns(opened.book()).of(older).getFirst().columns().get(3).ground());
    Fingerprint newer = taken("list-2.csv", NEWER.replace("Place", "Village or street"));
    declare(newer, older);
    var part = new ShowColumns(opened.book()).of(newer).getFirst();
    assertEquals(understood, part.columns().get(3).role(), "never silently");
    assertTrue(part.offer().contains("--like"));
  }
}
