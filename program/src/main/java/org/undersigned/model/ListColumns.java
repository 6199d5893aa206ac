package org.undersigned.model;

import java.util.List;

/// How a colleague understands the columns of a list. It stands over what the program takes them
/// for, each time the exhibit is read; of one table the last record counts.
///
/// @param sheet which table of the exhibit, as [Block.Row] names it; empty text where it has one
/// @param columns all of them, in order
public record ListColumns(
    Id<ListColumns> id,
    Fingerprint exhibit,
    String sheet,
    List<Column> columns,
    Provenance provenance) {
  public ListColumns {
    columns = List.copyOf(columns);
  }

  /// A column.
  ///
  /// @param number from 1
  /// @param heading as written; empty where it has none
  /// @param role `name`, `birth`, `event_date` … as attributes of a [Reference.Listing] are called
  /// @param ground what the role rests on: `heading`, `content`, or `person`
  public record Column(int number, String heading, String role, String ground) {}
}
