package org.undersigned.app.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.undersigned.casework.OpenCase;
import org.undersigned.casework.asking.ReviewPersons;
import org.undersigned.casework.steps.IdentifyPersons;
import org.undersigned.casework.steps.WholeWay;
import org.undersigned.casework.upkeep.Office;
import org.undersigned.model.Id;
import org.undersigned.model.Link;
import org.undersigned.model.Maker;
import org.undersigned.model.Message;
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
  @Mixin private Printing printing = new Printing();

  @Option(
      names = "--review",
      description =
          "decide: same, different, cannot tell, what teaches most first; with --json the pairs"
              + " alone, nobody is asked")
  private boolean review;

  @Option(
      names = "--undo",
      paramLabel = "LINK",
      description = "take a judgement back, by its id in --list: what stood before stands again")
  @Nullable
  private String undo;

  @Option(names = "--list", description = "list the links with their reasons")
  private boolean list;

  private static final int QUEUE = 100;

  IdentifyCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public ExitCode call() throws IOException {
    try (Office office = options.open(surroundings)) {
      OpenCase opened = options.openCase(office, surroundings);
      if (list) return list(opened);
      if (undo != null) return undo(opened, undo);
      if (review && printing.asJson()) {
        ReviewPersons.of(opened.book())
            .next(QUEUE)
            .forEach(pair -> surroundings.out().println(Notation.line(pair)));
        return ExitCode.DONE;
      }
      if (review) {
        new ReviewSession(opened, surroundings, options).run();
        return ExitCode.DONE;
      }
      WholeWay way =
          new WholeWay(
              opened,
              options.acting(surroundings),
              new Words("en")::of,
              new StoryLines(surroundings, printing.asJson())::say);
      return way.identify() == WholeWay.Result.ALL ? ExitCode.DONE : ExitCode.NOT_ALL;
    }
  }

  private ExitCode list(OpenCase opened) {
    for (Link<?> link : opened.book().links())
      if (printing.asJson()) surroundings.out().println(Notation.line(link));
      else print(opened, link);
    return ExitCode.DONE;
  }

  private ExitCode undo(OpenCase opened, String link) {
    Optional<Message> refused;
    try {
      refused =
          new IdentifyPersons(opened, options.acting(surroundings))
              .takeBack(Id.parse(link), "taken back");
    } catch (IllegalArgumentException noId) {
      refused = Optional.of(Message.of("LINK-30", "link", link));
    }
    refused.ifPresent(why -> surroundings.err().println(new Words("en").of(why)));
    return refused.isPresent() ? ExitCode.CANNOT : ExitCode.DONE;
  }

  private static Id<Reference> reference(Id<?> id) {
    return new Id<>(id.value());
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
                + PairLines.words(link.judgement())
                + ", "
                + by
                + "  ["
                + link.id()
                + "]");
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
