package org.undersigned.casework.steps;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.undersigned.archive.Retrieval;
import org.undersigned.casework.KeptColumns;
import org.undersigned.casework.ListNotices;
import org.undersigned.casework.OpenCase;
import org.undersigned.lists.ReadList;
import org.undersigned.model.Exhibit;
import org.undersigned.model.Id;
import org.undersigned.model.Message;
import org.undersigned.model.Reading;
import org.undersigned.model.Receipt;
import org.undersigned.model.Run;
import org.undersigned.reading.Confinement;
import org.undersigned.reading.Document;
import org.undersigned.reading.ReadOutcome;
import org.undersigned.reading.ReadOutcome.Enclosure;
import org.undersigned.reading.ReadingDesk;

/// Step 2: bytes to text, in a confined child process. Leaves a reading and, of a list, the list
/// with its rows. An exhibit that cannot be read stays sealed as it is.
public final class ReadExhibit {

  private final OpenCase opened;
  private final Acting acting;
  private final ReadingDesk desk;

  public ReadExhibit(OpenCase opened, Acting acting, ReadingDesk desk) {
    this.opened = opened;
    this.acting = acting;
    this.desk = desk;
  }

  /// What came of it.
  public sealed interface Outcome {
    /// There is a reading.
    ///
    /// @param rows what became of the rows of its lists
    /// @param enclosures files that lay inside of it
    /// @param notices what a person should know of it
    record Read(
        Reading reading, Receipt.Rows rows, List<Enclosure> enclosures, List<Message> notices)
        implements Outcome {}

    /// The same reader had read it before, with the same result.
    record AlreadyRead(
        Reading reading, Receipt.Rows rows, List<Enclosure> enclosures, List<Message> notices)
        implements Outcome {}

    /// There is none.
    record Unreadable(Message why) implements Outcome {}
  }

  public Outcome read(Exhibit exhibit) {
    return switch (open(exhibit)) {
      case Opening.Refused(Message why) -> new Outcome.Unreadable(why);
      case Opening.Opened(Document document) -> keep(desk.read(document));
    };
  }

  /// An exhibit's bytes, ready to be handed to a reader.
  sealed interface Opening {
    record Opened(Document document) implements Opening {}

    record Refused(Message why) implements Opening {}
  }

  Opening open(Exhibit exhibit) {
    String name = opened.book().nameOf(exhibit.id());
    Optional<ReadOutcome.Unreadable> refusal =
        desk.refusal(exhibit.id(), name, exhibit.sizeBytes());
    if (refusal.isPresent()) return new Opening.Refused(refusal.get().message());
    return switch (opened.bytesOf(exhibit.id())) {
      case Retrieval.Refused(Message why) -> new Opening.Refused(why);
      case Retrieval.Found(InputStream bytes, long _) -> {
        try (bytes) {
          yield new Opening.Opened(new Document(exhibit.id(), name, bytes.readAllBytes()));
        } catch (IOException damaged) {
          yield new Opening.Refused(Message.of("STEP-08", "exhibit", exhibit.id().brief()));
        }
      }
    };
  }

  /// Keeps what came of reading an exhibit.
  Outcome keep(ReadOutcome outcome) {
    return switch (outcome) {
      case ReadOutcome.Read(Reading reading, var enclosures, var notices) ->
          keep(reading, enclosures, notices);
      case ReadOutcome.PartlyRead(Reading reading, var enclosures, var missing) ->
          keep(reading, enclosures, missing);
      case ReadOutcome.Unreadable(var _, var _, Message why) -> new Outcome.Unreadable(why);
    };
  }

  private Outcome keep(Reading reading, List<Enclosure> enclosures, List<Message> notices) {
    List<ReadList> read = KeptColumns.read(opened.book(), reading);
    ListRecords.Made lists = ListRecords.of(reading, read, Keepers.of(opened.book(), reading));
    List<Message> all = new ArrayList<>(notices);
    all.addAll(ListNotices.of(reading, read));
    if (opened.book().reading(reading.id()).isPresent())
      return new Outcome.AlreadyRead(reading, lists.rows(), enclosures, all);
    List<Object> records = new ArrayList<>(List.of(reading, run(reading)));
    records.addAll(lists.records());
    return opened
        .keep(acting.colleague(), acting.at(), records)
        .<Outcome>map(Outcome.Unreadable::new)
        .orElse(new Outcome.Read(reading, lists.rows(), enclosures, all));
  }

  /// How it was read is part of the record: without a jail every page says so.
  private Run run(Reading reading) {
    String confinement =
        switch (desk.confinement()) {
          case Confinement.Jailed(String by) -> by;
          case Confinement.Limited _ -> "unjailed";
          case Confinement.Closed _ -> "closed";
        };
    return new Run(
        Id.derived("run", "read", reading.id().hex()),
        "read",
        List.of(reading.exhibit().hex()),
        Map.of("confinement", confinement),
        Map.of("reading", reading.id().hex()),
        acting.inPerson());
  }
}
