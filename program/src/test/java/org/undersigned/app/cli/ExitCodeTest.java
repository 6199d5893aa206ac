package org.undersigned.app.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.undersigned.Shared;

class ExitCodeTest {

  @ParameterizedTest
  @EnumSource
  void everyExitCodeStandsOnItsPage(ExitCode code) throws IOException {
    String page = Files.readString(Shared.repository().resolve("docs/reference/exit-codes.md"));
    assertTrue(page.contains("| " + code.number() + " | `" + code.name() + "` |"), page);
  }
}
