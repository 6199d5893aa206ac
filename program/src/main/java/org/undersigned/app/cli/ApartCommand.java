package org.undersigned.app.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.undersigned.casework.OpenCase;
import org.undersigned.casework.asking.TakeApart;
import org.undersigned.casework.upkeep.Office;
import org.undersigned.model.Message;
import org.undersigned.model.Said;
import org.undersigned.model.TakenApart;
import org.undersigned.notation.Notation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Takes any number apart.
@Command(
    description =
        "Takes a number apart: from figure to persons to statements to quotes, the denial beside"
            + " it.")
final class ApartCommand implements Callable<ExitCode> {

  private final Surroundings surroundings;
  @Mixin private VaultOptions options = new VaultOptions();
  @Mixin private Printing printing = new Printing();
  @Mixin private StandingOption shown = new StandingOption();

  @Parameters(
      arity = "1..*",
      paramLabel = "FIGURE",
      description = "its words, or the id that 'show' prints")
  private List<String> figure = List.of();

  @Option(names = "--all", description = "spell out every person")
  private boolean all;

  ApartCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public ExitCode call() {
    Words words = new Words("en");
    String question = String.join(" ", figure);
    try (Office office = options.open(surroundings)) {
      OpenCase opened = options.openCase(office, surroundings);
      Said.Standing standing = shown.standing();
      var answer = new TakeApart(opened.book(), standing, words::ofWithoutCode).apart(question);
      return switch (answer) {
        case TakeApart.Answer.Apart(TakenApart apart) -> print(apart);
        case TakeApart.Answer.NoSuchFigure() ->
            throw VaultOptions.cannot(Message.of("STEP-06", "figure", question));
        case TakeApart.Answer.Several(List<Said> figures) -> {
          figures.forEach(
              each -> surroundings.err().println(each.id().substring(0, 8) + SaidText.lines(each)));
          throw VaultOptions.cannot(
              Message.of("STEP-11", "count", Integer.toString(figures.size())));
        }
      };
    }
  }

  private ExitCode print(TakenApart apart) {
    if (printing.asJson()) surroundings.out().println(Notation.line(apart));
    else
      new ApartText(apart).lines(all ? Integer.MAX_VALUE : 12).forEach(surroundings.out()::println);
    return ExitCode.DONE;
  }
}
