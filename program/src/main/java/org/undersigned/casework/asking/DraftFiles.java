package org.undersigned.casework.asking;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.undersigned.casework.ListNotices;
import org.undersigned.casework.Profiles;
import org.undersigned.instruments.Admissibility;
import org.undersigned.instruments.Declarations;
import org.undersigned.lists.ListReader;
import org.undersigned.lists.ReadList;
import org.undersigned.model.Block;
import org.undersigned.model.Fingerprint;
import org.undersigned.model.Instrument;
import org.undersigned.model.Message;
import org.undersigned.model.Reading;
import org.undersigned.reading.Document;
import org.undersigned.reading.ReadOutcome;
import org.undersigned.reading.ReadingDesk;
import org.undersigned.statements.DocumentProfile;
import org.undersigned.statements.Drafts;
import org.undersigned.statements.Material;
import org.undersigned.statements.Proposer;

/// What the program reads in files, without a vault and without keeping anything.
public final class DraftFiles {

  private static final int HEAD_ROWS = 40;
  private static final Drafts NONE = Drafts.none();

  private final ReadingDesk desk;
  private final List<Proposer> proposers;
  private final Function<Message, String> words;

  /// @param words the words of advice and problems, without their code
  public DraftFiles(ReadingDesk desk, List<Proposer> proposers, Function<Message, String> words) {
    this.desk = desk;
    this.proposers = List.copyOf(proposers);
    this.words = words;
  }

  /// What came of one file.
  public sealed interface Outcome {
    record Drafted(DraftAnswer answer) implements Outcome {}

    record Unreadable(DraftAnswer.NoAnswer answer) implements Outcome {}
  }

  /// Drafts one file. Whatever is wrong with it is an outcome; others go on.
  public Outcome draft(Path file) {
    String name = file.getFileName().toString();
    byte[] bytes;
    try {
      Optional<ReadOutcome.Unreadable> refusal =
          desk.refusal(Fingerprint.of(name), name, Files.size(file));
      if (refusal.isPresent()) return unreadable(name, refusal.get().message());
      bytes = Files.readAllBytes(file);
    } catch (IOException trouble) {
      String problem = Files.exists(file) ? "it cannot be read" : "there is no such file";
      return unreadable(name, Message.of("APP-04", "file", name, "problem", problem));
    }
    return switch (desk.read(new Document(Fingerprint.of(bytes), name, bytes))) {
      case ReadOutcome.Read(Reading reading, var _, var notices) -> drafted(name, reading, notices);
      case ReadOutcome.PartlyRead(Reading reading, var _, var missing) ->
          drafted(name, reading, missing);
      case ReadOutcome.Unreadable(var _, var _, Message why) -> unreadable(name, why);
    };
  }

  private Outcome drafted(String name, Reading reading, List<Message> notices) {
    List<ReadList> lists = ListReader.read(reading);
    List<DraftAnswer.RowLine> rows = RowLines.of(lists);
    boolean list =
        !rows.isEmpty() && reading.blocks().stream().allMatch(Block.Row.class::isInstance);
    Optional<Instrument> instrument = list ? Optional.empty() : Declarations.read(reading);
    DocumentProfile profile = Profiles.of(list ? head(reading) : reading, instrument);
    List<Message> advice = new ArrayList<>(notices);
    advice.addAll(ListNotices.of(reading, lists));
    instrument.flatMap(Admissibility::of).ifPresent(each -> advice.addAll(each.messages()));
    Drafts drafts = list ? NONE : proposed(new Material(reading, profile));
    advice.addAll(drafts.notices());
    return new Outcome.Drafted(
        new Answers(words)
            .of(new Answers.Known(name, reading, instrument, profile, drafts, rows, advice)));
  }

  private Drafts proposed(Material material) {
    Drafts all = NONE;
    for (Proposer each : proposers) all = all.and(each.propose(material));
    return all;
  }

  /// The first rows of a list: its titles and headings, which tell what it is. A list says what it
  /// says in its rows, however many: they are read as rows, not as sentences.
  private static Reading head(Reading list) {
    List<Block> rows = list.blocks().subList(0, Math.min(HEAD_ROWS, list.blocks().size()));
    return Reading.of(
        list.exhibit(),
        list.reader(),
        list.words(0, rows.getLast().end()),
        list.language(),
        new Reading.Layout(list.encoding(), rows, list.pages(), List.of()));
  }

  private Outcome unreadable(String name, Message why) {
    return new Outcome.Unreadable(
        new DraftAnswer.NoAnswer(
            new DraftAnswer.FileLine(name), new DraftAnswer.Problem(why.code(), words.apply(why))));
  }
}
