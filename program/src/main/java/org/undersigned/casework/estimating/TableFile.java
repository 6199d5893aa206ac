package org.undersigned.casework.estimating;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.undersigned.model.Message;
import org.undersigned.model.OverlapTable;
import org.undersigned.reading.CsvOpening;
import org.undersigned.reading.CsvRows;
import org.undersigned.reading.CsvStep;

/// Reads a table of capture patterns: a 0/1 column for each list, `count`, and columns that may
/// divide it.
///
/// At most [#MOST_ROWS] rows and [OverlapTable#MOST_LISTS] lists are taken, so memory stays within
/// tens of megabytes.
public final class TableFile {
  static final int MOST_ROWS = 1_000_000;
  static final long MOST_PERSONS = 1_000_000_000L;
  static final String COUNT = "count";

  /// What became of the file.
  public sealed interface Outcome {
    /// @param strata by name; one without a name where the table is not divided
    /// @param notes columns that were left out, and which are lists
    /// @param open why it cannot be told which columns are lists
    record Read(
        List<String> lists,
        Map<String, OverlapTable> strata,
        List<Message> notes,
        Optional<Message> open)
        implements Outcome {}

    record Refused(Message why) implements Outcome {}
  }

  /// The undivided table of a file whose lists show by themselves.
  ///
  /// @throws IllegalArgumentException where it is no such file
  public static OverlapTable undivided(Path file) {
    return switch (new TableFile(file, List.of(), List.of()).read()) {
      case Outcome.Read read -> read.strata().values().iterator().next();
      case Outcome.Refused refused ->
          throw new IllegalArgumentException(file + ": " + refused.why().code());
    };
  }

  private final Path file;
  private final String name;
  private final List<String> divideBy;
  private final List<String> told;

  /// @param divideBy columns that divide the table
  /// @param told columns that are lists, whatever they look like
  public TableFile(Path file, List<String> divideBy, List<String> told) {
    this.file = file;
    this.name = file.getFileName() == null ? file.toString() : file.getFileName().toString();
    this.divideBy = divideBy;
    this.told = told;
  }

  public Outcome read() {
    return switch (CsvRows.open(file)) {
      case CsvOpening.Refused(Message why) ->
          new Outcome.Refused(
              why.code().equals("READ-02") ? Message.of("EST-01", "file", name) : why);
      case CsvOpening.Opened(CsvRows rows) -> {
        try (rows) {
          yield read(rows);
        } catch (Refusal refusal) {
          yield new Outcome.Refused(refusal.why);
        }
      }
    };
  }

  /// Carries a message out of the depth of reading; never leaves this class.
  private static final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1;
    final transient Message why;

