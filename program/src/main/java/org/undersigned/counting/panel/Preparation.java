package org.undersigned.counting.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.undersigned.model.Message;
import org.undersigned.model.OverlapTable;

/// What is done with a table before any method runs: what cannot bear an estimate is refused, what
/// does not help is left out, and both are said.
///
/// @param table canonical, every list sharing somebody with another; the given one where it was
///     refused
/// @param notes what was left out or merged, and warnings
/// @param refusal why there is no estimate; empty where the methods may run
record Preparation(OverlapTable table, List<Message> notes, Optional<Message> refusal) {
  /// Fewer persons on two or more lists are too few to estimate from.
  static final long LEAST_SHARED = 10;

  /// Fewer documented persons are too few to estimate from.
  static final long LEAST_DOCUMENTED = 30;

  static Preparation of(OverlapTable given) {
    List<Message> notes = new ArrayList<>();
    if (given.documented() == 0) return refused(given, notes, Message.of("EST-20"));
    OverlapTable table = leftOut(given, notes);
    table = identicalMerged(table, notes);
    table = CanonicalOrder.of(table);
    return checked(table, given, notes);
  }

  private static Preparation checked(OverlapTable table, OverlapTable given, List<Message> notes) {
    int lists = table.lists().size();
    if (lists < 2 && given.lists().size() > 1 && given.lists().size() - emptyLists(given) > 1)
      return refused(given, notes, Message.of("EST-24"));
    if (lists < 2) return refused(given, notes, Message.of("EST-21"));
    if (pieces(table) > 1) return refused(table, notes, Message.of("EST-24"));
    if (lists == 2) return refused(table, notes, Message.of("EST-22"));
    long shared = table.documented() - table.onExactly(1);
    if (shared < LEAST_SHARED || table.documented() < LEAST_DOCUMENTED) {
      return refused(
          table,
          notes,
          Message.of("EST-23", "documented", "" + table.documented(), "shared", "" + shared));
    }
    if (lists == 3) notes.add(Message.of("EST-43"));
    pairsWithoutSharedPersons(table, notes);
    listsWithinAnother(table, notes);
    return new Preparation(table, notes, Optional.empty());
  }

  private static Preparation refused(OverlapTable table, List<Message> notes, Message why) {
    return new Preparation(table, notes, Optional.of(why));
  }

  private static long emptyLists(OverlapTable table) {
    long empty = 0;
    for (int j = 0; j < table.lists().size(); j++) if (table.listed(j) == 0) empty++;
    return empty;
  }

  /// Without lists that hold nobody, and then without lists that share nobody with any other.
  private static OverlapTable leftOut(OverlapTable given, List<Message> notes) {
    List<Integer> out = new ArrayList<>();
    for (int j = 0; j < given.lists().size(); j++) {
      boolean alone = true;
      for (int i = 0; i < given.lists().size(); i++) alone &= i == j || given.shared(i, j) == 0;
      if (!alone || given.lists().size() == 1) continue;
      out.add(j);
      String code = given.listed(j) == 0 ? "EST-40" : "EST-41";
      notes.add(Message.of(code, "list", given.lists().get(j)));
    }
    if (out.size() == given.lists().size()) {
      // Nothing shared at all: keep one list, so that what follows says so.
      return Lists.without(given, out.subList(1, out.size()));
    }
    return Lists.without(given, out);
  }

  private static OverlapTable identicalMerged(OverlapTable given, List<Message> notes) {
    OverlapTable table = given;
    for (int i = 0; i < table.lists().size(); i++) {
      for (int j = table.lists().size() - 1; j > i; j--) {
        if (table.shared(i, j) != table.listed(i) || table.listed(i) != table.listed(j)) continue;
        notes.add(
            Message.of("EST-42", "list", table.lists().get(i), "other", table.lists().get(j)));
        table = Lists.without(table, List.of(j));
      }
    }
    return table;
  }

  /// The number of parts of the graph in which lists are joined that share a person.
  private static int pieces(OverlapTable table) {
    int lists = table.lists().size();
    int unseen = (1 << lists) - 1;
    int pieces = 0;
    while (unseen != 0) {
      pieces++;
      int reached = Integer.lowestOneBit(unseen);
      int before;
      do {
        before = reached;
        for (OverlapTable.Cell cell : table.cells()) {
          if ((cell.pattern() & reached) != 0) reached |= cell.pattern();
        }
      } while (reached != before);
      unseen &= ~reached;
    }
    return pieces;
  }

  private static void pairsWithoutSharedPersons(OverlapTable table, List<Message> notes) {
    int pairs = 0;
    for (int i = 0; i < table.lists().size(); i++) {
      for (int j = i + 1; j < table.lists().size(); j++) if (table.shared(i, j) == 0) pairs++;
    }
    if (pairs > 0) notes.add(Message.of("EST-44", "pairs", "" + pairs));
  }

  private static void listsWithinAnother(OverlapTable table, List<Message> notes) {
    for (int i = 0; i < table.lists().size(); i++) {
      for (int j = 0; j < table.lists().size(); j++) {
        if (i != j && table.listed(i) > 9 && table.shared(i, j) == table.listed(i)) {
          notes.add(
              Message.of("EST-46", "list", table.lists().get(i), "other", table.lists().get(j)));
        }
      }
    }
  }
}
