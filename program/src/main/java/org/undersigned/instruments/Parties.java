package org.undersigned.instruments;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/// Parties as the pages of the House of Commons print them, read from `parties.txt`.
final class Parties {
  private static final Set<String> NAMES = load();

  private Parties() {}

  static boolean isOne(String words) {
    return NAMES.contains(words.strip().toLowerCase(Locale.ROOT));
  }

  private static Set<String> load() {
    try (var in = Parties.class.getResourceAsStream("parties.txt")) {
      if (in == null) throw new IllegalStateException("No list named parties.txt");
      Set<String> names = new HashSet<>();
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .forEach(
              line -> {
                for (String name : line.split(";"))
                  names.add(name.strip().toLowerCase(Locale.ROOT));
              });
      return Set.copyOf(names);
    } catch (IOException trouble) {
      throw new UncheckedIOException("Cannot read parties.txt", trouble);
    }
  }
}
