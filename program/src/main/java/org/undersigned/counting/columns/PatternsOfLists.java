package org.undersigned.counting.columns;

import java.util.List;

/// How many persons are on one, and how many on two of some columns, taken as lists.
///
/// @param count of these columns
/// @param persons on any of them
record PatternsOfLists(int count, long persons, long onOne, long onTwo) {

  static PatternsOfLists of(List<ColumnRoles.Row> rows, long columns) {
    long persons = 0;
    long onOne = 0;
    long onTwo = 0;
    for (ColumnRoles.Row row : rows) {
      int on = Long.bitCount(row.bits() & columns);
      if (on > 0) persons += row.count();
      if (on == 1) onOne += row.count();
      if (on == 2) onTwo += row.count();
    }
    return new PatternsOfLists(Long.bitCount(columns), persons, onOne, onTwo);
  }

  /// (1 − q)^m: the chance that none of `m` further persons is missed by all these lists, q =
  /// n₀/(n + n₀) with n₀ = ((J−1)/J)·f₁²/(2f₂), Chao's lower bound. A single list that holds
  /// everybody says nothing of whom it misses; it is taken to miss a few, so that the answer is
  /// open.
  double chanceThatNobodyIsMissed(long m) {
    if (count < 2) return ColumnRoles.PERHAPS / 2;
    double missed = (count - 1.0) / count * onOne * onOne / (2.0 * Math.max(1, onTwo));
    return StrictMath.pow(1 - missed / (persons + missed), m);
  }
}
