package org.undersigned.statements.profile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Words by which the lines of a header are told apart, from `issuers.txt`.
final class HeaderWords {
  private static final Set<String> KIND = read("issuers.txt", "kindline:");

  private static final Set<String> MORE = read("issuers.txt", "kindmore:");

  private static final Set<String> ALONE = read("issuers.txt", "rolealone:");

  private static final Set<String> NUMBERED = read("issuers.txt", "numbered:");

  private static final Pattern ENDING =
      Pattern.compile(
          "(?:иями|ями|ами|ого|его|ому|ему|ыми|ими|иях|ой|ый|ий|ая|яя|ое|ее|ые|ие|ых|их|ым|им|ом|ем"
              + "|ам|ям|ах|ях|ию|ия|ии|ью|ов|ев|ей|а|я|о|е|ы|и|у|ю|ь|й)$");

  private HeaderWords() {}

  /// Whether a line names an institution or organisation.
  static boolean namesBody(String line) {
    return Issuer.of(line).isPresent();
  }

  /// Whether a line says nothing but what kind of text follows: *Interim report*, *Доклад*.
  static boolean kindOnly(String line) {
    return only(line, KIND);
  }

  /// The same in more words, which may also be all of a title: *Ежегодный доклад*.
  static boolean kindOfText(String line) {
    Set<String> all = new HashSet<>(KIND);
    all.addAll(MORE);
    return only(line, all);
  }

  private static boolean only(String line, Set<String> kinds) {
    boolean any = false;
    for (String word : words(line)) {
      if (kinds.contains(word)) any = true;
      else if (word.length() > 3) return false;
    }
    return any;
  }

  /// Whether a name is only an office's: *spokesman*.
  static boolean roleAlone(String name) {
    List<String> words = words(name);
    return words.size() == 1 && ALONE.contains(words.getFirst());
  }

  /// Whether words say of what a running number is the number: *Press release*, *Appeal*, «Дело».
  static boolean numberable(String words) {
    for (String word : words(words))
      if (word.length() > 2 && !KIND.contains(word) && !NUMBERED.contains(word)) return false;
    return true;
  }

  /// The words of a line in small letters, without possessive endings.
  static List<String> words(String line) {
    return List.of(
        line.toLowerCase(Locale.ROOT)
            .replace('’', '\'')
            .replaceAll("['’]s\\b", "")
            .replaceAll("\\b(?:l|d)'", "")
            .split("[^\\p{L}-]+"));
  }

  /// A Cyrillic word as the lists hold it: without its case ending, with a star.
  static String stem(String word) {
    if (word.length() < 3 || word.charAt(0) < 'а' || word.charAt(0) > 'я') return word;
    String bare = ENDING.matcher(word).replaceFirst("");
    return (bare.length() < 3 ? word : bare) + "*";
  }

  static Set<String> read(String list, String role) {
    Set<String> words = new HashSet<>();
    try (var in = HeaderWords.class.getResourceAsStream(list)) {
      if (in == null) throw new IllegalStateException("No list of words named " + list);
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList())
        if (line.startsWith(role))
          for (String word : line.substring(role.length()).strip().split(" "))
            words.add(word.endsWith("*") ? stem(word.substring(0, word.length() - 1)) : word);
    } catch (IOException trouble) {
      throw new UncheckedIOException("Cannot read " + list, trouble);
    }
    return Set.copyOf(words);
  }
}
