package org.undersigned.statements.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.undersigned.language.Tongue;
import org.undersigned.model.Block;
import org.undersigned.model.Fingerprint;
import org.undersigned.model.Maker;
import org.undersigned.model.Reading;
import org.undersigned.statements.DocumentProfile;
import org.undersigned.statements.Material;

/// The examples and counter-examples beside each rule are its tests.
class RuleBookTest {

  @ParameterizedTest
  @EnumSource(Tongue.class)
  void everyExampleMatchesItsRule(Tongue tongue) {
    List<String> failures = new ArrayList<>();
    for (Rule rule : RuleBook.of(tongue).rules())
      for (Rule.Example example : rule.examples()) {
        Optional<Telling.Applied> found = first(tongue, rule, example.sentence());
        if (found.isEmpty()) failures.add(rule.id() + " does not match: " + example.sentence());
        else failures.addAll(different(tongue, rule, example, found.get()));
      }
    if (!failures.isEmpty()) fail(String.join("\n", failures));
  }

  @ParameterizedTest
  @EnumSource(Tongue.class)
  void noCounterExampleMatchesItsRule(Tongue tongue) {
    List<String> failures = new ArrayList<>();
    for (Rule rule : RuleBook.of(tongue).rules())
      for (String sentence : rule.counterExamples())
        if (first(tongue, rule, sentence).isPresent())
          failures.add(rule.id() + " matches: " + sentence);
    if (!failures.isEmpty()) fail(String.join("\n", failures));
  }

  @ParameterizedTest
  @EnumSource(Tongue.class)
  void everyRuleHasAnExample(Tongue tongue) {
    assertEquals(
        List.of(),
        RuleBook.of(tongue).rules().stream()
            .filter(rule -> rule.examples().isEmpty())
            .map(Rule::id)
            .toList());
  }

  @Test
  void aRuleCanBeSwitchedOff() {
    assertTrue(
        new RuleProposer(java.util.Set.of("en-said-last"))
            .tool()
            .settings()
            .containsValue("en-said-last"));
  }

  private static List<String> different(
      Tongue tongue, Rule rule, Rule.Example example, Telling.Applied found) {
    List<String> failures = new ArrayList<>();
    Sentence sentence = sentence(tongue, example.sentence());
    for (Map.Entry<String, String> role : example.roles().entrySet()) {
      String words =
          found
              .found()
              .role(role.getKey())
              .map(
                  range -> sentence.words(sentence.start(range.from()), sentence.start(range.to())))
              .orElse("(absent)");
      if (!words.equals(role.getValue()))
        failures.add(
            rule.id()
                + ", "
                + role.getKey()
                + ": expected '"
                + role.getValue()
                + "', found '"
                + words
                + "' in: "
                + example.sentence());
    }
    return failures;
  }

  private static Optional<Telling.Applied> first(Tongue tongue, Rule rule, String text) {
    Sentence sentence = sentence(tongue, text);
    Matcher matcher = new Matcher(Lexicon.of(tongue), sentence, 0, sentence.size());
    for (int start = 0; start < sentence.size(); start++) {
      var found = matcher.at(rule.pattern(), start);
      if (found.isPresent()) return Optional.of(new Telling.Applied(rule, found.get()));
    }
    return Optional.empty();
  }

  static Sentence sentence(Tongue tongue, String text) {
    return new DocumentText(material(tongue, text), tongue)
        .lines()
        .getFirst()
        .sentences()
        .getFirst();
  }

  static Material material(Tongue tongue, String text) {
    int length = text.codePointCount(0, text.length());
    Reading reading =
        Reading.of(
            Fingerprint.of(text),
            new Maker.Tool("test", "1", Map.of()),
            text,
            tongue.code(),
            new Reading.Layout(
                Optional.empty(), List.of(new Block.Paragraph(0, length)), 0, List.of()));
    DocumentProfile profile =
        new DocumentProfile(
            "",
            "the author",
            Optional.empty(),
            Optional.of("2031-04-14"),
            Optional.empty(),
            tongue.code(),
            Optional.empty(),
            List.of(new DocumentProfile.Stretch(0, length)));
    return new Material(reading, profile);
  }
}
