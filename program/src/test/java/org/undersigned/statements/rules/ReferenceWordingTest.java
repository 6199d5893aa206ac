package org.undersigned.statements.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.undersigned.language.Tongue;

/// Which documents are named: the lines of `fixtures/drafting/wording/references.txt`.
class ReferenceWordingTest {
  private static final double LEAST_SHARE = 0.6;

  @Test
  void everyReferenceIsDraftedAsItsLineSays() throws IOException {
    List<String> wrong = new ArrayList<>();
    List<String> lines = lines();
    for (int i = 0; i < lines.size(); i++)
      if (i % 3 != 2 && !lines.get(i).startsWith("?")) wrong(lines.get(i), wrong);
    assertEquals("", String.join("\n", wrong));
  }

  @Test
  void referencesSetAsideAreMostlyDrafted() throws IOException {
    List<String> wrong = new ArrayList<>();
    List<String> lines = lines();
    for (int i = 2; i < lines.size(); i += 3) wrong(lines.get(i), wrong);
    assertTrue(
        wrong.size() <= (1 - LEAST_SHARE) * lines.size() / 3,
        wrong.size() + " of " + lines.size() / 3 + " are wrong");
  }

  private static void wrong(String line, List<String> wrong) {
    String[] parts = line.replace("?", "").strip().split(" \\| ", 3);
    Tongue tongue = Tongue.of(parts[0]).orElseThrow();
    String told =
        new RuleProposer()
            .propose(RuleBookTest.material(tongue, parts[2])).references().stream()
                .map(one -> one.quote().words())
                .collect(Collectors.joining("; "));
    if (!told.equals(parts[1].equals("-") ? "" : parts[1])) wrong.add(line + "  ->  " + told);
  }

  private static List<String> lines() throws IOException {
    try (var in =
        ReferenceWordingTest.class.getResourceAsStream(
            "/fixtures/drafting/wording/references.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    }
  }
}
