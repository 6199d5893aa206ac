package org.undersigned.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.undersigned.Shared;
import org.undersigned.identity.blocking.CandidateIndex;
import org.undersigned.identity.clusters.Judgements;
import org.undersigned.identity.clusters.Judgements.Answer;
import org.undersigned.identity.clusters.ScoredPairs;
import org.undersigned.identity.columns.PersonTable;

class ReviewQueueTest {
  private static final int ASKED = 100;

  private static LinkageRun run(PersonTable table, List<Judgements.Judged> judged) {
    return new Linkage(table, LinkageSettings.standard(), Judgements.of(judged)).run();
  }

  private static boolean isDrawn(ReviewQueue.Item item) {
    return item.why().startsWith("drawn");
  }

  @Test
  void asksForNoPairTwiceAndForNoneThatIsJudged() {
    PersonTable table = LinkageTest.table(LinkageTest.people(400, 1));
    List<Judgements.Judged> judged = new ArrayList<>();
    Set<List<Integer>> asked = new HashSet<>();
    for (int round = 0; round < 4; round++)
      for (ReviewQueue.Item item : new ReviewQueue(run(table, judged), round).next(30)) {
        assertTrue(asked.add(List.of(item.one(), item.other())));
        judged.add(new Judgements.Judged(item.one(), item.other(), Answer.CANNOT_TELL));
      }
  }

  @Test
  void theSameSeedAsksTheSame() {
    LinkageRun run = run(LinkageTest.table(LinkageTest.people(400, 2)), List.of());
    assertEquals(new ReviewQueue(run, 7).next(ASKED), new ReviewQueue(run, 7).next(ASKED));
  }

  @Test
  void halfIsDrawnAndEveryPairHasAChance() {
    LinkageRun run = run(LinkageTest.table(LinkageTest.people(400, 3)), List.of());
    Set<List<Integer>> met = new HashSet<>();
    for (int seed = 0; seed < 100; seed++) {
      List<ReviewQueue.Item> items = new ReviewQueue(run, seed).next(40);
      assertEquals(40, items.size());
      assertTrue(items.stream().filter(ReviewQueueTest::isDrawn).count() >= 15);
      for (ReviewQueue.Item item : items) met.add(List.of(item.one(), item.other()));
    }
    ScoredPairs pairs = run.pairs();
    assertFalse(pairs.size() < 40);
    assertTrue(met.size() > 0.9 * pairs.size(), met.size() + " of " + pairs.size());
  }

  @Test
  void whatIsAskedForIsNotMoreThanThereIs() {
    LinkageRun run = run(LinkageTest.table(LinkageTest.people(12, 4)), List.of());
    assertEquals(run.pairs().size(), new ReviewQueue(run, 1).next(10_000).size());
  }

  /// Eight queues over a set full of slips and gaps, answered from its truth: the probabilities are
  /// off by little, and the persons are better than before.
  @Test
  void aHundredAnswersMakeProbabilitiesThatHold() throws IOException {
    List<List<String>> rows = new ArrayList<>();
    List<String> truth = new ArrayList<>();
    for (String line : Files.readAllLines(Shared.file("linkage/splink/fake_1000.csv"))) {
      List<String> cells = new ArrayList<>(List.of(line.split(",", -1)));
      truth.add(cells.removeLast());
      rows.add(cells.subList(1, cells.size()));
    }
    assertEquals("cluster", truth.removeFirst());
    PersonTable table = LinkageTest.table(rows);
    Linkage unjudged = new Linkage(table, LinkageSettings.standard(), Judgements.none());
    CandidateIndex index = unjudged.block();
    Linkage.Estimated estimated = unjudged.estimate(index);
    Linkage.Scored scored = unjudged.score(index, estimated);
    LinkageRun before = unjudged.finish(index, estimated.weights(), scored);
    double sum = 0;
    for (int seed = 1; seed <= 8; seed++) {
      List<Judgements.Judged> judged = new ArrayList<>();
      for (ReviewQueue.Item item : new ReviewQueue(before, seed).next(ASKED))
        judged.add(
            new Judgements.Judged(
                item.one(),
                item.other(),
                truth.get(item.one()).equals(truth.get(item.other()))
                    ? Answer.SAME
                    : Answer.DIFFERENT));
      LinkageRun after =
          new Linkage(table, LinkageSettings.standard(), Judgements.of(judged))
              .finish(index, estimated.weights(), scored);
      double error = calibrationError(after, truth);
      assertTrue(error <= 0.045, "seed " + seed + ": " + error);
      sum += error;
    }
    assertTrue(sum / 8 <= 0.03, "mean " + sum / 8);
  }

  /// Naeini et al. (2015), over ten bins.
  private static double calibrationError(LinkageRun run, List<String> truth) {
    double[] off = new double[10];
    ScoredPairs pairs = run.pairs();
    for (int i = 0; i < pairs.size(); i++) {
      double p = run.probability(pairs.one(i), pairs.other(i), pairs.bits(i)).orElseThrow();
      boolean same = truth.get(pairs.one(i)).equals(truth.get(pairs.other(i)));
      off[(int) Math.min(9, p * 10)] += p - (same ? 1 : 0);
    }
    double error = 0;
    for (double bin : off) error += Math.abs(bin);
    return error / pairs.size();
  }
}
