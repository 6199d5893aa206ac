package org.undersigned.casework.steps;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.undersigned.casework.Desks;
import org.undersigned.casework.OpenCase;
import org.undersigned.casework.ReceiptWords;
import org.undersigned.casework.proposing.WaysOfDrafting;
import org.undersigned.model.Exhibit;
import org.undersigned.model.Message;
import org.undersigned.model.Reading;
import org.undersigned.model.Receipt;
import org.undersigned.reading.ReadingDesk;

/// Steps 2 and 3 over exhibits that are held: those named, or all that have no reading (no drafts)
/// yet.
public final class ReadAll {

  private final OpenCase opened;
  private final Acting acting;
  private final Function<Message, String> words;
  private final Consumer<String> story;

  public ReadAll(
      OpenCase opened, Acting acting, Function<Message, String> words, Consumer<String> story) {
    this.opened = opened;
    this.acting = acting;
    this.words = words;
    this.story = story;
  }

  /// Reads exhibits whose fingerprints begin with one of `starts`; with none given, all not read
  /// yet.
  ///
  /// @return whether each was read
  public boolean read(List<String> starts, Desks.Program program, Desks.Jail jail) {
    List<Exhibit> wanted =
        opened.book().exhibits().stream()
            .filter(
                each ->
                    starts.isEmpty()
                        ? opened.book().readingOf(each.id()).isEmpty()
                        : starts.stream().anyMatch(each.id().hex()::startsWith))
            .toList();
    return taken(
        program,
        jail,
        desk -> new RunCase(opened, acting, desk, List.of()).read(wanted, this::tell));
  }

  /// Reads and drafts files again, each under its receipt.
  ///
  /// @return whether each was taken
  public boolean again(List<Receipt> files, Desks.Program program, Desks.Jail jail) {
    return taken(
        program,
        jail,
        desk ->
            new RunCase(opened, acting, desk, WaysOfDrafting.byRules().proposers())
                .again(files, this::tell));
  }

  private boolean taken(
      Desks.Program program, Desks.Jail jail, Function<ReadingDesk, List<Receipt>> work) {
    List<Receipt> receipts;
    try (ReadingDesk desk = Desks.open(program, jail, List.of(opened.vault()))) {
      Desks.unjailed(desk).ifPresent(why -> story.accept(words.apply(why)));
      receipts = work.apply(desk);
    }
    return receipts.stream().noneMatch(each -> each.state() == Receipt.State.NOT_TAKEN);
  }

  private void tell(Receipt receipt) {
    story.accept(String.join("\n", ReceiptWords.lines(receipt, words)));
  }

  /// Drafts every reading, by each of `ways`.
  ///
  /// @return whether each could be kept
  public boolean draft(WaysOfDrafting ways) {
    boolean all = true;
    WaysOfDrafting own = ways.choosingFrom(opened.book().terms().all());
    for (Reading reading : List.copyOf(opened.book().readings())) {
      String name = opened.book().nameOf(reading.exhibit());
      switch (new DraftStatements(opened, acting, own.proposers()).draft(reading)) {
        case DraftStatements.Outcome.Drafted(int fresh, int mentions, var notices) -> {
          story.accept(name + ": " + fresh + " new drafts, " + mentions + " new names");
          notices.forEach(notice -> story.accept("    " + words.apply(notice)));
        }
        case DraftStatements.Outcome.NothingFound(var notices) -> {
          story.accept(name + ": nothing new");
          notices.forEach(notice -> story.accept("    " + words.apply(notice)));
        }
        case DraftStatements.Outcome.Refused(Message why) -> {
          story.accept(words.apply(why));
          all = false;
        }
      }
    }
    return all;
  }
}
