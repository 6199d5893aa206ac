package org.undersigned.app.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.undersigned.casework.CopiedLists;
import org.undersigned.casework.OpenCase;
import org.undersigned.casework.steps.DeclareCopies;
import org.undersigned.casework.upkeep.Office;
import org.undersigned.model.Fingerprint;
import org.undersigned.model.Message;
import org.undersigned.model.NameList;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Lists that were compiled one from the other.
@Command(
    description = {
      "Says that LIST was compiled from OTHER, or OTHER from LIST: the two are one witness, and"
          + " one list where victims are estimated, from the next 'count' on.",
      "Without lists: what was declared."
    })
final class CopiesCommand implements Callable<ExitCode> {
  private final Surroundings surroundings;
  private final Words words = new Words("en");
  @Mixin private VaultOptions options = new VaultOptions();
  @Mixin private Printing printing = new Printing();

  @Parameters(
      arity = "0..2",
      paramLabel = "LIST OTHER",
      description = "two exhibits, by the first digits of their fingerprints or their file names")
  private List<String> named = List.of();

  @Option(names = "--because", paramLabel = "WORDS", description = "what that is known from")
  private String because = "";

  @Option(names = "--take-back", description = "it is not so: each is a list of its own")
  private boolean takeBack;

  CopiesCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public ExitCode call() {
    if (named.size() == 1) throw VaultOptions.cannot(Message.of("COUNT-16"));
    try (Office office = options.open(surroundings)) {
      OpenCase opened = options.openCase(office, surroundings);
      if (!named.isEmpty()) change(opened);
      List<List<NameList>> groups = CopiedLists.of(opened.book()).groups();
      if (groups.isEmpty()) surroundings.err().println(words.of(Message.of("COUNT-20")));
      for (List<NameList> group : groups) {
        List<String> titles = group.stream().map(NameList::title).toList();
        printing.answer(
            surroundings,
            Map.of("taken_as_one", titles),
            List.of("taken as one list: " + String.join(", ", titles)));
      }
      return ExitCode.DONE;
    }
  }

  private void change(OpenCase opened) {
    NameList one = list(opened, named.get(0));
    NameList other = list(opened, named.get(1));
    DeclareCopies step = new DeclareCopies(opened, options.acting(surroundings));
    Optional<Message> refused =
        takeBack ? step.takeBack(one, other) : step.declare(one, other, because);
    if (refused.isPresent()) throw VaultOptions.cannot(refused.get());
    Message kept =
        Message.of(takeBack ? "COUNT-18" : "COUNT-17", "list", one.title(), "other", other.title());
    surroundings.err().println(words.of(kept));
  }

  private static NameList list(OpenCase opened, String named) {
    Fingerprint exhibit = ExhibitNamed.in(opened, named);
    return opened.book().lists().stream()
        .filter(each -> each.exhibit().equals(exhibit))
        .findFirst()
        .orElseThrow(() -> VaultOptions.cannot(Message.of("COUNT-19", "exhibit", exhibit.brief())));
  }
}
