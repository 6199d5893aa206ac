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
final class TableFile {
  static final int MOST_ROWS = 1_000_000;
  static final long MOST_PERSONS = 1_000_000_000L;
  private static final String COUNT = "count";

  /// What became of the file.
  sealed interface Outcome {
    /// @param strata by name; one without a name where the table is not divided
    /// @param notes columns that were left out
    record Read(List<String> lists, Map<String, OverlapTable> strata, List<Message> notes)
        implements Outcome {}

    record Refused(Message why) implements Outcome {}
  }

  private final Path file;
  private final String name;
  private final List<String> divideBy;

  TableFile(Path file, List<String> divideBy) {
    this.file = file;
    this.name = file.getFileName() == null ? file.toString() : file.getFileName().toString();
    this.divideBy = divideBy;
  }

  Outcome read() {
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
    Columns columns = columns(header, body);
    return table(columns, body);
  }

  /// @param lists positions of list columns
  /// @param strata positions of the columns that divide
  /// @param others positions of columns that are left out
  private record Columns(
      List<String> header,
      int count,
      List<Integer> lists,
      List<Integer> strata,
      List<Integer> others) {}

  private Columns columns(List<String> header, List<CsvStep.Row> body) {
    for (String column : header) {
      if (column.isEmpty() || header.indexOf(column) != header.lastIndexOf(column))
        throw new Refusal("EST-11", "file", name, "column", column);
    }
    int count = header.indexOf(COUNT);
    if (count < 0) throw new Refusal("EST-02", "file", name);
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
    List<Integer> strata = new ArrayList<>();
    for (String column : divideBy) {
      if (!header.contains(column) || column.equals(COUNT))
        throw new Refusal(
            "EST-07", "file", name, "column", column, "columns", String.join(", ", header));
      strata.add(header.indexOf(column));
    }
    List<Integer> lists = new ArrayList<>();
    List<Integer> others = new ArrayList<>();
    for (int c = 0; c < header.size(); c++) {
      if (c == count || strata.contains(c)) continue;
      (looksLikeAList(c, body) ? lists : others).add(c);
    }
    if (lists.isEmpty()) throw new Refusal("EST-12", "file", name);
    if (lists.size() > OverlapTable.MOST_LISTS)
      throw new Refusal("EST-08", "file", name, "lists", "" + lists.size());
    return new Columns(header, count, lists, strata, others);
  }

  /// Half or more of the cells are 0 or 1: then a cell that is not is a mistake, else the column is
  /// no list.
  private static boolean looksLikeAList(int column, List<CsvStep.Row> body) {
    long binary = body.stream().map(r -> r.cell(column).strip()).filter(TableFile::binary).count();
    return 2 * binary >= body.size();
  }

  private static boolean binary(String cell) {
    return cell.equals("0") || cell.equals("1");
  }

  private Outcome table(Columns columns, List<CsvStep.Row> body) {
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
    List<Message> notes =
        columns.others().stream()
            .map(c -> Message.of("EST-49", "column", columns.header().get(c)))
            .toList();
    return new Outcome.Read(names, tables, notes);
  }

  private String stratum(Columns columns, CsvStep.Row row) {
    return String.join(" / ", columns.strata().stream().map(c -> row.cell(c).strip()).toList());
  }

  private int pattern(Columns columns, CsvStep.Row row) {
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

  private static Optional<Long> whole(String cell) {
    return cell.matches("\\d{1,18}") ? Optional.of(Long.parseLong(cell)) : Optional.empty();
  }

  private static String shortened(String cell) {
    return cell.length() <= 24 ? cell : cell.substring(0, 24) + "…";
  }
}
