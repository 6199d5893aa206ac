package org.undersigned.casework.linking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScreenPersonsTest {
  @TempDir Path folder;

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static StringBuilder people() {
    StringBuilder rows = new StringBuilder("name,born,sex\n");
    String[] surnames = {
      "Veltsin", "Harnet", "Tamsor", "Grolaly", "Peskinov", "Lindberg", "Korvani", "Marduk"
    };
    String[] given = {"Oro", "Jeck", "Bronek", "Kelvo", "Endra"};
    for (int i = 0; i < 40; i++)
      rows.append(given[i % 5])
          .append(' ')
          .append(surnames[i / 5])
          .append(",")
          .append(1950 + i)
          .append("-03-1")
          .append(i % 9)
          .append(",m\n");
    return rows;
  }

  @Test
  void aPersonIsFoundUnderAnotherScriptWithReasons() throws IOException {
    Path list = write("list.csv", people() + "Boris Pustelin,2010-12-06,m\n");
    Path wanted =
        write(
            "wanted.jsonl",
            """
            {"id":"X1","schema":"Person","properties":{"name":["Борис Пустелин"],"birthDate":["2010-12-06"]}}
            {"id":"X2","schema":"Company","properties":{"name":["Harbour Ltd"]}}
            {"id":"X3","schema":"Person","properties":{"name":["Somebody Elsewhere"],"birthDate":["1931-01-20"]}}
            not an entity
            """);
    var screened =
        assertInstanceOf(
            ScreenPersons.Outcome.Screened.class,
            ScreenPersons.screen(list, wanted, RunningProgram.PROGRAM));
    assertEquals(1, screened.hits().size(), screened.hits().toString());
    ScreenPersons.Hit hit = screened.hits().getFirst();
    assertEquals("X1", hit.entity());
    assertEquals(41, hit.row());
    assertEquals(ScreenPersons.Tier.STRONG, hit.tier());
    assertTrue(hit.reasons().stream().anyMatch(r -> r.what().equals("surname")));
    assertEquals("LINK-18", screened.warnings().getFirst().code());
  }

  @Test
  void aTierSaysHowLikelyAHitIsRight() {
    assertTrue(ScreenPersons.probability(5) < 0.95 && ScreenPersons.probability(6) > 0.95);
    assertTrue(ScreenPersons.probability(0) < 0.5 && ScreenPersons.probability(1) > 0.5);
  }

  @Test
  void anEntityThatHasItsNameInPartsIsFoundToo() throws IOException {
    Path list = write("list.csv", people() + "Boris Pustelin,2010-12-06,m\n");
    Path wanted =
        write(
            "wanted.jsonl",
            """
            {"id":"X1","schema":"Person","properties":{"firstName":["Boris"],"lastName":["Pustelin"],"birthDate":["2010-12-06"]}}
            """);
    var screened =
        assertInstanceOf(
            ScreenPersons.Outcome.Screened.class,
            ScreenPersons.screen(list, wanted, RunningProgram.PROGRAM));
    assertEquals("X1", screened.hits().getFirst().entity());
  }

  @Test
  void aListWithoutAnybodyOfThemGivesNoStrongHit() throws IOException {
    Path list = write("list.csv", people().toString());
    Path wanted =
        write("wanted.csv", "name,born\nZakhar Ragozuv,1999-01-02\nYana Erakhtina,1969-07-10\n");
    var screened =
        assertInstanceOf(
            ScreenPersons.Outcome.Screened.class,
            ScreenPersons.screen(list, wanted, RunningProgram.PROGRAM));
    assertTrue(
        screened.hits().stream().noneMatch(h -> h.tier() == ScreenPersons.Tier.STRONG),
        screened.hits().toString());
  }

  @Test
  void aPublicListThatIsNotThereIsRefused() throws IOException {
    Path list = write("list.csv", people().toString());
    var outcome =
        ScreenPersons.screen(list, folder.resolve("absent.jsonl"), RunningProgram.PROGRAM);
    assertEquals(
        "LINK-17", assertInstanceOf(ScreenPersons.Outcome.Refused.class, outcome).why().code());
  }
}
