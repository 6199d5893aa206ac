package org.undersigned.names;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/// Cases as data: the tables beside the tests, without remarks and blank lines.
final class Cases {
  private Cases() {}

  static List<String> lines(String table) {
    try (var stream = Objects.requireNonNull(Cases.class.getResourceAsStream(table), table)) {
      return new String(stream.readAllBytes(), UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
