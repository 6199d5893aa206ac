package org.undersigned.vocabulary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Lines of a list that lies beside this package: columns parted by `|`, entries of a column by
/// `;`, comments after `#`.
final class Listed {
  private Listed() {}

  static List<List<List<String>>> rows(String name) {
    try (var in = Listed.class.getResourceAsStream(name)) {
      if (in == null) throw new IllegalStateException("No list named " + name);
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> List.of(line.split("\\|", -1)).stream().map(Listed::entries).toList())
          .toList();
    } catch (IOException trouble) {
      throw new UncheckedIOException("Cannot read the list " + name, trouble);
    }
  }

  private static List<String> entries(String column) {
    return List.of(column.split(";")).stream()
        .map(String::strip)
        .filter(e -> !e.isEmpty())
        .toList();
  }
}
