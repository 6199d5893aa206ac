package org.undersigned.casework.steps;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.undersigned.casework.OpenCase;
import org.undersigned.model.Edition;
import org.undersigned.model.Fingerprint;
import org.undersigned.model.Id;
import org.undersigned.model.Message;
import org.undersigned.model.Reference;
import org.undersigned.model.Statement;

/// Keeps a colleague's word that an exhibit is a newer edition of another, compares the two as soon
/// as both are read, and takes such a word back.
public final class DeclareEdition {
  private final OpenCase opened;
  private final Acting acting;

  public DeclareEdition(OpenCase opened, Acting acting) {
    this.opened = opened;
    this.acting = acting;
  }

  /// What came of it.
  public sealed interface Outcome {
    /// @param said what came of comparing; that it waits, where one of the two is not read yet
    record Declared(Edition edition, Message said) implements Outcome {}

    record Refused(Message why) implements Outcome {}
  }

  public Outcome declare(Fingerprint newer, Fingerprint older) {
    if (newer.equals(older))
      return new Outcome.Refused(Message.of("EDITION-02", "exhibit", newer.brief()));
    for (Optional<Edition> at = before(older); at.isPresent(); at = before(at.get().older()))
      if (at.get().older().equals(newer))
        return new Outcome.Refused(
            Message.of("EDITION-03", "newer", newer.brief(), "older", older.brief()));
    Edition edition = edition(newer, older, Edition.Standing.DECLARED);
    Optional<Message> refused = opened.keep(acting.colleague(), acting.at(), List.of(edition));
    if (refused.isPresent()) return new Outcome.Refused(refused.get());
    Optional<Message> compared = new CarryEdition(opened, acting).carry(edition, Map.of());
    return new Outcome.Declared(
        opened.book().editions().of(newer).orElseThrow(),
        compared.orElseGet(
            () -> Message.of("EDITION-04", "newer", newer.brief(), "older", older.brief())));
  }

  private Optional<Edition> before(Fingerprint exhibit) {
    return opened.book().editions().of(exhibit);
  }

  private Edition edition(Fingerprint newer, Fingerprint older, Edition.Standing standing) {
    return new Edition(
        Id.derived("edition", newer.hex(), older.hex(), standing.name(), acting.at().toString()),
        newer,
        older,
        standing,
        opened.book().editions().judged(newer, older),
        acting.inPerson());
  }

  /// A colleague's word that two rows are one: what was decided on the older is carried too.
  public Outcome same(Edition edition, Id<Reference> older, Id<Reference> newer) {
    return new CarryEdition(opened, acting)
        .carry(edition, Map.of(older, newer))
        .<Outcome>map(
            said ->
                new Outcome.Declared(
                    opened.book().editions().of(edition.newer()).orElseThrow(), said))
        .orElseGet(
            () ->
                new Outcome.Refused(
                    Message.of(
                        "EDITION-04",
                        "newer",
                        edition.newer().brief(),
                        "older",
                        edition.older().brief())));
  }

  /// Each of the two counts by itself again, and what was carried stands where it was decided.
  public Optional<Message> takeBack(Edition edition) {
    List<Object> records = new ArrayList<>();
    records.add(edition(edition.newer(), edition.older(), Edition.Standing.TAKEN_BACK));
    for (Statement each : opened.book().statements())
      each.replaces()
          .filter(was -> each.id().equals(CarriedStatements.carriedId(edition.newer(), was)))
          .flatMap(opened.book()::statement)
          .ifPresent(was -> records.add(restored(each, was)));
    return opened.keep(acting.colleague(), acting.at(), records);
  }

  private Statement restored(Statement carried, Statement was) {
    return new Statement(
        Id.derived("statement", "restored", carried.id().toString(), acting.at().toString()),
        was.says(),
        was.stance(),
        was.claim(),
        was.quotes(),
        Optional.of(carried.id()),
        acting.inPerson());
  }
}
