package org.undersigned.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Learns what it costs to read one letter as another from pairs of spellings of one name.
///
/// Each pair is aligned at the least cost of the present table, and the letters laid upon each
/// other are counted. With `P(v|u)` the share of the letters `u` that lay upon `v`, the cost is
/// `-14 · log2 sqrt(P(v|u) · P(u|v))` hundredths of a consonant, half of that for vowels; a gap
/// costs `-14 · log2 P(gap|u)`. One round is enough, since the table by hand is near.
public final class SoundLearning {
  private static final double PER_BIT = 14;
  private static final int LEAST_COUNT = 12;
  private static final int WORSE_THAN_CHANCE = 45;
  private static final int GAP = -1;

  private final Map<Long, Double> together = new HashMap<>();
  private final Map<Integer, Double> alone = new HashMap<>();

  /// Takes a pair of spellings met `count` times. Pairs that lie too far apart (two names, not two
  /// spellings) are left out.
  public void add(String one, String other, double count) {
    short[] a = SoundReader.read(one);
    short[] b = SoundReader.read(other);
    if (a.length == 0 || b.length == 0) {
      return;
    }
    var script = Script.of(other);
    boolean abjad = script == Script.ARABIC || script == Script.HEBREW;
    var path = new Path(a, b, abjad);
    int weight = Math.max(1, (weigh(a) + weigh(b)) / 2);
    if (100 * path.cost() / weight > WORSE_THAN_CHANCE) {
      return;
    }
    double times = 1 + Math.log(count);
    for (int[] step : path.steps()) {
      together.merge(key(step[0], step[1]), times, Double::sum);
      alone.merge(step[0], step[0] == GAP ? 0 : times, Double::sum);
      alone.merge(step[1], step[1] == GAP ? 0 : times, Double::sum);
    }
  }

  private static int weigh(short[] units) {
    int sum = 0;
    for (short unit : units) {
      sum += Sounds.WEIGHT[unit];
    }
    return sum;
  }

  /// The rows of the table, sorted: letter, letter (or `gap`), cost; only where the learnt cost is
  /// below the present one. `gap` names the row for letters left out: `gap`, or `gap-abjad` where
  /// the other script leaves vowels out.
  public List<String> table(String gap) {
    var rows = new TreeMap<String, Integer>();
    for (var entry : together.entrySet()) {
      int u = (int) (entry.getKey() >> 32);
      int v = (int) (long) entry.getKey();
      if (entry.getValue() >= LEAST_COUNT) {
        learn(rows, u, v, entry.getValue(), gap);
      }
    }
    var lines = new ArrayList<String>();
    rows.forEach((pair, cost) -> lines.add(pair + "\t" + cost));
    return lines;
  }

  private void learn(Map<String, Integer> rows, int u, int v, double times, String gap) {
    if (u == GAP || v == GAP) {
      int unit = Math.max(u, v);
      int cost = (int) Math.round(bits(times / alone.get(unit)) * scale(unit));
      short present = gap.equals("gap") ? Sounds.GAP[unit] : Sounds.GAP_ABJAD[unit];
      if (cost < present) {
        rows.put(Sounds.label(unit) + "\t" + gap, cost);
      }
      return;
    }
    double bits = (bits(times / alone.get(u)) + bits(times / alone.get(v))) / 2;
    int cost = (int) Math.round(bits * Math.min(scale(u), scale(v)));
    if (cost < Sounds.TWO_SCRIPTS[u * Sounds.COUNT + v]) {
      rows.put(Sounds.label(u) + "\t" + Sounds.label(v), cost);
    }
  }

  private static double scale(int unit) {
    return SoundDistances.isVowel(Sounds.LIKELIEST[unit]) ? PER_BIT / 2 : PER_BIT;
  }

  private static double bits(double share) {
    return -Math.log(share) / Math.log(2);
  }

  private static long key(int u, int v) {
    return (long) u << 32 | v & 0xFFFFFFFFL;
  }

  /// The cheapest alignment with its steps.
  private record Path(int cost, List<int[]> steps) {
    Path(short[] a, short[] b, boolean abjad) {
      this(costs(a, b, abjad)[a.length][b.length], steps(a, b, abjad));
    }

    private static int[][] costs(short[] a, short[] b, boolean abjad) {
      short[] gapA = abjad ? Sounds.GAP_ABJAD : Sounds.GAP;
      var cost = new int[a.length + 1][b.length + 1];
      for (int i = 0; i <= a.length; i++) {
        for (int j = 0; j <= b.length; j++) {
          int least = i == 0 && j == 0 ? 0 : Integer.MAX_VALUE;
          if (i > 0) {
            least = Math.min(least, cost[i - 1][j] + gapA[a[i - 1]]);
          }
          if (j > 0) {
            least = Math.min(least, cost[i][j - 1] + Sounds.GAP[b[j - 1]]);
          }
          if (i > 0 && j > 0) {
            int both = Sounds.TWO_SCRIPTS[a[i - 1] * Sounds.COUNT + b[j - 1]];
            least = Math.min(least, cost[i - 1][j - 1] + both);
          }
          cost[i][j] = least;
        }
      }
      return cost;
    }

    private static List<int[]> steps(short[] a, short[] b, boolean abjad) {
      var cost = costs(a, b, abjad);
      short[] gapA = abjad ? Sounds.GAP_ABJAD : Sounds.GAP;
      var steps = new ArrayList<int[]>();
      int i = a.length;
      int j = b.length;
      while (i > 0 || j > 0) {
        boolean both =
            i > 0
                && j > 0
                && cost[i][j]
                    == cost[i - 1][j - 1] + Sounds.TWO_SCRIPTS[a[i - 1] * Sounds.COUNT + b[j - 1]];
        if (both) {
          steps.add(new int[] {a[--i], b[--j]});
        } else if (i > 0 && cost[i][j] == cost[i - 1][j] + gapA[a[i - 1]]) {
          steps.add(new int[] {a[--i], GAP});
        } else {
          steps.add(new int[] {GAP, b[--j]});
        }
      }
      return steps;
    }
  }
}
