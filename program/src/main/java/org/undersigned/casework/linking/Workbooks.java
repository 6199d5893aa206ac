package org.undersigned.casework.linking;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.undersigned.casework.Desks;
import org.undersigned.model.Block;
import org.undersigned.model.Fingerprint;
import org.undersigned.model.Message;
import org.undersigned.model.Reading;
import org.undersigned.reading.Document;
import org.undersigned.reading.ReadOutcome;
import org.undersigned.reading.ReadingDesk;

/// Lists in workbooks (XLSX, ODS): read by a confined child like any other document, since they are
/// packages full of surprises; the sheet with most rows is the list.
final class Workbooks {
  private final Desks.Program program;

  Workbooks(Desks.Program program) {
    this.program = program;
  }

  /// What came of reading a workbook.
  sealed interface Outcome {
    /// The rows of one sheet, the first one first, blank ones too.
    ///
    /// @param notices what was left out
    record Rows(List<List<String>> rows, List<Message> notices) implements Outcome {}

    record Refused(Message why) implements Outcome {}
  }

  /// Whether a file is a package or a compound file, by its first bytes.
  static boolean isOne(Path file) {
    byte[] start = new byte[4];
    try (InputStream in = Files.newInputStream(file)) {
      if (in.readNBytes(start, 0, start.length) < start.length) return false;
    } catch (IOException unreadable) {
      return false;
    }
    return start[0] == 'P' && start[1] == 'K'
        || (start[0] & 0xFF) == 0xD0 && (start[1] & 0xFF) == 0xCF;
  }

  Outcome read(Path file) {
    String name = file.getFileName().toString();
    try (ReadingDesk desk = Desks.open(program, Desks.Jail.WAIVED, List.of())) {
      Optional<ReadOutcome.Unreadable> refusal =
          desk.refusal(Fingerprint.of(name), name, Files.size(file));
      if (refusal.isPresent()) return new Outcome.Refused(refusal.get().message());
      byte[] bytes = Files.readAllBytes(file);
      return switch (desk.read(new Document(Fingerprint.of(bytes), name, bytes))) {
        case ReadOutcome.Read(Reading reading, var _, var notices) -> rows(name, reading, notices);
        case ReadOutcome.PartlyRead(Reading reading, var _, var missing) ->
            rows(name, reading, missing);
        case ReadOutcome.Unreadable(var _, var _, Message why) -> new Outcome.Refused(why);
      };
    } catch (IOException trouble) {
      return new Outcome.Refused(Message.of("LINK-17", "file", name));
    }
  }

  private static Outcome rows(String name, Reading reading, List<Message> notices) {
    Map<String, List<Block.Row>> sheets = new LinkedHashMap<>();
    for (Block block : reading.blocks())
      if (block instanceof Block.Row row)
        sheets.computeIfAbsent(row.sheet(), _ -> new ArrayList<>()).add(row);
    if (sheets.isEmpty()) return new Outcome.Refused(Message.of("LINK-32", "file", name));
    List<Block.Row> longest = sheets.values().iterator().next();
    for (List<Block.Row> sheet : sheets.values())
      if (sheet.size() > longest.size()) longest = sheet;
    List<Message> told = new ArrayList<>(notices);
    if (sheets.size() > 1)
      told.add(
          Message.of(
              "LINK-33",
              "file",
              name,
              "sheet",
              longest.getFirst().sheet(),
              "count",
              Integer.toString(sheets.size() - 1)));
    return new Outcome.Rows(cells(reading, longest), told);
  }

  /// Walks the text once: positions are code points.
  private static List<List<String>> cells(Reading reading, List<Block.Row> sheet) {
    int[] text = reading.text().codePoints().toArray();
    List<List<String>> rows = new ArrayList<>();
    for (Block.Row row : sheet) {
      while (rows.size() < row.row() - 1) rows.add(List.of());
      int columns = row.cells().stream().mapToInt(Block.Cell::column).max().orElse(0);
      String[] cells = new String[columns];
      Arrays.fill(cells, "");
      for (Block.Cell cell : row.cells())
        cells[cell.column() - 1] =
            new String(text, cell.start(), cell.end() - cell.start()).strip();
      rows.add(List.of(cells));
    }
    return rows;
  }
}
