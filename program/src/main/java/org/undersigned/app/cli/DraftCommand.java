package org.undersigned.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.undersigned.casework.OpenCase;
import org.undersigned.casework.asking.DraftAnswer;
import org.undersigned.casework.asking.DraftFiles;
import org.undersigned.casework.asking.DraftFilesAtOnce;
import org.undersigned.casework.steps.ReadAll;
import org.undersigned.casework.upkeep.Office;
import org.undersigned.model.Message;
import org.undersigned.notation.Notation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// What the program reads in documents. On files alone it needs no vault and keeps nothing.
@Command(
    description =
        "What the program reads in documents; keeps nothing. Without a FILE, step 3 in a vault's"
            + " case.")
final class DraftCommand implements Callable<ExitCode> {

  private final Surroundings surroundings;

  @Mixin private VaultOptions options = new VaultOptions();
  @Mixin private ModelOptions model = new ModelOptions();
  @Mixin private Printing printing = new Printing();

  @Parameters(arity = "0..*", paramLabel = "FILE")
  private List<Path> files = List.of();

  DraftCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public ExitCode call() {
    return files.isEmpty() ? inCase() : files();
  }

  /// Without files: drafts every reading of the case, and keeps the drafts.
  private ExitCode inCase() {
    if (options.vault == null && !surroundings.environment().containsKey("UNDERSIGNED_VAULT"))
      throw VaultOptions.cannot(
          Message.of("APP-01", "command", "draft", "problem", "name a FILE, or a --vault"));
    try (Office office = options.open(surroundings)) {
      OpenCase opened = options.openCase(office, surroundings);
      ReadAll step =
          new ReadAll(
              opened,
              options.acting(surroundings),
              new Words("en")::of,
              new StoryLines(surroundings, printing.asJson())::say);
      return step.draft(model.ways(surroundings)) ? ExitCode.DONE : ExitCode.NOT_ALL;
    }
  }

  private ExitCode files() {
    Words words = new Words("en");
    List<Path> given = files.stream().map(surroundings.folder()::resolve).toList();
    boolean all = true;
    try (var drafting =
        DraftFilesAtOnce.open(Program.running(), model.ways(surroundings), words::ofWithoutCode)) {
      drafting.warning().ifPresent(warning -> surroundings.err().println(words.of(warning)));
      for (DraftFiles.Outcome outcome : drafting.draft(given))
        all &=
            switch (outcome) {
              case DraftFiles.Outcome.Drafted(DraftAnswer answer) -> {
                print(answer);
                yield true;
              }
              case DraftFiles.Outcome.Unreadable(DraftAnswer.NoAnswer answer) -> {
                print(answer);
                yield false;
              }
            };
    }
    return all ? ExitCode.DONE : ExitCode.NOT_ALL;
  }

  private void print(DraftAnswer answer) {
    if (printing.asJson()) surroundings.out().println(Notation.line(answer));
    else DraftText.lines(answer).forEach(surroundings.out()::println);
  }

  private void print(DraftAnswer.NoAnswer answer) {
    if (printing.asJson()) surroundings.out().println(Notation.line(answer));
    else surroundings.err().println(answer.problem().code() + " " + answer.problem().message());
  }
}
