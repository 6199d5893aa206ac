package org.undersigned.casework.steps;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.undersigned.casework.Casebook;
import org.undersigned.casework.KeptColumns;
import org.undersigned.casework.OpenCase;
import org.undersigned.model.Edition;
import org.undersigned.model.Exhibit;
import org.undersigned.model.Fingerprint;
import org.undersigned.model.Id;
import org.undersigned.model.Import;
import org.undersigned.model.Message;
import org.undersigned.model.Reading;
import org.undersigned.model.Undoing;

/// Takes a whole import back, as a record of its own. Nothing is erased.
public final class UndoImport {
  private final OpenCase opened;
  private final Acting acting;

  public UndoImport(OpenCase opened, Acting acting) {
    this.opened = opened;
    this.acting = acting;
  }

  /// What came of it.
  public sealed interface Outcome {
    /// @param exhibits how many are set aside now that stood before
    record Undone(Undoing undoing, int exhibits) implements Outcome {}

    record Refused(Message why) implements Outcome {}
  }

  public Outcome undo(Import of, String why) {
    if (opened.book().undoingOf(of.id()).isPresent())
      return new Outcome.Refused(Message.of("IMPORT-02", "import", Integer.toString(of.number())));
    Undoing undoing =
        new Undoing(Id.derived("undoing", of.id().toString()), of.id(), why, acting.inPerson());
    int before = opened.book().exhibits().size();
    Set<Fingerprint> newest = new HashSet<>();
    for (Exhibit each : opened.book().exhibits())
      opened.book().readingOf(each.id()).map(Reading::id).ifPresent(newest::add);
    Optional<Message> refused = opened.keep(acting.colleague(), acting.at(), List.of(undoing));
    if (refused.isPresent()) return new Outcome.Refused(refused.get());
    int left = opened.book().exhibits().size();
    for (Exhibit each : List.copyOf(opened.book().exhibits())) {
      Optional<Reading> now = opened.book().readingOf(each.id());
      if (now.isPresent() && !newest.contains(now.get().id()))
        refused = refused.or(() -> asSaidSince(now.get()));
    }
    return refused
        .<Outcome>map(Outcome.Refused::new)
        .orElseGet(() -> new Outcome.Undone(undoing, before - left));
  }

  /// A reading that is the newest again: what colleagues said since of the exhibit's columns, and
  /// of its editions, they said of the exhibit.
  private Optional<Message> asSaidSince(Reading reading) {
    Casebook book = opened.book();
    ListRecords.Made lists =
        ListRecords.of(reading, KeptColumns.read(book, reading), Keepers.of(book, reading));
    List<Object> records = new ArrayList<>();
    for (String sheet : book.columnsOf(reading.exhibit()).keySet()) records.addAll(lists.of(sheet));
    Optional<Message> refused = opened.keep(acting.colleague(), acting.at(), records);
    for (Edition each : List.copyOf(book.editions().all()))
      if (each.standing() == Edition.Standing.COMPARED
          && (each.newer().equals(reading.exhibit()) || each.older().equals(reading.exhibit())))
        new CarryEdition(opened, acting).carry(each, Map.of());
    return refused;
  }
}
