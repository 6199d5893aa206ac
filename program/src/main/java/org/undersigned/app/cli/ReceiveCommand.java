package org.undersigned.app.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.undersigned.casework.OpenCase;
import org.undersigned.casework.steps.MediaTypes;
import org.undersigned.casework.steps.ReceiveExhibit;
import org.undersigned.casework.upkeep.Office;
import org.undersigned.notation.Notation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Step 1: seals files as they are.
@Command(description = "Step 1: seals files, byte for byte, and gives a receipt for each.")
final class ReceiveCommand implements Callable<ExitCode> {

  private final Surroundings surroundings;
  @Mixin private VaultOptions options = new VaultOptions();

  @Parameters(arity = "1..*", paramLabel = "FILE|FOLDER")
  private List<Path> files = List.of();

  @Option(names = "--from", paramLabel = "PSEUDONYM", description = "who hands it over")
  @Nullable
  private String from;

  @Option(
      names = "--means",
      paramLabel = "WORDS",
      description = "how it came (default: ${DEFAULT-VALUE})")
  private String means = "from a file";

  @Option(
      names = "--terms",
      paramLabel = "TERMS",
      description =
          "'already public', 'not asked', or 'informed: internal, publish, share with UN, share"
              + " with court, share with government' (default: ${DEFAULT-VALUE})")
  private String terms = "not asked";

  @Option(names = "--json", description = "one JSON object a file")
  private boolean json;

  ReceiveCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  /// A receipt, as `--json` prints it.
  record Receipt(String file, String exhibit, String state, String problem) {}

  @Override
  public ExitCode call() {
    List<Path> given = FilesGiven.of(files, surroundings);
    try (Office office = options.open(surroundings)) {
      OpenCase opened = options.openCase(office, surroundings);
      boolean all = true;
      for (Path file : given) {
        Receipt receipt = receive(new ReceiveExhibit(opened, options.acting(surroundings)), file);
        print(receipt);
        all &= receipt.problem().isEmpty();
      }
      return all ? ExitCode.DONE : ExitCode.NOT_ALL;
    }
  }

  private Receipt receive(ReceiveExhibit step, Path file) {
    String name = file.getFileName().toString();
    try (InputStream bytes = Files.newInputStream(file)) {
      var handover =
          new ReceiveExhibit.Handover(
              name, Optional.ofNullable(from), means, Terms.parse(terms), MediaTypes.of(name));
      return switch (step.receive(handover, bytes)) {
        case ReceiveExhibit.Outcome.Received(var exhibit, var _) ->
            new Receipt(name, exhibit.id().hex(), "sealed", "");
        case ReceiveExhibit.Outcome.AlreadyHeld(var exhibit, var _) ->
            new Receipt(name, exhibit.hex(), "held already: a second accession", "");
        case ReceiveExhibit.Outcome.Refused(var why) ->
            new Receipt(name, "", "not sealed", new Words("en").of(why));
      };
    } catch (IOException trouble) {
      return new Receipt(
          name,
          "",
          "not sealed",
          new Words("en").of(FileTrouble.cannotOpen(file, trouble).message()));
    }
  }

  private void print(Receipt receipt) {
    if (json) surroundings.out().println(Notation.line(receipt));
    else if (receipt.problem().isEmpty())
      surroundings
          .out()
          .println(
              receipt.exhibit().substring(0, 12) + "  " + receipt.state() + "  " + receipt.file());
    else surroundings.err().println(receipt.problem());
  }
}
