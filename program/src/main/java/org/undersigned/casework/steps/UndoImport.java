package org.undersigned.casework.steps;

import java.util.List;
import java.util.Optional;
import org.undersigned.casework.OpenCase;
import org.undersigned.model.Id;
import org.undersigned.model.Import;
import org.undersigned.model.Message;
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
    Optional<Message> refused = opened.keep(acting.colleague(), acting.at(), List.of(undoing));
    return refused.isPresent()
        ? new Outcome.Refused(refused.get())
        : new Outcome.Undone(undoing, before - opened.book().exhibits().size());
  }
}
