package org.undersigned.casework.steps;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.undersigned.casework.OpenCase;
import org.undersigned.model.Block;
import org.undersigned.model.Exhibit;
import org.undersigned.model.Fingerprint;
import org.undersigned.model.Message;
import org.undersigned.model.Reading;
import org.undersigned.reading.ReadingDesk;
import org.undersigned.statements.Proposer;

/// Takes files through the steps that need no person: receive, read, draft. What fails is said and
/// the rest goes on; what was kept before stays kept.
public final class RunCase {

  private final OpenCase opened;
  private final Acting acting;
  private final ReadingDesk desk;
  private final List<Proposer> proposers;

  public RunCase(OpenCase opened, Acting acting, ReadingDesk desk, List<Proposer> proposers) {
    this.opened = opened;
    this.acting = acting;
    this.desk = desk;
    this.proposers = List.copyOf(proposers);
  }

  /// What became of one file: a receipt.
  ///
  /// @param exhibit its fingerprint, where it was sealed
  /// @param rows rows of a list that name somebody
  /// @param drafts fresh machine drafts
  /// @param notices what a person should know; the problem, where a step did not work
  public record Receipt(
      String file,
      Optional<Fingerprint> exhibit,
      State state,
      int rows,
      int drafts,
      List<Message> notices) {
    public Receipt {
      notices = List.copyOf(notices);
    }
  }

  /// How far a file came.
  public enum State {
    /// Nothing of it is kept.
    NOT_SEALED,
    /// Sealed as it is; it could not be read.
    SEALED,
    READ
  }

  /// Takes `files` in, one after the other, and tells each receipt as it is ready.
  public List<Receipt> run(List<Incoming> files, Consumer<Receipt> as) {
    List<Receipt> receipts = new ArrayList<>();
    for (Incoming file : files) {
      Receipt receipt = take(file);
      receipts.add(receipt);
      as.accept(receipt);
    }
    return receipts;
  }

  private Receipt take(Incoming file) {
    String name = file.handover().name();
    try (InputStream bytes = file.bytes().open()) {
      return switch (new ReceiveExhibit(opened, acting).receive(file.handover(), bytes)) {
        case ReceiveExhibit.Outcome.Received(Exhibit exhibit, var _) ->
            read(name, exhibit, List.of());
        case ReceiveExhibit.Outcome.AlreadyHeld(Fingerprint exhibit, var _) ->
            read(
                name,
                opened.book().exhibit(exhibit).orElseThrow(),
                List.of(Message.of("STEP-12", "file", name)));
        case ReceiveExhibit.Outcome.Refused(Message why) ->
            new Receipt(name, Optional.empty(), State.NOT_SEALED, 0, 0, List.of(why));
      };
    } catch (IOException trouble) {
      return new Receipt(
          name,
          Optional.empty(),
          State.NOT_SEALED,
          0,
          0,
          List.of(Message.of("APP-04", "file", name, "problem", "it cannot be read")));
    }
  }

  private Receipt read(String name, Exhibit exhibit, List<Message> before) {
    List<Message> notices = new ArrayList<>(before);
    return switch (new ReadExhibit(opened, acting, desk).read(exhibit)) {
      case ReadExhibit.Outcome.Read(Reading reading, int rows, var said) -> {
        notices.addAll(said);
        yield receipt(name, exhibit, rows, draft(reading, notices), notices);
      }
      case ReadExhibit.Outcome.AlreadyRead(Reading reading) ->
          receipt(name, exhibit, 0, draft(reading, notices), notices);
      case ReadExhibit.Outcome.Unreadable(Message why) -> {
        notices.add(why);
        yield new Receipt(name, Optional.of(exhibit.id()), State.SEALED, 0, 0, notices);
      }
    };
  }

  private static Receipt receipt(
      String name, Exhibit exhibit, int rows, int drafts, List<Message> notices) {
    return new Receipt(name, Optional.of(exhibit.id()), State.READ, rows, drafts, notices);
  }

  /// Running text is drafted; of a mere table there is nothing to draft.
  private int draft(Reading reading, List<Message> notices) {
    boolean table =
        !reading.blocks().isEmpty()
            && reading.blocks().stream().allMatch(Block.Row.class::isInstance);
    if (table) return 0;
    return switch (new DraftStatements(opened, acting, proposers).draft(reading)) {
      case DraftStatements.Outcome.Drafted(int fresh, int _, var said) -> {
        notices.addAll(said);
        yield fresh;
      }
      case DraftStatements.Outcome.NothingFound(var said) -> {
        notices.addAll(said);
        yield 0;
      }
      case DraftStatements.Outcome.Refused(Message why) -> {
        notices.add(why);
        yield 0;
      }
    };
  }
}
