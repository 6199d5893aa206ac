package org.undersigned.casework.steps;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.undersigned.casework.CopiedLists;
import org.undersigned.casework.asking.ComparedRows;
import org.undersigned.casework.asking.People;
import org.undersigned.casework.upkeep.Rebuild;
import org.undersigned.model.Fingerprint;
import org.undersigned.model.Id;
import org.undersigned.model.Link;
import org.undersigned.model.Maker;
import org.undersigned.model.NameList;
import org.undersigned.model.Person;
import org.undersigned.model.Reading;
import org.undersigned.model.Receipt;
import org.undersigned.model.Reference;
import org.undersigned.reading.Document;
import org.undersigned.reading.ReadOutcome;

/// A list whose exhibit a newer version of a reader has read again.
class ListsReadAnewTest extends CaseAtHand {
  private static final String LIST =
      "No.;Name;Born;Village or street\n1;Orban Talvik;1980;Harvel\n2;Mira Sollen;1991;Harvel\n"
          + "3;Kessa Dorn;1975;Quay\n4;Ilan Brevik;1969;Quay\n";
  private static final String OTHER =
      "Name;Born\nOrban Talvik;1980\nIlan Brevik;1969\nTova Arlen;2001\n";

  private Fingerprint taken(String name, String text) {
    return run(file(name, text)).getFirst().exhibit().orElseThrow();
  }

  /// What a later version of the reader makes of `text`, as if the exhibit's bytes had held it.
  private Reading later(Fingerprint exhibit, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    Reading read =
        assertInstanceOf(
                ReadOutcome.Read.class,
                desk.read(new Document(Fingerprint.of(text), "list.csv", bytes)))
            .reading();
    Maker.Tool reader =
        new Maker.Tool(
            read.reader().name(), read.reader().version() + ".later", read.reader().settings());
    return Reading.of(
        exhibit,
        reader,
        read.text(),
        read.language(),
        new Reading.Layout(read.encoding(), read.blocks(), read.pages(), read.placements()));
  }

  private void readAnew(Fingerprint exhibit, String text) {
    Reading later = later(exhibit, text);
    assertInstanceOf(
        ReadExhibit.Outcome.Read.class,
        new ReadExhibit(opened, acting(), desk)
            .keep(new ReadOutcome.Read(later, List.of(), List.of())));
    assertEquals(Optional.of(later), opened.book().readingOf(exhibit));
  }

