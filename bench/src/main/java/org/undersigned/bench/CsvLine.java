package org.undersigned.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// One line of comma-separated values: enough for measuring sets, none of whose cells runs over a
/// line.
final class CsvLine {
  private CsvLine() {}

  static List<String> read(String line) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (quoted) {
        if (c == '"' && i + 1 < line.length() && line.charAt(i + 1) == '"') {
          cell.append('"');
          i++;
        } else if (c == '"') quoted = false;
        else cell.append(c);
      } else if (c == '"') quoted = true;
      else if (c == ',') {
        cells.add(cell.toString());
        cell.setLength(0);
      } else cell.append(c);
    }
    cells.add(cell.toString());
    return cells;
  }

  static String write(List<String> cells) {
    return cells.stream()
        .map(c -> c.contains(",") || c.contains("\"") ? "\"" + c.replace("\"", "\"\"") + "\"" : c)
        .collect(Collectors.joining(","));
  }
}
