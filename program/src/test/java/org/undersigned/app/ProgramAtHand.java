package org.undersigned.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.undersigned.app.cli.Commands;
import org.undersigned.app.cli.Surroundings;
import org.undersigned.archive.Appending;
import org.undersigned.archive.KeptRecord;
import org.undersigned.archive.Transaction;
import org.undersigned.casework.upkeep.Office;
import org.undersigned.model.Maker;

/// The whole program as a user calls it, in a folder, with a vault beside it.
final class ProgramAtHand {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2031-04-01T12:00:00Z"), ZoneOffset.UTC);

  private final Path folder;

  ProgramAtHand(Path folder) {
    this.folder = folder;
    showTheClassPath();
  }

  /// @param words results and trouble, as they came
  record Answer(int exit, String words) {}

  /// The child that reads documents is started on the class path of this process, which some
  /// launchers of tests keep to themselves.
  private static void showTheClassPath() {
    if (ProgramAtHand.class.getClassLoader() instanceof URLClassLoader loader)
      System.setProperty(
          "java.class.path",
          Arrays.stream(loader.getURLs())
              .map(url -> Path.of(URI.create(url.toString())).toString())
              .collect(Collectors.joining(File.pathSeparator)));
  }

  private Map<String, String> environment() {
    return Map.of(
        "UNDERSIGNED_PASSPHRASE",
        "a lantern under the bridge",
        "UNDERSIGNED_VAULT",
        folder.resolve("vault").toString());
  }

  Answer run(List<String> arguments) {
    var out = new ByteArrayOutputStream();
    var to = new PrintStream(out, true, StandardCharsets.UTF_8);
    var surroundings =
        new Surroundings(
            new ByteArrayInputStream(new byte[0]), to, to, environment(), CLOCK, folder);
    int exit = new Commands(surroundings).run(arguments.toArray(String[]::new));
    return new Answer(exit, out.toString(StandardCharsets.UTF_8));
  }

  /// A vault with one case.
  void made(String caseName) {
    assertEquals(0, run(List.of("init")).exit());
    assertEquals(0, run(List.of("case", caseName)).exit());
  }

  /// Keeps a record in a case, as a program of any version would.
  void keep(String caseName, KeptRecord record) throws IOException {
    var opening =
        Office.open(
            new Office.Entrance(
                Path.of(environment().get("UNDERSIGNED_VAULT")),
                environment().get("UNDERSIGNED_PASSPHRASE"),
                CLOCK));
    try (Office office = ((Office.Opening.Opened) opening).office()) {
      var opened = ((Office.OpeningCase.Opened) office.openCase(caseName)).opened();
      var appended =
          opened
              .archive()
              .append(
                  new Transaction(
                      new Maker.Colleague("colleague"), CLOCK.instant(), List.of(record)));
      assertInstanceOf(Appending.Appended.class, appended);
    }
  }

  /// The program in a process of its own.
  Process start(List<String> arguments) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "org.undersigned.app.Main"));
    command.addAll(arguments);
    var builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().putAll(environment());
    return builder.start();
  }
}
