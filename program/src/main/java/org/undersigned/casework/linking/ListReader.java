package org.undersigned.casework.linking;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.undersigned.casework.linking.LinkRequest.ListFile;
import org.undersigned.identity.columns.ColumnMapping;
import org.undersigned.identity.columns.ColumnRole;
import org.undersigned.identity.columns.Role;
import org.undersigned.identity.columns.RoleRecogniser;
import org.undersigned.identity.columns.TableBuilder;
import org.undersigned.lists.NobodyRows;
import org.undersigned.model.Message;
import org.undersigned.reading.CsvOpening;
import org.undersigned.reading.CsvRows;
import org.undersigned.reading.CsvShape;
import org.undersigned.reading.CsvStep;
import org.undersigned.reading.Encoding;

/// One list on its way into the table: its first rows are looked at to tell the columns, then all
/// rows stream through.
final class ListReader implements AutoCloseable {
  private static final int MOST_TOLD = 20;

  private final Optional<CsvRows> rows;
  private final List<List<String>> first = new ArrayList<>();
  private final List<Message> notices;
  private final String name;
  private final ColumnMapping mapping;
  private final int[] names;
  private final NobodyRows nobody = new NobodyRows();

  private ListReader(ListFile file, CsvRows rows, Map<String, Role> told) {
    this.rows = Optional.of(rows);
    this.name = file.name();
    this.notices = encodingGuessed(file, rows.shape());
    while (first.size() < RoleRecogniser.SAMPLE && rows.next() instanceof CsvStep.Row row)
      first.add(row.cells());
    this.mapping = RoleRecogniser.recognise(file.name(), first, told);
    this.names = names();
  }

  private ListReader(ListFile file, Workbooks.Outcome.Rows sheet, Map<String, Role> told) {
    this.name = file.name();
    this.rows = Optional.empty();
    this.notices = sheet.notices();
    first.addAll(sheet.rows());
    List<List<String>> sample = first.subList(0, Math.min(RoleRecogniser.SAMPLE, first.size()));
    this.mapping = RoleRecogniser.recognise(file.name(), sample, told);
    this.names = names();
  }

  /// An encoding that only the letters tell may be another one, or several in one file.
  private static List<Message> encodingGuessed(ListFile file, CsvShape shape) {
    Encoding encoding = shape.encoding();
    if (shape.lines() == CsvShape.Lines.SOME_UTF_8)
      return List.of(Message.of("READ-28", "file", file.name(), "encoding", encoding.charset()));
    return encoding.ground() == Encoding.Ground.LETTERS
        ? List.of(Message.of("READ-07", "file", file.name(), "encoding", encoding.charset()))
        : List.of();
  }

  private Message malformed(long count, Encoding encoding) {
    return Message.of(
        "READ-09", "file", name, "encoding", encoding.charset(), "count", Long.toString(count));
  }

  private int[] names() {
    return mapping.columns().stream()
        .filter(column -> column.role().names())
        .mapToInt(ColumnRole::column)
        .toArray();
  }

  /// What came of opening a list.
  sealed interface Opening {
    record Opened(ListReader list) implements Opening {}

    record Refused(Message why) implements Opening {}
  }

  static Opening open(ListFile file, Map<String, Role> told, Workbooks workbooks) {
    // No switch over the sealed types: its first use costs a start of half a second 20 ms.
    if (Workbooks.isOne(file.path())) {
      Workbooks.Outcome sheet = workbooks.read(file.path());
      return sheet instanceof Workbooks.Outcome.Rows found
          ? new Opening.Opened(new ListReader(file, found, told))
          : new Opening.Refused(((Workbooks.Outcome.Refused) sheet).why());
    }
    CsvOpening opening = CsvRows.open(file.path());
    return opening instanceof CsvOpening.Opened opened
        ? new Opening.Opened(new ListReader(file, opened.rows(), told))
        : new Opening.Refused(((CsvOpening.Refused) opening).why());
  }

  ColumnMapping mapping() {
    return mapping;
  }

  /// Quotation marks that are never closed, told after the list was read.
  List<Message> unclosedMarks() {
    return rows.map(CsvRows::unclosed).orElse(List.of()).stream()
        .limit(MOST_TOLD)
        .map(line -> Message.of("READ-27", "file", name, "line", Long.toString(line)))
        .toList();
  }

  /// What was left out on opening.
  List<Message> notices() {
    return notices;
  }

  /// Streams all records after the header into the table; what stopped it early, if anything did.
  Optional<Message> into(TableBuilder table) {
    table.nextList();
    for (int i = mapping.headerRecord(); i < first.size(); i++) add(table, first.get(i));
    if (rows.isEmpty()) return Optional.empty();
    while (rows.get().next() instanceof CsvStep.Row row) add(table, row.cells());
    CsvStep last = rows.get().last();
    if (last instanceof CsvStep.Damaged damaged) return Optional.of(damaged.why());
    return last instanceof CsvStep.End end && end.malformed() > 0
        ? Optional.of(malformed(end.malformed(), rows.get().shape().encoding()))
        : Optional.empty();
  }

  /// A row that names a group, a sum or a note keeps its place and says nothing.
  private void add(TableBuilder table, List<String> row) {
    table.add(nobody.isNobody(name(row), row) ? List.of() : row);
  }

  private String name(List<String> row) {
    String name = "";
    for (int column : names)
      if (column < row.size() && !row.get(column).isBlank())
        name = name.isEmpty() ? row.get(column) : name + " " + row.get(column);
    return name;
  }

  @Override
  public void close() {
    rows.ifPresent(CsvRows::close);
  }
}
