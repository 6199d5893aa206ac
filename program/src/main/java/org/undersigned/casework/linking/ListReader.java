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
    // No switch over the sealed type: its first use costs a start of half a second 20 ms.
    CsvOpening opening = CsvRows.open(file.path());
    return opening instanceof CsvOpening.Opened opened
        ? new Opening.Opened(new ListReader(file, opened.rows(), told))
        : new Opening.Refused(((CsvOpening.Refused) opening).why());
  }

  ColumnMapping mapping() {
    return mapping;
  }

  /// Streams all records after the header into the table; what stopped it early, if anything did.
  Optional<Message> into(TableBuilder table) {
    table.nextList();
    for (int i = mapping.headerRecord(); i < first.size(); i++) table.add(first.get(i));
    while (rows.next() instanceof CsvStep.Row row) table.add(row.cells());
    return rows.last() instanceof CsvStep.Damaged damaged
        ? Optional.of(damaged.why())
        : Optional.empty();
  }

  @Override
  public void close() {
    rows.close();
  }
}
