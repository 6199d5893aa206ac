package org.undersigned.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/// Recognises the language of a text by its commonest small words and its letters.
///
/// The words lie in `languages.txt`. Each word of the text that is a small word of `k` languages
/// gives each of them `1 / k`; letters that only some alphabets have give or take as told there.
/// Works from a few words on, and costs no model to load.
final class LanguageRecogniser {
  private static final int CODE_POINTS_LOOKED_AT = 20_000;
  private static final double LETTER = 0.25;
  private static final String UNDETERMINED = "und";
  private static final Map<String, List<String>> LANGUAGES_BY_WORD = new HashMap<>();
  private static final Map<Character, List<String>> LANGUAGES_BY_LETTER = new HashMap<>();
  private static final Map<String, String> SCRIPTS = new HashMap<>();

  static {
    load();
  }

  private LanguageRecogniser() {}

  /// Two letters (ISO 639-1), or `und` where nothing tells.
  static String of(String text) {
    String sample =
        text.substring(0, Math.min(text.length(), CODE_POINTS_LOOKED_AT)).toLowerCase(Locale.ROOT);
    Map<String, Double> scores = new HashMap<>();
    int start = -1;
    for (int i = 0; i <= sample.length(); i++) {
      boolean letter = i < sample.length() && isOfAWord(sample.charAt(i));
      if (letter && start < 0) start = i;
      if (!letter && start >= 0) {
        count(sample.substring(start, i), scores);
        start = -1;
      }
    }
    restrictToScript(sample, scores);
    return scores.entrySet().stream()
        .max(Map.Entry.<String, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .filter(best -> best.getValue() >= 0.5)
        .map(best -> best.getKey().substring(0, 2))
        .orElse(UNDETERMINED);
  }

  private static boolean isOfAWord(char c) {
    return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static void count(String word, Map<String, Double> scores) {
    List<String> languages = LANGUAGES_BY_WORD.getOrDefault(word, List.of());
    for (String language : languages) scores.merge(language, 1.0 / languages.size(), Double::sum);
    for (int i = 0; i < word.length(); i++) {
      List<String> owners = LANGUAGES_BY_LETTER.getOrDefault(word.charAt(i), List.of());
      for (String owner : owners) scores.merge(owner, LETTER / owners.size(), Double::sum);
    }
  }

  /// A text mostly of one script is of a language of that script, whatever it cites.
  private static void restrictToScript(String sample, Map<String, Double> scores) {
    Map<Character.UnicodeScript, Integer> letters = new HashMap<>();
    sample
        .codePoints()
        .filter(Character::isLetter)
        .forEach(c -> letters.merge(Character.UnicodeScript.of(c), 1, Integer::sum));
    letters.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .ifPresent(
            most ->
                scores
                    .keySet()
                    .removeIf(l -> !Objects.equals(SCRIPTS.get(l), most.getKey().name())));
  }

  private static void load() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(
                    LanguageRecogniser.class.getResourceAsStream("languages.txt")),
                StandardCharsets.UTF_8))) {
      lines
          .lines()
          .filter(l -> !l.isBlank() && !l.startsWith("#"))
          .forEach(LanguageRecogniser::take);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /// One line: language, script, letters of its own (or `-`), small words.
  private static void take(String line) {
    String[] parts = line.split("\\s+");
    SCRIPTS.put(parts[0], parts[1]);
    if (!parts[2].equals("-"))
      for (char letter : parts[2].toCharArray())
        LANGUAGES_BY_LETTER.computeIfAbsent(letter, _ -> new ArrayList<>()).add(parts[0]);
    for (int i = 3; i < parts.length; i++)
      LANGUAGES_BY_WORD.computeIfAbsent(parts[i], _ -> new ArrayList<>()).add(parts[0]);
  }
}
