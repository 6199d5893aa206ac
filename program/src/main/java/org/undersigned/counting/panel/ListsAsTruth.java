package org.undersigned.counting.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.undersigned.counting.loglinear.ModelSpace;
import org.undersigned.model.Message;
import org.undersigned.model.OverlapTable;

/// Each list taken as a population of known size and estimated from the others (internal validity,
/// Binette & Steorts 2022): the persons on list j that another list holds too, and how many of list
/// j the log-linear models, weighted by BIC, make of them.
final class ListsAsTruth {
  private ListsAsTruth() {}

  /// What became of one list.
  ///
  /// @param truth persons on the list
  record Tried(String list, long truth, long estimated) {
    double ratio() {
      return (double) estimated / truth;
    }
  }

  /// Lists on which the others can bear an estimate, in the table's order; none below four lists.
  static List<Tried> of(OverlapTable given) {
    OverlapTable table = Lists.mergedTo(given, ModelSpace.MOST_LISTS);
    List<Tried> tried = new ArrayList<>();
    for (int j = 0; j < table.lists().size(); j++) {
      Preparation prepared = Preparation.of(Lists.without(onList(table, j), List.of(j)));
      if (prepared.refusal().isPresent()) continue;
      OptionalLong estimate = MissedLinks.logLinear(prepared.table());
      if (estimate.isEmpty()) continue;
      tried.add(new Tried(table.lists().get(j), table.listed(j), estimate.getAsLong()));
    }
    return tried;
  }

  private static OverlapTable onList(OverlapTable table, int j) {
    TreeMap<Integer, Long> counts = new TreeMap<>();
    for (OverlapTable.Cell cell : table.cells()) {
      if ((cell.pattern() >> j & 1) == 1) counts.put(cell.pattern(), cell.count());
    }
    return OverlapTable.of(table.lists(), counts);
  }

  /// The ratios in one line; empty where no list could be tried.
  static Optional<Message> note(OverlapTable table) {
    List<Tried> tried = of(table);
    if (tried.isEmpty()) return Optional.empty();
    List<String> ratios =
        tried.stream()
            .map(t -> String.format(Locale.ROOT, "%s %.2f", t.list(), t.ratio()))
            .toList();
    return Optional.of(Message.of("EST-65", "ratios", String.join(", ", ratios)));
  }
}
