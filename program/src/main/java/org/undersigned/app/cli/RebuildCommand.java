package org.undersigned.app.cli;

import java.util.concurrent.Callable;
import org.undersigned.casework.OpenCase;
import org.undersigned.casework.upkeep.Office;
import org.undersigned.casework.upkeep.Rebuild;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Deletes and rebuilds all that is derived, and shows that nothing changed.
@Command(
    description =
        "Deletes all that is derived, rebuilds it from the log, and shows that nothing changed.")
final class RebuildCommand implements Callable<ExitCode> {

  private final Surroundings surroundings;
  @Mixin private VaultOptions options = new VaultOptions();

  RebuildCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public ExitCode call() {
    try (Office office = options.open(surroundings)) {
      OpenCase opened = options.openCase(office, surroundings);
      var outcome = Rebuild.of(opened);
      surroundings.out().println("derived before  " + outcome.before().hex());
      surroundings.out().println("derived after   " + outcome.after().hex());
      surroundings
          .out()
          .println(outcome.same() ? "Nothing changed." : "THEY DIFFER: run 'undersigned verify'.");
      return outcome.same() ? ExitCode.DONE : ExitCode.NOT_ALL;
    }
  }
}
