package org.undersigned.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.undersigned.app.cli.Commands;
import org.undersigned.app.cli.Surroundings;
import org.undersigned.archive.CanaryScanner;

/// 200 words through the whole program, as names, places, titles, file names and the name of the
/// case: none of them stands in any file of the closed vault, and all of them come out of it again.
class CanariesThroughTheProgramTest {
  private static final int CANARIES = 200;
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC);

  @TempDir Path folder;

  private final String classPath = System.getProperty("java.class.path");

  /// The child that reads documents is started on the class path of this process, which some
  /// launchers of tests keep to themselves.
  @BeforeEach
  void showTheClassPath() {
    if (getClass().getClassLoader() instanceof URLClassLoader loader) {
      System.setProperty(
          "java.class.path",
          Arrays.stream(loader.getURLs())
              .map(url -> Path.of(URI.create(url.toString())).toString())
              .collect(Collectors.joining(File.pathSeparator)));
    }
  }

  @AfterEach
  void putTheClassPathBack() {
    System.setProperty("java.class.path", classPath);
  }

  private String run(String... arguments) {
    var out = new ByteArrayOutputStream();
    var to = new PrintStream(out, true, StandardCharsets.UTF_8);
    var surroundings =
        new Surroundings(
            new ByteArrayInputStream(new byte[0]),
            to,
            to,
            Map.of(
                "UNDERSIGNED_PASSPHRASE",
                "a lantern under the bridge",
                "UNDERSIGNED_VAULT",
                folder.resolve("vault").toString()),
            CLOCK,
            folder);
    var exit = new Commands(surroundings).run(arguments);
    var words = out.toString(StandardCharsets.UTF_8);
    assertEquals(0, exit, String.join(" ", arguments) + "\n" + words);
    return words;
  }

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

    run("init");
    run("case", caseName);
    run("run", "--unjailed", given.toString());
    var exported = run("export", "--format", "jsonl");

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
