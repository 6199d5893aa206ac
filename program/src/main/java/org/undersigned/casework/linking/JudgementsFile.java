package org.undersigned.casework.linking;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.undersigned.identity.clusters.Judgements.Answer;
import org.undersigned.identity.clusters.Judgements.Judged;
import org.undersigned.identity.columns.PersonTable;
import org.undersigned.model.Message;
import org.undersigned.reading.CsvOpening;
import org.undersigned.reading.CsvRows;
import org.undersigned.reading.CsvStep;

/// Reads `file_one,row_one,file_two,row_two,judgement`; judgement is `same`, `different` or
/// `cannot_tell`. Columns are found by their headers, in any order.
final class JudgementsFile {
  private static final List<String> HEADERS =
      List.of("file_one", "row_one", "file_two", "row_two", "judgement");

  private JudgementsFile() {}

  /// What was read, and what could not be.
  record Read(List<Judged> judged, List<Message> problems) {}

  static Read read(Path file, PersonTable table) {
    List<Judged> judged = new ArrayList<>();
    List<Message> problems = new ArrayList<>();
    switch (CsvRows.open(file)) {
      case CsvOpening.Refused(Message why) -> problems.add(why);
      case CsvOpening.Opened(CsvRows rows) -> {
        try (rows) {
          List<String> header =
              rows.next() instanceof CsvStep.Row row ? lower(row.cells()) : List.of();
          if (!header.containsAll(HEADERS)) {
            problems.add(
                Message.of(
                    "LINK-05", "file", file.toString(), "columns", String.join(", ", HEADERS)));
            break;
          }
          int[] columns = HEADERS.stream().mapToInt(header::indexOf).toArray();
          while (rows.next() instanceof CsvStep.Row row) {
            if (row.blank()) continue;
            judged(row, columns, table)
                .ifPresentOrElse(
                    judged::add,
                    () ->
                        problems.add(
                            Message.of(
                                "LINK-06",
                                "file",
                                file.toString(),
                                "row",
                                Long.toString(row.number()))));
          }
          if (rows.last() instanceof CsvStep.Damaged(Message why)) problems.add(why);
        }
      }
    }
    return new Read(judged, problems);
  }

  private static List<String> lower(List<String> cells) {
    return cells.stream().map(c -> c.strip().toLowerCase(Locale.ROOT)).toList();
  }

  private static Optional<Judged> judged(CsvStep.Row row, int[] columns, PersonTable table) {
    int one = record(table, row.cell(columns[0]), row.cell(columns[1]));
    int other = record(table, row.cell(columns[2]), row.cell(columns[3]));
    if (one < 0 || other < 0) return Optional.empty();
    return switch (row.cell(columns[4]).strip().toLowerCase(Locale.ROOT)) {
      case "same" -> Optional.of(new Judged(one, other, Answer.SAME));
      case "different" -> Optional.of(new Judged(one, other, Answer.DIFFERENT));
      case "cannot_tell" -> Optional.of(new Judged(one, other, Answer.CANNOT_TELL));
      default -> Optional.empty();
    };
  }

  /// The record that a file's name and a row counted from 1 point at; -1 for none.
  static int record(PersonTable table, String file, String row) {
    try {
      return table.record(table.lists().indexOf(file.strip()), Integer.parseInt(row.strip()));
    } catch (NumberFormatException none) {
      return -1;
    }
  }
}
