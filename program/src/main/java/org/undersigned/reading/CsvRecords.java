package org.undersigned.reading;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/// The records of a table of separated values, with those found again that an unclosed quotation
/// mark would have swallowed.
///
/// RFC 4180 lets a quoted cell run over lines, so a mark that is never closed, or closed by the
/// next cell that is quoted, makes one cell of all the rows between. Such a record shows itself:
/// the lines it runs over are rows of their own, each with as many cells as the rows before. Then
/// they are read again from the text, line by line, and a mark without its partner is a letter like
/// any other. A cell that runs over lines of prose stays one cell.
final class CsvRecords implements Iterator<List<String>> {
  /// How the text is opened once more, from its beginning.
  interface Again {
    Reader open() throws IOException;
  }

  /// A line longer than this is no row.
  private static final int LONGEST_LINE = 1 << 24;

  private static final int MOST_CELLS = 1024;
  private static final int ENOUGH = 100;
  private static final double MOST = 0.8;

  private final Iterator<CsvRecord> records;
  private final char delimiter;
  private final Again again;
  private final Deque<List<String>> found = new ArrayDeque<>();
  private final List<Long> unclosed = new ArrayList<>();
  private final int[] widths = new int[MOST_CELLS];
  private int counted;
  private @Nullable CsvRecord ahead;
  private @Nullable CsvParseException damage;
  private @Nullable BufferedReader lines;
  private long line = 1;
  private boolean byLines;

  CsvRecords(Iterator<CsvRecord> records, char delimiter, Again again) {
    this.records = records;
    this.delimiter = delimiter;
    this.again = again;
    advance();
  }

  /// The lines, counted from 1, on which marks stand that are not closed; in order.
  List<Long> unclosed() {
    return List.copyOf(unclosed);
  }

  @Override
  public boolean hasNext() {
    return !found.isEmpty() || ahead != null || damage != null || byLines && refill();
  }

  @Override
  public List<String> next() {
    if (!found.isEmpty() || byLines && refill()) return found.remove();
    CsvRecord record = ahead;
    if (record == null) {
      if (damage == null) throw new NoSuchElementException();
      // The very first record is beyond all bounds.
      beforeDamage(List.of(), 0);
      return next();
    }
    advance();
    List<String> fields = record.getFields();
    long from = record.getStartingLineNumber();
    CsvRecord after = ahead;
    long to = after == null ? Long.MAX_VALUE : after.getStartingLineNumber();
    // Only a record of several lines can have swallowed any.
    boolean several = after == null ? severalLines(fields) : to - from > 1;
    if (damage != null) return beforeDamage(fields, from);
    if (!several) {
      count(fields.size());
      return fields;
    }
    List<List<String>> rows = rows(from, to);
    if (rows.size() < 2 || !areRows(rows)) return fields;
    unclosed.add(from);
    found.addAll(rows);
    return found.remove();
  }

  /// What comes after a record was too long for one cell: from there on line by line.
  private List<String> beforeDamage(List<String> fields, long from) {
    long broken = from + 1;
    for (String field : fields) broken += field.chars().filter(c -> c == '\n').count();
    try {
      skipTo(broken);
      unclosed.add(broken);
      damage = null;
      byLines = true;
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
    return fields;
  }

  private boolean refill() {
    try {
      String next = readLine();
      if (next == null) return false;
      found.add(cells(next, delimiter));
      return true;
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  private void advance() {
    try {
      ahead = records.hasNext() ? records.next() : null;
    } catch (CsvParseException tooLong) {
      ahead = null;
      damage = tooLong;
    }
  }

  private static boolean severalLines(List<String> fields) {
    for (String field : fields) if (field.indexOf('\n') >= 0) return true;
    return false;
  }

  private void count(int width) {
    if (counted >= ENOUGH || width >= MOST_CELLS) return;
    widths[width]++;
    counted++;
  }

  /// How many cells most rows have; 0 where none was seen.
  private int usualWidth() {
    int usual = 0;
    for (int width = 1; width < MOST_CELLS; width++)
      if (widths[width] > widths[usual]) usual = width;
    return usual;
  }

  /// Whether the first line has all the cells of a row, and nearly all others as many as a row has.
  private boolean areRows(List<List<String>> rows) {
    int width = usualWidth();
    if (width < 2 || rows.getFirst().size() < width) return false;
    long like = rows.stream().skip(1).filter(row -> row.size() == width).count();
    return like >= MOST * (rows.size() - 1);
  }

  /// The lines from `from` up to `to`, each read as a row.
  private List<List<String>> rows(long from, long to) {
    try {
      skipTo(from);
      List<List<String>> rows = new ArrayList<>();
      while (line < to) {
        String next = readLine();
        if (next == null) break;
        rows.add(cells(next, delimiter));
      }
      return rows;
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  private void skipTo(long number) throws IOException {
    if (lines == null || line > number) {
      close();
      lines = new BufferedReader(again.open(), 1 << 16);
      line = 1;
    }
    while (line < number && readLine() != null) {}
  }

  private @Nullable String readLine() throws IOException {
    BufferedReader from = lines;
    if (from == null) return null;
    StringBuilder text = new StringBuilder();
    int c;
    while ((c = from.read()) >= 0 && c != '\n' && c != '\r') {
      text.append((char) c);
      if (text.length() > LONGEST_LINE) throw new IOException("a line beyond all bounds");
    }
    if (c == '\r') {
      from.mark(1);
      if (from.read() != '\n') from.reset();
    }
    if (c < 0 && text.isEmpty()) return null;
    line++;
    return text.toString();
  }

  void close() throws IOException {
    if (lines != null) lines.close();
    lines = null;
  }

  /// The cells of one line, in which a quotation mark without its partner is a letter.
  static List<String> cells(String line, char delimiter) {
    List<String> cells = new ArrayList<>();
    int at = 0;
    while (at <= line.length()) {
      int closing =
          at < line.length() && line.charAt(at) == '"' ? closing(line, at, delimiter) : -1;
      int end = closing < 0 ? line.indexOf(delimiter, at) : closing + 1;
      if (end < 0) end = line.length();
      cells.add(
          closing < 0
              ? line.substring(at, end)
              : line.substring(at + 1, closing).replace("\"\"", "\""));
      at = end + 1;
    }
    return cells;
  }

  /// Where the mark that closes a quoted cell stands: before a delimiter or the end; -1 where there
  /// is none.
  private static int closing(String line, int opening, char delimiter) {
    for (int i = opening + 1; i < line.length(); i++) {
      if (line.charAt(i) != '"') continue;
      if (i + 1 == line.length() || line.charAt(i + 1) == delimiter) return i;
      if (line.charAt(i + 1) == '"') i++;
    }
    return -1;
  }
}
