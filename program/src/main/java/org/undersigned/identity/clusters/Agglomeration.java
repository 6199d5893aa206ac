package org.undersigned.identity.clusters;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// From scored pairs to groups: records that hang together by pairs in favour are components, and
/// within each component the two groups with the highest mean log odds over *all* their cross pairs
/// are merged, as long as the mean is above zero.
///
/// Single pairs above a threshold would chain strangers into one person (connected components); the
/// mean over all cross pairs does not let one wrong pair join two persons.
public final class Agglomeration {
  private final int records;
  private final ScoredPairs pairs;
  private final Judgements judgements;
  private final Evidence evidence;

  /// @param pairs scored pairs, ascending; pairs that may never be one person left out
  public Agglomeration(int records, ScoredPairs pairs, Judgements judgements, Evidence evidence) {
    this.records = records;
    this.pairs = pairs;
    this.judgements = judgements;
    this.evidence = evidence;
  }

  /// The best partition, or a draw where the evidence holds chance; the same for any number of
  /// threads.
  public Partitioning partition() {
    Components components = new Components(records);
    for (int i = 0; i < pairs.size(); i++)
      if (joins(i)) components.join(pairs.one(i), pairs.other(i));
    List<int[]> bound = judgements.same();
    for (int[] pair : bound) components.join(pair[0], pair[1]);
    int[] root = new int[records];
    int[] size = new int[records];
    for (int i = 0; i < records; i++) size[root[i] = components.find(i)]++;
    int[] edges = new int[edgesWithin(root)];
    int[] start = edgesByRoot(root, edges);
    int[][] boundOf = boundByRoot(root, bound);
    int[] group = new int[records];
    for (int i = 0; i < records; i++) group[i] = i;
    int[] work = IntStream.range(0, records).filter(r -> size[r] > 1).toArray();
    List<ScoredPairs> open =
        IntStream.range(0, work.length)
            .parallel()
            .mapToObj(
                i ->
                    component(
                        Arrays.copyOfRange(edges, start[work[i]], start[work[i] + 1]),
                        boundOf[work[i]],
                        group))
            .filter(left -> left.size() > 0)
            .toList();
    ScoredPairs undecided = new ScoredPairs();
    open.forEach(undecided::addAll);
    return Partitioning.of(group, undecided.sorted());
  }

  private boolean joins(int pair) {
    int one = pairs.one(pair);
    int other = pairs.other(pair);
    return pairs.bits(pair) + evidence.chance().bits(one, other) > evidence.hangs()
        && !evidence.apart().test(one, other)
        && !judgements.different(one, other);
  }

  private ScoredPairs component(int[] edges, int[] bound, int[] group) {
    boolean sure = evidence.least() == 0 && evidence.hangs() == 0;
    if (edges.length == 1 && bound.length == 0 && sure) {
      group[pairs.other(edges[0])] = pairs.one(edges[0]);
      return new ScoredPairs();
    }
    return new Component(pairs, judgements, evidence).merge(edges, bound, group);
  }

  private int edgesWithin(int[] root) {
    int within = 0;
    for (int i = 0; i < pairs.size(); i++) if (root[pairs.one(i)] == root[pairs.other(i)]) within++;
    return within;
  }

  /// Fills `edges` with numbers of pairs, component by component; tells where each begins.
  private int[] edgesByRoot(int[] root, int[] edges) {
    int[] start = new int[records + 1];
    for (int i = 0; i < pairs.size(); i++)
      if (root[pairs.one(i)] == root[pairs.other(i)]) start[root[pairs.one(i)] + 1]++;
    for (int i = 0; i < records; i++) start[i + 1] += start[i];
    int[] at = Arrays.copyOf(start, records);
    for (int i = 0; i < pairs.size(); i++)
      if (root[pairs.one(i)] == root[pairs.other(i)]) edges[at[root[pairs.one(i)]]++] = i;
    return start;
  }

  private static final int[] NONE = {};

  private int[][] boundByRoot(int[] root, List<int[]> bound) {
    int[][] byRoot = new int[records][];
    Arrays.fill(byRoot, NONE);
    for (int[] pair : bound) {
      int at = root[pair[0]];
      int n = byRoot[at].length;
      byRoot[at] = Arrays.copyOf(byRoot[at], n + 2);
      byRoot[at][n] = pair[0];
      byRoot[at][n + 1] = pair[1];
    }
    return byRoot;
  }
}
