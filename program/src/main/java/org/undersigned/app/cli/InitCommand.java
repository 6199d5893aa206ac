package org.undersigned.app.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.undersigned.casework.upkeep.Office;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Makes a vault in an empty folder.
@Command(description = "Makes a vault in an empty or absent folder.")
final class InitCommand implements Callable<ExitCode> {

  private final Surroundings surroundings;
  @Mixin private VaultOptions options = new VaultOptions();
  @Mixin private Printing printing = new Printing();

  InitCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  /// The new vault, as `--json` prints it.
  record Made(String vault, String verifyingKey) {}

  @Override
  public ExitCode call() {
    try (Office office = options.init(surroundings)) {
      String folder = options.folder(surroundings).toString();
      printing.answer(
          surroundings,
          new Made(folder, office.verifyingKey()),
          List.of(
              "A vault was made in " + folder + ".",
              "Checkpoints of its logs are signed with " + office.verifyingKey(),
              "Without the passphrase nobody can open it, and nobody can restore the passphrase."));
      return ExitCode.DONE;
    }
  }
}
