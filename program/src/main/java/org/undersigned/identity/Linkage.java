package org.undersigned.identity;

import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import org.undersigned.identity.blocking.BlockingPlan;
import org.undersigned.identity.blocking.CandidateIndex;
import org.undersigned.identity.clusters.Agglomeration;
import org.undersigned.identity.clusters.Draws;
import org.undersigned.identity.clusters.Evidence;
import org.undersigned.identity.clusters.Judgements;
import org.undersigned.identity.clusters.Partitioning;
import org.undersigned.identity.clusters.ScoredPairs;
import org.undersigned.identity.columns.PersonTable;
import org.undersigned.identity.weights.BatchWeights;
import org.undersigned.identity.weights.Calibration;
import org.undersigned.identity.weights.Chances;
import org.undersigned.identity.weights.Estimation;
import org.undersigned.identity.weights.PatternCounts;
import org.undersigned.identity.weights.Weights;

/// The engine, stage by stage, so that a caller can tell how far it is: [#block], [#estimate],
/// [#score], [#partition].
///
/// Nothing is kept between runs and nothing is read but the table: equal tables, settings and
/// judgements give equal results, bit for bit, whatever the number of threads.
public final class Linkage {
  /// Pairs below these log2 odds are not kept: neither the same person nor worth a look.
  private static final double KEEP = -7;

  /// Log2 odds that a merge needs where the lists taught little: seven to five.
  private static final double CAUTION = 0.5;

  /// Log2 odds above which a pair is a rival of others, in lists that taught little or some.
  private static final double HANGS = -3;

  /// Above so many pairs only every so manieth block is counted for the estimate.
  private static final long COUNTED = 1_000_000;

  /// Pairs taken at random: so many for each record, within bounds.
  private static final int RANDOM_PER_RECORD = 20;

  private static final int LEAST_RANDOM = 20_000;

  /// Where there are no more pairs, none is drawn and all are taken.
  private static final int ALL_TAKEN = 40_000;

  /// So many are drawn by one thread, with dice of their own.
  private static final int RANDOM_PIECE = 5_000;
  private static final int MOST_RANDOM = 200_000;

  private final PersonTable table;
  private final LinkageSettings settings;
  private final Judgements judgements;

  public Linkage(PersonTable table, LinkageSettings settings, Judgements judgements) {
    this.table = table;
    this.settings = settings;
    this.judgements = judgements;
  }

  PersonTable table() {
    return table;
  }

  public LinkageSettings settings() {
    return settings;
  }

  /// The blocks of all keys.
  public CandidateIndex block() {
    return new CandidateIndex(table, BlockingPlan.choose(table));
  }

  /// What estimating leaves behind.
  ///
  /// @param patterns of the candidate pairs, piece by piece, where they are few enough to be kept
  ///     for scoring
  public record Estimated(Weights weights, Optional<List<PairPass.Patterns>> patterns) {}

  /// The weights, estimated from the lists themselves.
  public Estimated estimate(CandidateIndex index) {
    PairPass pass = new PairPass(table, index, settings);
    List<PairPass.Piece> pieces = pass.pieces();
    int sampling = (int) Math.max(1, index.mostPairs() / COUNTED);
    record Counted(PatternCounts counts, PairPass.Patterns patterns) {}
    List<Counted> counted =
        pass.inOrder(
            pieces.size(),
            i -> {
              PatternCounts counts = new PatternCounts();
              PairPass.Patterns kept = new PairPass.Patterns();
              pass.over(
                  pieces.get(i),
                  sampling,
                  pairs -> {
                    counts.add(pairs, sampling);
                    if (sampling == 1) kept.add(pairs);
                  });
              return new Counted(counts, kept);
            });
    PatternCounts candidates = new PatternCounts();
    counted.forEach(part -> candidates.addAll(part.counts()));
    Chances chances =
        new Estimation(table.layout(), candidates, random(pass), allPairs()).estimate();
    return new Estimated(
        new Weights(table, chances),
        sampling == 1
            ? Optional.of(counted.stream().map(Counted::patterns).toList())
            : Optional.empty());
  }

  private PatternCounts random(PairPass pass) {
    PatternCounts counts = new PatternCounts();
    int n = table.size();
    if (n < 2) return counts;
    if (allPairs() <= ALL_TAKEN) return every(pass);
    long wanted = Math.clamp((long) n * RANDOM_PER_RECORD, LEAST_RANDOM, MOST_RANDOM);
    int draws = (int) Math.min(wanted, (long) Math.min(allPairs(), Integer.MAX_VALUE));
    int pieces = (draws + RANDOM_PIECE - 1) / RANDOM_PIECE;
    for (PatternCounts piece :
        pass.inOrder(
            pieces, i -> random(pass, i, Math.min(RANDOM_PIECE, draws - i * RANDOM_PIECE))))
      counts.addAll(piece);
    return counts;
  }

  /// Every pair of a small table, where chance would tell little.
  private PatternCounts every(PairPass pass) {
    PatternCounts counts = new PatternCounts();
    pass.compared(
        pairs -> counts.add(pairs, 1),
        each -> {
          for (int a = 0; a < table.size(); a++)
            for (int b = a + 1; b < table.size(); b++) each.take(a, b);
        });
    return counts;
  }

