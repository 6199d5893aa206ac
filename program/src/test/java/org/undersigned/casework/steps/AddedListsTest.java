package org.undersigned.casework.steps;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.undersigned.model.Link;
import org.undersigned.model.Run;

class AddedListsTest extends CaseAtHand {
  private static final String[] GIVEN = {
    "Oro", "Ilka", "Jeck", "Marsel", "Tavina", "Bronek", "Sulimar", "Endra", "Kelvo", "Rusina"
  };
  private static final String[] STEMS = {
    "Velt", "Harn", "Tams", "Grol", "Pesk", "Lind", "Korv", "Mard", "Zelt", "Brav"
  };
  private static final String[] ENDS = {"sin", "et", "or", "aly", "inov", "berg"};

  private static String person(Random dice) {
    return "%s;%s%s;%d-%02d-%02d"
        .formatted(
            GIVEN[dice.nextInt(10)],
            STEMS[dice.nextInt(10)],
            ENDS[dice.nextInt(6)],
            1940 + dice.nextInt(60),
            1 + dice.nextInt(12),
            1 + dice.nextInt(28));
  }

  /// A list in which every other person stands twice, so that it teaches how mistakes are made.
  private static String[] list(int persons, Random dice) {
    String[] rows = new String[persons];
    for (int i = 0; i < persons; i++)
      rows[i] = i % 3 == 2 ? rows[i - 1].replaceFirst("[a-z];", ";") : person(dice);
    return rows;
  }

  private static String rows(String... rows) {
    return "Given name;Surname;Date of birth\n" + String.join("\n", rows) + "\n";
  }

  private Run identified() {
    assertInstanceOf(
        IdentifyPersons.Outcome.Identified.class, new IdentifyPersons(opened, acting()).identify());
    return opened.book().runs().stream()
        .filter(run -> run.engine().equals(IdentifyRun.ENGINE))
        .reduce((_, last) -> last)
        .orElseThrow();
  }

  private long joined() {
    return opened.book().links().stream()
        .filter(link -> link.judgement() == Link.Judgement.SAME)
        .count();
  }

  @Test
  void aSecondListIsAddedToTheRunBeforeItAndNothingElseIsComparedAgain() {
    String[] first = list(360, new Random(1));
    String[] second = list(30, new Random(2));
    for (int i = 0; i < 5; i++) second[6 * i] = first[30 * i];
    run(file("first.csv", rows(first)));
    Run whole = identified();
    assertTrue(!whole.settings().containsKey(IdentifyRun.ON), whole.settings().toString());
    long before = joined();
    run(file("second.csv", rows(second)));
    again();
    Run added = identified();
    assertEquals(whole.id().toString(), added.settings().get(IdentifyRun.ON));
    assertEquals(
        whole.settings().get(IdentifyRun.PARAMETERS), added.settings().get(IdentifyRun.PARAMETERS));
    assertTrue(compared(added) > 0 && compared(added) < compared(whole) / 2);
    assertTrue(joined() >= before + 5, before + " then " + joined());
    again();
    Run nothingNew = identified();
    assertEquals(added.id().toString(), nothingNew.settings().get(IdentifyRun.ON));
    assertEquals(0, compared(nothingNew));
    assertEquals("0", nothingNew.outcome().get("withdrawn"));
  }

  @Test
  void aListThatIsLongBesideTheFirstCallsForAWholeRun() {
    run(file("first.csv", rows(list(360, new Random(1)))));
    identified();
    run(file("second.csv", rows(list(200, new Random(2)))));
    assertTrue(!identified().settings().containsKey(IdentifyRun.ON));
  }

  private static long compared(Run run) {
    return Long.parseLong(run.outcome().get("compared"));
  }
}
