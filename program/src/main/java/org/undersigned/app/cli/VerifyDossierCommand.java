package org.undersigned.app.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.undersigned.casework.upkeep.CheckDossier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Checks a dossier as a stranger would.
@Command(
    description = "Checks a dossier offline: 0 all matches, 1 something is altered, 2 cannot tell.")
final class VerifyDossierCommand implements Callable<ExitCode> {

  private final Surroundings surroundings;
  @Mixin private Printing printing = new Printing();

  @Parameters(arity = "1", paramLabel = "DIR")
  private Path folder = Path.of("");

  @Option(
      names = "--key",
      paramLabel = "FILE",
      description = "the house's public key, from elsewhere")
  @Nullable
  private Path key;

  @Option(
      names = "--checkpoint",
      paramLabel = "FILE",
      description = "an older checkpoint that you hold")
  @Nullable
  private Path checkpoint;

  VerifyDossierCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public ExitCode call() {
    List<String> options = new ArrayList<>();
    if (printing.asJson()) options.add("--json");
    if (key != null)
      options.addAll(List.of("--key", surroundings.folder().resolve(key).toString()));
    if (checkpoint != null)
      options.addAll(List.of("--checkpoint", surroundings.folder().resolve(checkpoint).toString()));
    var verdict = CheckDossier.check(surroundings.folder().resolve(folder), options);
    verdict.lines().forEach(surroundings.out()::println);
    return switch (verdict.exitCode()) {
      case 0 -> ExitCode.DONE;
      case 1 -> ExitCode.NOT_ALL;
      default -> ExitCode.CANNOT;
    };
  }
}
