package org.undersigned.identity;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.undersigned.identity.LinkageSettings.Pairing;
import org.undersigned.identity.clusters.Judgements;
import org.undersigned.identity.columns.ColumnMapping;
import org.undersigned.identity.columns.PersonTable;
import org.undersigned.identity.columns.RoleRecogniser;
import org.undersigned.identity.columns.TableBuilder;
import org.undersigned.model.Reason;

class LinkageTest {

  static PersonTable table(List<List<String>> rows) {
    ColumnMapping mapping = RoleRecogniser.recognise("list", rows, Map.of());
    TableBuilder builder = new TableBuilder(List.of(mapping));
    builder.nextList();
    rows.subList(mapping.headerRecord(), rows.size()).forEach(builder::add);
    return builder.build();
  }

  /// A list of invented people, a third of them twice, some rows with a slip.
  static List<List<String>> people(int count, long seed) {
    Random dice = new Random(seed);
    String[] given = {
      "Oro", "Ilka", "Jeck", "Marsel", "Tavina", "Bronek", "Sulimar", "Endra", "Kelvo", "Rusina"
    };
    String[] stems = {
      "Velt", "Harn", "Tams", "Grol", "Pesk", "Lind", "Korv", "Mard", "Zelt", "Brav"
    };
    String[] ends = {"sin", "et", "or", "aly", "inov", "berg", "ani", "uk"};
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("given name", "surname", "date of birth", "town", "passport"));
    for (int i = 0; i < count; i++) {
      String surname = stems[dice.nextInt(10)] + ends[dice.nextInt(8)];
      List<String> row =
          List.of(
              given[dice.nextInt(10)],
              surname,
              "%d-%02d-%02d"
                  .formatted(1940 + dice.nextInt(60), 1 + dice.nextInt(12), 1 + dice.nextInt(28)),
              "town of " + stems[dice.nextInt(10)],
              dice.nextBoolean() ? "N" + (100000 + dice.nextInt(900000)) : "");
      rows.add(row);
      if (i % 3 == 0) {
        List<String> again = new ArrayList<>(row);
        if (dice.nextBoolean()) again.set(1, surname.substring(0, 3) + surname.substring(4));
        rows.add(again);
      }
    }
    return rows;
  }

  private static LinkageRun run(PersonTable table, int threads) {
    return new Linkage(table, new LinkageSettings(Pairing.ALL, 5, threads), Judgements.none())
        .run();
  }

  @Test
  void anyNumberOfThreadsGivesTheSameBits() {
    PersonTable table = table(people(400, 1));
    LinkageRun one = run(table, 1);
    LinkageRun four = run(table, 4);
    assertArrayEquals(one.partition().groupOf(), four.partition().groupOf());
    assertEquals(one.pairs().size(), four.pairs().size());
    for (int i = 0; i < one.pairs().size(); i++)
      assertEquals(
          Double.doubleToLongBits(one.pairs().bits(i)),
          Double.doubleToLongBits(four.pairs().bits(i)));
    assertEquals(one.candidates(), four.candidates());
  }

  @Test
  void reasonsAndPriorSumUpToTheScore() {
    LinkageRun run = run(table(people(300, 2)), 2);
    assertTrue(run.pairs().size() > 50);
    for (int i = 0; i < run.pairs().size(); i++) {
      int one = run.pairs().one(i);
      int other = run.pairs().other(i);
      double sum = run.weights().priorBits();
      for (Reason reason : run.reasons(one, other)) sum += reason.bits();
      assertEquals(run.bits(one, other), sum, 1e-6);
    }
  }

  @Test
  void twinsWithOneLetterBetweenThemAreNotOnePerson() {
    List<List<String>> rows = new ArrayList<>(people(200, 3));
    rows.add(List.of("Dina", "Veltsin", "1999-04-02", "town of Velt", ""));
    rows.add(List.of("Dana", "Veltsin", "1999-04-02", "town of Velt", "N777111"));
    LinkageRun run = run(table(rows), 2);
    int last = run.table().size() - 1;
    assertFalse(run.partition().together(last - 1, last) && run.bits(last - 1, last) < 0);
  }

  @Test
  void twoSexesAreNeverOnePersonAndRaiseAnAlarm() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("name", "born", "sex", "town"));
    List<List<String>> people = people(150, 4);
    for (int i = 1; i < people.size(); i++)
      rows.add(
          List.of(
              people.get(i).get(0) + " " + people.get(i).get(1),
              people.get(i).get(2),
              "m",
              people.get(i).get(3)));
    rows.add(List.of("Samat Norgali", "2001-05-06", "m", "town of Grol"));
    rows.add(List.of("Samat Norgali", "2001-05-06", "f", "town of Grol"));
    LinkageRun run = run(table(rows), 2);
    int last = run.table().size() - 1;
    assertFalse(run.partition().together(last - 1, last));
    assertEquals(List.of("sex"), run.conflicts(last - 1, last));
    assertEquals(
        LinkageRun.Verdict.CANNOT_TELL, run.verdict(last - 1, last, run.bits(last - 1, last)));
  }

  @Test
  void thousandsOfRowsWithOneNameDoNotBecomeOnePerson() {
    List<List<String>> rows = new ArrayList<>(people(500, 6));
    for (int i = 0; i < 10_000; i++) rows.add(List.of("Oro", "Veltsin", "", "", ""));
    LinkageRun run = run(table(rows), 2);
    int[] size = new int[run.table().size()];
    int most = 0;
    for (int group : run.partition().groupOf()) most = Math.max(most, ++size[group]);
    assertTrue(most < 100, "the largest group has " + most);
    assertTrue(run.candidates() < 400_000, run.candidates() + " candidates");
  }

  /// The same people in two lists instead of one: in which list they stand is told, both are two
  /// persons or one as far as a list goes, and the reasons still sum up to the score.
  @Test
  void whoStandsInOneListIsSeldomOnePerson() {
    List<List<String>> rows = people(200, 9);
    List<List<String>> header = List.of(rows.getFirst());
    ColumnMapping mapping = RoleRecogniser.recognise("list", rows, Map.of());
    TableBuilder builder = new TableBuilder(List.of(mapping, mapping));
    Random dice = new Random(4);
    List<List<String>> one = new ArrayList<>(header);
    List<List<String>> other = new ArrayList<>(header);
    for (int i = 1; i < rows.size(); i++) {
      one.add(rows.get(i));
      if (dice.nextBoolean()) other.add(rows.get(i));
    }
    for (List<List<String>> list : List.of(one, other)) {
      builder.nextList();
      list.subList(1, list.size()).forEach(builder::add);
    }
    LinkageRun run = run(builder.build(), 2);
    int within = 0;
    int across = 0;
    for (int i = 0; i < run.pairs().size(); i++) {
      int a = run.pairs().one(i);
      int b = run.pairs().other(i);
      List<Reason> reasons = run.reasons(a, b);
      Reason lists =
          reasons.stream().filter(r -> r.what().equals("lists")).findFirst().orElseThrow();
      boolean same = run.table().list(a) == run.table().list(b);
      assertEquals(same ? "both in one list" : "one in each list", lists.why());
      if (same) within++;
      else across++;
      double sum = run.weights().priorBits();
      for (Reason reason : reasons) sum += reason.bits();
      assertEquals(run.pairs().bits(i), sum, 1e-3);
    }
    assertTrue(within > 0 && across > 0);
  }

  @Test
  void aBlankRowStandsInNoList() {
    List<List<String>> rows = people(20, 3);
    ColumnMapping mapping = RoleRecogniser.recognise("list", rows, Map.of());
    TableBuilder builder = new TableBuilder(List.of(mapping, mapping));
    builder.nextList();
    builder.add(List.of("", "", "", "", ""));
    builder.nextList();
    builder.add(rows.get(1));
    PersonTable table = builder.build();
    assertFalse(table.isPerson(0));
    assertTrue(table.isPerson(1));
  }
}
