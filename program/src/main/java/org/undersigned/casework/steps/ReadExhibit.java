package org.undersigned.casework.steps;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.undersigned.archive.Retrieval;
import org.undersigned.casework.ListNotices;
import org.undersigned.casework.OpenCase;
import org.undersigned.model.Exhibit;
import org.undersigned.model.Id;
import org.undersigned.model.Message;
import org.undersigned.model.Reading;
import org.undersigned.model.Reference;
import org.undersigned.model.Run;
import org.undersigned.model.Source;
import org.undersigned.reading.Confinement;
import org.undersigned.reading.Document;
import org.undersigned.reading.ReadOutcome;
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
    /// @param rows how many rows of a list were taken; zero for running text
    /// @param notices what a person should know of it
    record Read(Reading reading, int rows, List<Message> notices) implements Outcome {}

    /// The same reader had read it before, with the same result.
    record AlreadyRead(Reading reading) implements Outcome {}

    /// There is none.
    record Unreadable(Message why) implements Outcome {}
  }

  public Outcome read(Exhibit exhibit) {
    String name = opened.book().nameOf(exhibit.id());
    Optional<ReadOutcome.Unreadable> refusal =
        desk.refusal(exhibit.id(), name, exhibit.sizeBytes());
    if (refusal.isPresent()) return new Outcome.Unreadable(refusal.get().message());
    return switch (opened.bytesOf(exhibit.id())) {
      case Retrieval.Refused(Message why) -> new Outcome.Unreadable(why);
      case Retrieval.Found(InputStream bytes, long _) -> {
        byte[] all;
        try (bytes) {
          all = bytes.readAllBytes();
        } catch (IOException damaged) {
          yield new Outcome.Unreadable(Message.of("STEP-08", "exhibit", exhibit.id().brief()));
        }
        yield keep(desk.read(new Document(exhibit.id(), name, all)), name);
      }
    };
  }

  private Outcome keep(ReadOutcome outcome, String name) {
    return switch (outcome) {
      case ReadOutcome.Read(Reading reading, var _, var notices) -> keep(reading, notices, name);
      case ReadOutcome.PartlyRead(Reading reading, var _, var missing) ->
          keep(reading, missing, name);
      case ReadOutcome.Unreadable(var _, var _, Message why) -> new Outcome.Unreadable(why);
    };
  }

  private Outcome keep(Reading reading, List<Message> notices, String name) {
    if (opened.book().reading(reading.id()).isPresent()) return new Outcome.AlreadyRead(reading);
    List<Object> records = new ArrayList<>(List.of(reading, run(reading)));
    List<Object> rows = ListRecords.of(reading, keeper(reading, name));
    records.addAll(rows);
    return opened
        .keep(acting.colleague(), acting.at(), records)
        .<Outcome>map(Outcome.Unreadable::new)
        .orElse(new Outcome.Read(reading, listings(rows), with(notices, reading)));
  }

  private static List<Message> with(List<Message> notices, Reading reading) {
    List<Message> all = new ArrayList<>(notices);
    all.addAll(ListNotices.of(reading));
    return all;
  }

  private static int listings(List<Object> rows) {
    return (int) rows.stream().filter(Reference.Listing.class::isInstance).count();
  }

  /// Who handed the list over, else its file's name.
  private String keeper(Reading reading, String name) {
    return opened.book().accessionsOf(reading.exhibit()).stream()
        .flatMap(each -> each.from().stream())
        .flatMap(id -> opened.book().source(id).stream())
        .map(Source::pseudonym)
        .findFirst()
        .orElse(name);
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
