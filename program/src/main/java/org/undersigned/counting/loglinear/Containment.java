package org.undersigned.counting.loglinear;

/// Which lists of a table lie within another, of those that a family ties together by a pair term.
///
/// @param over by list, the lists that hold everybody on it, as bits
record Containment(int[] over) {
  static Containment of(Family family, double[] counts) {
    int[] over = new int[family.lists()];
    for (int term : family.terms()) {
      if (Integer.bitCount(term) != 2) continue;
      int one = Integer.lowestOneBit(term);
      int other = term & ~one;
      if (margin(counts, term, 0) == 0) continue;
      if (margin(counts, one, other) == 0) over[Integer.numberOfTrailingZeros(one)] |= other;
      if (margin(counts, other, one) == 0) over[Integer.numberOfTrailingZeros(other)] |= one;
    }
    return new Containment(over);
  }

  /// Persons on all lists of `on` and none of `off`.
  static double margin(double[] counts, int on, int off) {
    double sum = 0;
    for (int x = on; x < counts.length; x = (x + 1) | on) if ((x & off) == 0) sum += counts[x];
    return sum;
  }

  /// Whether somebody could have this pattern.
  boolean allows(int pattern) {
    return closed(pattern) == pattern;
  }

  /// Whether `term` has the same column, in the cells that are kept, as one of `terms` before it.
  boolean repeats(int term, int[] terms) {
    int closed = closed(term);
    for (int earlier : terms) {
      if (earlier == term) return false;
      if (closed(earlier) == closed) return true;
    }
    return false;
  }

  /// `lists` and all that hold everybody on one of them.
  private int closed(int lists) {
    int closed = lists;
    int before;
    do {
      before = closed;
      for (int j = 0; j < over.length; j++) if ((closed >> j & 1) == 1) closed |= over[j];
    } while (closed != before);
    return closed;
  }
}
