package org.undersigned.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Tells the notes at the foot of a column: lines in smaller type, the first of each of which
/// begins with a mark that stands raised in the text above.
final class PdfNotes {
  private static final double SMALLER = 0.96;

  private PdfNotes() {}

  /// The notes with which `column` ends, their lines from the top; none where it has none.
  static List<List<PdfLine>> of(List<PdfLine> column, Set<String> marks, double bodySize) {
    int from = column.size();
    for (int i = column.size() - 1; i >= 0 && isSmall(column.get(i), bodySize); i--)
      if (begins(column.get(i), marks)) from = i;
    List<List<PdfLine>> notes = new ArrayList<>();
    for (PdfLine line : column.subList(from, column.size())) {
      if (begins(line, marks)) notes.add(new ArrayList<>());
      notes.getLast().add(line);
    }
    return notes;
  }

  private static boolean isSmall(PdfLine line, double bodySize) {
    return line.words().stream().allMatch(word -> word.size() < SMALLER * bodySize);
  }

  private static boolean begins(PdfLine line, Set<String> marks) {
    return marks.contains(line.words().getFirst().words().replaceAll("[\\[\\]]", ""));
  }
}
