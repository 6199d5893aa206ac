package org.undersigned.lists;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.undersigned.lists.HeaderFinder.Header;
import org.undersigned.lists.TableBody.Followed;
import org.undersigned.model.Reading;
import org.undersigned.model.When;

/// Reads the tables of a reading as lists of people.
///
/// Never fails: a table in which nobody is named is a list without persons. Where a list's columns
/// were understood wrongly, a person corrects its [ColumnMapping] and reads again.
public final class ListReader {
  /// The name of the one table that printed pages are.
  static final String PAGES = "pages";

  private ListReader() {}

  /// The lists of `reading`, one for each of its tables; the pages of a printed table are one list.
  public static List<ReadList> read(Reading reading) {
    return read(reading, Map.of());
  }

  /// The lists of `reading`, with the mappings that people corrected, by sheet.
  public static List<ReadList> read(Reading reading, Map<String, ColumnMapping> corrected) {
    Map<String, List<SheetRow>> tables = new LinkedHashMap<>();
    List<SheetRow> all = SheetRow.of(reading);
    boolean printed = PrintedRows.arePrinted(all);
    if (printed) all = PrintedRows.around(all, reading);
    Map<String, List<SheetRow>> above = printed ? Map.of() : TitlesAbove.of(reading);
    for (SheetRow row : all)
      tables.computeIfAbsent(table(row.sheet()), _ -> new ArrayList<>()).add(row);
    tables = TablesBeside.apart(tables);
    List<ReadList> lists = new ArrayList<>();
    tables.forEach(
        (sheet, rows) ->
            lists.add(
                list(
                    rows,
                    above.getOrDefault(sheet, List.of()),
                    reading.language(),
                    Optional.ofNullable(corrected.get(sheet)))));
    return lists;
  }

  /// The first cells that hold something in each column of `list`, under persons and groups: what a
  /// person looks at who corrects its mapping.
  ///
  /// @param most how many of each column
  public static Map<Integer, List<String>> examples(Reading reading, ReadList list, int most) {
    Map<Integer, List<String>> examples = new LinkedHashMap<>();
    Map<Integer, SheetRow> rows = new LinkedHashMap<>();
    for (SheetRow row : SheetRow.of(reading)) rows.put(row.start(), row);
    for (ListRow each : list.rows()) {
      if (!(each instanceof ListRow.Person || each instanceof ListRow.Group)) continue;
      SheetRow row = rows.get(each.place().start());
      for (int column = 1; row != null && column <= row.cells().size(); column++) {
        List<String> of = examples.computeIfAbsent(column, _ -> new ArrayList<>());
        String cell = row.cell(column);
        if (of.size() < most && !cell.isEmpty() && !of.contains(cell)) of.add(cell);
      }
    }
    return examples;
  }

  private static String table(String sheet) {
    return sheet.matches("page \\d+") ? PAGES : sheet;
  }

  private static ReadList list(
      List<SheetRow> rows,
      List<SheetRow> aboveIt,
      String language,
      Optional<ColumnMapping> corrected) {
    List<Header> headers = HeaderFinder.of(rows);
    int firstHeader = headers.isEmpty() ? 0 : headers.getFirst().from();
    List<SheetRow> titles =
        rows.subList(0, firstHeader).stream().filter(r -> r.filled() > 0).toList();
    List<SheetRow> told = Stream.concat(aboveIt.stream(), titles.stream()).toList();
    ListDate date = ListDate.of(told, rows, language);
    List<ListRow> all = new ArrayList<>();
    for (int i = 0; i < firstHeader; i++) all.add(beforeHeader(rows.get(i)));
    Optional<ColumnMapping> mapping = corrected;
    List<SheetRow> above = told;
    for (int h = 0; h < Math.max(1, headers.size()); h++) {
      Header header = headers.isEmpty() ? new Header(0, 0) : headers.get(h);
      int end = h + 1 < headers.size() ? headers.get(h + 1).from() : rows.size();
      for (int i = header.from(); i < header.to(); i++)
        all.add(new ListRow.Header(RowReader.place(rows.get(i))));
      List<SheetRow> body = rows.subList(header.to(), end);
      ColumnMapping own = Columns.of(rows.subList(header.from(), header.to()), body);
      if (corrected.isPresent()) own = h == 0 ? corrected.get() : corrected.get().correcting(own);
      if (mapping.isEmpty()) mapping = Optional.of(own);
      boolean last = h + 1 >= headers.size();
      TableBody table =
          new TableBody(own, body, above, date, last ? Followed.BY_NOTHING : Followed.BY_HEADER);
      all.addAll(table.rows());
      above = table.after();
    }
    String title = titles.isEmpty() ? heading(aboveIt) : titles.getFirst().first();
    String sheet = rows.isEmpty() ? "" : table(rows.getFirst().sheet());
    Optional<When> edition = date.edition();
    return new ReadList(
        sheet,
        title,
        edition,
        mapping.orElse(new ColumnMapping(List.of())),
        all,
        RowAccount.of(all));
  }

  /// The line nearest above a table that has no title of its own; empty where none stands there.
  private static String heading(List<SheetRow> aboveIt) {
    return aboveIt.isEmpty() ? "" : aboveIt.getFirst().first();
  }

  private static ListRow beforeHeader(SheetRow row) {
    if (row.filled() == 0) return new ListRow.Blank(RowReader.place(row));
    String words = String.join(" ", row.cells().stream().filter(c -> !c.isEmpty()).toList());
    return new ListRow.Title(RowReader.place(row), words);
  }
}
