package org.undersigned.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.undersigned.casework.proposing.AnsweringServer;
import org.undersigned.model.Fingerprint;

/// A language model in `draft` and `run`: what it proposes is marked in every output, and without
/// its address nothing is asked.
class ModelInTheProgramTest {
  private static final String TEXT =
      """
      Statement of the Quay Workers' Union

      3 March 2031

      Tomas Verlin, beaten by guards by the north gate, has not come home since that night.
      """;

  private static final String ANSWER =
      """
      {"statements":[{"quote":"Tomas Verlin, beaten by guards by the north gate","speakers":[],
      "stance":"asserts","claim":"act_happened","kind":"torture","victims":["Tomas Verlin"],
      "actors":["guards"],"where":"the north gate"},
      {"quote":"words that stand nowhere","speakers":[],"stance":"asserts","claim":"act_happened",
      "kind":"torture","victims":[],"actors":[],"where":""}],
      "figures":[],"demands":[],"persons":[]}\
      """;

  private static final String MARK = "machine draft (model harbour-7b.gguf)";

  @TempDir Path folder;

  @Test
  void draftAndRunMarkWhatTheModelProposed() throws IOException {
    Files.writeString(folder.resolve("statement.txt"), TEXT);
    ProgramAtHand program = new ProgramAtHand(folder);
    program.made("Quay");
    try (AnsweringServer server = AnsweringServer.writing(ANSWER)) {
      var plain = program.run(List.of("draft", "statement.txt"));
      assertFalse(plain.words().contains("model"), plain.words());
      assertEquals(0, server.asked().size());

      var drafted = program.run(List.of("draft", "--model-url", server.url(), "statement.txt"));
      assertEquals(0, drafted.exit(), drafted.words());
      assertTrue(drafted.words().contains(MARK), drafted.words());
      assertTrue(drafted.words().contains("MODEL-07"), drafted.words());

      var run =
          program.run(List.of("run", "--unjailed", "--model-url", server.url(), "statement.txt"));
      assertEquals(0, run.exit(), run.words());
      assertTrue(run.words().contains("MODEL-07"), run.words());
      String hex = Fingerprint.of(TEXT).hex().substring(0, 12);
      for (List<String> each :
          List.of(List.of("review", "--list"), List.of("show", "--drafts", hex))) {
        var shown = program.run(each);
        assertEquals(0, shown.exit(), shown.words());
        assertTrue(shown.words().contains(MARK), shown.words());
      }
      assertTrue(program.run(List.of("review", "--list", "--json")).words().contains("harbour-7b"));
      assertEquals(0, program.run(List.of("verify")).exit());
    }
  }

  @Test
  void anotherMachineIsRefusedBeforeAnythingIsRead() throws IOException {
    Files.writeString(folder.resolve("statement.txt"), TEXT);
    var refused =
        new ProgramAtHand(folder)
            .run(List.of("draft", "--model-url", "http://192.0.2.7:8080", "statement.txt"));
    assertEquals(2, refused.exit());
    assertTrue(refused.words().contains("MODEL-01"), refused.words());
    assertFalse(refused.words().contains("Verlin"));
  }
}
