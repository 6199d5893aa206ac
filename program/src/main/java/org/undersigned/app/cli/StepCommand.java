package org.undersigned.app.cli;

import java.util.concurrent.Callable;
import org.undersigned.casework.OpenCase;
import org.undersigned.casework.steps.WholeWay;
import org.undersigned.casework.upkeep.Office;
import org.undersigned.model.Said;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// A step that works over a whole case and tells what came of it: count, weigh.
@Command(description = "Takes one step over the whole case.")
final class StepCommand implements Callable<ExitCode> {

  /// Which step.
  enum Step {
    COUNT,
    WEIGH
  }

  private final Surroundings surroundings;
  private final Step step;
  @Mixin private VaultOptions options = new VaultOptions();
  @Mixin private Printing printing = new Printing();
  @Mixin private StandingOption shown = new StandingOption();

  StepCommand(Surroundings surroundings, Step step) {
    this.surroundings = surroundings;
    this.step = step;
  }

  @Override
  public ExitCode call() {
    try (Office office = options.open(surroundings)) {
      OpenCase opened = options.openCase(office, surroundings);
      Said.Standing standing = shown.standing();
      WholeWay way =
          new WholeWay(
              opened,
              options.acting(surroundings),
              new Words("en")::of,
              printing.story(surroundings)::say);
      WholeWay.Result result =
          switch (step) {
            case COUNT -> way.count(standing);
            case WEIGH -> way.weigh(standing);
          };
      return result == WholeWay.Result.ALL ? ExitCode.DONE : ExitCode.NOT_ALL;
    }
  }
}
