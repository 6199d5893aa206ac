package org.undersigned.reading;

import java.util.ArrayList;
import java.util.List;

/// The cells of a printed table's lines.
final class PdfTable {
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
