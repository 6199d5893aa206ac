package org.undersigned.identity.columns;

import java.util.List;
import org.undersigned.names.NameOrder;

/// What the columns of one list were taken for.
///
/// @param list as the list is called on the command line
/// @param headerRecord which record holds the header, counted from 1; 0 where there is none
/// @param order which part of a name stands first in a column that holds whole names
/// @param habits how dates and sexes are written
public record ColumnMapping(
    String list, int headerRecord, List<ColumnRole> columns, NameOrder order, ListHabits habits) {
  public ColumnMapping {
    columns = List.copyOf(columns);
  }

  /// The same with another year for the ages.
  ColumnMapping agesAt(int year) {
    return new ColumnMapping(list, headerRecord, columns, order, habits.agesAt(year));
  }

  /// The same with whole names read in another order.
  ColumnMapping order(NameOrder other) {
    return new ColumnMapping(list, headerRecord, columns, other, habits);
  }

  /// The year in which ages of this list were true; 0 where the list does not tell.
  int agesAt() {
    return habits.agesAt();
  }

  /// Whether any column names a person.
  public boolean namesPersons() {
    return columns.stream().anyMatch(c -> c.role().names());
  }
}
