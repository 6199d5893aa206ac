package org.undersigned.app.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.undersigned.casework.OpenCase;
import org.undersigned.casework.steps.IdentifyPersons;
import org.undersigned.casework.steps.WholeWay;
import org.undersigned.casework.upkeep.Office;
import org.undersigned.model.Id;
import org.undersigned.model.Link;
import org.undersigned.model.Maker;
import org.undersigned.model.Reason;
import org.undersigned.model.Reference;
import org.undersigned.notation.Notation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Step 5: who is who, proposed with reasons, decided by people.
@Command(description = "Step 5: proposes who is who, with reasons; --review asks you about each.")
final class IdentifyCommand implements Callable<ExitCode> {

  private final Surroundings surroundings;
  @Mixin private VaultOptions options = new VaultOptions();

  @Option(names = "--review", description = "decide: same, different, cannot tell")
  private boolean review;

  @Option(names = "--list", description = "list the links with their reasons")
  private boolean list;

  @Option(names = "--json", description = "as JSON")
  private boolean json;

  IdentifyCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public ExitCode call() throws IOException {
    try (Office office = options.open(surroundings)) {
      OpenCase opened = options.openCase(office, surroundings);
      if (list) return list(opened);
      if (review) return review(opened);
      WholeWay way =
          new WholeWay(
              opened,
              options.acting(surroundings),
              new Words("en")::of,
              new StoryLines(surroundings, json)::say);
      return way.identify() == WholeWay.Result.ALL ? ExitCode.DONE : ExitCode.NOT_ALL;
    }
  }

  private ExitCode list(OpenCase opened) {
    for (Link<?> link : opened.book().links())
      if (json) surroundings.out().println(Notation.line(link));
      else print(opened, link);
    return ExitCode.DONE;
  }

  /// Asks about what cannot be told first, then about what the machine alone has joined.
  private ExitCode review(OpenCase opened) throws IOException {
    Questions questions = new Questions(surroundings);
    List<Link<?>> open =
        opened.book().links().stream()
            .filter(link -> link.provenance().by() instanceof Maker.Tool)
            .sorted(
                java.util.Comparator.comparing(
                    (Link<?> link) -> link.judgement() == Link.Judgement.SAME))
            .<Link<?>>map(link -> link)
            .toList();
    for (Link<?> link : open) {
      print(opened, link);
      String answer = questions.ask("  same / different / cannot tell / skip / quit [s/d/c/k/q]? ");
      if (answer.startsWith("q") || answer.isEmpty()) break;
      Optional<Link.Judgement> judgement = judgement(answer);
      if (judgement.isEmpty()) continue;
      String why = questions.ask("  why? ");
      new IdentifyPersons(opened, options.acting(surroundings))
          .judge(reference(link.one()), reference(link.other()), judgement.get(), why)
          .ifPresent(refused -> surroundings.err().println(new Words("en").of(refused)));
    }
    return ExitCode.DONE;
  }

  private static Id<Reference> reference(Id<?> id) {
    return new Id<>(id.value());
  }

  private static Optional<Link.Judgement> judgement(String answer) {
    return switch (answer.charAt(0)) {
      case 's' -> Optional.of(Link.Judgement.SAME);
      case 'd' -> Optional.of(Link.Judgement.DIFFERENT);
      case 'c' -> Optional.of(Link.Judgement.UNDECIDED);
      default -> Optional.empty();
    };
  }

  private void print(OpenCase opened, Link<?> link) {
    String by =
        switch (link.provenance().by()) {
          case Maker.Colleague(String name) -> name;
          case Maker.Tool tool -> "proposed by the program";
        };
    surroundings
        .out()
        .println(
            "  “"
                + name(opened, link.one())
                + "” and “"
                + name(opened, link.other())
                + "”: "
                + link.judgement().name().toLowerCase(java.util.Locale.ROOT)
                + ", "
                + by);
    for (Reason reason : link.because())
      surroundings
          .out()
          .println(
              String.format(
                  "      %+6.1f bits  %s: %s / %s  %s",
                  reason.bits(), reason.what(), reason.one(), reason.other(), reason.why()));
  }

  private static String name(OpenCase opened, Id<?> id) {
    return opened.book().reference(reference(id)).map(Reference::asWritten).orElse("?");
  }
}
