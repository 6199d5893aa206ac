package org.undersigned.app.cli;

import java.nio.file.Path;
import org.undersigned.casework.Desks;

/// This running program, as a reading child must be started.
final class Program {

  private Program() {}

  static Desks.Program running() {
    return new Desks.Program(
        Path.of(System.getProperty("java.home")), System.getProperty("java.class.path"));
  }
}