  private PatternCounts random(PairPass pass, int piece, int draws) {
    PatternCounts counts = new PatternCounts();
    SplittableRandom dice = new SplittableRandom(settings.seed() + 0x9E3779B97F4A7C15L * piece);
    pass.compared(
        pairs -> counts.add(pairs, 1),
        each -> {
          for (int i = 0; i < draws; i++) {
            int a = dice.nextInt(table.size());
            int b = dice.nextInt(table.size());
            if (a != b) each.take(a, b);
          }
        });
    return counts;
  }

  /// How many pairs there are that could be one person at all.
  double allPairs() {
    double n = table.size();
    double pairs = n * (n - 1) / 2;
    if (settings.pairing() == LinkageSettings.Pairing.ACROSS)
      for (int list = 0; list < table.lists().size(); list++) {
        double m = table.start(list + 1) - table.start(list);
        pairs -= m * (m - 1) / 2;
      }
    return Math.max(1, pairs);
  }

  /// What scoring leaves behind.
  ///
  /// @param pairs those worth keeping, ascending
  /// @param candidates how many pairs were compared
  public record Scored(ScoredPairs pairs, long candidates) {}

  /// Scores all candidate pairs.
  public Scored score(CandidateIndex index, Estimated estimated) {
    PairPass pass = new PairPass(table, index, settings);
    List<PairPass.Piece> pieces = pass.pieces();
    ScoredPairs pairs = new ScoredPairs();
    long[] candidates = new long[1];
    pass.inOrder(
            pieces.size(),
            i -> {
              PairPass.Piece piece = pieces.get(i);
              return score(
                  estimated.weights(),
                  taker -> {
                    if (estimated.patterns().isPresent())
                      pass.again(piece, estimated.patterns().get().get(i), taker);
                    else pass.over(piece, 1, taker);
                  });
            })
        .forEach(
            part -> {
              pairs.addAll(part.pairs());
              candidates[0] += part.candidates();
            });
    return new Scored(pairs.sorted(), candidates[0]);
  }

  /// Scores the pairs that `pairs` gives, in their order.
  Scored score(Weights weights, Consumer<PairPass.Taker> pairs) {
    ScoredPairs found = new ScoredPairs();
    long[] taken = new long[1];
    BatchWeights scores = new BatchWeights(weights);
    pairs.accept(
        batch -> {
          taken[0] += batch.size();
          scores.score(batch);
          for (int pair = 0; pair < batch.size(); pair++)
            if (scores.bits(pair) > KEEP)
              found.add(batch.one(pair), batch.other(pair), scores.bits(pair));
        });
    return new Scored(found, taken[0]);
  }

  /// All stages but the estimate, with the parameters of an earlier run.
  public LinkageRun run(Parameters parameters) {
    CandidateIndex index = new CandidateIndex(table, parameters.keys());
    Weights weights = new Weights(table, parameters.chances(), parameters.frequencies());
    return finish(index, weights, score(index, new Estimated(weights, Optional.empty())));
  }

  /// All stages, one after the other.
  public LinkageRun run() {
    CandidateIndex index = block();
    Estimated estimated = estimate(index);
    return finish(index, estimated.weights(), score(index, estimated));
  }

  /// The last stage: persons from scored pairs, and probabilities where enough pairs are judged.
  public LinkageRun finish(CandidateIndex index, Weights weights, Scored scored) {
    return new LinkageRun(
        table,
        index,
        weights,
        scored.pairs(),
        scored.candidates(),
        judgements,
        partition(scored.pairs(), weights, Evidence::none),
        calibration(scored.pairs(), weights));
  }

  private Optional<Calibration> calibration(ScoredPairs pairs, Weights weights) {
    if (judgements.all().size() < Calibration.LEAST) return Optional.empty();
    Linkage unjudged = new Linkage(table, settings, Judgements.none());
    Partitioning before = unjudged.partition(pairs, weights, Evidence::none);
    return Calibration.fit(new JudgedPairs(pairs, before, judgements).weighed(table, weights));
  }

  static Calibration.Standing standing(Partitioning partition, int one, int other) {
    return partition.together(one, other)
        ? new Calibration.Standing.Together()
        : new Calibration.Standing.Apart((double) partition.size(one) * partition.size(other));
  }

  /// A draw of the partition: number `draw` of the settings' seed.
  public Partitioning draw(ScoredPairs pairs, Weights weights, int draw) {
    return partition(pairs, weights, Draws.chance(settings.seed(), draw));
  }

  private Partitioning partition(ScoredPairs pairs, Weights weights, Evidence.MergeChance chance) {
    HardFacts facts = new HardFacts(table, weights.chances());
    Evidence.Apart apart =
        switch (settings.pairing()) {
          case ALL -> facts::exclude;
          case ACROSS -> (a, b) -> table.list(a) == table.list(b) || facts.exclude(a, b);
        };
    Evidence evidence =
        new Evidence(
            apart,
            LittleSaid.in(table, weights.chances(), facts.wellTaught()),
            facts.littleTaught() ? CAUTION : 0,
            facts.wellTaught() ? 0 : HANGS,
            chance);
    return new Agglomeration(table.size(), pairs, judgements, evidence).partition();
  }
}
