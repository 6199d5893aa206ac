package org.undersigned.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import org.undersigned.identity.Linkage;
import org.undersigned.identity.LinkageRun;
import org.undersigned.identity.LinkageSettings;
import org.undersigned.identity.RecallEstimate;
import org.undersigned.identity.ReviewQueue;
import org.undersigned.identity.blocking.CandidateIndex;
import org.undersigned.identity.clusters.Judgements;
import org.undersigned.identity.clusters.ScoredPairs;
import org.undersigned.identity.columns.ColumnMapping;
import org.undersigned.identity.columns.PersonTable;
import org.undersigned.identity.columns.RoleRecogniser;
import org.undersigned.identity.columns.TableBuilder;
import org.undersigned.reading.CsvOpening;
import org.undersigned.reading.CsvRows;
import org.undersigned.reading.CsvStep;

/// What review teaches: a hundred pairs of the review queue answered from the truth, then F1 and
/// the error of the probabilities shown; and how often the interval of the estimated recall holds
/// the true one.
final class ReviewedFigures {
  private static final int REVIEWED = 100;

  private static final int QUEUES = 8;

  private ReviewedFigures() {}

  /// Eight review queues, by their seeds; what is judged changes neither blocks nor weights.
  static void print(LinkageSet set) throws IOException {
    PersonTable table = table(set);
    Linkage unjudged = new Linkage(table, LinkageSettings.standard(), Judgements.none());
    CandidateIndex index = unjudged.block();
    Linkage.Estimated estimated = unjudged.estimate(index);
    Linkage.Scored scored = unjudged.score(index, estimated);
    LinkageRun before = unjudged.finish(index, estimated.weights(), scored);
    System.out.printf(
        Locale.ROOT,
        "%-26s F1 %.4f before review%n",
        set.name(),
        PairScores.of(set.truth(), before.partition().groupOf()).f1());
    for (int seed = 1; seed <= QUEUES; seed++) {
      List<Judgements.Judged> judged = judged(set, before, seed);
      LinkageRun after =
          new Linkage(table, LinkageSettings.standard(), Judgements.of(judged))
              .finish(index, estimated.weights(), scored);
      System.out.printf(
          Locale.ROOT,
          "  queue %d: F1 %.4f after %d reviewed pairs; calibration error %.4f over %,d pairs%n",
          seed,
          PairScores.of(set.truth(), after.partition().groupOf()).f1(),
          judged.size(),
          calibrationError(after, set.truth()),
          after.pairs().size());
    }
  }

  private static List<Judgements.Judged> judged(LinkageSet set, LinkageRun run, int seed) {
    int[] truth = set.truth();
    return new ReviewQueue(run, seed)
        .next(REVIEWED).stream()
            .map(
                item ->
                    new Judgements.Judged(
                        item.one(),
                        item.other(),
                        truth[item.one()] == truth[item.other()]
                            ? Judgements.Answer.SAME
                            : Judgements.Answer.DIFFERENT))
            .toList();
  }

  /// Expected calibration error (Naeini et al. 2015): over ten bins of the probability, the mean of
  /// the differences between mean probability and share of true pairs, weighted by the bins' sizes.
  static double calibrationError(LinkageRun run, int[] truth) {
    double[] sum = new double[10];
    double[] same = new double[10];
    double[] count = new double[10];
    ScoredPairs pairs = run.pairs();
    for (int i = 0; i < pairs.size(); i++) {
      double p = run.probability(pairs.one(i), pairs.other(i), pairs.bits(i)).orElse(Double.NaN);
      int bin = (int) Math.min(9, p * 10);
      sum[bin] += p;
      count[bin]++;
      if (truth[pairs.one(i)] == truth[pairs.other(i)]) same[bin]++;
    }
    double error = 0;
    for (int bin = 0; bin < 10; bin++) error += Math.abs(sum[bin] - same[bin]);
    return error / Math.max(1, pairs.size());
  }

  /// Twenty seeded lists: how often the interval holds the true recall.
  static void coverage(LinkageSets sets) throws IOException {
    int held = 0;
    int runs = 20;
    for (int seed = 1; seed <= runs; seed++) {
      LinkageSet set = sets.synthetic(5000, seed);
      LinkageRun run = new Linkage(table(set), LinkageSettings.standard(), Judgements.none()).run();
      double recall = PairScores.of(set.truth(), run.partition().groupOf()).recall();
      RecallEstimate estimate = run.recall();
      boolean holds = estimate.low() <= recall && recall <= estimate.high();
      if (holds) held++;
      System.out.printf(
          Locale.ROOT,
          "  seed %2d: true recall %.4f, estimated %.4f (%.4f to %.4f)%s%n",
          seed,
          recall,
          estimate.value(),
          estimate.low(),
          estimate.high(),
          holds ? "" : "  outside");
    }
    System.out.printf(Locale.ROOT, "%-26s %d of %d%n", "recall interval holds in", held, runs);
  }

  static PersonTable table(LinkageSet set) throws IOException {
    List<ColumnMapping> mappings = new ArrayList<>();
    List<List<List<String>>> lists = new ArrayList<>();
    for (Path list : set.lists()) {
      List<List<String>> rows = new ArrayList<>();
      if (CsvRows.open(list) instanceof CsvOpening.Opened(CsvRows opened))
        try (opened) {
          while (opened.next() instanceof CsvStep.Row row) rows.add(row.cells());
        }
      mappings.add(RoleRecogniser.recognise(list.toString(), rows, new HashMap<>()));
      lists.add(rows);
    }
    TableBuilder builder = new TableBuilder(mappings);
    for (int i = 0; i < lists.size(); i++) {
      builder.nextList();
      lists
          .get(i)
          .subList(mappings.get(i).headerRecord(), lists.get(i).size())
          .forEach(builder::add);
    }
    return builder.build();
  }
}
