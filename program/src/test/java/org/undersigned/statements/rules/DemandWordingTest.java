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
import org.undersigned.statements.DemandDraft;

/// How demands are worded: `fixtures/drafting/wording/demands-en.txt` and so on. Every third
/// sentence was set aside when the rules were written; a line that begins with `?` is not covered.
class DemandWordingTest {
  private static final double LEAST_SHARE = 0.55;

  record Case(String wanted, String sentence, boolean aside) {}

  @ParameterizedTest
  @EnumSource(Tongue.class)
  void everyDemandIsDraftedAsItsLineSays(Tongue tongue) throws IOException {
    List<String> failures = new ArrayList<>();
    for (Case one : cases(tongue))
      if (!one.aside() && !one.wanted().startsWith("?")) wrong(tongue, one, failures);
    assertEquals("", String.join("\n", failures));
  }

  @ParameterizedTest
  @EnumSource(Tongue.class)
  void demandsSetAsideAreMostlyDrafted(Tongue tongue) throws IOException {
    List<Case> aside = cases(tongue).stream().filter(Case::aside).toList();
    List<String> failures = new ArrayList<>();
    for (Case one : aside) wrong(tongue, one, failures);
    assertTrue(
        failures.size() <= (1 - LEAST_SHARE) * aside.size(),
        failures.size() + " of " + aside.size() + " are wrong");
  }

  private static void wrong(Tongue tongue, Case one, List<String> failures) {
    List<DemandDraft> demands =
        new RuleProposer().propose(RuleBookTest.material(tongue, one.sentence())).demands();
    if (holds(one.wanted().replace("?", "").strip(), demands)) return;
    failures.add(one.wanted() + " | " + one.sentence() + "  ->  " + told(demands));
  }

  private static String told(List<DemandDraft> demands) {
    return String.join(
        "; ",
        demands.stream()
            .map(
                one ->
                    one.action() + "/" + one.addressee().orElse("-") + "/" + name(one.modality()))
            .toList());
  }

  private static boolean holds(String wanted, List<DemandDraft> demands) {
    if (wanted.equals("N")) return demands.isEmpty();
    String[] field = wanted.split("/");
    int many = field.length > 1 && !field[1].isEmpty() ? Integer.parseInt(field[1]) : 1;
    return demands.size() == many
        && demands.stream()
            .anyMatch(
                one ->
                    one.action().equals(field[0])
                        && (field.length < 3 || addressed(field[2], one))
                        && (field.length < 4 || name(one.modality()).equals(field[3])));
  }

  private static boolean addressed(String whom, DemandDraft one) {
    if (whom.equals("-")) return true;
    return one.addressee()
        .filter(name -> name.toLowerCase(Locale.ROOT).contains(whom.toLowerCase(Locale.ROOT)))
        .isPresent();
  }

  private static String name(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private static List<Case> cases(Tongue tongue) throws IOException {
    String file = "/fixtures/drafting/wording/demands-" + tongue.code() + ".txt";
    List<Case> cases = new ArrayList<>();
    try (var in = DemandWordingTest.class.getResourceAsStream(file)) {
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
        if (line.isBlank() || line.startsWith("#")) continue;
        String[] parts = line.split(" \\| ", 2);
        cases.add(new Case(parts[0].strip(), parts[1].strip(), cases.size() % 3 == 2));
      }
    }
    return cases;
  }
}
