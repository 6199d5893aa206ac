package org.undersigned.reading;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.undersigned.model.Block;
import org.undersigned.model.Maker;
import org.undersigned.model.Message;
import org.undersigned.model.Reading;

/// Reads a table of separated values (RFC 4180) to rows of cells: a line of text per record,
/// cells
/// parted by tabs, line ends inside of a cell kept.
final class TableReader implements Reader {

  @Override
  public Maker.Tool tool() {
    return new Maker.Tool("table reader", "1", Map.of());
  }

  @Override
  public ReadOutcome read(Document document, ReadLimits limits) throws IOException {
    // No encoding takes more than four bytes for a character: told before memory is spent on it.
    LimitReached.check("characters", document.bytes().length / 4, limits.characters());
    Decoded decoded = Decoded.withoutOffsets(document);
    char delimiter = CsvDelimiter.of(decoded.text());
    PlacedText text = new PlacedText(limits);
    List<Message> missing = new ArrayList<>();
    List<Message> notices = new ArrayList<>(decoded.notices(document));
    int row = 0;
    try (CsvReader<CsvRecord> records = CsvRows.lenient(delimiter).ofCsvRecord(decoded.text())) {
      CsvRecords each =
          new CsvRecords(records.iterator(), delimiter, () -> new StringReader(decoded.text()));
      while (each.hasNext()) {
        row++;
        LimitReached.check("rows", row, limits.rows());
        add(text, row, each.next());
      }
      for (long line : each.unclosed()) notices.add(unclosed(document.fileName(), line));
    } catch (CsvParseException damage) {
      missing.add(
          Message.of("READ-10", "file", document.fileName(), "row", Integer.toString(row + 1)));
    }
    Reading reading =
        Reading.of(
            document.exhibit(),
            new Maker.Tool(tool().name(), tool().version(), Map.of("delimiter", name(delimiter))),
            text.words(),
            LanguageRecogniser.of(text.words()),
            text.layout(Optional.of(decoded.encoding().charset()), 0));
    return missing.isEmpty()
        ? new ReadOutcome.Read(reading, List.of(), notices)
        : new ReadOutcome.PartlyRead(reading, List.of(), missing);
  }

  private static Message unclosed(String file, long line) {
    return Message.of("READ-27", "file", file, "line", Long.toString(line));
  }

  private static void add(PlacedText text, int row, List<String> fields) {
    if (row > 1) text.addUnplaced("\n");
    int start = text.at();
    List<Block.Cell> cells = new ArrayList<>();
    for (int i = 0; i < fields.size(); i++) {
      if (i > 0) text.addUnplaced("\t");
      int from = text.at();
      String words = fields.get(i).replace("\r\n", "\n").replace('\r', '\n');
      text.addInCell(words);
      cells.add(new Block.Cell(i + 1, from, text.at()));
    }
    text.endBlock(new Block.Row(start, text.at(), "", row, cells));
  }

  private static String name(char delimiter) {
    return switch (delimiter) {
      case ';' -> "semicolon";
      case '\t' -> "tab";
      case '|' -> "bar";
      default -> "comma";
    };
  }
}
