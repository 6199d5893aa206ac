package org.undersigned.casework.linking;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.undersigned.casework.linking.LinkRequest.ListFile;
import org.undersigned.identity.columns.ColumnMapping;
import org.undersigned.identity.columns.Role;
import org.undersigned.identity.columns.RoleRecogniser;
import org.undersigned.identity.columns.TableBuilder;
import org.undersigned.model.Message;
import org.undersigned.reading.CsvOpening;
import org.undersigned.reading.CsvRows;
import org.undersigned.reading.CsvStep;

/// One list on its way into the table: its first rows are looked at to tell the columns, then all
/// rows stream through.
final class ListReader implements AutoCloseable {
  private final CsvRows rows;
  private final List<List<String>> first = new ArrayList<>();
  private final ColumnMapping mapping;

  private ListReader(ListFile file, CsvRows rows, Map<String, Role> told) {
    this.rows = rows;
    while (first.size() < RoleRecogniser.SAMPLE && rows.next() instanceof CsvStep.Row row)
      first.add(row.cells());
    this.mapping = RoleRecogniser.recognise(file.name(), first, told);
  }

  /// What came of opening a list.
  sealed interface Opening {
    record Opened(ListReader list) implements Opening {}

    record Refused(Message why) implements Opening {}
  }

  static Opening open(ListFile file, Map<String, Role> told) {
    return switch (CsvRows.open(file.path())) {
      case CsvOpening.Refused(Message why) -> new Opening.Refused(why);
      case CsvOpening.Opened(CsvRows rows) -> new Opening.Opened(new ListReader(file, rows, told));
    };
  }

  ColumnMapping mapping() {
    return mapping;
  }

  /// Streams all records after the header into the table; what stopped it early, if anything did.
  Optional<Message> into(TableBuilder table) {
    table.nextList();
    for (int i = mapping.headerRecord(); i < first.size(); i++) table.add(first.get(i));
    while (rows.next() instanceof CsvStep.Row row) table.add(row.cells());
    return switch (rows.last()) {
      case CsvStep.Damaged(Message why) -> Optional.of(why);
      case CsvStep.End _, CsvStep.Row _ -> Optional.empty();
    };
  }

  @Override
  public void close() {
    rows.close();
  }
}
