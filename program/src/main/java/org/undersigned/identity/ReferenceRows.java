package org.undersigned.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.undersigned.identity.columns.ColumnMapping;
import org.undersigned.identity.columns.PersonTable;
import org.undersigned.identity.columns.TableBuilder;
import org.undersigned.model.Reference;

/// References of a case as rows, group after group; within a group list by list.
final class ReferenceRows {
  private final TableBuilder builder;
  private final List<Reference> references = new ArrayList<>();

  private ReferenceRows(List<ColumnMapping> mappings) {
    this.builder = new TableBuilder(mappings);
  }

  /// The rows of a first group.
  static ReferenceRows of(List<? extends Reference> group) {
    Map<String, List<Reference>> lists = lists(group);
    List<ColumnMapping> mappings = new ArrayList<>();
    lists.forEach((name, members) -> mappings.add(ReferenceTable.mapping(name, members)));
    if (lists.isEmpty()) {
      mappings.add(ReferenceTable.mapping("", List.of()));
      lists.put("", List.of());
    }
    ReferenceRows rows = new ReferenceRows(mappings);
    lists.values().forEach(rows::add);
    return rows;
  }

  /// Adds the lists of a further group.
  ///
  /// @return false where rows that were added before would have to be read anew beside it
  boolean append(List<? extends Reference> group) {
    for (Map.Entry<String, List<Reference>> list : lists(group).entrySet()) {
      if (!builder.append(ReferenceTable.mapping(list.getKey(), list.getValue()))) return false;
      add(list.getValue());
    }
    return true;
  }

  private static Map<String, List<Reference>> lists(List<? extends Reference> group) {
    Map<String, List<Reference>> lists = new TreeMap<>();
    for (Reference each : group)
      lists.computeIfAbsent(ReferenceTable.list(each), _ -> new ArrayList<>()).add(each);
    return lists;
  }

  private void add(List<Reference> members) {
    builder.nextList();
    for (Reference each : members) {
      builder.add(ReferenceTable.row(each));
      references.add(each);
    }
  }

  /// The rows so far.
  PersonTable table() {
    return builder.build();
  }

  /// In the order of the rows.
  List<Reference> references() {
    return List.copyOf(references);
  }
}
