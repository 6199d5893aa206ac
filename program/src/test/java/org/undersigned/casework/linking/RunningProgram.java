package org.undersigned.casework.linking;

import java.nio.file.Path;
import org.undersigned.casework.Desks;

/// This running program, for the child that reads workbooks.
final class RunningProgram {
  static final Desks.Program PROGRAM =
      new Desks.Program(
          Path.of(System.getProperty("java.home")), System.getProperty("java.class.path"));

  private RunningProgram() {}
}
