package org.undersigned.counting.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.undersigned.model.OverlapTable;

/// Tables made from a table by leaving lists out or by taking several lists as one.
final class Lists {
  private Lists() {}

  /// The table without the lists at these positions; persons on no other list are gone from it.
  static OverlapTable without(OverlapTable table, List<Integer> positions) {
    List<String> names = new ArrayList<>();
    List<Integer> kept = new ArrayList<>();
    for (int j = 0; j < table.lists().size(); j++) {
      if (positions.contains(j)) continue;
      kept.add(j);
      names.add(table.lists().get(j));
    }
    Map<Integer, Long> counts = new TreeMap<>();
    for (OverlapTable.Cell cell : table.cells()) {
      int pattern = 0;
      for (int at = 0; at < kept.size(); at++) {
        if ((cell.pattern() >> kept.get(at) & 1) == 1) pattern |= 1 << at;
      }
      if (pattern != 0) counts.merge(pattern, cell.count(), Long::sum);
    }
    return OverlapTable.of(names, counts);
  }

  /// The table in which list `into` also holds everybody on list `from`, which is gone.
  static OverlapTable merged(OverlapTable table, int into, int from) {
    Map<Integer, Long> counts = new TreeMap<>();
    for (OverlapTable.Cell cell : table.cells()) {
      boolean on = (cell.pattern() >> from & 1) == 1;
      counts.merge(on ? cell.pattern() | 1 << into : cell.pattern(), cell.count(), Long::sum);
    }
    List<String> names = new ArrayList<>(table.lists());
    names.set(into, names.get(into) + "+" + names.get(from));
    return without(OverlapTable.of(names, counts), List.of(from));
  }

  /// The two smallest lists taken as one, again and again, until at most `most` are left: for
  /// methods that cannot take as many lists as there are.
  static OverlapTable mergedTo(OverlapTable table, int most) {
    OverlapTable merged = table;
    while (merged.lists().size() > most) {
      int smallest = -1;
      int second = -1;
      for (int j = 0; j < merged.lists().size(); j++) {
        if (smallest < 0 || merged.listed(j) < merged.listed(smallest)) {
          second = smallest;
          smallest = j;
        } else if (second < 0 || merged.listed(j) < merged.listed(second)) {
          second = j;
        }
      }
      merged = CanonicalOrder.of(merged(merged, second, smallest));
    }
    return merged;
  }
}
