package org.undersigned.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The lines of a word list that lies beside this package, without comments (`#`) and blank lines.
final class Lines {
  private Lines() {}

  static List<String> of(String name) {
    try (var in = Lines.class.getResourceAsStream(name)) {
      if (in == null) throw new IllegalStateException("No word list named " + name);
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(line -> line.replaceFirst("(^|\\s)#.*", "").strip())
          .filter(line -> !line.isEmpty())
          .toList();
    } catch (IOException trouble) {
      throw new UncheckedIOException("Cannot read the word list " + name, trouble);
    }
  }
}
