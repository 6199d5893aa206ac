package org.undersigned.app.cli;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.undersigned.casework.OpenCase;
import org.undersigned.casework.asking.DemandLines;
import org.undersigned.casework.asking.Sayings;
import org.undersigned.casework.steps.TrackDemand;
import org.undersigned.casework.upkeep.Office;
import org.undersigned.model.Demand;
import org.undersigned.model.Id;
import org.undersigned.model.Message;
import org.undersigned.model.Party;
import org.undersigned.model.Said;
import org.undersigned.model.Statement;
import org.undersigned.model.When;
import org.undersigned.notation.Notation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Step 8: demands, their silence, and what came back.
@Command(
    description = "Step 8: lists demands with the days since each; --answer enters what came back.")
final class TrackCommand implements Callable<ExitCode> {

  private final Surroundings surroundings;
  @Mixin private VaultOptions options = new VaultOptions();
  @Mixin private Printing printing = new Printing();

  @Option(
      names = "--answer",
      paramLabel = "DEMAND",
      description = "the demand's statement, by its first digits")
  @Nullable
  private String answer;

  @Option(
      names = "--evidence",
      paramLabel = "STATEMENT",
      description = "the statement that says what came back")
  @Nullable
  private String evidence;

  @Option(
      names = "--kind",
      description = "complied, refused, partly complied, acknowledged (default: ${DEFAULT-VALUE})")
  private String kind = "acknowledged";

  @Option(names = "--on", paramLabel = "DATE", description = "when it came back, EDTF")
  @Nullable
  private String on;

  TrackCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public ExitCode call() {
    try (Office office = options.open(surroundings)) {
      OpenCase opened = options.openCase(office, surroundings);
      if (answer != null) enter(opened, answer);
      LocalDate today = LocalDate.ofInstant(surroundings.clock().instant(), ZoneOffset.UTC);
      Sayings sayings = new Sayings(opened.book(), Said.Standing.REVIEWED);
      for (var line : new DemandLines(opened.book(), sayings, today).all())
        surroundings
            .out()
            .println(
                printing.asJson()
                    ? Notation.line(line)
                    : line.said().id().substring(0, 8)
                        + SaidText.lines(line.said())
                        + "\n      "
                        + line.since()
                        + "; "
                        + line.state());
      return ExitCode.DONE;
    }
  }

  private void enter(OpenCase opened, String start) {
    Demand demand =
        opened.book().demands().stream()
            .filter(each -> each.statement().toString().startsWith(start))
            .findFirst()
            .orElseThrow(() -> VaultOptions.cannot(Message.of("STEP-14", "demand", start)));
    String says = evidence == null ? "" : evidence;
    Statement statement =
        opened.book().statements().stream()
            .filter(each -> !says.isEmpty() && each.id().toString().startsWith(says))
            .findFirst()
            .orElseThrow(() -> VaultOptions.cannot(Message.of("STEP-13", "statement", says)));
    new TrackDemand(opened, options.acting(surroundings))
        .answer(
            new TrackDemand.Answer(
                demand.id(),
                Party.named(statement.says().chain().getLast()),
                kind,
                Optional.ofNullable(on).map(When::new),
                new Id<>(statement.id().value())))
        .ifPresent(
            why -> {
              throw VaultOptions.cannot(why);
            });
  }
}
