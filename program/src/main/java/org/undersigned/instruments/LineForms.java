package org.undersigned.instruments;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.undersigned.model.Instrument.Kind;

/// The forms of lines and kinds, read from `lines.txt` and `kinds.txt` beside this class.
final class LineForms {
  private static final Map<String, List<Pattern>> ROLES = roles();

  /// Kind, the pattern of its name with or without a number.
  private static final Map<Kind, Pattern> KINDS = kinds();

  private LineForms() {}

  static boolean is(String role, String words) {
    return ROLES.get(role).stream().anyMatch(p -> p.matcher(straight(words)).matches());
  }

  /// A kind's name at the start of `words`, with its number if one follows; the match ends with
  /// them.
  static Optional<Map.Entry<Kind, Matcher>> kindAt(String words) {
    for (var kind : KINDS.entrySet()) {
      Matcher matcher = kind.getValue().matcher(straight(words));
      if (matcher.lookingAt()) return Optional.of(Map.entry(kind.getKey(), matcher));
    }
    return Optional.empty();
  }

  private static String straight(String words) {
    return words.replace('’', '\'').replace('\u00A0', ' ').replace('\u202F', ' ');
  }

  private static Map<String, List<Pattern>> roles() {
    Map<String, List<Pattern>> roles = new LinkedHashMap<>();
    for (String line : lines("lines.txt")) {
      String[] columns = line.split(" \\| ", 3);
      List<Pattern> patterns = roles.computeIfAbsent(columns[0], _ -> new ArrayList<>());
      for (String form : columns[2].split("; "))
        patterns.add(
            switch (columns[1]) {
              case "begins" -> Pattern.compile(Pattern.quote(form.strip()) + ".*");
              case "whole" ->
                  Pattern.compile(
                      Pattern.quote(form.strip()), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
              case "pattern" -> Pattern.compile(form.strip(), Pattern.UNICODE_CASE);
              default ->
                  throw new IllegalStateException("lines.txt has no way to match: " + columns[1]);
            });
    }
    return roles;
  }

  private static Map<Kind, Pattern> kinds() {
    Map<Kind, Pattern> kinds = new LinkedHashMap<>();
    for (String line : lines("kinds.txt")) {
      String[] columns = line.split(" \\| ");
      String names =
          String.join("|", List.of(columns[1].split("; ")).stream().map(Pattern::quote).toList());
      kinds.put(
          Kind.valueOf(columns[0]),
          Pattern.compile(
              "(?<kind>"
                  + names
                  + ")(?:\\s*(?:\\([^)]*\\)\\s*)?(?:No\\.?|Nos\\.?|n°|nº|N°|№|#|no\\.?)?\\s?:?\\s?(?<number>[A-Z]{0,3}-?\\d[\\dA-Z/-]*))?",
              Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
    }
    return kinds;
  }

  private static List<String> lines(String name) {
    try (var in = LineForms.class.getResourceAsStream(name)) {
      if (in == null) throw new IllegalStateException("No list named " + name);
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException trouble) {
      throw new UncheckedIOException("Cannot read the list " + name, trouble);
    }
  }
}
