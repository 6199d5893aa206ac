package org.undersigned.app.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.undersigned.casework.Desks;
import org.undersigned.casework.OpenCase;
import org.undersigned.casework.steps.ReadAll;
import org.undersigned.casework.upkeep.Office;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Step 2: bytes to text.
@Command(
    description =
        "Step 2: reads exhibits in a confined child process; without a name, all not read yet.")
final class ReadCommand implements Callable<ExitCode> {

  private final Surroundings surroundings;
  @Mixin private VaultOptions options = new VaultOptions();
  @Mixin private Printing printing = new Printing();

  @Parameters(
      arity = "0..1",
      paramLabel = "EXHIBIT",
      description = "the first digits of its fingerprint")
  @Nullable
  private String exhibit;

  @Option(
      names = "--unjailed",
      description =
          "read without a jail where there is none; kept in the log and shown on every page")
  private boolean unjailed;

  ReadCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public ExitCode call() {
    try (Office office = options.open(surroundings)) {
      OpenCase opened = options.openCase(office, surroundings);
      StoryLines story = printing.story(surroundings);
      ReadAll step =
          new ReadAll(opened, options.acting(surroundings), new Words("en")::of, story::say);
      boolean all =
          step.read(
              exhibit == null ? List.of() : List.of(exhibit),
              Program.running(),
              unjailed ? Desks.Jail.WAIVED : Desks.Jail.REQUIRED);
      return all ? ExitCode.DONE : ExitCode.NOT_ALL;
    }
  }
}
