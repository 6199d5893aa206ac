package org.undersigned.language;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Abbreviations whose full stop belongs to the word: *Mr.*, *art.*, *янв.*
final class Abbreviations {
  /// What must follow for the full stop to end no sentence.
  enum Follows {
    ANYTHING,
    A_DIGIT,
    NO_CAPITAL
  }

  private static final Map<Tongue, Map<String, Follows>> ALL = read();

  private Abbreviations() {}

  /// Whether `word` (small letters, with its full stop) is an abbreviation, and before what.
  static Optional<Follows> of(Tongue tongue, String word) {
    return Optional.ofNullable(ALL.get(tongue).get(word));
  }

  private static Map<Tongue, Map<String, Follows>> read() {
    Map<Tongue, Map<String, Follows>> all = new EnumMap<>(Tongue.class);
    for (Tongue tongue : Tongue.values()) all.put(tongue, new HashMap<>());
    for (String line : Lines.of("abbreviations.txt")) {
      String[] halves = line.split(":", 2);
      String[] head = halves[0].split(" ");
      Follows follows =
          switch (head[1]) {
            case "always" -> Follows.ANYTHING;
            case "digit" -> Follows.A_DIGIT;
            case "small" -> Follows.NO_CAPITAL;
            default -> throw new IllegalStateException("Unknown group of abbreviations: " + line);
          };
      for (String word : halves[1].strip().split("\\s+"))
        all.get(Tongue.of(head[0]).orElseThrow()).putIfAbsent(word, follows);
    }
    return all;
  }
}
