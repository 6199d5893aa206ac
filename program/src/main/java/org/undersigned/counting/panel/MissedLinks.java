package org.undersigned.counting.panel;

import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.undersigned.counting.draws.RandomDraws;
import org.undersigned.counting.loglinear.Fit;
import org.undersigned.counting.loglinear.ModelAverage;
import org.undersigned.counting.loglinear.ModelSpace;
import org.undersigned.model.OverlapTable;

/// What the estimate would be if one in ten true matches between lists had been missed.
///
/// The user's own table is split again: each match of a person on several lists is broken with
/// chance 1/10 and both parts count as persons of their own. If that multiplies the estimate by r,
/// and the table already suffered the same, the truth lies near the estimate over r.
final class MissedLinks {
  private static final int SPLITS = 10;
  private static final double MISSED = 0.1;
  private static final long MOST_SPLIT = 2_000;

  private MissedLinks() {}

  /// The corrected estimate for `median`; empty where a split table has no estimate.
  static OptionalLong corrected(OverlapTable table, long median, long seed, long stream) {
    OptionalLong plain = logLinear(table);
    if (plain.isEmpty()) return OptionalLong.empty();
    double logRatio = 0;
    for (int s = 0; s < SPLITS; s++) {
      OptionalLong split = logLinear(split(table, RandomDraws.of(seed, stream + s)));
      if (split.isEmpty()) return OptionalLong.empty();
      logRatio += StrictMath.log((double) split.getAsLong() / plain.getAsLong()) / SPLITS;
    }
    return OptionalLong.of(Math.max(0, Math.round(median / StrictMath.exp(logRatio))));
  }

  /// The BIC-averaged median of N: quick, and the others move alike.
  static OptionalLong logLinear(OverlapTable table) {
    var fits = ModelSpace.fits(table);
    if (fits.stream().noneMatch(f -> f instanceof Fit.Estimated)) return OptionalLong.empty();
    double unlisted = ModelAverage.of(fits, ModelAverage.Criterion.BIC).quantile(0.5);
    return OptionalLong.of(table.documented() + Voice.rounded(unlisted));
  }

  /// The table after each match was broken with chance [#MISSED]: a person's lists are put in a
  /// random order and the chain is cut between neighbours.
  private static OverlapTable split(OverlapTable table, RandomDraws draws) {
    Map<Integer, Long> counts = new TreeMap<>();
    for (OverlapTable.Cell cell : table.cells()) {
      int size = Integer.bitCount(cell.pattern());
      if (size == 1) {
        counts.merge(cell.pattern(), cell.count(), Long::sum);
        continue;
      }
      // Large cells are split by a sample of their persons, each standing for several.
      long tries = Math.min(cell.count(), MOST_SPLIT);
      for (long i = 0; i < tries; i++) {
        long persons = cell.count() * (i + 1) / tries - cell.count() * i / tries;
        cut(cell.pattern(), persons, draws, counts);
      }
    }
    return OverlapTable.of(table.lists(), counts);
  }

  private static void cut(int pattern, long persons, RandomDraws draws, Map<Integer, Long> counts) {
    int left = pattern;
    int part = 0;
    while (left != 0) {
      int next = draws.below(Integer.bitCount(left));
      int bits = left;
      for (int i = 0; i < next; i++) bits &= bits - 1;
      int list = Integer.lowestOneBit(bits);
      left &= ~list;
      if (part != 0 && draws.uniform() < MISSED) {
        counts.merge(part, persons, Long::sum);
        part = 0;
      }
      part |= list;
    }
    counts.merge(part, persons, Long::sum);
  }
}
