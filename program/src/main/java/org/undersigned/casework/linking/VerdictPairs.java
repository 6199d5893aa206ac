package org.undersigned.casework.linking;

import java.io.IOException;
import java.util.Arrays;
import org.undersigned.identity.LinkageRun;
import org.undersigned.identity.clusters.ScoredPairs;

/// All pairs that a verdict is written for: those that were scored above the floor, and those of
/// one person that no key brought together; ascending.
final class VerdictPairs {
  private final LinkageRun run;

  VerdictPairs(LinkageRun run) {
    this.run = run;
  }

  /// Takes a pair.
  interface Taker {
    void take(int one, int other, double bits) throws IOException;
  }

  void forEach(Taker taker) throws IOException {
    ScoredPairs pairs = run.pairs();
    int[] groupOf = run.partition().groupOf();
    int[] next = nextInGroup(groupOf);
    int at = 0;
    for (int one = 0; one < groupOf.length; one++) {
      int mate = next[one];
      while (true) {
        boolean pair = at < pairs.size() && pairs.one(at) == one;
        int other = pair ? pairs.other(at) : Integer.MAX_VALUE;
        int together = mate < 0 ? Integer.MAX_VALUE : mate;
        if (other == Integer.MAX_VALUE && together == Integer.MAX_VALUE) break;
        if (other <= together) {
          taker.take(one, other, pairs.bits(at++));
          if (other == together) mate = next[mate];
        } else {
          taker.take(one, together, run.bits(one, together));
          mate = next[mate];
        }
      }
    }
  }

  /// For each record the next one of its group; -1 for the last.
  private static int[] nextInGroup(int[] groupOf) {
    int[] next = new int[groupOf.length];
    int[] last = new int[groupOf.length];
    Arrays.fill(next, -1);
    Arrays.fill(last, -1);
    for (int record = 0; record < groupOf.length; record++) {
      int before = last[groupOf[record]];
      if (before >= 0) next[before] = record;
      last[groupOf[record]] = record;
    }
    return next;
  }
}
