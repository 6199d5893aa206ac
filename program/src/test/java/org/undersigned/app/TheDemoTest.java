package org.undersigned.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.SequencedSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.undersigned.archive.CanaryScanner;
import org.undersigned.casework.estimating.EstimateFile;
import org.undersigned.casework.steps.DemoCase;
import org.undersigned.casework.steps.Incoming;

/// The demo as a user starts it: a verified dossier, and nothing readable in the vault it leaves.
class TheDemoTest {
  private static final int CANARIES = 200;
  private static final int LENGTH = 16;

  @TempDir Path folder;

  @Test
  void verifiesItsDossierAndLeavesNothingReadableInItsVault() throws IOException {
    var answer =
        new ProgramAtHand(folder).run(List.of("demo", "--no-serve", "--into", folder.toString()));
    assertEquals(0, answer.exit(), answer.words());
    assertTrue(answer.words().contains("VERDICT: everything matches"), answer.words());

    var scanner = new CanaryScanner(passages());
    assertEquals(List.of(), scanner.scan(folder.resolve("vault")));
    // the same eyes find them where they may stand
    assertTrue(!scanner.scan(folder.resolve("dossier")).isEmpty());

    String report = Files.readString(folder.resolve("dossier/data/report/index.html"));
    assertTrue(report.contains("Appendix: how the estimate was made"));
    assertTrue(report.contains("<dt>seed</dt>") && report.contains(EstimateFile.VERSION));
    assertTrue(report.contains("<dt>SHA-256 of the table of overlaps</dt>"));
  }

  /// Passages of the demo's documents and lists, long enough to be found by intent only.
  private static List<String> passages() throws IOException {
    var random = new Random(200);
    List<String> texts = new ArrayList<>();
    for (Incoming each : DemoCase.contents())
      try (var in = each.bytes().open()) {
        texts.add(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      }
    SequencedSet<String> passages = new LinkedHashSet<>();
    while (passages.size() < CANARIES) {
      String text = texts.get(random.nextInt(texts.size()));
      int from = random.nextInt(text.length() - LENGTH);
      String passage = text.substring(from, from + LENGTH);
      if (passage.codePoints().filter(Character::isLetter).count() > LENGTH / 2)
        passages.add(passage);
    }
    return List.copyOf(passages);
  }
}