  private Reference.Listing row(Fingerprint exhibit, String name) {
    return ComparedRows.rows(opened.book(), exhibit).values().stream()
        .filter(each -> each.asWritten().equals(name))
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

  private List<String> persons() {
    return People.of(opened.book()).all().stream()
        .map(each -> each.id() + " " + each.preferredName())
        .sorted()
        .toList();
  }

  private NameList list(Fingerprint exhibit) {
    return opened.book().lists().stream()
        .filter(each -> each.exhibit().equals(exhibit))
        .findFirst()
        .orElseThrow();
  }

  private void holdsAgain(Runnable claim) {
    claim.run();
    again();
    claim.run();
    assertTrue(Rebuild.of(opened).same());
  }

  @Test
  void everyPersonCountsOnceAndKeepsTheirIdAndWhatWasJudged() {
    Fingerprint exhibit = taken("list.csv", LIST);
    Fingerprint other = taken("other.csv", OTHER);
    judge(row(exhibit, "Orban Talvik"), row(other, "Orban Talvik"), Link.Judgement.SAME);
    judge(row(exhibit, "Ilan Brevik"), row(other, "Ilan Brevik"), Link.Judgement.DIFFERENT);
    new IdentifyPersons(opened, acting()).identify();
    List<String> before = persons();
    Reference.Listing first = row(exhibit, "Orban Talvik");
    readAnew(exhibit, LIST);
    holdsAgain(
        () -> {
          assertEquals(before, persons());
          assertEquals(2, opened.book().lists().size(), "one list of each exhibit");
          assertNotEquals(first.id(), row(exhibit, "Orban Talvik").id(), "the row as read last");
          assertEquals(person(row(other, "Orban Talvik")), person(row(exhibit, "Orban Talvik")));
          assertTrue(
              opened.book().links().stream()
                  .anyMatch(
                      each ->
                          each.judgement() == Link.Judgement.DIFFERENT
                              && each.one().equals(row(exhibit, "Ilan Brevik").id())));
          assertEquals(
              Optional.of(first), opened.book().reference(first.id()), "nothing is erased");
        });
    new IdentifyPersons(opened, acting()).identify();
    assertEquals(before, persons(), "the next run changes nobody");
  }

  @Test
  void aRowAtAnotherPlaceIsTheSameRowByItsWordsAndAChangedNameCarriesNothing() {
    Fingerprint exhibit = taken("list.csv", LIST);
    Fingerprint other = taken("other.csv", OTHER);
    judge(row(exhibit, "Orban Talvik"), row(other, "Orban Talvik"), Link.Judgement.SAME);
    judge(row(exhibit, "Ilan Brevik"), row(other, "Ilan Brevik"), Link.Judgement.SAME);
    readAnew(
        exhibit,
        "Those who are missing;;;\n" + LIST.replace("Ilan Brevik", "Ilan Brevikson;known as I."));
    assertEquals(person(row(other, "Orban Talvik")), person(row(exhibit, "Orban Talvik")));
    assertNotEquals(
        person(row(other, "Ilan Brevik")), person(row(exhibit, "Ilan Brevikson")), "it waits");
  }

  @Test
  void aDeclaredCopyStaysOneAndCanStillBeTakenBack() {
    Fingerprint exhibit = taken("list.csv", LIST);
    Fingerprint other = taken("other.csv", OTHER);
    assertEquals(
        Optional.empty(),
        new DeclareCopies(opened, acting()).declare(list(exhibit), list(other), "they said so"));
    readAnew(exhibit, LIST);
    holdsAgain(
        () ->
            assertEquals(
                List.of(Set.of(list(exhibit), list(other))),
                CopiedLists.of(opened.book()).groups().stream().map(Set::copyOf).toList()));
    assertEquals(
        Optional.empty(), new DeclareCopies(opened, acting()).takeBack(list(other), list(exhibit)));
    holdsAgain(() -> assertEquals(List.of(), CopiedLists.of(opened.book()).groups()));
  }

  @Test
  void correctedColumnsHoldForTheReadingThatFollows() {
    Fingerprint exhibit = taken("list.csv", LIST);
    correct(exhibit, 4, "held_at");
    readAnew(exhibit, LIST);
    holdsAgain(
        () -> {
          assertEquals(4, People.of(opened.book()).all().size());
          assertEquals("Harvel", row(exhibit, "Mira Sollen").attribute("held_at").orElseThrow());
        });
    correct(exhibit, 4, "place");
    holdsAgain(
        () -> {
          assertEquals(4, People.of(opened.book()).all().size());
          assertEquals("Harvel", row(exhibit, "Mira Sollen").attribute("place").orElseThrow());
        });
  }

  private void correct(Fingerprint exhibit, int column, String role) {
    assertInstanceOf(
        CorrectColumns.Outcome.Corrected.class,
        new CorrectColumns(opened, acting()).correct(exhibit, "", Map.of(column, role)));
  }

  @Test
  void theListOfBeforeCountsWhereTheReadingThatFollowsHasNone() {
    Fingerprint exhibit = taken("list.csv", LIST);
    List<String> before = persons();
    readAnew(exhibit, "Amount;Unit\n12;sacks\n13;sacks\n");
    holdsAgain(() -> assertEquals(before, persons()));
  }

  /// Hands the exhibit over once more; this time the later version reads it.
  private Receipt handedOverAndReadAnew(String text) {
    Importing importing = Importing.begin(opened, acting(), 1);
    Receipt sealed = importing.seal(file("list.csv", text));
    readAnew(sealed.exhibit().orElseThrow(), text);
    return importing.done(
        sealed, new Importing.Work(Receipt.State.TAKEN, Receipt.Rows.NONE, 0, List.of()));
  }

  private void undo(Receipt of) {
    assertInstanceOf(
        UndoImport.Outcome.Undone.class,
        new UndoImport(opened, acting())
            .undo(opened.book().importOf(of).orElseThrow(), "the reader is not to be trusted"));
  }

  @Test
  void undoingTheSecondReadingBringsTheFirstBack() {
    Fingerprint exhibit = taken("list.csv", LIST);
    Fingerprint other = taken("other.csv", OTHER);
    judge(row(exhibit, "Orban Talvik"), row(other, "Orban Talvik"), Link.Judgement.SAME);
    new IdentifyPersons(opened, acting()).identify();
    List<String> before = persons();
    Reading first = opened.book().readingOf(exhibit).orElseThrow();
    Receipt second = handedOverAndReadAnew(LIST);
    judge(row(exhibit, "Mira Sollen"), row(other, "Tova Arlen"), Link.Judgement.SAME);
    assertEquals(before.size() - 1, persons().size());
    correct(exhibit, 4, "held_at");
    undo(second);
    holdsAgain(
        () -> {
          assertEquals(Optional.of(first), opened.book().readingOf(exhibit));
          assertEquals(before, persons());
          assertEquals(first.id(), row(exhibit, "Orban Talvik").quote().at().reading());
          assertEquals(
              "Harvel",
              row(exhibit, "Mira Sollen").attribute("held_at").orElseThrow(),
              "what a colleague said of its columns was said of the exhibit");
        });
    handedOverAndReadAnew(LIST);
    holdsAgain(
        () -> {
          assertNotEquals(Optional.of(first), opened.book().readingOf(exhibit));
          assertEquals(before.size() - 1, persons().size(), "and what was judged on it stands");
        });
  }

  @Test
  void undoingTheFirstImportLeavesWhatTheSecondHas() {
    Receipt first = run(file("list.csv", LIST)).getFirst();
    Fingerprint exhibit = first.exhibit().orElseThrow();
    run(file("list.csv", LIST));
    undo(first);
    holdsAgain(
        () -> {
          assertEquals(4, People.of(opened.book()).all().size());
          assertTrue(opened.book().readingOf(exhibit).isPresent());
        });
  }

  @Test
  void editionsAreComparedAsTheirExhibitsAreReadNow() {
    Fingerprint older = taken("list.csv", LIST);
    Fingerprint other = taken("other.csv", OTHER);
    judge(row(older, "Orban Talvik"), row(other, "Orban Talvik"), Link.Judgement.SAME);
    Fingerprint newer = taken("list-2.csv", LIST.replace("Ilan Brevik", "Tova Arlen"));
    new DeclareEdition(opened, acting()).declare(newer, older);
    readAnew(older, LIST);
    readAnew(newer, LIST.replace("Ilan Brevik", "Tova Arlen"));
    holdsAgain(
        () -> {
          assertEquals(person(row(other, "Orban Talvik")), person(row(newer, "Orban Talvik")));
          assertEquals(6, People.of(opened.book()).all().size());
          ComparedRows rows =
              ComparedRows.of(opened.book(), opened.book().editions().of(newer).orElseThrow());
          assertEquals(List.of("Tova Arlen"), names(rows.added()));
          assertEquals(List.of("Ilan Brevik"), names(rows.gone()));
          assertEquals(3, rows.unchanged());
          assertEquals(1, rows.judgementsCarried());
        });
  }

  private static List<String> names(List<Reference.Listing> rows) {
    return rows.stream().map(Reference.Listing::asWritten).toList();
  }
}
