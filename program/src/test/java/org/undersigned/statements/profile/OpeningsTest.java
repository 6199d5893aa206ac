package org.undersigned.statements.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.undersigned.statements.DocumentProfile;

/// The cases of `fixtures/drafting/openings.txt`: what a document is, its title, date and number,
/// in layouts of many houses. A third of them was set aside when the rules were written.
class OpeningsTest {
  private static final double LEAST_SHARE = 0.85;

  record Case(boolean aside, Map<String, List<String>> truth, String language, List<String> lines) {
    @Override
    public String toString() {
      return language + " " + truth.get("kind") + " " + lines.getFirst();
    }
  }

  private static Stream<Case> all() {
    List<Case> cases = new ArrayList<>();
    List<String> lines = List.of();
    for (String line : fixture().lines().toList()) {
      if (line.startsWith("@")) {
        String[] parts = line.substring(line.indexOf(' ') + 1).split(" \\| ");
        lines = new ArrayList<>();
        cases.add(
            new Case(
                line.startsWith("@?"),
                Map.of(
                    "kind", values(parts[1]),
                    "date", values(parts[2]),
                    "number", values(parts[3]),
                    "title", values(parts[4])),
                parts[0],
                lines));
      } else if (!cases.isEmpty()) lines.add(line);
    }
    return cases.stream();
  }

  private static List<String> values(String part) {
    return List.of(part.split(" // "));
  }

  static Stream<Case> cases() {
    return all().filter(one -> !one.aside());
  }

  private static String fixture() {
    try (var in = OpeningsTest.class.getResourceAsStream("/fixtures/drafting/openings.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aDocumentsHeaderIsRead(Case one) {
    assertEquals(List.of(), wrong(one));
  }

  @Test
  void headersSetAsideAreReadNearlyAsWell() {
    long fields = 4 * all().filter(Case::aside).count();
    long wrong = all().filter(Case::aside).mapToLong(one -> wrong(one).size()).sum();
    assertTrue(wrong <= (1 - LEAST_SHARE) * fields, wrong + " of " + fields + " are wrong");
  }

  private static List<String> wrong(Case one) {
    DocumentProfile profile = ProfileReader.read(WrittenPage.of(one.language(), one.lines()));
    List<String> wrong = new ArrayList<>();
    compare("kind", one, profile.kind(), wrong);
    compare("date", one, profile.date().orElse("-"), wrong);
    compare("number", one, profile.number().orElse("-"), wrong);
    compare("title", one, profile.title().orElse("-"), wrong);
    return wrong;
  }

  private static void compare(String field, Case one, String found, List<String> wrong) {
    List<String> truth = one.truth().get(field);
    if (truth.stream().noneMatch(each -> folded(each).equals(folded(found))))
      wrong.add(field + " " + found + " is not " + truth);
  }

  private static String folded(String text) {
    return text.toLowerCase(Locale.ROOT).replace('’', '\'').replaceAll("\\s+", " ").strip();
  }
}
