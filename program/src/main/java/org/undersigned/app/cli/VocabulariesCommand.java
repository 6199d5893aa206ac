package org.undersigned.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.undersigned.casework.OpenCase;
import org.undersigned.casework.asking.ShowVocabularies;
import org.undersigned.casework.steps.KeepTerms;
import org.undersigned.casework.upkeep.Office;
import org.undersigned.model.Message;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// The lists of terms, and an office's own beside them: shown, or kept in a case.
@Command(
    description = {
      "The lists of terms: kinds of act with the provisions they touch, instruments, reliability …"
          + " With --own, an office's own lists are checked and shown beside ours.",
      "With --keep a case keeps a list of its own: its terms can be chosen in corrections and by a"
          + " language model, count as kinds of what they name as broader, and leave with a dossier"
          + " that speaks of them. With --vault or --case, what a case keeps is shown too."
    })
final class VocabulariesCommand implements Callable<ExitCode> {
  private final Surroundings surroundings;
  private final Words words = new Words("en");
  @Mixin private Printing printing = new Printing();

  @Parameters(arity = "0..1", paramLabel = "LIST", description = "print the terms of one list")
  @Nullable
  private String list;

  @Option(
      names = "--own",
      paramLabel = "FILE",
      description =
          "an office's own list, or further terms for one of ours, as"
              + " docs/reference/vocabularies.md describes; may be given again (or folder"
              + " UNDERSIGNED_VOCABULARIES)")
  private List<Path> own = List.of();

  @Option(
      names = "--keep",
      paramLabel = "FILE",
      description = "keep this list in the case; a newer version takes the older one's place")
  @Nullable
  private Path keep;

  @Option(
      names = "--withdraw",
      paramLabel = "LIST",
      description = "nobody chooses from the case's own list of this name any more")
  @Nullable
  private String withdraw;

  @Mixin private VaultOptions options = new VaultOptions();

  VocabulariesCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public ExitCode call() {
    if (keep == null && withdraw == null && options.vault == null && options.caseName == null)
      return show(new ShowVocabularies());
    try (Office office = options.open(surroundings)) {
      OpenCase opened = options.openCase(office, surroundings);
      KeepTerms step = new KeepTerms(opened, options.acting(surroundings));
      if (keep != null && withdraw != null) throw VaultOptions.cannot(Message.of("VOCAB-09"));
      if (keep != null) say(step.keep(keep.getFileName().toString(), text(keep)));
      if (withdraw != null) say(step.withdraw(withdraw));
      return show(new ShowVocabularies(opened.book().terms()));
    }
  }

  private void say(KeepTerms.Outcome outcome) {
    switch (outcome) {
      case KeepTerms.Outcome.Kept(var _, Message said) ->
          surroundings.err().println(words.of(said));
      case KeepTerms.Outcome.Refused(Message why) -> throw VaultOptions.cannot(why);
    }
  }

  private String text(Path file) {
    try {
      return Files.readString(surroundings.folder().resolve(file));
    } catch (IOException trouble) {
      throw FileTrouble.cannotOpen(file, trouble);
    }
  }

  private ExitCode show(ShowVocabularies show) {
    boolean all = true;
    for (Path file : FilesGiven.of(files(), surroundings)) all &= add(show, file);
    if (list == null) {
      for (ShowVocabularies.ListLine each : show.lists())
        printing.answer(
            surroundings,
            each,
            List.of(
                String.format(
                    Locale.ROOT,
                    "  %-18s version %s, %3d terms%s",
                    each.list(),
                    each.version(),
                    each.terms(),
                    each.own() == 0 ? "" : ", " + each.own() + " of them your own")));
    } else {
      String wanted = list;
      show.terms(wanted)
          .orElseThrow(() -> VaultOptions.cannot(Message.of("VOCAB-03", "list", wanted)))
          .forEach(each -> printing.answer(surroundings, each, List.of(line(each))));
    }
    return all ? ExitCode.DONE : ExitCode.NOT_ALL;
  }

  private List<Path> files() {
    if (!own.isEmpty()) return own;
    return Optional.ofNullable(surroundings.environment().get("UNDERSIGNED_VOCABULARIES"))
        .filter(each -> !each.isBlank())
        .map(each -> List.of(Path.of(each)))
        .orElse(List.of());
  }

  private boolean add(ShowVocabularies show, Path file) {
    Optional<Message> refused = show.add(file.getFileName().toString(), text(file));
    refused.ifPresent(why -> surroundings.err().println(words.of(why)));
    return refused.isEmpty();
  }

  private static String line(ShowVocabularies.TermLine term) {
    String labels =
        term.labels().entrySet().stream()
            .map(each -> each.getKey() + " " + each.getValue())
            .collect(Collectors.joining("; "));
    return "  "
        + term.code()
        + (term.whose().equals("own") ? "  [your own]" : "")
        + ":  "
        + labels
        + (term.broader().isEmpty() ? "" : "  (a kind of " + term.broader() + ")")
        + (term.provisions().isEmpty() ? "" : "  [" + String.join(", ", term.provisions()) + "]");
  }
}
