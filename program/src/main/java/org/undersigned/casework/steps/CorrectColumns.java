package org.undersigned.casework.steps;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.undersigned.casework.KeptColumns;
import org.undersigned.casework.OpenCase;
import org.undersigned.lists.ColumnMapping;
import org.undersigned.lists.ColumnRole;
import org.undersigned.lists.ListReader;
import org.undersigned.lists.ReadList;
import org.undersigned.model.Fingerprint;
import org.undersigned.model.Id;
import org.undersigned.model.ListColumns;
import org.undersigned.model.Message;
import org.undersigned.model.Reading;
import org.undersigned.model.Receipt;

/// Keeps how a colleague understands the columns of a list, and takes its rows anew. What was
/// decided on a row stays: a row is the same row, however its cells are understood.
public final class CorrectColumns {
  private final OpenCase opened;
  private final Acting acting;

  public CorrectColumns(OpenCase opened, Acting acting) {
    this.opened = opened;
    this.acting = acting;
  }

  /// What came of it.
  public sealed interface Outcome {
    /// @param rows what became of the exhibit's rows now
    record Corrected(ListColumns columns, Receipt.Rows rows) implements Outcome {}

    record Refused(Message why) implements Outcome {}
  }

  /// @param sheet which of the exhibit's tables
  /// @param roles by the numbers of the columns; columns not named stay as they are
  public Outcome correct(Fingerprint exhibit, String sheet, Map<Integer, ColumnRole> roles) {
    Optional<Reading> reading = opened.book().readingOf(exhibit);
    if (reading.isEmpty())
      return new Outcome.Refused(Message.of("LIST-05", "exhibit", exhibit.brief()));
    List<ReadList> lists = KeptColumns.read(opened.book(), reading.get());
    Optional<ReadList> list = lists.stream().filter(l -> l.sheet().equals(sheet)).findFirst();
    if (list.isEmpty())
      return new Outcome.Refused(
          Message.of("LIST-06", "exhibit", exhibit.brief(), "sheet", sheet, "sheets", all(lists)));
    ColumnMapping mapping = list.get().mapping();
    for (var each : roles.entrySet()) {
      if (mapping.role(each.getKey()).isEmpty())
        return new Outcome.Refused(
            Message.of(
                "LIST-07",
                "column",
                Integer.toString(each.getKey()),
                "columns",
                Integer.toString(mapping.columns().size())));
      mapping = mapping.corrected(each.getKey(), each.getValue());
    }
    return keep(reading.get(), sheet, mapping);
  }

  private static String all(List<ReadList> lists) {
    return String.join(", ", lists.stream().map(each -> "'" + each.sheet() + "'").toList());
  }

  private Outcome keep(Reading reading, String sheet, ColumnMapping mapping) {
    ListColumns columns =
        new ListColumns(
            Id.derived("list columns", reading.exhibit().hex(), sheet, acting.at().toString()),
            reading.exhibit(),
            sheet,
            KeptColumns.kept(mapping),
            acting.inPerson());
    Map<String, ColumnMapping> all =
        new java.util.HashMap<>(KeptColumns.of(opened.book(), reading.exhibit()));
    all.put(sheet, mapping);
    List<ReadList> read = ListReader.read(reading, all);
    ListRecords.Made made = ListRecords.of(reading, read, Keepers.of(opened.book(), reading));
    List<Object> records = new ArrayList<>(List.of(columns));
    records.addAll(made.of(sheet));
    Optional<Message> refused = opened.keep(acting.colleague(), acting.at(), records);
    if (refused.isPresent()) return new Outcome.Refused(refused.get());
    receipt(reading.exhibit())
        .ifPresent(
            before ->
                Importing.of(opened, acting, before)
                    .done(before, RunCase.taken(made.rows(), before.drafts(), before.notices())));
    return new Outcome.Corrected(columns, made.rows());
  }

  private Optional<Receipt> receipt(Fingerprint exhibit) {
    return opened.book().receipts().stream()
        .filter(each -> each.exhibit().equals(Optional.of(exhibit)))
        .reduce((_, newer) -> newer);
  }
}
