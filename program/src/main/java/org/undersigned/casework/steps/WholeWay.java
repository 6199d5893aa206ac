package org.undersigned.casework.steps;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import org.undersigned.casework.Desks;
import org.undersigned.casework.OpenCase;
import org.undersigned.casework.ReceiptWords;
import org.undersigned.casework.asking.CountHistory;
import org.undersigned.casework.proposing.WaysOfDrafting;
import org.undersigned.counting.documented.Corrections;
import org.undersigned.model.Message;
import org.undersigned.model.Quantity;
import org.undersigned.model.Receipt;
import org.undersigned.model.Said;
import org.undersigned.model.VictimCount;
import org.undersigned.reading.ReadingDesk;
import org.undersigned.rendering.Wording;

/// The steps 1 to 8 on one's own documents, machine drafts marked as drafts: what `run` does, and
/// the demo with its reviewers' decisions between 4 and 5.
public final class WholeWay {

  private final OpenCase opened;
  private final Acting acting;
  private final Function<Message, String> words;
  private final Consumer<String> story;
  private WaysOfDrafting ways = WaysOfDrafting.byRules();

  /// @param story takes each line of what happens, as it happens
  public WholeWay(
      OpenCase opened, Acting acting, Function<Message, String> words, Consumer<String> story) {
    this.opened = opened;
    this.acting = acting;
    this.words = words;
    this.story = story;
  }

  /// The same way, drafting by `others` instead of by rules alone.
  public WholeWay draftingBy(WaysOfDrafting others) {
    WholeWay way = new WholeWay(opened, acting, words, story);
    way.ways = others.choosingFrom(opened.book().terms().all());
    return way;
  }

  /// Whether all went well: every file read, every decision applied, every step kept.
  public enum Result {
    ALL,
    NOT_ALL
  }

  /// Steps 1 to 3.
  public Result takeIn(List<Incoming> files, Desks.Program program, Desks.Jail jail) {
    List<Receipt> receipts;
    try (ReadingDesk desk = Desks.open(program, jail, List.of(opened.vault()))) {
      Desks.unjailed(desk).ifPresent(why -> story.accept(words.apply(why)));
      RunCase run = new RunCase(opened, acting, desk, ways.proposers());
      receipts =
          run.run(
              files,
              receipt -> story.accept(String.join("\n", ReceiptWords.lines(receipt, words))));
    }
    ReceiptWords.Totals totals = ReceiptWords.Totals.of(receipts);
    story.accept(
        receipts.stream()
                .findFirst()
                .flatMap(each -> opened.book().importOf(each))
                .map(each -> "import " + each.number() + ", ")
                .orElse("")
            + ReceiptWords.totals(totals)
            + "; "
            + receipts.stream().mapToInt(Receipt::drafts).sum()
            + " machine drafts");
    return totals.notTaken() + totals.waiting() == 0 ? Result.ALL : Result.NOT_ALL;
  }

  /// Step 4, by decisions made beforehand.
  public Result review(List<Decision> decisions) {
    var applied = new ApplyDecisions(opened, acting).apply(decisions);
    applied.problems().forEach(problem -> story.accept(words.apply(problem)));
    story.accept(
        applied.reviewed()
            + " of "
            + decisions.size()
            + " decisions applied, "
            + opened.book().statements().size()
            + " statements stand");
    return applied.problems().isEmpty() ? Result.ALL : Result.NOT_ALL;
  }

  /// Step 5.
  public Result identify() {
    return switch (new IdentifyPersons(opened, acting).identify()) {
      case IdentifyPersons.Outcome.Identified(
              int references,
              int same,
              int open,
              int withdrawn,
              var alarms) -> {
        story.accept(
            references
                + " names in lists and documents: "
                + same
                + " links proposed as the same, "
                + open
                + " that cannot be told");
        if (withdrawn > 0) story.accept(withdrawn + " links proposed before no longer hold");
        alarms.forEach(alarm -> story.accept("  alarm: " + alarm));
        yield Result.ALL;
      }
      case IdentifyPersons.Outcome.Conflict(List<String> chain) -> {
        story.accept(words.apply(Message.of("LINK-31", "chain", String.join(" = ", chain))));
        yield Result.NOT_ALL;
      }
      case IdentifyPersons.Outcome.Refused(Message why) -> refused(why);
    };
  }

  /// Step 6.
  public Result count(Said.Standing standing) {
    return switch (new CountVictims(opened, acting, standing).count()) {
      case CountVictims.Outcome.Counted(var counts) -> {
        story.accept(
            counts.size()
                + " quantities counted: documented floor and ceiling, estimate or refusal");
        for (VictimCount count : counts) {
          new CountHistory(opened.book(), count.quantity(), words)
              .newest()
              .ifPresent(changed -> story.accept(corrected(count.quantity(), changed)));
        }
        yield Result.ALL;
      }
      case CountVictims.Outcome.NothingToCount() -> {
        story.accept("no figure speaks of persons and what befell them: nothing to count");
        yield Result.ALL;
      }
      case CountVictims.Outcome.Refused(Message why) -> refused(why);
    };
  }

  private String corrected(Quantity quantity, Corrections corrections) {
    return String.format(
        Locale.ROOT,
        "  corrected since the last count of %s: floor %+d, ceiling %+d, %d persons",
        Wording.quantity(
            quantity, quantity.kind().flatMap(kind -> opened.book().terms().ownLabel(kind, "en"))),
        corrections.floorChange(),
        corrections.ceilingChange(),
        corrections.changes().size());
  }

  /// Step 7.
  public Result weigh(Said.Standing standing) {
    return switch (new WeighClaims(opened, acting, standing).weigh()) {
      case WeighClaims.Outcome.Weighed(var found, var texts) -> {
        story.accept(found.size() + " disagreements set side by side");
        texts.forEach(story);
        yield Result.ALL;
      }
      case WeighClaims.Outcome.Refused(Message why) -> refused(why);
    };
  }

  private Result refused(Message why) {
    story.accept(words.apply(why));
    return Result.NOT_ALL;
  }
}
