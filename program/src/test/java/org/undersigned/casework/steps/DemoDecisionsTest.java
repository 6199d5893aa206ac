package org.undersigned.casework.steps;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.undersigned.Shared;
import org.undersigned.casework.asking.DraftAnswer;
import org.undersigned.casework.asking.DraftFiles;
import org.undersigned.model.Message;
import org.undersigned.reading.ReadLimits;
import org.undersigned.reading.ReadingDesk;
import org.undersigned.reading.TestClassPath;
import org.undersigned.statements.rules.RuleProposer;

/// The reviewers' decisions on the invented case find the drafts they were made on. A rule that
/// drafts otherwise shows here first, before it fails the demo.
class DemoDecisionsTest {
  private static final Path DEMO =
      Shared.repository().resolve("program/src/main/resources/org/undersigned/demo");
  private static final Map<String, DraftAnswer> DRAFTED = new HashMap<>();
  private static List<Decision> decisions = List.of();

  @BeforeAll
  static void draft() throws IOException {
    String json = Files.readString(DEMO.resolve("decisions.json"));
    decisions = assertInstanceOf(Decision.Parsed.Decisions.class, Decision.parse(json)).all();
    var settings =
        new ReadingDesk.Settings(
            Path.of(System.getProperty("java.home"), "bin", "java"),
            TestClassPath.entries(),
            ReadLimits.usual(),
            ReadingDesk.Leave.UNJAILED,
            List.of(Path.of(System.getProperty("java.io.tmpdir"))),
            1);
    try (ReadingDesk desk = ReadingDesk.open(settings);
        Stream<Path> files = Files.list(DEMO.resolve("documents"))) {
      DraftFiles drafting = new DraftFiles(desk, List.of(new RuleProposer()), Message::code);
      for (Path file : files.toList())
        DRAFTED.put(
            file.getFileName().toString(),
            assertInstanceOf(DraftFiles.Outcome.Drafted.class, drafting.draft(file)).answer());
    }
  }

  @Test
  void everyDecisionFindsItsDraftAndOnlyOne() {
    TreeSet<String> lost = new TreeSet<>();
    for (Decision each : decisions) {
      long found = drafts(each).stream().filter(marks -> fits(each, marks)).count();
      if (found != 1) lost.add(each.document() + ", " + found + " drafts: " + each.quote());
    }
    assertEquals(new TreeSet<>(), lost);
  }

  @Test
  void theyAcceptCorrectAndRejectInMostDocuments() {
    TreeSet<String> verdicts = new TreeSet<>();
    TreeSet<String> documents = new TreeSet<>();
    for (Decision each : decisions) {
      verdicts.add(each.verdict().name());
      documents.add(each.document());
      assertTrue(each.reason().length() > 20, each.quote());
    }
    assertEquals(new TreeSet<>(List.of("ACCEPTED", "CORRECTED", "REJECTED")), verdicts);
    assertTrue(documents.size() >= 9 && decisions.size() >= 40, decisions.size() + " decisions");
  }

  private static boolean fits(Decision decision, Map<String, String> marks) {
    return decision.quote().equals(marks.get("quote"))
        && decision.narrowed().entrySet().stream()
            .allMatch(mark -> mark.getValue().equalsIgnoreCase(marks.get(mark.getKey())));
  }

  /// The marks of the drafts of the decision's document and list.
  private static List<Map<String, String>> drafts(Decision decision) {
    DraftAnswer answer = DRAFTED.get(decision.document());
    List<Map<String, String>> all = new ArrayList<>();
    switch (decision.list()) {
      case "statements" ->
          answer
              .statements()
              .forEach(
                  each ->
                      all.add(
                          Map.of(
                              "quote", each.quote(),
                              "kind", each.kind(),
                              "stance", each.stance(),
                              "speaker", each.speakerChain().getLast())));
      case "figures" ->
          answer
              .figures()
              .forEach(
                  each ->
                      all.add(
                          Map.of(
                              "quote", each.quote(),
                              "low", each.low().map(low -> low.toPlainString()).orElse("-1"),
                              "speaker", each.speakerChain().getLast())));
      case "demands" -> answer.demands().forEach(each -> all.add(Map.of("quote", each.quote())));
      default -> answer.references().forEach(each -> all.add(Map.of("quote", each.quote())));
    }
    return all;
  }
}
