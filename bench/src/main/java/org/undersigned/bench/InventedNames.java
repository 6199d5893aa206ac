package org.undersigned.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/// Words for invented persons: the lists of names that the program knows, in an order drawn by a
/// seed.
final class InventedNames {
  private InventedNames() {}

  /// The words of a list of the names room that are of Latin letters, shuffled.
  static String[] words(String list, long seed) throws IOException {
    List<String> words = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                InventedNames.class.getResourceAsStream("/org/undersigned/names/" + list),
                StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine())
        if (!line.startsWith("#"))
          for (String word : line.split(" "))
            if (word.length() > 2 && word.matches("[a-z]+")) words.add(word);
    }
    Collections.shuffle(words, new Random(seed));
    return words.toArray(String[]::new);
  }

  /// Names of invented places.
  static String[] places(String[] words, int count) {
    String[] endings = {"ville", "grad", "abad", "ton", "haven", "tal", "dorf", "mir"};
    String[] places = new String[count];
    for (int i = 0; i < count; i++)
      places[i] = words[words.length - 1 - i % words.length] + endings[i % endings.length];
    return places;
  }
}
