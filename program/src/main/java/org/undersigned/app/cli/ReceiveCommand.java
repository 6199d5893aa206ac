package org.undersigned.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.undersigned.casework.OpenCase;
import org.undersigned.casework.steps.DeclareEdition;
import org.undersigned.casework.steps.Incoming;
import org.undersigned.casework.steps.SealAll;
import org.undersigned.casework.upkeep.Office;
import org.undersigned.model.Fingerprint;
import org.undersigned.model.Message;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Step 1: seals files as they are.
@Command(description = "Step 1: seals files, byte for byte, and gives a receipt for each.")
final class ReceiveCommand implements Callable<ExitCode> {

  private final Surroundings surroundings;
  @Mixin private VaultOptions options = new VaultOptions();
  @Mixin private Printing printing = new Printing();
  @Mixin private Handing handing = new Handing();

  @Option(
      names = "--edition-of",
      paramLabel = "EXHIBIT",
      description =
          "the one FILE is a newer edition of it: once read, it counts in its place, and what was"
              + " decided is carried ('undersigned editions')")
  @Nullable
  private String older;

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
      if (older != null && given.size() != 1)
        throw VaultOptions.cannot(
            Message.of("EDITION-09", "files", Integer.toString(given.size())));
      // Before anything is sealed: an exhibit that is not there stops the command.
      Optional<Fingerprint> before =
          Optional.ofNullable(older).map(named -> ExhibitNamed.in(opened, named));
      SealAll step = new SealAll(opened, options.acting(surroundings));
      boolean all = true;
      for (var each : step.seal(given, this::print)) {
        all &= each.exhibit().isPresent();
        if (before.isPresent() && each.exhibit().isPresent())
          all &= declare(opened, each.exhibit().get(), before.get());
      }
      return all ? ExitCode.DONE : ExitCode.NOT_ALL;
    }
  }

  /// The same bytes once more are no newer edition: it is said, and nothing changes.
  private boolean declare(OpenCase opened, Fingerprint newer, Fingerprint before) {
    DeclareEdition step = new DeclareEdition(opened, options.acting(surroundings));
    return switch (step.declare(newer, before)) {
      case DeclareEdition.Outcome.Declared(var _, Message said) -> {
        surroundings.err().println(new Words("en").of(said));
        yield true;
      }
      case DeclareEdition.Outcome.Refused(Message why) -> {
        surroundings.err().println(new Words("en").of(why));
        yield newer.equals(before);
      }
    };
  }

  private void print(SealAll.Sealed sealed) {
    Words words = new Words("en");
    var receipt = sealed.receipt();
    String state =
        switch (sealed.how()) {
          case NOW -> "sealed";
          case AGAIN -> "held already: a second accession";
          case IN_THE_SAME_IMPORT -> "sealed before in the same import";
          case NOT -> "not sealed";
        };
    print(
        new Receipt(
            receipt.file(),
            receipt.exhibit().map(Object::toString).orElse(""),
            state,
            sealed.how() == SealAll.How.NOT
                ? String.join(" ", receipt.notices().stream().map(words::of).toList())
                : ""));
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
