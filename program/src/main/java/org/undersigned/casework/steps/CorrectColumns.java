package org.undersigned.casework.steps;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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
  /// @param roles what columns hold, by their numbers (`birth`, `event_date` …); columns not named
  ///     stay as they are
  public Outcome correct(Fingerprint exhibit, String sheet, Map<Integer, String> roles) {
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
      Optional<ColumnRole> role = role(each.getValue());
      if (role.isEmpty())
        return new Outcome.Refused(
            Message.of("LIST-08", "role", each.getValue(), "roles", ColumnRole.all()));
      if (mapping.role(each.getKey()).isEmpty())
        return new Outcome.Refused(
            Message.of(
                "LIST-07",
                "column",
                Integer.toString(each.getKey()),
                "columns",
                Integer.toString(mapping.columns().size())));
      mapping = mapping.corrected(each.getKey(), role.get());
    }
    return keep(reading.get(), sheet, mapping);
  }

  /// Takes over what a colleague said of the columns of `other`, for the columns of the same
  /// heading; where they have none, of the same number.
  public Outcome correctLike(Fingerprint exhibit, String sheet, Fingerprint other) {
    ListColumns kept = opened.book().columnsOf(other).get(sheet);
    if (kept == null)
      return new Outcome.Refused(Message.of("LIST-09", "exhibit", other.brief(), "sheet", sheet));
    Map<Integer, String> roles = new LinkedHashMap<>();
    for (Reading reading : opened.book().readingOf(exhibit).stream().toList())
      for (ReadList list : KeptColumns.read(opened.book(), reading))
        if (list.sheet().equals(sheet))
          for (ColumnMapping.Column column : list.mapping().columns())
            kept.columns().stream()
                .filter(each -> each.ground().equals("person"))
                .filter(each -> each.heading().equals(column.heading()))
                .filter(each -> !each.heading().isEmpty() || each.number() == column.number())
                .findFirst()
                .ifPresent(each -> roles.put(column.number(), each.role()));
    return correct(exhibit, sheet, roles);
  }

  private static Optional<ColumnRole> role(String named) {
    String name = named.toUpperCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
    return Stream.of(ColumnRole.values()).filter(each -> each.name().equals(name)).findFirst();
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
