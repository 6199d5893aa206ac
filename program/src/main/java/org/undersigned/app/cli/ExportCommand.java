package org.undersigned.app.cli;

import java.util.concurrent.Callable;
import org.undersigned.casework.OpenCase;
import org.undersigned.casework.asking.ExportRecords;
import org.undersigned.casework.upkeep.Office;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Every kept record of a case, readable by any program.
@Command(description = "Prints every kept record of a case, one JSON object a line.")
final class ExportCommand implements Callable<ExitCode> {

  /// What can be written.
  enum Format {
    jsonl
  }

  private final Surroundings surroundings;
  @Mixin private VaultOptions options = new VaultOptions();
  @Mixin private Printing printing = new Printing(); // its lines are JSON either way

  @Option(names = "--format", description = "${COMPLETION-CANDIDATES}")
  private Format format = Format.jsonl;

  ExportCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public ExitCode call() {
    try (Office office = options.open(surroundings)) {
      OpenCase opened = options.openCase(office, surroundings);
      new ExportRecords(opened).lines(surroundings.out()::println);
      return ExitCode.DONE;
    }
  }
}
