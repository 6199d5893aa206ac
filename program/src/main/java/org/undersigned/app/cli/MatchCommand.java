package org.undersigned.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.undersigned.casework.asking.MatchNames;
import org.undersigned.model.Message;
import org.undersigned.model.Reason;
import org.undersigned.notation.Notation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Scores pairs of names, each with its reasons. On names alone it needs no vault and keeps
/// nothing.
@Command(
    description =
        "Scores whether two names, in any scripts, can be one person's, with every reason.")
final class MatchCommand implements Callable<ExitCode> {

  private final Surroundings surroundings;
  @Mixin private Printing printing = new Printing();

  @Parameters(
      arity = "0..2",
      paramLabel = "NAME",
      description = "two names, each in quotation marks")
  private List<String> names = List.of();

  @Option(
      names = "--pairs",
      paramLabel = "FILE",
      description = "a table of pairs in two columns (comma, semicolon or tab; .gz too)")
  @Nullable
  private Path pairs;

  private long printed;

  MatchCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public ExitCode call() {
    if (pairs == null && names.size() == 2) {
      print(MatchNames.pair(names.get(0), names.get(1)));
      return ExitCode.DONE;
    }
    if (pairs == null || !names.isEmpty()) {
      throw VaultOptions.cannot(
          Message.of(
              "APP-01", "command", "match", "problem", "give either two names or --pairs FILE"));
    }
    Optional<Message> trouble = MatchNames.table(surroundings.folder().resolve(pairs), this::print);
    trouble.ifPresent(message -> surroundings.err().println(new Words("en").of(message)));
    if (trouble.isEmpty()) {
      return ExitCode.DONE;
    }
    return printed > 0 ? ExitCode.NOT_ALL : ExitCode.CANNOT;
  }

  private void print(MatchNames.Scored scored) {
    printed++;
    if (printing.asJson()) {
      surroundings.out().println(Notation.line(scored));
      return;
    }
    surroundings
        .out()
        .printf(
            Locale.ROOT,
            "%s | %s: %s, %.1f bits%n",
            scored.one(),
            scored.other(),
            scored.verdict(),
            scored.bits());
    double sum = 0;
    for (Reason reason : scored.reasons()) {
      sum += reason.bits();
      surroundings
          .out()
          .printf(Locale.ROOT, "  %+6.1f %6.1f  %s%n", reason.bits(), sum, line(reason));
    }
  }

  private static String line(Reason reason) {
    var spellings =
        reason.one().isEmpty() && reason.other().isEmpty()
            ? ""
            : " %s | %s".formatted(shown(reason.one()), shown(reason.other()));
    return reason.what() + spellings + " (" + reason.why() + ")";
  }

  private static String shown(String spelling) {
    return spelling.isEmpty() ? "–" : spelling;
  }
}
