package org.undersigned.app.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.undersigned.casework.OpenCase;
import org.undersigned.casework.steps.Incoming;
import org.undersigned.casework.steps.ReceiveExhibit;
import org.undersigned.casework.upkeep.Office;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// Step 1: seals files as they are.
@Command(description = "Step 1: seals files, byte for byte, and gives a receipt for each.")
final class ReceiveCommand implements Callable<ExitCode> {

  private final Surroundings surroundings;
  @Mixin private VaultOptions options = new VaultOptions();
  @Mixin private Printing printing = new Printing();
  @Mixin private Handing handing = new Handing();

  @Parameters(arity = "1..*", paramLabel = "FILE|FOLDER")
  private List<Path> files = List.of();

  ReceiveCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  /// A receipt, as `--json` prints it.
  record Receipt(String file, String exhibit, String state, String problem) {}

  @Override
  public ExitCode call() {
    List<Incoming> given =
        FilesGiven.of(files, surroundings).stream().map(handing::incoming).toList();
    try (Office office = options.open(surroundings)) {
      OpenCase opened = options.openCase(office, surroundings);
      boolean all = true;
      for (Incoming file : given) {
        Receipt receipt = receive(new ReceiveExhibit(opened, options.acting(surroundings)), file);
        print(receipt);
        all &= receipt.problem().isEmpty();
      }
      return all ? ExitCode.DONE : ExitCode.NOT_ALL;
    }
  }

  private static Receipt receive(ReceiveExhibit step, Incoming file) {
    String name = file.handover().name();
    Words words = new Words("en");
    try (InputStream bytes = file.bytes().open()) {
      return switch (step.receive(file.handover(), bytes)) {
        case ReceiveExhibit.Outcome.Received(var exhibit, var _) ->
            new Receipt(name, exhibit.id().hex(), "sealed", "");
        case ReceiveExhibit.Outcome.AlreadyHeld(var exhibit, var _) ->
            new Receipt(name, exhibit.hex(), "held already: a second accession", "");
        case ReceiveExhibit.Outcome.Refused(var why) ->
            new Receipt(name, "", "not sealed", words.of(why));
      };
    } catch (IOException trouble) {
      return new Receipt(
          name,
          "",
          "not sealed",
          words.of(FileTrouble.cannotOpen(Path.of(name), trouble).message()));
    }
  }

  private void print(Receipt receipt) {
    if (!printing.asJson() && !receipt.problem().isEmpty())
      surroundings.err().println(receipt.problem());
    else
      printing.answer(
          surroundings,
          receipt,
          List.of(brief(receipt) + "  " + receipt.state() + "  " + receipt.file()));
  }

  private static String brief(Receipt receipt) {
    return receipt.exhibit().substring(0, Math.min(12, receipt.exhibit().length()));
  }
}
