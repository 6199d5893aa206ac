package org.undersigned.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.undersigned.archive.KeptRecord;
import org.undersigned.seal.Bytes;
import org.undersigned.seal.EntryType;

/// What people hand over by mistake or by malice is answered with a code, what happened, to which
/// thing, and what to do next; and whatever was kept before still stands.
class BadInputTest {

  private static final Pattern CODE = Pattern.compile("[A-Z]+-[0-9]{2}");

  @TempDir Path folder;

  static Stream<Path> folders() throws IOException, URISyntaxException {
    Path all =
        Path.of(
            Objects.requireNonNull(BadInputTest.class.getResource("/fixtures/bad-input")).toURI());
    try (Stream<Path> each = Files.list(all)) {
      return each.filter(Files::isDirectory).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("folders")
  void isAnsweredWithItsCode(Path fixture) throws IOException {
    copy(fixture, folder);
    var program = new ProgramAtHand(folder);
    for (String line : Files.readAllLines(fixture.resolve("commands"))) {
      String[] words = line.split(" ");
      var answer = program.run(List.of(words).subList(2, words.length));
      assertEquals(Integer.parseInt(words[0]), answer.exit(), line + "\n" + answer.words());
      if (words[1].equals("-")) assertFalse(CODE.matcher(answer.words()).find(), answer.words());
      else assertTrue(answer.words().contains(words[1]), line + "\n" + answer.words());
    }
  }

  @Test
  void aTextOfThreeHundredMegabytesIsNotReadWhole() throws IOException {
    try (var file = new RandomAccessFile(folder.resolve("large.txt").toFile(), "rw")) {
      file.setLength(300L << 20);
    }
    var answer = new ProgramAtHand(folder).run(List.of("draft", "large.txt"));
    assertEquals(1, answer.exit());
    assertTrue(answer.words().contains("READ-05"), answer.words());
  }

  @Test
  void aVaultThatAnotherProcessHoldsNamesIt() throws IOException, InterruptedException {
    var program = new ProgramAtHand(folder);
    program.made("harbour");
    Process holder = program.start(List.of("serve", "--port", "0"));
    try {
      holder.inputReader(StandardCharsets.UTF_8).readLine();
      var answer = program.run(List.of("show"));
      assertEquals(2, answer.exit());
      assertTrue(answer.words().contains("VAULT-03"), answer.words());
      assertTrue(answer.words().contains(Long.toString(holder.pid())), answer.words());
    } finally {
      holder.destroy();
      assertTrue(holder.waitFor(30, TimeUnit.SECONDS));
    }
    assertEquals(0, program.run(List.of("show")).exit());
  }

  @Test
  void aRecordOfANewerProgramIsNamedAndKept() throws IOException {
    var program = new ProgramAtHand(folder);
    program.made("harbour");
    String body = "{\"type\":\"description\",\"version\":99,\"record\":{\"id\":\"of-tomorrow\"}}";
    program.keep(
        "harbour",
        new KeptRecord(
            EntryType.of("description").orElseThrow(),
            99,
            "of-tomorrow",
            Set.of(),
            Bytes.of(body.getBytes(StandardCharsets.UTF_8))));
    var answer = program.run(List.of("show"));
    assertEquals(0, answer.exit(), answer.words());
    assertTrue(answer.words().contains("STEP-01"), answer.words());
    assertTrue(answer.words().contains("99"), answer.words());
    assertTrue(program.run(List.of("export")).words().contains("of-tomorrow"));
  }

  @Test
  void aStopHalfWayIsSaidAndLosesNothing() throws IOException, InterruptedException {
    var program = new ProgramAtHand(folder);
    program.made("harbour");
    Path given = Files.createDirectory(folder.resolve("given"));
    for (int i = 0; i < 400; i++)
      Files.writeString(
          given.resolve(i + ".txt"), "Statement " + i + "\n\nTwelve were detained.\n");
    Process receiving = program.start(List.of("receive", "given"));
    var lines = receiving.inputReader(StandardCharsets.UTF_8);
    var acknowledged = new java.util.ArrayList<String>();
    acknowledged.add(lines.readLine());
    receiving.toHandle().destroy();
    lines.lines().forEach(acknowledged::add);
    String said = new String(receiving.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    assertTrue(said.contains("APP-06"), said);
    var shown = program.run(List.of("show")).words();
    for (String line : acknowledged)
      assertTrue(shown.contains(line.substring(0, 8)), line + "\n" + shown);
    assertEquals(0, program.run(List.of("verify")).exit());
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> walk = Files.walk(from)) {
      for (Path each : walk.skip(1).toList()) {
        Path copy = to.resolve(from.relativize(each).toString());
        if (Files.isDirectory(each)) Files.createDirectories(copy);
        else Files.copy(each, copy);
      }
    }
  }
}
