package org.undersigned.counting.loglinear;

import org.undersigned.model.OverlapTable;

/// The counts of all 2^J patterns, zeros included; pattern 0 is never observed and stays 0.
final class Counts {
  private Counts() {}

  static double[] of(OverlapTable table) {
    double[] counts = new double[1 << table.lists().size()];
    for (OverlapTable.Cell cell : table.cells()) counts[cell.pattern()] = cell.count();
    return counts;
  }
}
