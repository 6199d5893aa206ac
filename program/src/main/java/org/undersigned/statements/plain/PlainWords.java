package org.undersigned.statements.plain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// The words of one language: before names, in names, and what is counted. A line of the file is a
/// role and its words, `role: word; word`.
///
/// Roles: `before name` (titles and callings), `given` (given names), `surname ending`, `name
/// ending` (case endings behind a name), `inside name` (particles), `no name` (never part of one),
/// `unit NAME` (nouns by the unit they count), `noun ending`, `age` (beside an age), `within` (a
/// length of time, not a figure).
final class PlainWords {

  private static final Map<String, Optional<PlainWords>> KNOWN = new ConcurrentHashMap<>();

  private final Map<String, Set<String>> roles = new HashMap<>();

  private PlainWords() {}

  /// The words of a language, two letters; empty where there is no file.
  static Optional<PlainWords> of(String language) {
    return language.matches("[a-z]{2}")
        ? KNOWN.computeIfAbsent(language, PlainWords::read)
        : Optional.empty();
  }

  Set<String> words(String role) {
    return roles.getOrDefault(role, Set.of());
  }

  boolean is(String role, String word) {
    return words(role).contains(word.toLowerCase(Locale.ROOT));
  }

  /// `word` without the longest of the endings of `role`, if it ends in one and three letters stay.
  String without(String role, String word) {
    String best = word;
    for (String ending : words(role))
      if (word.endsWith(ending)
          && word.length() - ending.length() >= 3
          && word.length() - ending.length() < best.length())
        best = word.substring(0, word.length() - ending.length());
    return best;
  }

  /// The unit that a noun counts; a noun stands in the list with or without an ending.
  Optional<String> unit(String noun) {
    String small = noun.toLowerCase(Locale.ROOT);
    for (var role : roles.entrySet())
      if (role.getKey().startsWith("unit "))
        for (String known : role.getValue())
          if (small.equals(known)
              || small.startsWith(known) && isAnEnding(small.substring(known.length())))
            return Optional.of(role.getKey().substring("unit ".length()));
    return Optional.empty();
  }

  private boolean isAnEnding(String rest) {
    return words("noun ending").stream()
        .anyMatch(
            ending ->
                rest.equals(ending)
                    || rest.startsWith(ending)
                        && words("noun ending").contains(rest.substring(ending.length())));
  }

  private static Optional<PlainWords> read(String language) {
    try (var in = PlainWords.class.getResourceAsStream("words-" + language + ".txt")) {
      if (in == null) return Optional.empty();
      PlainWords words = new PlainWords();
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .forEach(words::take);
      return Optional.of(words);
    } catch (IOException trouble) {
      throw new UncheckedIOException("Cannot read the words of " + language, trouble);
    }
  }

  private void take(String line) {
    int colon = line.indexOf(':');
    Set<String> into =
        roles.computeIfAbsent(line.substring(0, colon).strip(), _ -> new LinkedHashSet<>());
    for (String word : line.substring(colon + 1).split(";"))
      if (!word.isBlank()) into.add(word.strip().toLowerCase(Locale.ROOT));
  }
}
