package org.undersigned.identity;

import java.util.ArrayList;
import java.util.List;
import org.undersigned.identity.blocking.CandidateIndex;
import org.undersigned.identity.clusters.Judgements;
import org.undersigned.identity.clusters.ScoredPairs;
import org.undersigned.identity.columns.PersonTable;
import org.undersigned.identity.weights.Weights;

/// Records that came after a run: they meet the blocks that are there, and only pairs in which one
/// of them stands are compared.
///
/// **Law.** With the parameters of the run before it, an increment gives what a whole run over all
/// records gives with these parameters, bit for bit: the same pairs, the same persons. It holds
/// because parameters fix the score of a pair, and because more records only ever part two earlier
/// ones: they make a block too large, which then is refined. Such pairs are left out here too.
///
/// Parameters are not estimated again; who adds much to little should make a whole run ([#suits]).
public final class Increment {
  /// Up to this share of new records what the earlier ones taught is good for all.
  private static final double MOST_NEW = 0.25;

  private static final int PLACES = 1 << 15;

  private final Linkage linkage;
  private final PersonTable table;
  private final Weights weights;
  private final int first;

  private Increment(Linkage linkage, Weights weights, int first) {
    this.linkage = linkage;
    this.table = linkage.table();
    this.weights = weights;
    this.first = first;
  }

  /// Whether the parameters of `before` are good for `records` records: they were learnt from the
  /// lists and not merely expected, and not many records are new.
  public static boolean suits(LinkageRun before, int records) {
    return suits(before.weights().chances(), before.table(), records);
  }

  static boolean suits(
      org.undersigned.identity.weights.Chances chances, PersonTable learntFrom, int records) {
    return !chances.expected()
        && !new HardFacts(learntFrom, chances).littleTaught()
        && records - learntFrom.size() <= MOST_NEW * learntFrom.size();
  }

  /// A run over a table that continues that of `before`, whose builder went on.
  ///
  /// @param judgements on records as the table numbers them; earlier ones keep their numbers
  public static LinkageRun of(
      LinkageRun before, PersonTable table, LinkageSettings settings, Judgements judgements) {
    Linkage linkage = new Linkage(table, settings, judgements);
    if (!table.continues(before.table())) return linkage.run(before.parameters());
    Weights weights =
        new Weights(table, before.weights().chances(), before.weights().frequencies());
    return new Increment(linkage, weights, before.table().size())
        .run(before.index().grown(table), before.pairs());
  }

  /// A run where no index of the earlier records is at hand: all blocks are made, still only the
  /// new pairs are compared.
  ///
  /// @param known the pairs of the earlier runs
  /// @param first the first new record
  static LinkageRun of(Linkage linkage, Parameters parameters, ScoredPairs known, int first) {
    Weights weights = new Weights(linkage.table(), parameters.chances(), parameters.frequencies());
    return new Increment(linkage, weights, first)
        .run(new CandidateIndex(linkage.table(), parameters.keys()), known);
  }

  private LinkageRun run(CandidateIndex index, ScoredPairs known) {
    Linkage.Scored fresh = score(index);
    ScoredPairs pairs = new ScoredPairs();
    for (int i = 0; i < known.size(); i++) {
      int one = known.one(i);
      int other = known.other(i);
      boolean mayPart = index.moved(one) && index.moved(other);
      if (!mayPart || index.meet(one, other)) pairs.add(one, other, known.bits(i));
    }
    pairs.addAll(fresh.pairs());
    return linkage.finish(index, weights, new Linkage.Scored(pairs.sorted(), fresh.candidates()));
  }

  /// Some parts of one key's order, begins and ends one after the other.
  private record Parts(int key, int[] bounds, int from, int to) {}

  private Linkage.Scored score(CandidateIndex index) {
    PairPass pass = new PairPass(table, index, linkage.settings());
    List<Parts> all = parts(index);
    ScoredPairs pairs = new ScoredPairs();
    long candidates = 0;
    for (Linkage.Scored part :
        pass.inOrder(
            all.size(), i -> linkage.score(weights, taker -> take(pass, all.get(i), taker)))) {
      pairs.addAll(part.pairs());
      candidates += part.candidates();
    }
    return new Linkage.Scored(pairs, candidates);
  }

  private void take(PairPass pass, Parts parts, PairPass.Taker taker) {
    for (int at = parts.from(); at < parts.to(); at += 2)
      pass.overFrom(first, parts.key(), parts.bounds()[at], parts.bounds()[at + 1], taker);
  }

  private static List<Parts> parts(CandidateIndex index) {
    List<Parts> parts = new ArrayList<>();
    for (int key = 0; key < index.keys().size(); key++) {
      int[] bounds = index.touched(key);
      for (int from = 0; from < bounds.length; ) {
        int to = from;
        for (int places = 0; to < bounds.length && places < PLACES; to += 2)
          places += bounds[to + 1] - bounds[to];
        parts.add(new Parts(key, bounds, from, to));
        from = to;
      }
    }
    return parts;
  }
}
