package org.undersigned.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.undersigned.casework.linking.ScreenPersons;
import org.undersigned.model.Message;
import org.undersigned.model.Reason;
import org.undersigned.notation.Notation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Persons of a list against a public list.
@Command(
    description =
        "Looks for the persons of a list in a public list (CSV or FollowTheMoney JSON lines).")
final class ScreenCommand implements Callable<ExitCode> {

  private final Surroundings surroundings;
  @Mixin private Printing printing = new Printing();

  @Parameters(arity = "1", paramLabel = "FILE", description = "a list of persons (CSV)")
  private Path file = Path.of("");

  @Option(
      names = "--against",
      required = true,
      paramLabel = "LIST",
      description = "the public list: CSV, or .json, .jsonl, .ndjson (.gz too)")
  private Path against = Path.of("");

  ScreenCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public ExitCode call() {
    Path list = surroundings.folder().resolve(against);
    try {
      return switch (ScreenPersons.screen(
          surroundings.folder().resolve(file), list, Program.running())) {
        case ScreenPersons.Outcome.Refused(Message why) ->
            throw new CommandFailed(why, ExitCode.CANNOT);
        case ScreenPersons.Outcome.Screened(
                List<ScreenPersons.Hit> hits,
                int records,
                int entities,
                List<Message> warnings) -> {
          warnings.forEach(w -> surroundings.err().println(new Words("en").of(w)));
          hits.forEach(this::print);
          if (!printing.asJson())
            surroundings
                .out()
                .printf(
                    Locale.ROOT,
                    "%,d hits of %,d rows in %,d rows of the public list%n",
                    hits.size(),
                    records,
                    entities);
          yield ExitCode.DONE;
        }
      };
    } catch (IOException trouble) {
      throw FileTrouble.cannotOpen(list, trouble);
    }
  }

  private void print(ScreenPersons.Hit hit) {
    if (printing.asJson()) {
      surroundings.out().println(Notation.line(hit));
      return;
    }
    surroundings
        .out()
        .printf(
            Locale.ROOT,
            "row %d  %s  %s  %.1f bits, right in %.1f of 100%s%n",
            hit.row(),
            hit.tier().name().toLowerCase(Locale.ROOT),
            hit.entity(),
            hit.bits(),
            100 * hit.probability(),
            hit.conflicts().isEmpty() ? "" : "  ALARM " + String.join(", ", hit.conflicts()));
    for (Reason reason : hit.reasons())
      surroundings
          .out()
          .printf(
              Locale.ROOT,
              "    %+6.1f %s: \"%s\" / \"%s\" (%s)%n",
              reason.bits(),
              reason.what(),
              reason.one(),
              reason.other(),
              reason.why());
  }
}
