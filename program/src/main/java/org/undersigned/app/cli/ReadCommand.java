package org.undersigned.app.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.undersigned.casework.OpenCase;
import org.undersigned.casework.steps.ReadAll;
import org.undersigned.casework.upkeep.Office;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// Step 2: bytes to text.
@Command(
    description =
        "Step 2: reads exhibits in a confined child process; without a name, all not read yet.")
final class ReadCommand implements Callable<ExitCode> {

  private final Surroundings surroundings;
  @Mixin private VaultOptions options = new VaultOptions();
  @Mixin private Printing printing = new Printing();
  @Mixin private JailOption jail = new JailOption();

  @Parameters(
      arity = "0..1",
      paramLabel = "EXHIBIT",
      description = "the first digits of its fingerprint")
  @Nullable
  private String exhibit;

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
          step.read(exhibit == null ? List.of() : List.of(exhibit), Program.running(), jail.jail());
      return all ? ExitCode.DONE : ExitCode.NOT_ALL;
    }
  }
}
