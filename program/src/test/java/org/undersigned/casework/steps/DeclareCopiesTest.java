package org.undersigned.casework.steps;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.undersigned.casework.OverlapOfLists;
import org.undersigned.casework.asking.DocumentedCounts;
import org.undersigned.casework.asking.People;
import org.undersigned.model.DocumentedCount;
import org.undersigned.model.Message;
import org.undersigned.model.NameList;
import org.undersigned.model.OverlapTable;
import org.undersigned.model.Quantity;
import org.undersigned.model.Said;

class DeclareCopiesTest extends CaseAtHand {
  private static final Quantity KILLED =
      new Quantity(
          "persons",
          Optional.empty(),
          "people killed",
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Quantity.StockOrFlow.FLOW);

  private static String rows(String... rows) {
    return "Given name;Surname;Date of birth\n" + String.join("\n", rows) + "\n";
  }

  private static final String ORO = "Oro;Veltsin;1961-02-03";
  private static final String ILKA = "Ilka;Harnet;1972-05-06";
  private static final String JECK = "Jeck;Tamsor;1983-08-09";

  private OverlapTable table() {
    People people = new DocumentedCounts(opened.book(), Said.Standing.REVIEWED).people();
    List<DocumentedCount.Counted> all =
        people.all().stream()
            .map(
                each ->
                    new DocumentedCount.Counted(
                        each.id(),
                        each.preferredName(),
                        DocumentedCount.Standing.IN,
                        List.of(),
                        List.of()))
            .toList();
    DocumentedCount count =
        new DocumentedCount(
            KILLED, "1", all.size(), all.size(), all, List.of(), List.of(), List.of());
    return new OverlapOfLists(opened.book()).table(count, people.all());
  }

  private NameList list(int number) {
    return List.copyOf(opened.book().lists()).get(number - 1);
  }

  @Test
  void aCopyIsOneListWithItsOriginalUntilThatIsTakenBack() {
    run(
        file("roll.csv", rows(ORO, ILKA)),
        file("copied.csv", rows(ORO, JECK)),
        file("third.csv", rows(ILKA, JECK)));
    DeclareCopies step = new DeclareCopies(opened, acting());
    OverlapTable apart = table();
    assertEquals(3, apart.lists().size());

    assertEquals(Optional.empty(), step.declare(list(1), list(2), "the keeper said so"));
    again();
    OverlapTable joined = table();
    assertEquals(2, joined.lists().size());
    assertEquals("1 " + list(1).title() + " + " + list(2).title(), joined.lists().getFirst());
    assertEquals(apart.documented(), joined.documented());
    assertEquals(
        List.of("EST-66"),
        new OverlapOfLists(opened.book()).notes().stream().map(Message::code).toList());
    assertEquals(
        Optional.of("COUNT-14"),
        new DeclareCopies(opened, acting()).declare(list(2), list(1), "again").map(Message::code));

    assertEquals(Optional.empty(), new DeclareCopies(opened, acting()).takeBack(list(2), list(1)));
    again();
    assertEquals(apart, table());
    assertEquals(
        Optional.of("COUNT-15"),
        new DeclareCopies(opened, acting()).takeBack(list(1), list(2)).map(Message::code));
  }
}
