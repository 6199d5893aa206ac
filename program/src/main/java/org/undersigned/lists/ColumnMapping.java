package org.undersigned.lists;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// How the columns of a list are understood. A person can correct it, and it is kept with the list.
///
/// @param columns in order; a column of a number not named here is not read
public record ColumnMapping(List<Column> columns) {

  /// A column.
  ///
  /// @param number from 1
  /// @param heading as written; empty where it has none
  /// @param ground what its role rests on
  public record Column(int number, String heading, ColumnRole role, Ground ground) {}

  /// What a column's role rests on.
  public enum Ground {
    HEADING,
    CONTENT,
    PERSON
  }

  public ColumnMapping {
    columns = List.copyOf(columns);
  }

  /// The number of the first column of this role.
  public OptionalInt column(ColumnRole role) {
    return columns.stream().filter(c -> c.role() == role).mapToInt(Column::number).findFirst();
  }

  /// The numbers of all columns of this role, in order.
  public List<Integer> columns(ColumnRole role) {
    return columns.stream().filter(c -> c.role() == role).map(Column::number).toList();
  }

  /// Whether there is a column of this role.
  public boolean has(ColumnRole role) {
    return column(role).isPresent();
  }

  /// This mapping with column `number` understood as `role`, because a person said so.
  public ColumnMapping corrected(int number, ColumnRole role) {
    return new ColumnMapping(
        columns.stream()
            .map(
                c ->
                    c.number() == number ? new Column(number, c.heading(), role, Ground.PERSON) : c)
            .toList());
  }

  /// `read` with what a person said of the columns here, where these are those of the same table:
  /// further down a sheet another table may stand, whose columns of other headings nobody
  /// corrected.
  ColumnMapping correcting(ColumnMapping read) {
    if (!isOfTheSameTable(read)) return read;
    return new ColumnMapping(
        read.columns().stream()
            .map(
                each ->
                    columns.stream()
                        .filter(c -> c.number() == each.number())
                        .findFirst()
                        .orElse(each))
            .toList());
  }

  private boolean isOfTheSameTable(ColumnMapping read) {
    return columns.stream()
        .filter(c -> c.ground() == Ground.PERSON)
        .allMatch(
            c ->
                read.columns().stream()
                    .anyMatch(
                        each -> each.number() == c.number() && each.heading().equals(c.heading())));
  }

  /// The role of a column, if it is mapped.
  public Optional<ColumnRole> role(int number) {
    return columns.stream().filter(c -> c.number() == number).map(Column::role).findFirst();
  }
}
