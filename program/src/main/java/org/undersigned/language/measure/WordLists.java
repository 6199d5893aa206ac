package org.undersigned.language.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The word lists beside this package, line by line, without comments (`# …`) and blank lines.
final class WordLists {
  private WordLists() {}

  static boolean exists(String name) {
    return WordLists.class.getResource(name) != null;
  }

  static List<String> lines(String name) {
    try (var in = WordLists.class.getResourceAsStream(name)) {
      if (in == null) throw new IllegalStateException("No word list named " + name);
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException trouble) {
      throw new UncheckedIOException("Cannot read the word list " + name, trouble);
    }
  }
}
