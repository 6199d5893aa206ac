package org.undersigned.casework.estimating;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.undersigned.counting.columns.ColumnRoles;
import org.undersigned.counting.columns.ColumnRoles.Because;
import org.undersigned.counting.columns.ColumnRoles.Column;
import org.undersigned.counting.columns.ColumnRoles.Role;
import org.undersigned.model.Message;
import org.undersigned.model.OverlapTable;
import org.undersigned.reading.CsvStep;

/// What each column of a table is taken for, and why.
///
/// @param count position of the counts
/// @param lists positions of the columns taken as lists
/// @param strata positions of the columns that divide
/// @param others positions of columns that are left out
/// @param notes what was left out, and which columns are lists
/// @param open why it cannot be told which columns are lists; empty where it can
record TableColumns(
    List<String> header,
    int count,
    List<Integer> lists,
    List<Integer> strata,
    List<Integer> others,
    List<Message> notes,
    Optional<Message> open) {
  private static final int MOST_BINARY = 60;

  /// Sorts the columns of a table whose rows are as wide as its header.
  ///
  /// @param strata positions of the columns that were named as dividing
  /// @param told positions of the columns that were named as lists
  static TableColumns of(
      List<String> header, List<CsvStep.Row> body, List<Integer> strata, List<Integer> told) {
    int count = header.indexOf(TableFile.COUNT);
    List<Integer> binary = new ArrayList<>();
    List<Integer> others = new ArrayList<>();
    for (int c = 0; c < header.size(); c++) {
      if (c == count || strata.contains(c)) continue;
      (told.contains(c) || binary(c, body, count) ? binary : others).add(c);
    }
    List<Message> notes = new ArrayList<>();
    for (int c : others) notes.add(Message.of("EST-49", "column", header.get(c)));
    if (binary.size() > MOST_BINARY)
      return new TableColumns(header, count, binary, strata, others, notes, Optional.empty());
    List<Column> roles =
        new ColumnRoles(
                binary.stream().map(header::get).toList(),
                rows(binary, body, count),
                c -> told.contains(binary.get(c)))
            .columns();
    List<Integer> lists = new ArrayList<>();
    Optional<Message> open = Optional.empty();
    for (int i = 0; i < roles.size(); i++) {
      Column column = roles.get(i);
      switch (column.role()) {
        case LIST -> lists.add(binary.get(i));
        case CHARACTERISTIC -> {
          others.add(binary.get(i));
          notes.add(leftOut(column));
        }
        case OPEN -> {
          lists.add(binary.get(i));
          if (open.isEmpty()) open = Optional.of(unsettled(column));
        }
      }
    }
    if (open.isEmpty() && !lists.isEmpty()) notes.addAll(takenAsLists(roles));
    return new TableColumns(header, count, lists, strata, others, notes, open);
  }

  private static Message leftOut(Column column) {
    return Message.of(
        column.because() == Because.NAME ? "EST-16" : "EST-17",
        "column",
        column.name(),
        "persons",
        "" + column.persons());
  }

  private static Message unsettled(Column column) {
    return Message.of(
        column.because() == Because.NAME_AGAINST_ROWS ? "EST-19" : "EST-14",
        "column",
        column.name(),
        "persons",
        "" + column.persons());
  }

  private static List<Message> takenAsLists(List<Column> roles) {
    List<Message> notes = new ArrayList<>();
    notes.add(
        Message.of("EST-15", "lists", named(roles.stream().filter(c -> c.role() == Role.LIST))));
    List<Column> unproved =
        roles.stream()
            .filter(c -> c.because() == Because.NOTHING_AGAINST && c.persons() > 0)
            .toList();
    if (!unproved.isEmpty()) notes.add(Message.of("EST-18", "lists", named(unproved.stream())));
    return notes;
  }

  private static String named(java.util.stream.Stream<Column> columns) {
    return columns.map(Column::name).collect(Collectors.joining(", "));
  }

  /// Rows as the roles need them. A cell that is neither 0 nor 1 counts as 1 here, and a count that
  /// is no number as 1: both are refused later, with their place.
  private static List<ColumnRoles.Row> rows(
      List<Integer> binary, List<CsvStep.Row> body, int count) {
    return body.stream()
        .map(
            row ->
                new ColumnRoles.Row(
                    IntStream.range(0, binary.size())
                        .filter(i -> !row.cell(binary.get(i)).strip().equals("0"))
                        .mapToLong(i -> 1L << i)
                        .sum(),
                    TableFile.whole(row.cell(count).strip()).orElse(1L)))
        .toList();
  }

  /// Whether a column holds 0 and 1, but for mistakes. Half of the cells or more are 0 or 1, and
  /// the others are one cell, or one in ten, or stand where every other such column is 0: then
  /// those persons would be on no list without it, so a `2` there is a mistake and no age group.
  private static boolean binary(int column, List<CsvStep.Row> body, int count) {
    List<CsvStep.Row> mistaken =
        body.stream().filter(r -> !TableFile.binary(r.cell(column).strip())).toList();
    if (2 * mistaken.size() > body.size()) return false;
    return mistaken.size() <= Math.max(1, body.size() / 10)
        || mistaken.stream().anyMatch(r -> noneElse(r, column, count));
  }

  private static boolean noneElse(CsvStep.Row row, int column, int count) {
    for (int c = 0; c < row.cells().size(); c++) {
      if (c != column && c != count && row.cell(c).strip().equals("1")) return false;
    }
    return true;
  }

  /// More lists than can be taken.
  boolean tooMany() {
    return lists.size() > OverlapTable.MOST_LISTS;
  }
}
