package org.undersigned.identity.clusters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.undersigned.identity.clusters.Judgements.Answer;
import org.undersigned.identity.clusters.Judgements.Judged;

class JudgementsTest {

  @Test
  void aContradictionIsNamedWithItsChain() {
    Judgements judgements =
        Judgements.of(
            List.of(
                new Judged(1, 2, Answer.SAME),
                new Judged(2, 3, Answer.SAME),
                new Judged(3, 1, Answer.DIFFERENT)));
    assertEquals(List.of(1, 2, 3), judgements.contradictions().getFirst().chain());
    assertTrue(judgements.different(1, 3), "the different stands");
    assertTrue(judgements.same().isEmpty(), "the chain binds nobody");
  }

  @Test
  void theLaterOfTwoJudgementsOnOnePairStands() {
    Judgements judgements =
        Judgements.of(List.of(new Judged(1, 2, Answer.DIFFERENT), new Judged(2, 1, Answer.SAME)));
    assertFalse(judgements.different(1, 2));
    assertEquals(1, judgements.same().size());
  }

  private static final int RECORDS = 60;

  private static ScoredPairs pairs(long seed) {
    Random dice = new Random(seed);
    ScoredPairs pairs = new ScoredPairs();
    for (int a = 0; a < RECORDS; a++)
      for (int b = a + 1; b < RECORDS; b++)
        if (dice.nextInt(6) == 0) pairs.add(a, b, dice.nextDouble() * 24 - 12);
    return pairs;
  }

  private static Partitioning partition(ScoredPairs pairs, List<Judged> judged) {
    return partition(RECORDS, pairs, judged);
  }

  private static Partitioning partition(int records, ScoredPairs pairs, List<Judged> judged) {
    Evidence evidence = new Evidence((_, _) -> false, Little.none(), 0, 0, Evidence::none);
    return new Agglomeration(records, pairs, Judgements.of(judged), evidence).partition();
  }

  private static final int MANY = 10_000;
  private static final int MANY_RECORDS = 3_000;

  /// Ten thousand random judgements on different pairs, contradictions among them: in whatever
  /// order they are made, and in whatever order some are taken back, what stands is the same as if
  /// only those had been made that are left.
  @Property(tries = 3)
  void tenThousandJudgementsMadeAndTakenBackInAnyOrderLeaveWhatTheRestSays(@ForAll long seed) {
    Random dice = new Random(seed);
    ScoredPairs pairs = new ScoredPairs();
    for (int a = 0; a < MANY_RECORDS; a++)
      for (int b = a + 1; b < MANY_RECORDS; b += 1 + dice.nextInt(MANY_RECORDS / 4))
        pairs.add(a, b, dice.nextDouble() * 24 - 14);
    Set<List<Integer>> once = new HashSet<>();
    List<Judged> judged = new ArrayList<>();
    while (judged.size() < MANY) {
      int a = dice.nextInt(MANY_RECORDS);
      int b = dice.nextInt(MANY_RECORDS);
      // Few are the same person: else all would be one chain of contradictions.
      Answer answer =
          Answer.values()[dice.nextInt(10) == 0 ? dice.nextInt(3) : 1 + dice.nextInt(2)];
      if (a != b && once.add(List.of(Math.min(a, b), Math.max(a, b))))
        judged.add(new Judged(a, b, answer));
    }
    Partitioning before = partition(MANY_RECORDS, pairs, List.of());
    Partitioning all = partition(MANY_RECORDS, pairs, judged);
    List<Judged> left = new ArrayList<>(judged);
    Collections.shuffle(left, dice);
    assertEquals(all, partition(MANY_RECORDS, pairs, left), "made in another order");
    assertNotEquals(before, all);
    for (int keep : List.of(7_500, 2_500, 40, 0)) {
      while (left.size() > keep) left.remove(dice.nextInt(left.size()));
      List<Judged> asMade = new ArrayList<>(judged);
      asMade.retainAll(new HashSet<>(left));
      assertEquals(
          partition(MANY_RECORDS, pairs, asMade),
          partition(MANY_RECORDS, pairs, left),
          keep + " left");
    }
    assertEquals(before, partition(MANY_RECORDS, pairs, left));
  }

  @Property(tries = 100)
  void whoeverIsJudgedDifferentIsNeverTogether(@ForAll long seed) {
    Random dice = new Random(seed);
    List<Judged> judged = new ArrayList<>();
    for (int i = 0; i < 30; i++)
      judged.add(
          new Judged(
              dice.nextInt(RECORDS), dice.nextInt(RECORDS), Answer.values()[dice.nextInt(3)]));
    Judgements judgements = Judgements.of(judged);
    Partitioning partition = partition(pairs(seed), judged);
    for (Judged each : judgements.all()) {
      if (each.answer() == Answer.DIFFERENT)
        assertFalse(partition.together(each.one(), each.other()), each.toString());
    }
    for (int[] same : judgements.same())
      assertTrue(partition.together(same[0], same[1]), same[0] + " = " + same[1]);
  }

  @Property(tries = 50)
  void anUndecidedJudgementChangesNothing(@ForAll long seed) {
    Random dice = new Random(seed);
    ScoredPairs pairs = pairs(seed);
    List<Judged> judged =
        List.of(new Judged(dice.nextInt(RECORDS), dice.nextInt(RECORDS), Answer.CANNOT_TELL));
    assertEquals(partition(pairs, List.of()), partition(pairs, judged));
  }
}
