package org.undersigned.reading;

import java.util.List;

/// Whether a text without a telling file ending is a table of separated values.
final class TableShape {
  private static final int LINES = 40;

  private TableShape() {}

  /// Whether nearly all of the first lines have one number, three or more, of semicolons or
  /// tabs; or
  /// of commas that no space follows.
  static boolean isUnmistakable(String text) {
    List<String> lines = text.lines().filter(l -> !l.isBlank()).limit(LINES).toList();
    return lines.size() >= 4
        && (regular(lines, ";") || regular(lines, "\t") || regular(lines, ","));
  }

  private static boolean regular(List<String> lines, String delimiter) {
    int[] counts = lines.stream().mapToInt(l -> count(l, delimiter)).toArray();
    int[] sorted = counts.clone();
    java.util.Arrays.sort(sorted);
    int usual = sorted[sorted.length / 2];
    long equal = java.util.Arrays.stream(counts).filter(n -> n == usual).count();
    return usual >= 2 && equal * 10 >= lines.size() * 8L;
  }

  private static int count(String line, String delimiter) {
    int n = 0;
    for (int at = line.indexOf(delimiter); at >= 0; at = line.indexOf(delimiter, at + 1)) {
      if (!delimiter.equals(",") || !line.startsWith(" ", at + 1)) n++;
    }
    return n;
  }
}
