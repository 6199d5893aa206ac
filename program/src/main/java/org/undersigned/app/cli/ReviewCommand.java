package org.undersigned.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.undersigned.casework.OpenCase;
import org.undersigned.casework.asking.Sayings;
import org.undersigned.casework.steps.Decision;
import org.undersigned.casework.steps.ReviewDraft;
import org.undersigned.casework.steps.WholeWay;
import org.undersigned.casework.upkeep.Office;
import org.undersigned.model.Draft;
import org.undersigned.model.Message;
import org.undersigned.model.Review;
import org.undersigned.model.Said;
import org.undersigned.notation.Notation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Step 4: people confirm, correct, reject.
@Command(
    description =
        "Step 4: accept, correct or reject machine drafts, one by one or by a decisions file.")
final class ReviewCommand implements Callable<ExitCode> {

  private final Surroundings surroundings;
  @Mixin private VaultOptions options = new VaultOptions();
  @Mixin private Printing printing = new Printing();

  @Option(
      names = "--decisions",
      paramLabel = "FILE.json",
      description = "decisions made beforehand")
  @Nullable
  private Path decisions;

  @Option(names = "--list", description = "list the drafts that wait, decide nothing")
  private boolean list;

  ReviewCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public ExitCode call() throws IOException {
    try (Office office = options.open(surroundings)) {
      OpenCase opened = options.openCase(office, surroundings);
      if (list) return list(opened);
      return decisions == null ? oneByOne(opened) : byFile(opened, decisions);
    }
  }

  private ExitCode list(OpenCase opened) {
    for (Said each : new Sayings(opened.book(), Said.Standing.DRAFT).all())
      surroundings
          .out()
          .println(
              printing.asJson()
                  ? Notation.line(each)
                  : each.id().substring(0, 8) + SaidText.lines(each));
    return ExitCode.DONE;
  }

  private ExitCode byFile(OpenCase opened, Path file) {
    String text;
    try {
      text = Files.readString(surroundings.folder().resolve(file));
    } catch (IOException trouble) {
      throw FileTrouble.cannotOpen(file, trouble);
    }
    List<Decision> all =
        switch (Decision.parse(text)) {
          case Decision.Parsed.Decisions(List<Decision> parsed) -> parsed;
          case Decision.Parsed.Refused(Message why) -> throw VaultOptions.cannot(why);
        };
    WholeWay way =
        new WholeWay(
            opened,
            options.acting(surroundings),
            new Words("en")::of,
            new StoryLines(surroundings, printing.asJson())::say);
    return way.review(all) == WholeWay.Result.ALL ? ExitCode.DONE : ExitCode.NOT_ALL;
  }

  private ExitCode oneByOne(OpenCase opened) throws IOException {
    Questions questions = new Questions(surroundings);
    Sayings sayings = new Sayings(opened.book(), Said.Standing.DRAFT);
    for (Draft draft : opened.book().openDrafts()) {
      sayings.all().stream()
          .filter(each -> each.id().equals(draft.id().toString()))
          .forEach(each -> surroundings.out().println(SaidText.lines(each)));
      String answer = questions.ask("  accept / reject / skip / quit [a/r/s/q]? ");
      if (answer.startsWith("q") || answer.isEmpty()) break;
      if (answer.startsWith("s")) continue;
      Review.Verdict verdict =
          answer.startsWith("a") ? Review.Verdict.ACCEPTED : Review.Verdict.REJECTED;
      String why = questions.ask("  why? ");
      say(
          new ReviewDraft(opened, options.acting(surroundings))
              .review(draft, new ReviewDraft.Ruling(verdict, Map.of(), why)));
    }
    return ExitCode.DONE;
  }

  private void say(ReviewDraft.Outcome outcome) {
    switch (outcome) {
      case ReviewDraft.Outcome.Reviewed(Review review, var _) ->
          surroundings
              .out()
              .println("  " + review.verdict().name().toLowerCase(java.util.Locale.ROOT));
      case ReviewDraft.Outcome.QuoteDoesNotStand(String expected, String found) -> {
        surroundings.out().println("  the quote does not stand at its place and was refused");
        surroundings.out().println("    expected: “" + expected + "”");
        surroundings.out().println("    found:    “" + found + "”");
      }
      case ReviewDraft.Outcome.Refused(Message why) ->
          surroundings.err().println(new Words("en").of(why));
    }
  }
}
