package org.undersigned.counting.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.undersigned.model.Message;
import org.undersigned.model.OverlapTable;

/// Lists that people declare to be compiled from one another. They are merged before anything is
/// estimated: a copy is no second witness, and counted as one it would pull the estimate down.
///
/// @param groups names of lists that are taken as one
public record DeclaredCopies(List<List<String>> groups) {
  public DeclaredCopies {
    groups = groups.stream().map(List::copyOf).toList();
  }

  public static DeclaredCopies none() {
    return new DeclaredCopies(List.of());
  }

  /// The first name that is no list of `lists`.
  public Optional<String> unknown(List<String> lists) {
    return groups.stream().flatMap(List::stream).filter(name -> !lists.contains(name)).findFirst();
  }

  /// The table with each group as one list, called by all their names. Names that are no list of
  /// the table are passed over.
  public OverlapTable merged(OverlapTable given) {
    OverlapTable table = given;
    for (List<String> group : groups) {
      String into = "";
      for (String name : group) {
        if (!table.lists().contains(name)) continue;
        if (into.isEmpty()) {
          into = name;
          continue;
        }
        int at = table.lists().indexOf(into);
        table = Lists.merged(table, at, table.lists().indexOf(name));
        into = into + "+" + name;
      }
    }
    return table;
  }

  /// One for each group.
  public List<Message> notes() {
    List<Message> notes = new ArrayList<>();
    for (List<String> group : groups) {
      notes.add(Message.of("EST-66", "lists", String.join(", ", group)));
    }
    return notes;
  }

  /// In words, for the plan that is stored before the first run.
  public List<String> described() {
    return groups.stream()
        .map(g -> "taken as one list, by declaration: " + String.join(", ", g))
        .toList();
  }
}
