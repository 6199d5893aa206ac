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
import org.undersigned.casework.asking.ShowVocabularies;
import org.undersigned.model.Message;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// The lists of terms, and an office's own beside them.
@Command(
    description =
        "The lists of terms: kinds of act with the provisions they touch, instruments, reliability"
            + " … With --own, an office's own lists are checked and shown beside ours.")
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

  VocabulariesCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public ExitCode call() {
    ShowVocabularies show = new ShowVocabularies();
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
                    "  %-18s version %d, %3d terms%s",
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
    try {
      Optional<Message> refused = show.add(file.getFileName().toString(), Files.readString(file));
      refused.ifPresent(why -> surroundings.err().println(words.of(why)));
      return refused.isEmpty();
    } catch (IOException trouble) {
      throw FileTrouble.cannotOpen(file, trouble);
    }
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
