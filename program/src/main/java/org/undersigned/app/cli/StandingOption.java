package org.undersigned.app.cli;

import org.undersigned.model.Said;
import picocli.CommandLine.Option;

/// Which statements a command works on. The two are never mixed.
final class StandingOption {

  @Option(
      names = "--drafts",
      description = "machine drafts instead of reviewed statements; every line says so")
  private boolean drafts;

  Said.Standing standing() {
    return drafts ? Said.Standing.DRAFT : Said.Standing.REVIEWED;
  }
}
