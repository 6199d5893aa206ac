package org.undersigned.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.undersigned.casework.OpenCase;
import org.undersigned.casework.proposing.WaysOfDrafting;
import org.undersigned.casework.steps.Incoming;
import org.undersigned.casework.steps.WholeWay;
import org.undersigned.casework.upkeep.Office;
import org.undersigned.model.Said;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// Steps 1 to 8 on one's own documents.
@Command(description = "Steps 1 to 8 on your own documents; machine drafts stay marked as drafts.")
final class RunCommand implements Callable<ExitCode> {

  private final Surroundings surroundings;
  @Mixin private VaultOptions options = new VaultOptions();
  @Mixin private ModelOptions model = new ModelOptions();
  @Mixin private Printing printing = new Printing();
  @Mixin private Handing handing = new Handing();
  @Mixin private JailOption jail = new JailOption();

  @Parameters(arity = "1..*", paramLabel = "FILE|FOLDER")
  private List<Path> files = List.of();

  RunCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public ExitCode call() {
    WaysOfDrafting ways = model.ways(surroundings);
    List<Incoming> given =
        FilesGiven.of(files, surroundings).stream().map(handing::incoming).toList();
    try (Office office = options.open(surroundings)) {
      OpenCase opened = options.openCase(office, surroundings);
      Words words = new Words("en");
      StoryLines story = printing.story(surroundings);
      WholeWay way =
          new WholeWay(opened, options.acting(surroundings), words::of, story::say)
              .draftingBy(ways);
      boolean all = way.takeIn(given, Program.running(), jail.jail()) == WholeWay.Result.ALL;
      Said.Standing standing =
          opened.book().statements().isEmpty() ? Said.Standing.DRAFT : Said.Standing.REVIEWED;
      all &= way.identify() == WholeWay.Result.ALL;
      all &= way.count(standing) == WholeWay.Result.ALL;
      all &= way.weigh(standing) == WholeWay.Result.ALL;
      story.say(
          "Next: 'undersigned review' the drafts, 'undersigned apart' a number, 'undersigned serve'"
              + " the workbench.");
      return all ? ExitCode.DONE : ExitCode.NOT_ALL;
    }
  }
}
