package org.undersigned.lists;

import java.util.List;

/// The receipt for a list: what became of each row. The counts add up to the rows of the file.
///
/// @param rows all rows, blank ones too
/// @param taken rows of persons and groups without a warning
/// @param withWarning rows of persons and groups that a person should look at
/// @param notTaken rows that are no persons: titles, headers, totals, notes, blank ones
public record RowAccount(int rows, int taken, int withWarning, int notTaken) {
  public RowAccount {
    if (taken + withWarning + notTaken != rows)
      throw new IllegalArgumentException("A row of the list is not accounted for");
  }

  static RowAccount of(List<ListRow> rows) {
    int taken = 0;
    int withWarning = 0;
    for (ListRow row : rows) {
      boolean warned =
          switch (row) {
            case ListRow.Person person -> !person.particulars().warnings().isEmpty();
            case ListRow.Group group -> !group.particulars().warnings().isEmpty();
            case ListRow.Title _,
                ListRow.Header _,
                ListRow.Blank _,
                ListRow.Note _,
                ListRow.Total _ ->
                false;
          };
      boolean person = row instanceof ListRow.Person || row instanceof ListRow.Group;
      if (person && warned) withWarning++;
      else if (person) taken++;
    }
    return new RowAccount(rows.size(), taken, withWarning, rows.size() - taken - withWarning);
  }
}
