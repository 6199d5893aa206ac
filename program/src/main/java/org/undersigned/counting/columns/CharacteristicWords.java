package org.undersigned.counting.columns;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// Words by which the name of a column says that it tells what persons are (`sex`, `возраст`), not
/// who listed them. The words are plain text in `characteristic-words.txt`.
final class CharacteristicWords {
  private static final String NAME = "/org/undersigned/counting/characteristic-words.txt";
  private static final Set<String> WORDS = read();

  private CharacteristicWords() {}

  private static Set<String> read() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                CharacteristicWords.class.getResourceAsStream(NAME), StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .flatMap(line -> Arrays.stream(line.split("\\s+")))
          .filter(word -> !word.isEmpty())
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
  }

  /// Whether the first or the last word of `column` is one of them; in `is_female`, `ageGroup` and
  /// `age 2` the words are parted by what is no letter and by capitals.
  static boolean in(String column) {
    String[] words =
        column
            .replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^\\p{L}\\p{M}]+", " ")
            .strip()
            .split(" ");
    String joined = column.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "");
    return WORDS.contains(joined)
        || WORDS.contains(words[0])
        || WORDS.contains(words[words.length - 1]);
  }
}
