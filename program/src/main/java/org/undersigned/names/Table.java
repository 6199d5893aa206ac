package org.undersigned.names;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// The tables of this room: tab-separated resources beside the classes; lines that begin with `#`
/// are remarks.
final class Table {
  private Table() {}

  /// The rows of a table, each as its cells.
  static List<List<String>> rows(String name) {
    var rows = new ArrayList<List<String>>();
    for (String line : lines(name)) {
      rows.add(List.of(line.split("\t")));
    }
    return rows;
  }

  static List<String> lines(String name) {
    var lines = new ArrayList<String>();
    var text = new String(bytes(name), StandardCharsets.UTF_8);
    for (int from = 0; from < text.length(); ) {
      int end = text.indexOf('\n', from);
      end = end < 0 ? text.length() : end;
      var line = text.substring(from, end);
      if (!line.isBlank() && line.charAt(0) != '#') {
        lines.add(line);
      }
      from = end + 1;
    }
    return lines;
  }

  static byte[] bytes(String name) {
    try (var stream = Objects.requireNonNull(Table.class.getResourceAsStream(name), name)) {
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
