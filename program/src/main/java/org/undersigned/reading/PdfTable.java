package org.undersigned.reading;

import java.util.ArrayList;
import java.util.List;

/// The cells of a printed table's lines.
final class PdfTable {
  /// What a cell keeps free before the next column, as a part of the size of type.
  private static final double PADDING = 0.4;

  private PdfTable() {}

  /// The words of `line` by the columns that begin at `starts`.
  static List<List<PdfWord>> cells(PdfLine line, List<Double> starts) {
    List<List<PdfWord>> cells = new ArrayList<>();
    for (int c = 0; c < starts.size(); c++) cells.add(new ArrayList<>());
    for (PdfWord word : line.words()) {
      int column = 0;
      while (column + 1 < starts.size() && word.left() >= starts.get(column + 1) - 1.5) column++;
      cells.get(column).add(word);
    }
    return cells;
  }

  /// The rows of a table's lines. A cell's further lines belong to its row; a line of its own in
  /// one column (a heading between rows, a sum) is a row.
  static List<List<List<PdfWord>>> rows(List<PdfLine> lines, List<Double> starts) {
    List<List<List<PdfWord>>> cut = lines.stream().map(line -> cells(line, starts)).toList();
    int further = 0;
    int fitting = 0;
    for (int i = 1; i < cut.size(); i++) {
      if (!continues(cut.get(i), cut.get(i - 1))) continue;
      further++;
      if (fits(cut.get(i), cut.get(i - 1), starts)) fitting++;
    }
    // Where cells are broken by hand their further lines would have fitted, again and again.
    boolean byHand = fitting > 2 && fitting * 4 > cut.size();
    List<List<List<PdfWord>>> rows = new ArrayList<>();
    for (int i = 0; i < cut.size(); i++) {
      List<List<PdfWord>> cells = cut.get(i);
      boolean own =
          further > 0
              && i > 0
              && (!byHand && fits(cells, cut.get(i - 1), starts)
                  || isHeading(cells, cut.get(i - 1)));
      if (rows.isEmpty() || own || !continues(cells, rows.getLast())) rows.add(cells);
      else join(rows.getLast(), cells);
    }
    return rows;
  }

  /// Whether the one cell of a line would have found room behind the words above it, so that it was
  /// not wrapped.
  private static boolean fits(
      List<List<PdfWord>> cells, List<List<PdfWord>> above, List<Double> starts) {
    int only = onlyCell(cells);
    if (only < 0 || only + 1 >= starts.size() || above.get(only).isEmpty()) return false;
    PdfWord last = above.get(only).getLast();
    PdfWord first = cells.get(only).getFirst();
    double needed = last.right() + 0.3 * first.size() + first.right() - first.left();
    return needed < starts.get(only + 1) - PADDING * first.size();
  }

  /// Capitals alone below words that are not: a heading between rows.
  private static boolean isHeading(List<List<PdfWord>> cells, List<List<PdfWord>> above) {
    int only = onlyCell(cells);
    return only >= 0
        && cells.get(only).stream().allMatch(PdfTable::inCapitals)
        && !above.get(only).isEmpty()
        && above.get(only).stream().noneMatch(PdfTable::inCapitals);
  }

  private static boolean inCapitals(PdfWord word) {
    String words = word.words();
    return words.chars().filter(Character::isLetter).count() >= 4
        && words.chars().noneMatch(Character::isLowerCase);
  }

  /// The number of the one cell that holds something; −1 where several do.
  private static int onlyCell(List<List<PdfWord>> cells) {
    int only = -1;
    for (int c = 0; c < cells.size(); c++) {
      if (cells.get(c).isEmpty()) continue;
      if (only >= 0) return -1;
      only = c;
    }
    return only;
  }

  /// Whether `cells` are further lines of the row before: nothing stands in the first column, which
  /// has something in that row, and the lines are close.
  static boolean continues(List<List<PdfWord>> cells, List<List<PdfWord>> before) {
    if (!cells.getFirst().isEmpty() || before.getFirst().isEmpty()) return false;
    double last = before.stream().flatMap(List::stream).mapToDouble(PdfWord::down).max().orElse(0);
    PdfWord first = cells.stream().flatMap(List::stream).findFirst().orElseThrow();
    return first.down() - last < 1.45 * first.size();
  }

  /// Adds the words of `cells` to those of `row`.
  static void join(List<List<PdfWord>> row, List<List<PdfWord>> cells) {
    for (int c = 0; c < cells.size(); c++) row.get(c).addAll(cells.get(c));
  }
}
