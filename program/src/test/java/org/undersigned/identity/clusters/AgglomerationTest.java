package org.undersigned.identity.clusters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class AgglomerationTest {

  private static Partitioning partition(ScoredPairs pairs, Evidence evidence) {
    return new Agglomeration(10, pairs, Judgements.none(), evidence).partition();
  }

  private static final Evidence PLAIN =
      new Evidence((_, _) -> false, Little.none(), 0, 0, Evidence::none);

  private static ScoredPairs twoTriangles() {
    ScoredPairs pairs = new ScoredPairs();
    for (int from : new int[] {0, 3}) {
      pairs.add(from, from + 1, 8);
      pairs.add(from, from + 2, 8);
      pairs.add(from + 1, from + 2, 8);
    }
    pairs.add(2, 3, 5);
    return pairs.sorted();
  }

  @Test
  void oneWrongPairDoesNotChainTwoPersons() {
    Partitioning partition = partition(twoTriangles(), PLAIN);
    assertTrue(partition.together(0, 2));
    assertTrue(partition.together(3, 5));
    assertFalse(partition.together(2, 3));
  }

  @Test
  void factsThatExcludeKeepApart() {
    Evidence evidence = new Evidence((a, b) -> a + b == 1, Little.none(), 0, 0, Evidence::none);
    assertFalse(partition(twoTriangles(), evidence).together(0, 1));
  }

  @Test
  void aWeakRecordThatFitsTwoPersonsIsLeftOpen() {
    ScoredPairs pairs = new ScoredPairs();
    pairs.add(0, 1, 6);
    pairs.add(0, 2, 5);
    Evidence evidence =
        new Evidence((_, _) -> false, Little.initials(record -> record == 0), 0, 0, Evidence::none);
    Partitioning partition = partition(pairs, evidence);
    assertFalse(partition.together(0, 1));
    assertFalse(partition.together(0, 2));
    assertEquals(2, partition.undecided().size());
  }

  @Test
  void drawsMergeAPairAsOftenAsItsOddsSay() {
    ScoredPairs pairs = new ScoredPairs();
    pairs.add(0, 1, 1.585); // odds of 3 to 1
    int together = 0;
    for (int draw = 0; draw < 4000; draw++)
      if (partition(pairs, PLAIN.with(Draws.chance(7, draw))).together(0, 1)) together++;
    assertEquals(0.75, together / 4000.0, 0.03);
  }
}
