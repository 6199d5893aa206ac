package org.undersigned.lists;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.undersigned.model.Message;
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

  /// What a person should know of how its columns were understood: that no row heads them
  /// (LIST-03), or that no column names anybody (LIST-04).
  public List<Message> notices() {
    String columns =
        mapping.columns().stream()
            .filter(c -> c.role() != ColumnRole.OTHER)
            .map(c -> c.number() + " " + c.role().name().toLowerCase(Locale.ROOT).replace('_', ' '))
            .collect(Collectors.joining(", "));
    if (!namesPeople())
      return List.of(Message.of("LIST-04", "rows", Integer.toString(account.rows())));
    boolean headed =
        rows.stream().anyMatch(ListRow.Header.class::isInstance)
            || mapping.columns().stream().anyMatch(c -> c.ground() == ColumnMapping.Ground.PERSON);
    return headed ? List.of() : List.of(Message.of("LIST-03", "columns", columns));
  }
}
