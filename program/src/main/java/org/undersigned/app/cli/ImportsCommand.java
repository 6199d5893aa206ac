package org.undersigned.app.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.undersigned.casework.OpenCase;
import org.undersigned.casework.ReceiptWords;
import org.undersigned.casework.asking.ShowImports;
import org.undersigned.casework.steps.ReadAll;
import org.undersigned.casework.steps.UndoImport;
import org.undersigned.casework.upkeep.Office;
import org.undersigned.model.Import;
import org.undersigned.model.Message;
import org.undersigned.model.Receipt;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// What became of every file and row that was taken in; tries again; takes an import back.
@Command(
    description =
        "What became of every file that was handed over, and of every row. Without a NUMBER, all"
            + " imports. An import that was stopped goes on when 'run' or 'receive' is given the"
            + " same files again.")
final class ImportsCommand implements Callable<ExitCode> {

  private final Surroundings surroundings;
  private final Words words = new Words("en");
  @Mixin private VaultOptions options = new VaultOptions();
  @Mixin private Printing printing = new Printing();
  @Mixin private JailOption jail = new JailOption();

  @Parameters(arity = "0..1", paramLabel = "NUMBER", description = "of one import: its files")
  @Nullable
  private Integer number;

  @Option(names = "--rows", description = "a line for every row of the lists too")
  private boolean rows;

  @Option(
      names = "--retry",
      paramLabel = "FILE|EXHIBIT",
      description =
          "read and draft one of its files again, by name or first digits of its fingerprint;"
              + " 'all' for those sealed and not taken")
  @Nullable
  private String retry;

  @Option(
      names = "--undo",
      paramLabel = "WHY",
      description = "take the whole import back; nothing is erased, and WHY is kept")
  @Nullable
  private String undo;

  ImportsCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public ExitCode call() {
    try (Office office = options.open(surroundings)) {
      OpenCase opened = options.openCase(office, surroundings);
      if (number == null) return all(opened);
      Import of =
          opened.book().imports().stream()
              .filter(each -> each.number() == number)
              .findFirst()
              .orElseThrow(
                  () ->
                      VaultOptions.cannot(
                          Message.of("IMPORT-01", "import", Integer.toString(number))));
      if (undo != null) return undo(opened, of, undo);
      if (retry != null) return retry(opened, of, retry);
      return show(opened, of);
    }
  }

  private ExitCode all(OpenCase opened) {
    for (ShowImports.ImportLine each : new ShowImports(opened.book(), words::of).all())
      printing.answer(surroundings, each, List.of(line(each)));
    return ExitCode.DONE;
  }

  private static String line(ShowImports.ImportLine each) {
    return "import "
        + each.number()
        + ", "
        + each.at()
        + ", "
        + each.given()
        + " given; "
        + ReceiptWords.totals(each.totals())
        + (each.toCome() > 0 ? "; " + each.toCome() + " not reached yet" : "")
        + each.undone().map(why -> "; UNDONE: " + why).orElse("");
  }

  private ExitCode show(OpenCase opened, Import of) {
    ShowImports show = new ShowImports(opened.book(), words::of);
    List<Receipt> receipts = opened.book().receiptsOf(of.id());
    if (printing.asJson())
      show.files(of).forEach(each -> printing.answer(surroundings, each, List.of()));
    else
      for (Receipt each : receipts)
        ReceiptWords.lines(each, words::of).forEach(surroundings.out()::println);
    if (rows)
      for (ShowImports.RowLine each : show.rows(receipts))
        printing.answer(
            surroundings,
            each,
            List.of(
                (each.sheet().isEmpty() ? each.file() : each.file() + ", " + each.sheet())
                    + " row "
                    + each.row()
                    + ": "
                    + each.state()
                    + (each.because().isEmpty()
                        ? ""
                        : " (" + String.join("; ", each.because()) + ")")));
    if (!printing.asJson()) surroundings.out().println(line(show.line(of)));
    return ExitCode.DONE;
  }

  private ExitCode undo(OpenCase opened, Import of, String why) {
    if (why.isBlank())
      throw VaultOptions.cannot(Message.of("IMPORT-03", "import", Integer.toString(of.number())));
    return switch (new UndoImport(opened, options.acting(surroundings)).undo(of, why)) {
      case UndoImport.Outcome.Undone(var undoing, int exhibits) -> {
        printing.answer(
            surroundings,
            undoing,
            List.of(
                "import "
                    + of.number()
                    + " is undone: "
                    + exhibits
                    + " exhibits and what was taken from them no longer stand. Nothing was"
                    + " erased; hand the files over again to restore it."));
        yield ExitCode.DONE;
      }
      case UndoImport.Outcome.Refused(Message trouble) -> throw VaultOptions.cannot(trouble);
    };
  }

  private ExitCode retry(OpenCase opened, Import of, String which) {
    List<Receipt> wanted =
        opened.book().receiptsOf(of.id()).stream()
            .filter(each -> each.exhibit().isPresent())
            .filter(each -> isMeant(each, which))
            .toList();
    if (wanted.isEmpty())
      throw VaultOptions.cannot(
          Message.of("IMPORT-04", "file", which, "import", Integer.toString(of.number())));
    ReadAll step =
        new ReadAll(
            opened, options.acting(surroundings), words::of, printing.story(surroundings)::say);
    return step.again(wanted, Program.running(), jail.jail()) ? ExitCode.DONE : ExitCode.NOT_ALL;
  }

  private static boolean isMeant(Receipt receipt, String which) {
    boolean open =
        receipt.state() == Receipt.State.SEALED || receipt.state() == Receipt.State.NOT_TAKEN;
    return which.equals("all")
        ? open
        : receipt.file().equals(which)
            || which.length() >= 6 && receipt.exhibit().orElseThrow().hex().startsWith(which);
  }
}
