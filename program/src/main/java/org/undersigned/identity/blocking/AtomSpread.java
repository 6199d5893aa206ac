package org.undersigned.identity.blocking;

import java.util.Arrays;
import org.undersigned.identity.columns.PersonTable;

/// How an atom spreads over the records, from a sample taken at equal steps.
///
/// @param coverage share of records that say it
/// @param collision chance that two records chosen at random agree in it
record AtomSpread(Atom atom, double coverage, double collision) {
  private static final int SAMPLE = 100_000;

  static AtomSpread of(PersonTable table, Atom atom) {
    int n = table.size();
    int step = Math.max(1, n / SAMPLE);
    int[] numbers = new int[(n + step - 1) / step];
    int filled = 0;
    for (int record = 0; record < n; record += step) {
      int number = atom.of(table, record);
      if (number != 0) numbers[filled++] = number;
    }
    Arrays.sort(numbers, 0, filled);
    double pairs = 0;
    for (int from = 0; from < filled; ) {
      int to = from;
      while (to < filled && numbers[to] == numbers[from]) to++;
      pairs += (double) (to - from) * (to - from - 1) / 2;
      from = to;
    }
    double all = (double) numbers.length * (numbers.length - 1) / 2;
    return new AtomSpread(
        atom, filled / (double) Math.max(1, numbers.length), all == 0 ? 0 : pairs / all);
  }
}
