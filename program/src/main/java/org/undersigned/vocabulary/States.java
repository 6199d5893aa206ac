package org.undersigned.vocabulary;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// States as the Council of Europe has spelled them over the years, in English and French.
public final class States {
  private static final Map<String, String> CODES = load();

  private States() {}

  private static Map<String, String> load() {
    Map<String, String> codes = new HashMap<>();
    for (List<List<String>> row : Listed.rows("states.txt"))
      for (List<String> spellings : row.subList(1, row.size()))
        for (String spelling : spellings) codes.put(folded(spelling), row.getFirst().getFirst());
    return Map.copyOf(codes);
  }

  /// ISO 3166-1 alpha-2 of a state as printed, without regard to case; empty for an institution or
  /// a spelling that is not listed.
  public static Optional<String> codeOf(String asPrinted) {
    return Optional.ofNullable(CODES.get(folded(asPrinted)));
  }

  static String folded(String name) {
    return name.strip()
        .toLowerCase(Locale.ROOT)
        .replace('’', '\'')
        .replaceAll("[“”«»]", "\"")
        .replaceAll("\\s+", " ");
  }
}
