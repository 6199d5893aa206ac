package org.undersigned.statements.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.undersigned.language.Tongue;
import org.undersigned.statements.Drafts;

/// Classes of wording, sentence by sentence: `fixtures/drafting/wording/en.txt` and so on say what
/// must be drafted of each. A line that begins with `?` is wording that is not covered yet.
class WordingTest {

  @ParameterizedTest
  @EnumSource(Tongue.class)
  void everySentenceIsDraftedAsItsLineSays(Tongue tongue) throws IOException {
    List<String> failures = new ArrayList<>();
    int read = 0;
    for (String line : lines(tongue, "")) {
      if (line.isBlank() || line.startsWith("#") || line.startsWith("?")) continue;
      String[] parts = line.split(" \\| ", 2);
      read++;
      Drafts drafts = new RuleProposer().propose(RuleBookTest.material(tongue, parts[1].strip()));
      if (!holds(parts[0].strip(), drafts)) failures.add(line);
    }
    assertEquals("", String.join("\n", failures));
    assertTrue(read > 100, "only " + read + " sentences in " + tongue.code());
  }

  /// Sentences nobody tuned to, of which most must be drafted with their speaker.
  @ParameterizedTest
  @EnumSource(Tongue.class)
  void mostSpeakersAreFoundInSentencesSetAside(Tongue tongue) throws IOException {
    int right = 0;
    int read = 0;
    for (String line : lines(tongue, "-aside")) {
      if (line.isBlank() || line.startsWith("#")) continue;
      String[] parts = line.split(" \\| ", 2);
      read++;
      Drafts drafts = new RuleProposer().propose(RuleBookTest.material(tongue, parts[1].strip()));
      if (holds(parts[0].strip(), drafts)) right++;
    }
    assertTrue(2 * right >= read, right + " of " + read + " in " + tongue.code());
  }

  private static boolean holds(String wanted, Drafts drafts) {
    String[] field = wanted.split("/");
    return switch (field[0]) {
      case "S" ->
          drafts.statements().stream()
              .anyMatch(
                  one ->
                      is(one.told().claim(), field[1])
                          && (field.length < 3 || field[2].isEmpty() || is(one.stance(), field[2]))
                          && (field.length < 4 || contains(one.speakers().getLast(), field[3]))
                          && (field.length < 5 || contains(one.quote().words(), field[4])));
      case "C" ->
          drafts.statements().stream().filter(one -> is(one.told().claim(), field[1])).count()
              == Integer.parseInt(field[2]);
      case "Z" -> drafts.statements().isEmpty();
      case "D" ->
          drafts.demands().size() == (field.length > 2 ? Integer.parseInt(field[2]) : 1)
              && drafts.demands().stream().anyMatch(one -> one.action().equals(field[1]));
      case "N" -> drafts.demands().isEmpty();
      case "R" -> drafts.references().size() == Integer.parseInt(field[1]);
      default -> throw new IllegalArgumentException("Unknown kind of line: " + wanted);
    };
  }

  private static boolean contains(String words, String part) {
    return words.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
  }

  private static boolean is(Enum<?> value, String name) {
    return value.name().toLowerCase(Locale.ROOT).equals(name);
  }

  private static List<String> lines(Tongue tongue, String half) throws IOException {
    String file = "/fixtures/drafting/wording/" + tongue.code() + half + ".txt";
    try (var in = WordingTest.class.getResourceAsStream(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }
}
