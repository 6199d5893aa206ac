package org.undersigned.app.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.undersigned.casework.upkeep.Office;
import org.undersigned.model.Message;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// Makes a case, or lists those there are.
@Command(description = "Makes a case in a vault; without a name, lists the cases.")
final class CaseCommand implements Callable<ExitCode> {

  private final Surroundings surroundings;
  @Mixin private VaultOptions options = new VaultOptions();
  @Mixin private Printing printing = new Printing();

  @Parameters(arity = "0..1", paramLabel = "NAME", description = "the new case's name")
  @Nullable
  private String name;

  CaseCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  /// A case, as `--json` prints it.
  record Named(String name) {}

  @Override
  public ExitCode call() {
    try (Office office = options.open(surroundings)) {
      String wanted = name != null ? name : options.caseName;
      if (wanted == null) {
        for (String each : office.cases())
          printing.answer(surroundings, new Named(each), List.of(each));
        return ExitCode.DONE;
      }
      return switch (office.createCase(wanted, options.acting(surroundings).colleague())) {
        case Office.OpeningCase.Opened _ -> {
          printing.answer(
              surroundings, new Named(wanted), List.of("The case '" + wanted + "' is open."));
          yield ExitCode.DONE;
        }
        case Office.OpeningCase.Refused(Message why) -> throw VaultOptions.cannot(why);
      };
    }
  }
}
