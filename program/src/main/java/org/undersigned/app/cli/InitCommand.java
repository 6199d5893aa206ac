package org.undersigned.app.cli;

import java.util.concurrent.Callable;
import org.undersigned.casework.upkeep.Office;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Makes a vault in an empty folder.
@Command(description = "Makes a vault in an empty or absent folder.")
final class InitCommand implements Callable<ExitCode> {

  private final Surroundings surroundings;
  @Mixin private VaultOptions options = new VaultOptions();

  InitCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public ExitCode call() {
    try (Office office = options.init(surroundings)) {
      surroundings.out().println("A vault was made in " + options.folder(surroundings) + ".");
      surroundings
          .out()
          .println("Checkpoints of its logs are signed with " + office.verifyingKey());
      surroundings
          .out()
          .println(
              "Without the passphrase nobody can open it, and nobody can restore the passphrase.");
      return ExitCode.DONE;
    }
  }
}
