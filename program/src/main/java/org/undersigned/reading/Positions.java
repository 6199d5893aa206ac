package org.undersigned.reading;

import org.undersigned.model.Block;
import org.undersigned.model.Placement;
import org.undersigned.model.Reading;

/// Checks that the positions in a reading lie in its text, in order, without overlap.
final class Positions {
  private Positions() {}

  /// @throws IllegalArgumentException where they do not
  static void check(Reading reading) {
    int length = reading.length();
    int last = 0;
    for (Block block : reading.blocks()) {
      require(
          block.start() >= last && block.end() >= block.start() && block.end() <= length, "block");
      if (block instanceof Block.Row row) {
        int at = row.start();
        for (Block.Cell cell : row.cells()) {
          require(
              cell.start() >= at && cell.end() >= cell.start() && cell.end() <= row.end(), "cell");
          at = cell.end();
        }
      }
      last = block.end();
    }
    last = 0;
    for (Placement placement : reading.placements()) {
      require(placement.start() >= last && placement.end() <= length, "placement");
      last = placement.end();
    }
    require(reading.pages() >= 0 && reading.text().indexOf('\r') < 0, "page count or line end");
  }

  private static void require(boolean holds, String what) {
    if (!holds) throw new IllegalArgumentException("A " + what + " of the reading is impossible");
  }
}
