package org.undersigned.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.undersigned.archive.CanaryScanner;

/// 200 words through the whole program, as names, places, titles, file names and the name of the
/// case: none of them stands in any file of the closed vault, and all of them come out of it again.
class CanariesThroughTheProgramTest {
  private static final int CANARIES = 200;

  @TempDir Path folder;

  @Test
  void noneStandsInTheClosedVault() throws IOException {
    var canaries = CanaryScanner.invent(CANARIES, new Random(200));
    var next = canaries.iterator();
    var given = Files.createDirectory(folder.resolve("given"));
    var caseName = next.next();
    for (var i = 0; i < 3; i++) {
      document(given.resolve(next.next() + ".txt"), next, 30);
    }
    list(given.resolve(next.next() + ".csv"), next);
    assertTrue(!next.hasNext());

    var program = new ProgramAtHand(folder);
    program.made(caseName);
    assertEquals(0, program.run(List.of("run", "--unjailed", given.toString())).exit());
    var exported = program.run(List.of("export", "--format", "jsonl")).words();

    var scanner = new CanaryScanner(canaries);
    assertEquals(List.of(), scanner.scan(folder.resolve("vault")));
    var hits = new java.util.ArrayList<CanaryScanner.Hit>();
    scanner.scan((exported + caseName).getBytes(StandardCharsets.UTF_8), "export", hits);
    assertEquals(new java.util.TreeSet<>(canaries), CanaryScanner.canaries(hits));
  }

  private static void document(Path file, java.util.Iterator<String> canaries, int count)
      throws IOException {
    var text = new StringBuilder("Report on ").append(canaries.next()).append("\n3 March 2021\n\n");
    for (var i = 1; i < count; i++) {
      text.append(
              "The office said that the guards had detained at least 12 people, among them Ana ")
          .append(canaries.next())
          .append(", a teacher, on 2 March 2021.\n\n");
    }
    Files.writeString(file, text);
  }

  private static void list(Path file, java.util.Iterator<String> canaries) throws IOException {
    var rows = new StringBuilder("no,surname,given name,date,place\n");
    for (var i = 1; canaries.hasNext(); i++) {
      rows.append("%d,%s,Ana,2021-03-02,Harbour\n".formatted(i, canaries.next()));
    }
    Files.writeString(file, rows);
  }
}
