package org.undersigned.identity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.undersigned.identity.clusters.Judgements;
import org.undersigned.identity.clusters.Partitioning;
import org.undersigned.identity.clusters.ScoredPairs;
import org.undersigned.identity.columns.PersonTable;
import org.undersigned.identity.compare.PairComparison;
import org.undersigned.identity.weights.Calibration;
import org.undersigned.identity.weights.Weights;

/// The pairs that people have judged, as a sample of all pairs.
///
/// The queue asks for [Bridges], and those are few and unlike the rest: most join two large groups
/// that are two persons. So the leading ones, as many as there are judgements, count by how much
/// likelier they were asked for than the others.
final class JudgedPairs {
  private final ScoredPairs pairs;
  private final Partitioning unjudged;
  private final Judgements judgements;

  /// @param pairs all scored pairs
  /// @param unjudged the groups as they are without the judgements
  JudgedPairs(ScoredPairs pairs, Partitioning unjudged, Judgements judgements) {
    this.pairs = pairs;
    this.unjudged = unjudged;
    this.judgements = judgements;
  }

  /// The pairs for [Calibration], without those that nobody could tell.
  List<Calibration.Judged> weighed(PersonTable table, Weights weights) {
    List<Judgements.Judged> told = new ArrayList<>(judgements.all());
    told.removeIf(each -> each.answer() == Judgements.Answer.CANNOT_TELL);
    Set<Pair> bridges = bridges(told.size());
    double weight = weight(told, bridges);
    PairComparison comparison = new PairComparison(table);
    List<Calibration.Judged> judged = new ArrayList<>();
    for (Judgements.Judged each : told) {
      long pattern = comparison.pattern(each.one(), each.other());
      judged.add(
          new Calibration.Judged(
              weights.bits(each.one(), each.other(), pattern),
              Linkage.standing(unjudged, each.one(), each.other()),
              each.answer() == Judgements.Answer.SAME,
              bridges.contains(Pair.of(each)) ? weight : 1));
    }
    return judged;
  }

  private record Pair(int one, int other) {
    static Pair of(Judgements.Judged judged) {
      return new Pair(
          Math.min(judged.one(), judged.other()), Math.max(judged.one(), judged.other()));
    }
  }

  private Set<Pair> bridges(int most) {
    Set<Pair> bridges = new HashSet<>();
    for (int pair : new Bridges(pairs, unjudged).among(_ -> true)) {
      if (bridges.size() == most) break;
      bridges.add(new Pair(pairs.one(pair), pairs.other(pair)));
    }
    return bridges;
  }

  /// What a bridge counts: the share judged of all other pairs over the share judged of bridges.
  private double weight(List<Judgements.Judged> told, Set<Pair> bridges) {
    double asked = told.stream().map(Pair::of).filter(bridges::contains).count();
    double others = Math.max(1, told.size() - asked);
    double rest = Math.max(1, pairs.size() - bridges.size());
    return Math.min(1, others / rest / (Math.max(1, asked) / bridges.size()));
  }
}