    Refusal(String code, String... arguments) {
      super(code, null, false, false);
      this.why = Message.of(code, arguments);
    }
  }

  private Outcome read(CsvRows rows) {
    List<CsvStep.Row> records = new ArrayList<>();
    while (rows.next() instanceof CsvStep.Row row) {
      if (row.blank()) continue;
      if (records.size() > MOST_ROWS)
        throw new Refusal("EST-10", "file", name, "most", "" + MOST_ROWS);
      records.add(row);
    }
    if (rows.last() instanceof CsvStep.Damaged(Message why)) return new Outcome.Refused(why);
    if (records.isEmpty()) throw new Refusal("EST-01", "file", name);
    List<String> header = records.getFirst().cells().stream().map(String::strip).toList();
    List<CsvStep.Row> body = records.subList(1, records.size());
    TableColumns columns = columns(header, body);
    return table(columns, body);
  }

  private TableColumns columns(List<String> header, List<CsvStep.Row> body) {
    for (String column : header) {
      if (column.isEmpty() || header.indexOf(column) != header.lastIndexOf(column))
        throw new Refusal("EST-11", "file", name, "column", column);
    }
    if (!header.contains(COUNT)) throw new Refusal("EST-02", "file", name);
    for (CsvStep.Row row : body) {
      if (row.cells().size() != header.size())
        throw new Refusal(
            "EST-09",
            "file",
            name,
            "line",
            "" + row.number(),
            "found",
            "" + row.cells().size(),
            "expected",
            "" + header.size());
    }
    TableColumns columns =
        TableColumns.of(header, body, positions(header, divideBy), positions(header, told));
    if (columns.lists().isEmpty()) throw new Refusal("EST-12", "file", name);
    if (columns.tooMany())
      throw new Refusal("EST-08", "file", name, "lists", "" + columns.lists().size());
    return columns;
  }

  private List<Integer> positions(List<String> header, List<String> columns) {
    List<Integer> positions = new ArrayList<>();
    for (String column : columns) {
      if (!header.contains(column) || column.equals(COUNT))
        throw new Refusal(
            "EST-07", "file", name, "column", column, "columns", String.join(", ", header));
      positions.add(header.indexOf(column));
    }
    return positions;
  }

  static boolean binary(String cell) {
    return cell.equals("0") || cell.equals("1");
  }

  private Outcome table(TableColumns columns, List<CsvStep.Row> body) {
    List<String> names = columns.lists().stream().map(columns.header()::get).toList();
    Map<String, Map<Integer, Long>> strata = new TreeMap<>();
    Map<List<String>, Long> seen = new LinkedHashMap<>();
    long persons = 0;
    for (CsvStep.Row row : body) {
      int pattern = pattern(columns, row);
      long count = count(row, columns.count());
      if (pattern == 0) {
        if (count > 0)
          throw new Refusal("EST-05", "file", name, "line", "" + row.number(), "value", "" + count);
        continue;
      }
      List<String> key = new ArrayList<>(List.of("" + pattern));
      columns.strata().forEach(c -> key.add(row.cell(c).strip()));
      columns.others().forEach(c -> key.add(row.cell(c).strip()));
      Long first = seen.putIfAbsent(key, row.number());
      if (first != null)
        throw new Refusal("EST-06", "file", name, "first", "" + first, "line", "" + row.number());
      persons += count;
      if (persons > MOST_PERSONS) throw tooMany(row, "" + persons);
      strata
          .computeIfAbsent(stratum(columns, row), _ -> new TreeMap<>())
          .merge(pattern, count, Long::sum);
    }
    if (strata.isEmpty()) strata.put("", Map.of());
    Map<String, OverlapTable> tables = new TreeMap<>();
    strata.forEach((key, counts) -> tables.put(key, OverlapTable.of(names, counts)));
    return new Outcome.Read(names, tables, columns.notes(), columns.open());
  }

  private String stratum(TableColumns columns, CsvStep.Row row) {
    return String.join(" / ", columns.strata().stream().map(c -> row.cell(c).strip()).toList());
  }

  private int pattern(TableColumns columns, CsvStep.Row row) {
    int pattern = 0;
    for (int j = 0; j < columns.lists().size(); j++) {
      String cell = row.cell(columns.lists().get(j)).strip();
      if (!binary(cell))
        throw new Refusal(
            "EST-03",
            "file",
            name,
            "line",
            "" + row.number(),
            "column",
            columns.header().get(columns.lists().get(j)),
            "value",
            shortened(cell));
      if (cell.equals("1")) pattern |= 1 << j;
    }
    return pattern;
  }

  private long count(CsvStep.Row row, int column) {
    String cell = row.cell(column).strip();
    Optional<Long> count = whole(cell);
    if (count.isEmpty() || count.get() > MOST_PERSONS) throw tooMany(row, shortened(cell));
    return count.get();
  }

  private Refusal tooMany(CsvStep.Row row, String value) {
    return new Refusal("EST-04", "file", name, "line", "" + row.number(), "value", value);
  }

  static Optional<Long> whole(String cell) {
    return cell.matches("\\d{1,18}") ? Optional.of(Long.parseLong(cell)) : Optional.empty();
  }

  private static String shortened(String cell) {
    return cell.length() <= 24 ? cell : cell.substring(0, 24) + "…";
  }
}
