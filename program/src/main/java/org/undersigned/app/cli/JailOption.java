package org.undersigned.app.cli;

import org.undersigned.casework.Desks;
import picocli.CommandLine.Option;

/// A colleague's leave to read documents where there is no jail.
final class JailOption {

  @Option(
      names = "--unjailed",
      description =
          "read without a jail where there is none; kept in the log and shown on every page")
  private boolean unjailed;

  Desks.Jail jail() {
    return unjailed ? Desks.Jail.WAIVED : Desks.Jail.REQUIRED;
  }
}
