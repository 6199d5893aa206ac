package org.undersigned.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tables of figures in plain text: lines one below the other whose cells stand apart by a tab or
/// two spaces and more, and most of which end in a number.
///
/// ```
/// Source                 Dead    Injured
/// Harbour police            6         19
/// Infirmary                14         88
/// ```
///
/// Fewer than three lines are no table: two lines with a gap are a letterhead more often.
final class TextTables {
  private static final Pattern GAP = Pattern.compile("\\t+| {2,}");

  private static final Pattern NUMBER =
      Pattern.compile("[<>~≈±]? ?\\d[\\d.,'’ \u00a0\u202f]*(?: ?%)?");

  private static final int FEWEST_ROWS = 3;
  private static final int LONGEST_ROW = 200;

  private final int[] endsAt;

  private TextTables(int[] endsAt) {
    this.endsAt = endsAt;
  }

  /// A cell's first character and the one behind its last, in UTF-16 units of its line.
  record Cell(int start, int end) {}

  /// Finds the tables of a text's lines, in one pass.
  static TextTables of(List<String> lines) {
    int[] endsAt = new int[lines.size()];
    int from = 0;
    while (from < lines.size()) {
      int to = from;
      int numbers = 0;
      for (; to < lines.size(); to++) {
        List<Cell> row = cells(lines.get(to));
        if (row.size() < 2) break;
        if (isNumber(lines.get(to), row.getLast())) numbers++;
      }
      if (to - from >= FEWEST_ROWS && 3 * numbers >= 2 * (to - from)) endsAt[from] = to;
      from = Math.max(to, from + 1);
    }
    return new TextTables(endsAt);
  }

  /// Whether a table begins with this line.
  boolean beginsAt(int line) {
    return endsAt[line] > line;
  }

  /// The line behind the table that begins with this line.
  int endOf(int line) {
    return endsAt[line];
  }

  /// The cells of a line, at least one; white space at its ends belongs to none.
  static List<Cell> cells(String line) {
    List<Cell> cells = new ArrayList<>();
    String bare = line.stripTrailing();
    if (bare.length() > LONGEST_ROW) return List.of(new Cell(0, line.length()));
    int start = bare.length() - bare.stripLeading().length();
    Matcher gap = GAP.matcher(bare).region(start, bare.length());
    while (gap.find()) {
      cells.add(new Cell(start, gap.start()));
      start = gap.end();
    }
    cells.add(new Cell(start, bare.length()));
    return cells;
  }

  private static boolean isNumber(String line, Cell cell) {
    return NUMBER.matcher(line.substring(cell.start(), cell.end())).matches();
  }
}
