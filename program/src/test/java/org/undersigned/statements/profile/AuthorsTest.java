package org.undersigned.statements.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The cases of `fixtures/drafting/authors.txt`: openings in many layouts, and who speaks in them.
class AuthorsTest {
  private static final List<String> UNNAMED =
      List.of("the author of this document", "l’auteur de ce document", "автор документа");

  record Case(String language, String kind, List<String> authors, List<String> lines) {
    @Override
    public String toString() {
      return language + " " + authors + " " + lines.getFirst();
    }
  }

  static Stream<Case> cases() {
    return cases("authors.txt");
  }

  private static Stream<Case> cases(String file) {
    List<Case> cases = new ArrayList<>();
    List<String> lines = List.of();
    for (String line : fixture(file).lines().toList()) {
      if (line.startsWith("@ ")) {
        String[] parts = line.substring(2).split(" \\| ");
        lines = new ArrayList<>();
        cases.add(new Case(parts[0], parts[1], List.of(parts[2].split(" / ")), lines));
      } else if (!cases.isEmpty()) lines.add(line);
    }
    return cases.stream();
  }

  private static String fixture(String file) {
    try (var in = AuthorsTest.class.getResourceAsStream("/fixtures/drafting/" + file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theOneWhoSpeaksIsFound(Case one) {
    String author = ProfileReader.read(WrittenPage.of(one.language(), one.lines())).author();
    assertTrue(found(one, author), author + " is not " + one.authors());
  }

  @Test
  void mostSpeakersAreFoundInLayoutsSetAside() {
    List<Case> aside = cases("authors-aside.txt").toList();
    long found =
        aside.stream()
            .filter(
                one ->
                    found(
                        one,
                        ProfileReader.read(WrittenPage.of(one.language(), one.lines())).author()))
            .count();
    assertTrue(found >= 0.75 * aside.size(), found + " of " + aside.size());
  }

  private static boolean found(Case one, String author) {
    if (one.authors().equals(List.of("-"))) return UNNAMED.contains(author);
    return one.authors().stream().anyMatch(name -> same(name, author));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theKindIsRecognised(Case one) {
    if (!one.kind().equals("-"))
      assertEquals(
          one.kind(), ProfileReader.read(WrittenPage.of(one.language(), one.lines())).kind());
  }

  /// All words of the name, in any case or number.
  private static boolean same(String expected, String found) {
    List<String> has = stems(found);
    return has.containsAll(stems(expected)) && has.size() <= stems(expected).size() + 4;
  }

  private static List<String> stems(String name) {
    List<String> stems = new ArrayList<>();
    for (String word : name.toLowerCase(Locale.ROOT).replace('’', '\'').split("[^\\p{L}\\d]+"))
      if (word.length() > 3)
        stems.add(word.charAt(0) >= 'а' ? word.substring(0, Math.max(3, word.length() - 3)) : word);
    return stems;
  }
}
