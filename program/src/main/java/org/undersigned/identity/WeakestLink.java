package org.undersigned.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The weakest link of a group of records: of the strongest tree that joins them all (Kruskal
/// 1956), the pair with the least log2 odds. Without it the group falls into two.
final class WeakestLink {
  /// Of larger groups only the first records are looked at: all pairs would be too many.
  private static final int MOST = 300;

  /// A pair of records.
  record Pair(int one, int other, double bits) {}

  private WeakestLink() {}

  /// Empty for a record alone.
  static Optional<Pair> of(LinkageRun run, int record) {
    int[] groupOf = run.partition().groupOf();
    List<Integer> members = new ArrayList<>();
    for (int i = 0; i < groupOf.length && members.size() < MOST; i++)
      if (groupOf[i] == groupOf[record]) members.add(i);
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < members.size(); i++)
      for (int j = i + 1; j < members.size(); j++)
        pairs.add(
            new Pair(members.get(i), members.get(j), run.bits(members.get(i), members.get(j))));
    pairs.sort((a, b) -> Double.compare(b.bits(), a.bits()));
    int[] joined = new int[groupOf.length];
    for (int member : members) joined[member] = member;
    Optional<Pair> weakest = Optional.empty();
    for (Pair each : pairs) {
      int a = root(joined, each.one());
      int b = root(joined, each.other());
      if (a == b) continue;
      joined[a] = b;
      weakest = Optional.of(each);
    }
    return weakest;
  }

  private static int root(int[] joined, int of) {
    int at = of;
    while (joined[at] != at) at = joined[at];
    return at;
  }
}
