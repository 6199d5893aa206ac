package org.undersigned.language.measure;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// The words of dates in one language, read from `dates-LANGUAGE.txt` beside this class: lines
/// `role [value]: form; form`.
final class DateLexicon {
  private static final Phrases<Integer> NONE = new Phrases<>();
  private static final Map<String, DateLexicon> LOADED = new ConcurrentHashMap<>();

  private final Map<String, Phrases<Integer>> roles = new HashMap<>();
  final String language;

  private DateLexicon(String language) {
    this.language = language;
    for (String line : WordLists.lines("dates-" + language + ".txt")) {
      int colon = line.indexOf(":");
      String role = line.substring(0, colon);
      String last = role.substring(role.lastIndexOf(' ') + 1);
      boolean valued = last.matches("-?\\d+");
      String name = valued ? role.substring(0, role.length() - last.length() - 1) : role;
      for (String form : line.substring(colon + 1).split(";"))
        if (!form.isBlank())
          roles
              .computeIfAbsent(name, _ -> new Phrases<>())
              .add(form.strip(), valued ? Integer.parseInt(last) : 0);
    }
  }

  /// The lexicon of a language given by its two-letter code; empty for one without a list.
  static Optional<DateLexicon> of(String language) {
    if (!WordLists.exists("dates-" + language + ".txt")) return Optional.empty();
    return Optional.of(LOADED.computeIfAbsent(language, DateLexicon::new));
  }

  Phrases<Integer> role(String name) {
    return roles.getOrDefault(name, NONE);
  }
}
