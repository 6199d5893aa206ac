package org.undersigned.statements;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/// Words by which the lines of a header are told apart, from `authors.txt`.
final class HeaderWords {
  private static final Set<String> BODY = read("body:");
  private static final Set<String> KIND = read("kindline:");

  private HeaderWords() {}

  /// Whether a line names an institution or organisation.
  static boolean namesBody(String line) {
    for (String word : words(line)) {
      if (BODY.contains(word)) return true;
      int hyphen = word.indexOf('-');
      if (hyphen > 0 && BODY.contains(word.substring(0, hyphen))) return true;
    }
    return false;
  }

  /// Whether a line says nothing but what kind of text follows: *Interim report*, *Доклад*.
  static boolean kindOnly(String line) {
    boolean any = false;
    for (String word : words(line)) {
      if (KIND.contains(word)) any = true;
      else if (word.length() > 3) return false;
    }
    return any;
  }

  private static String[] words(String line) {
    return line.toLowerCase(Locale.ROOT)
        .replace('’', '\'')
        .replaceAll("['’]s\\b", "")
        .split("[^\\p{L}-]+");
  }

  private static Set<String> read(String role) {
    Set<String> words = new HashSet<>();
    try (var in = HeaderWords.class.getResourceAsStream("authors.txt")) {
      if (in == null) throw new IllegalStateException("No list of words named authors.txt");
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList())
        if (line.startsWith(role))
          words.addAll(java.util.List.of(line.substring(role.length()).strip().split(" ")));
    } catch (IOException trouble) {
      throw new UncheckedIOException("Cannot read authors.txt", trouble);
    }
    return Set.copyOf(words);
  }
}
