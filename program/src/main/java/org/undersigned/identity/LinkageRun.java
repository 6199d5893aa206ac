package org.undersigned.identity;

import java.util.List;
import java.util.Optional;
import org.undersigned.identity.blocking.CandidateIndex;
import org.undersigned.identity.clusters.Judgements;
import org.undersigned.identity.clusters.Partitioning;
import org.undersigned.identity.clusters.ScoredPairs;
import org.undersigned.identity.columns.PersonTable;
import org.undersigned.identity.compare.PairComparison;
import org.undersigned.identity.weights.Calibration;
import org.undersigned.identity.weights.Weights;
import org.undersigned.model.Reason;

/// What a run of the engine found, with all that is needed to explain it.
///
/// @param candidates how many pairs were compared
/// @param calibration turns scores into probabilities, once enough pairs are judged
public record LinkageRun(
    PersonTable table,
    CandidateIndex index,
    Weights weights,
    ScoredPairs pairs,
    long candidates,
    Judgements judgements,
    Partitioning partition,
    Optional<Calibration> calibration) {

  /// What this run took from the lists before it scored a pair.
  public Parameters parameters() {
    return new Parameters(index.keys(), weights.chances(), weights.frequencies());
  }

  /// What is said of a pair.
  public enum Verdict {
    SAME,
    DIFFERENT,
    CANNOT_TELL
  }

  /// Pairs above these log2 odds that are not one person are not declared different either.
  private static final double OPEN = -3;

  /// The log2 odds of any two records, whether a key brought them together or not.
  public double bits(int one, int other) {
    return weights.bits(one, other, pattern(one, other));
  }

  private long pattern(int one, int other) {
    return new PairComparison(table, PairComparison.Pairs.FEW).pattern(one, other);
  }

  /// The verdict on two records that scored `bits`.
  public Verdict verdict(int one, int other, double bits) {
    Optional<Judgements.Answer> judged = judgements.on(one, other);
    if (judged.isPresent() && judged.get() == Judgements.Answer.DIFFERENT) return Verdict.DIFFERENT;
    if (partition.together(one, other)) return Verdict.SAME;
    if (judged.isPresent() && judged.get() == Judgements.Answer.CANNOT_TELL)
      return Verdict.CANNOT_TELL;
    return bits > OPEN ? Verdict.CANNOT_TELL : Verdict.DIFFERENT;
  }

  /// The waterfall of a pair: with the prior, the reasons sum up to the score.
  public List<Reason> reasons(int one, int other) {
    return new Reasons(table, weights).of(one, other, pattern(one, other));
  }

  /// Facts by which the two exclude one another: an alarm where much else agrees.
  public List<String> conflicts(int one, int other) {
    return new HardFacts(table, weights.chances()).between(one, other);
  }

  /// The probability that two records that scored `bits` are one person, once calibrated.
  public Optional<Double> probability(int one, int other, double bits) {
    return calibration.map(c -> c.probability(bits, Linkage.standing(partition, one, other)));
  }

  /// Keys that brought two records together, as reports name them.
  public List<String> keys(int one, int other) {
    int set = index.keysOf(one, other);
    List<String> labels = new java.util.ArrayList<>();
    for (int k = 0; k < index.keys().size(); k++)
      if ((set >>> k & 1) != 0) labels.add(index.keys().get(k).label());
    return labels;
  }

  /// For a pair that no key brought together: the keys that would have, had one thing more agreed.
  public List<String> missedKeys(int one, int other) {
    List<String> missed = new java.util.ArrayList<>();
    for (var key : index.keys()) {
      List<String> disagreeing = key.disagreeing(table, one, other);
      if (disagreeing.size() == 1 && missed.size() < MOST_KEYS_TOLD)
        missed.add(
            "'%s' would have, had they agreed in %s"
                .formatted(key.label(), disagreeing.getFirst()));
    }
    return missed;
  }

  private static final int MOST_KEYS_TOLD = 4;

  /// Which share of the true pairs was found, as far as scores and the overlap of the keys tell.
  public RecallEstimate recall() {
    return RecallEstimate.of(index, pairs, partition);
  }
}
