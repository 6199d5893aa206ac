package org.undersigned.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// How many persons stand on exactly which lists: the counts per capture pattern.
///
/// @param lists the lists' names, all different, at most [#MOST_LISTS]
/// @param cells one per pattern that somebody has, ascending by pattern
public record OverlapTable(List<String> lists, List<Cell> cells) {

  /// More lists than this are merged or left out before a table is made.
  public static final int MOST_LISTS = 24;

  /// @param pattern bit j (from the lowest) is set for persons on list j; never zero, since nobody
  ///     is documented by no list
  /// @param count persons with this pattern, at least one
  public record Cell(int pattern, long count) {
    public Cell {
      if (pattern < 1) throw new IllegalArgumentException("A pattern names at least one list");
      if (count < 1) throw new IllegalArgumentException("A cell holds at least one person");
    }
  }

  public OverlapTable {
    lists = List.copyOf(lists);
    cells = List.copyOf(cells);
    if (lists.isEmpty() || lists.size() > MOST_LISTS)
      throw new IllegalArgumentException("One to " + MOST_LISTS + " lists");
    if (new HashSet<>(lists).size() < lists.size())
      throw new IllegalArgumentException("Two lists have the same name");
    int previous = 0;
    for (Cell cell : cells) {
      if (cell.pattern() <= previous || cell.pattern() >> lists.size() != 0)
        throw new IllegalArgumentException("Patterns ascend and stay within the lists");
      previous = cell.pattern();
    }
  }

  /// The table with these counts; patterns that nobody has are left out.
  public static OverlapTable of(List<String> lists, Map<Integer, Long> counts) {
    List<Cell> cells = new ArrayList<>();
    new TreeMap<>(counts)
        .forEach(
            (pattern, count) -> {
              if (count != 0) cells.add(new Cell(pattern, count));
            });
    return new OverlapTable(lists, cells);
  }

  /// The table of persons, each given by the set of list positions (from 0) they stand on.
  public static OverlapTable ofPersons(List<String> lists, Iterable<Set<Integer>> persons) {
    Map<Integer, Long> counts = new TreeMap<>();
    for (Set<Integer> on : persons) {
      int pattern = 0;
      for (int j : on) pattern |= 1 << j;
      counts.merge(pattern, 1L, Long::sum);
    }
    return of(lists, counts);
  }

  /// n: persons on at least one list.
  public long documented() {
    return cells.stream().mapToLong(Cell::count).sum();
  }

  /// Persons on list `j`, counted from 0.
  public long listed(int j) {
    return cells.stream().filter(c -> (c.pattern() >> j & 1) == 1).mapToLong(Cell::count).sum();
  }

  /// f_k: persons on exactly `k` lists.
  public long onExactly(int k) {
    return cells.stream()
        .filter(c -> Integer.bitCount(c.pattern()) == k)
        .mapToLong(Cell::count)
        .sum();
  }

  /// Persons on both list `i` and list `j`.
  public long shared(int i, int j) {
    int both = 1 << i | 1 << j;
    return cells.stream().filter(c -> (c.pattern() & both) == both).mapToLong(Cell::count).sum();
  }
}
