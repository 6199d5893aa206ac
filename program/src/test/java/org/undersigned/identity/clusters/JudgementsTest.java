package org.undersigned.identity.clusters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
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
    Evidence evidence = new Evidence((_, _) -> false, _ -> false, 0, Evidence::none);
    return new Agglomeration(RECORDS, pairs, Judgements.of(judged), evidence).partition();
  }

  /// Ten thousand random judgements over the tries, applied and taken back in any order.
  @Property(tries = 100)
  void judgementsTakenBackInAnyOrderLeaveTheStateBefore(@ForAll long seed) {
    Random dice = new Random(seed);
    ScoredPairs pairs = pairs(seed);
    Partitioning before = partition(pairs, List.of());
    List<Judged> judged = new ArrayList<>();
    for (int i = 0; i < 100; i++)
      judged.add(
          new Judged(
              dice.nextInt(RECORDS), dice.nextInt(RECORDS), Answer.values()[dice.nextInt(3)]));
    Partitioning all = partition(pairs, judged);
    List<Judged> left = new ArrayList<>(judged);
    Collections.shuffle(left, dice);
    while (!left.isEmpty()) {
      left.removeLast();
      if (left.size() % 25 == 0) partition(pairs, left);
    }
    assertEquals(before, partition(pairs, left));
    assertEquals(all, partition(pairs, judged));
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
