package org.undersigned.app.cli;

import java.util.List;
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
  @Mixin private Printing printing = new Printing();

  RebuildCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  /// What is derived, before and after, as `--json` prints it.
  record Derived(String before, String after, boolean same) {}

  @Override
  public ExitCode call() {
    try (Office office = options.open(surroundings)) {
      OpenCase opened = options.openCase(office, surroundings);
      var outcome = Rebuild.of(opened);
      printing.answer(
          surroundings,
          new Derived(outcome.before().hex(), outcome.after().hex(), outcome.same()),
          List.of(
              "derived before  " + outcome.before().hex(),
              "derived after   " + outcome.after().hex(),
              outcome.same() ? "Nothing changed." : "THEY DIFFER: run 'undersigned verify'."));
      return outcome.same() ? ExitCode.DONE : ExitCode.NOT_ALL;
    }
  }
}
