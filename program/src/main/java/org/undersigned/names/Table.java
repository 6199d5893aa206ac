package org.undersigned.names;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// The tables of this room: tab-separated resources beside the classes; lines that begin with `#`
/// are remarks.
final class Table {
  private Table() {}

  /// The rows of a table, each as its cells.
  static List<List<String>> rows(String name) {
    return lines(name).stream().map(line -> List.of(line.split("\t"))).toList();
  }

  static List<String> lines(String name) {
    var stream = Objects.requireNonNull(Table.class.getResourceAsStream(name), name);
    try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
