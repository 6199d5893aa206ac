package org.undersigned.instruments;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.undersigned.vocabulary.Entry;
import org.undersigned.vocabulary.Vocabularies;

/// States and political groups of the Parliamentary Assembly by their printed names and codes, from
/// the lists `countries` and `groups`. English and French spellings, the older ones too;
/// Russian ones from the CLDR, as the JDK has them.
final class Delegations {
  /// The code of those who are registered in no group.
  static final String NO_GROUP = "NR";

  private static final Map<String, String> STATES = new HashMap<>();
  private static final Map<String, String> GROUPS = new HashMap<>();

  static {
    for (Entry state : entries("countries")) {
      add(state, STATES);
      String code = state.term().code();
      STATES.putIfAbsent(folded(Locale.of("", code).getDisplayCountry(Locale.of("ru"))), code);
    }
    for (Entry group : entries("groups")) {
      add(group, GROUPS);
      String code = group.term().code();
      GROUPS.put(folded(code), code);
      String french = group.attributes().getOrDefault("code-fr", code);
      GROUPS.putIfAbsent(folded(french), code);
    }
  }

  private Delegations() {}

  private static List<Entry> entries(String list) {
    return Vocabularies.shipped()
        .list(list)
        .orElseThrow(() -> new IllegalStateException("No list named " + list))
        .entries();
  }

  private static void add(Entry entry, Map<String, String> codes) {
    for (String language : List.of("en", "fr"))
      for (String words : entry.wordsIn(language))
        codes.putIfAbsent(folded(words), entry.term().code());
  }

  /// ISO 3166-1 alpha-2 of a place as printed; empty for one that is not listed.
  static Optional<String> stateOf(String asPrinted) {
    return Optional.ofNullable(STATES.get(folded(asPrinted)));
  }

  /// The English code of a group given by code or name as printed; empty for one that is not
  /// listed.
  static Optional<String> groupOf(String asPrinted) {
    return Optional.ofNullable(GROUPS.get(folded(asPrinted)));
  }

  private static String folded(String name) {
    return name.strip()
        .toLowerCase(Locale.ROOT)
        .replace('’', '\'')
        .replaceAll("[“”«»\"]", "")
        .replaceAll("[\\s\\u00A0]+", " ");
  }
}
