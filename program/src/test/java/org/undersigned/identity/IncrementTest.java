package org.undersigned.identity;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.undersigned.identity.LinkageSettings.Pairing;
import org.undersigned.identity.clusters.Judgements;
import org.undersigned.identity.clusters.Judgements.Answer;
import org.undersigned.identity.clusters.PairsText;
import org.undersigned.identity.clusters.ScoredPairs;
import org.undersigned.identity.columns.ColumnMapping;
import org.undersigned.identity.columns.RoleRecogniser;
import org.undersigned.identity.columns.TableBuilder;
import org.undersigned.identity.weights.Chances;

class IncrementTest {

  private static final List<String> HEADER =
      List.of("given name", "surname", "date of birth", "town", "sex");

  /// Rows in which few names and towns meet often, so that blocks overflow, are refined and become
  /// neighbourhoods; some given names are initials, some cells are blank.
  private static List<List<String>> rows(int count, int names, Random dice) {
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      if (i > 0 && dice.nextInt(4) == 0) {
        List<String> again = new ArrayList<>(rows.get(dice.nextInt(i)));
        again.set(dice.nextInt(5), "");
        rows.add(again);
        continue;
      }
      String given = GIVEN[dice.nextInt(names)];
      rows.add(
          List.of(
              dice.nextInt(12) == 0 ? given.charAt(0) + "." : given,
              STEMS[dice.nextInt(names)] + ENDS[dice.nextInt(1 + names / 2)],
              dice.nextInt(5) == 0
                  ? ""
                  : "%d-%02d-%02d"
                      .formatted(
                          1950 + dice.nextInt(40), 1 + dice.nextInt(12), 1 + dice.nextInt(28)),
              "town of " + STEMS[dice.nextInt(names)],
              dice.nextBoolean() ? "m" : "f"));
    }
    return rows;
  }

  private static final String[] GIVEN = {
    "Oro", "Ilka", "Jeck", "Marsel", "Tavina", "Bronek", "Sulimar", "Endra", "Kelvo", "Rusina"
  };
  private static final String[] STEMS = {
    "Velt", "Harn", "Tams", "Grol", "Pesk", "Lind", "Korv", "Mard", "Zelt", "Brav"
  };
  private static final String[] ENDS = {"sin", "et", "or", "aly", "inov", "berg"};

  /// A builder that has read the first list.
  private static TableBuilder begun(List<List<String>> rows) {
    TableBuilder builder = new TableBuilder(List.of(MAPPING));
    builder.nextList();
    rows.forEach(builder::add);
    return builder;
  }

  private static void goOn(TableBuilder builder, List<List<String>> rows) {
    assertTrue(builder.append(MAPPING));
    builder.nextList();
    rows.forEach(builder::add);
  }

  private static final ColumnMapping MAPPING =
      RoleRecogniser.recognise(
          "list",
          List.of(HEADER, List.of("Oro", "Veltsin", "1950-01-02", "town of Velt", "m")),
          Map.of());

  private static LinkageSettings settings(int threads) {
    return new LinkageSettings(Pairing.ALL, 5, threads);
  }

  private static void assertEqual(LinkageRun expected, LinkageRun found) {
    assertEquals(expected.pairs().size(), found.pairs().size());
    for (int i = 0; i < expected.pairs().size(); i++) {
      assertEquals(expected.pairs().one(i), found.pairs().one(i));
      assertEquals(expected.pairs().other(i), found.pairs().other(i));
      assertEquals(
          Double.doubleToLongBits(expected.pairs().bits(i)),
          Double.doubleToLongBits(found.pairs().bits(i)));
    }
    assertArrayEquals(expected.partition().groupOf(), found.partition().groupOf());
    assertEquals(expected.partition().undecided().size(), found.partition().undecided().size());
  }

  @Property(tries = 40)
  void listsAddedOneByOneGiveWhatAWholeRunWithTheSameParametersGives(
      @ForAll @LongRange(min = 0, max = 1_000_000) long seed,
      @ForAll @IntRange(min = 2, max = 10) int names,
      @ForAll @IntRange(min = 2, max = 700) int first,
      @ForAll @IntRange(min = 0, max = 200) int second,
      @ForAll @IntRange(min = 0, max = 90) int third,
      @ForAll @IntRange(min = 1, max = 5) int threads) {
    Random dice = new Random(seed);
    List<List<String>> rows = rows(first + second + third, names, dice);
    TableBuilder builder = begun(rows.subList(0, first));
    LinkageRun run = new Linkage(builder.build(), settings(threads), Judgements.none()).run();
    int from = first;
    for (int more : new int[] {second, third}) {
      goOn(builder, rows.subList(from, from + more));
      from += more;
      Judgements judgements =
          Judgements.of(
              List.of(
                  new Judgements.Judged(dice.nextInt(from), dice.nextInt(from), Answer.SAME),
                  new Judgements.Judged(dice.nextInt(from), dice.nextInt(from), Answer.DIFFERENT)));
      var table = builder.build();
      LinkageRun whole = new Linkage(table, settings(1), judgements).run(run.parameters());
      int earlier = run.table().size();
      if (table.continues(run.table()))
        assertEqual(
            whole,
            Increment.of(
                new Linkage(table, settings(threads), judgements),
                run.parameters(),
                keptAndRead(run.pairs()),
                earlier));
      run = Increment.of(run, table, settings(threads), judgements);
      assertEqual(whole, run);
    }
  }

  private static ScoredPairs keptAndRead(ScoredPairs pairs) {
    ScoredPairs read = new ScoredPairs();
    PairsText.read(PairsText.of(pairs), read);
    return read;
  }

  @Property(tries = 15)
  void anyNumberOfThreadsGivesTheSameRunBitForBit(
      @ForAll @LongRange(min = 0, max = 1_000_000) long seed,
      @ForAll @IntRange(min = 2, max = 10) int names,
      @ForAll @IntRange(min = 2, max = 900) int count,
      @ForAll @IntRange(min = 2, max = 9) int threads) {
    List<List<String>> rows = rows(count, names, new Random(seed));
    LinkageRun one = new Linkage(begun(rows).build(), settings(1), Judgements.none()).run();
    LinkageRun many = new Linkage(begun(rows).build(), settings(threads), Judgements.none()).run();
    assertEquals(one.weights().chances().text(), many.weights().chances().text());
    assertEquals(
        one.weights().chances().text(),
        Chances.read(one.weights().chances().text()).orElseThrow().text());
    assertEquals(one.candidates(), many.candidates());
    assertEqual(one, many);
  }

  @Test
  void onlyPairsOfNewRecordsAreCompared() {
    List<List<String>> rows = rows(3_050, 10, new Random(3));
    TableBuilder builder = begun(rows.subList(0, 3_000));
    LinkageRun before = new Linkage(builder.build(), settings(2), Judgements.none()).run();
    goOn(builder, rows.subList(3_000, rows.size()));
    LinkageRun after = Increment.of(before, builder.build(), settings(2), Judgements.none());
    assertTrue(after.candidates() > 0);
    assertTrue(
        after.candidates() < before.candidates() / 10,
        after.candidates() + " after " + before.candidates());
  }

  @Test
  void parametersOfAHandfulOfRecordsDoNotSuitMore() {
    List<List<String>> rows = rows(40, 10, new Random(4));
    LinkageRun run = new Linkage(begun(rows).build(), settings(2), Judgements.none()).run();
    assertFalse(Increment.suits(run, 41));
  }
}
