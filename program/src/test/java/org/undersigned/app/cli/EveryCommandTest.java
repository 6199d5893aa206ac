package org.undersigned.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What all commands have in common.
class EveryCommandTest {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  static List<String> names() {
    return Commands.names();
  }

  private int run(String... arguments) {
    return new Commands(
            new Surroundings(
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Map.of(),
                Clock.systemUTC(),
                Path.of("").toAbsolutePath()))
        .run(arguments);
  }

  @ParameterizedTest
  @MethodSource("names")
  void saysWhatItDoesAndPrintsJsonOnDemand(String name) {
    assertEquals(0, run(name, "--help"));
    assertTrue(out.toString(StandardCharsets.UTF_8).contains("--json"));
  }

  @ParameterizedTest
  @MethodSource("names")
  void refusesAnOptionItDoesNotKnow(String name) {
    assertEquals(2, run(name, "--no-such-option"));
    assertTrue(err.toString(StandardCharsets.UTF_8).startsWith("APP-01"), err.toString());
  }

  @Test
  void aCommandNobodyKnowsIsNamed() {
    assertEquals(2, run("unmake"));
    assertTrue(err.toString(StandardCharsets.UTF_8).contains("unmake"));
  }
}
