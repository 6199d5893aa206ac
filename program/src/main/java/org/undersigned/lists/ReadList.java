package org.undersigned.lists;

import java.util.List;
import java.util.Optional;
import org.undersigned.model.When;

/// A list as it was read: one table of a file.
///
/// @param sheet as in [ListRow.Place]
/// @param title the words of its first title row, or empty text
/// @param edition the date that its titles bear, where they bear one
/// @param rows a row for every row of the table, in order
public record ReadList(
    String sheet,
    String title,
    Optional<When> edition,
    ColumnMapping mapping,
    List<ListRow> rows,
    RowAccount account) {
  public ReadList {
    rows = List.copyOf(rows);
  }

  /// Whether it is a list of people: somebody is named in it, under a heading for names or again
  /// and again. Tables of figures and of claims are none.
  public boolean namesPeople() {
    long named =
        rows.stream()
            .filter(r -> r instanceof ListRow.Person person && person.name() != ListRow.Name.NONE)
            .count();
    boolean headed =
        mapping.columns().stream()
            .anyMatch(c -> c.role().isOfTheName() && c.ground() != ColumnMapping.Ground.CONTENT);
    return headed && named >= 1 || named >= 3;
  }
}
