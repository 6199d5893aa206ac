package org.undersigned.casework.steps;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.undersigned.casework.OpenCase;
import org.undersigned.casework.Profiles;
import org.undersigned.instruments.Declarations;
import org.undersigned.model.Attribution;
import org.undersigned.model.Description;
import org.undersigned.model.Draft;
import org.undersigned.model.Id;
import org.undersigned.model.Instrument;
import org.undersigned.model.InstrumentRead;
import org.undersigned.model.Maker;
import org.undersigned.model.Message;
import org.undersigned.model.Provenance;
import org.undersigned.model.Reading;
import org.undersigned.model.Reference;
import org.undersigned.model.Run;
import org.undersigned.model.When;
import org.undersigned.statements.DocumentProfile;
import org.undersigned.statements.Drafts;
import org.undersigned.statements.Material;
import org.undersigned.statements.Proposer;

/// Step 3: proposes statements, figures, demands and references of a reading, each with its quote
/// and the rule that made it. Nothing here has standing until a colleague reviews it.
public final class DraftStatements {

  private final OpenCase opened;
  private final Acting acting;
  private final List<Proposer> proposers;

  /// @param proposers at least one; the first one's drafts come first, and a later one adds what is
  ///     not there yet, under its own name
  public DraftStatements(OpenCase opened, Acting acting, List<Proposer> proposers) {
    this.opened = opened;
    this.acting = acting;
    this.proposers = List.copyOf(proposers);
  }

  /// What came of it.
  public sealed interface Outcome {
    /// @param fresh how many drafts are new; the same text and rules give the same drafts again
    /// @param notices what a person should know of how they were proposed
    record Drafted(int fresh, int mentions, List<Message> notices) implements Outcome {}

    record NothingFound(List<Message> notices) implements Outcome {}

    record Refused(Message why) implements Outcome {}
  }

  public Outcome draft(Reading reading) {
    Optional<Instrument> instrument = Declarations.read(reading);
    DocumentProfile profile = Profiles.of(reading, instrument);
    Provenance provenance = acting.by(proposers.getFirst().tool());
    Attribution author = author(instrument, profile);
    List<Object> records = new ArrayList<>();
    instrument.ifPresent(each -> records.add(read(each, reading, provenance)));
    records.add(description(reading, profile, author, provenance));
    List<Object> drafted = new ArrayList<>();
    instrument
        .map(each -> new LaterSignings(opened.book(), author, provenance).of(each, reading))
        .map(this::fresh)
        .ifPresent(drafted::addAll);
    records.addAll(drafted);
    Drafts found = Drafts.none();
    for (Proposer proposer : proposers) {
      Maker.Tool tool = proposer.tool();
      Drafts proposed = proposer.propose(new Material(reading, profile)).beyond(found);
      List<Object> made = fresh(new DraftRecords(reading, author, acting.by(tool)).of(proposed));
      found = found.and(proposed);
      drafted.addAll(made);
      records.addAll(made);
      records.add(run(reading, tool, made.size()));
    }
    Optional<Message> refused = opened.keep(acting.colleague(), acting.at(), records);
    if (refused.isPresent()) return new Outcome.Refused(refused.get());
    int drafts = (int) drafted.stream().filter(Draft.class::isInstance).count();
    return drafted.isEmpty()
        ? new Outcome.NothingFound(found.notices())
        : new Outcome.Drafted(drafts, drafted.size() - drafts, found.notices());
  }

  private List<Object> fresh(List<Object> records) {
    return records.stream().filter(each -> !held(each)).toList();
  }

  private boolean held(Object record) {
    return switch (record) {
      case Draft draft -> opened.book().draft(draft.id()).isPresent();
      case Reference reference -> opened.book().reference(reference.id()).isPresent();
      default -> false;
    };
  }

  /// Of a declaration it is those who signed; of any other text the author it names.
  private static Attribution author(Optional<Instrument> instrument, DocumentProfile profile) {
    return instrument
        .filter(each -> each.kind() != Instrument.Kind.PRESS_COPY)
        .<Attribution>map(
            each ->
                new Attribution.Signatories(
                    each.cited(),
                    each.signaturesTold().orElse(each.standing().size()),
                    profile.date().map(When::new)))
        .orElseGet(() -> Attribution.named(profile.author()));
  }

  private static InstrumentRead read(
      Instrument instrument, Reading reading, Provenance provenance) {
    return new InstrumentRead(
        Id.derived("instrument", reading.id().hex()),
        reading.exhibit(),
        reading.id(),
        instrument,
        provenance);
  }

  private static Description description(
      Reading reading, DocumentProfile profile, Attribution author, Provenance provenance) {
    return new Description(
        Id.derived("description", reading.id().hex()),
        reading.exhibit(),
        reading.id(),
        profile.kind(),
        author,
        profile.title(),
        profile.date().map(When::new),
        profile.number(),
        profile.language(),
        provenance);
  }

  private Run run(Reading reading, Maker.Tool tool, int drafted) {
    return new Run(
        Id.derived("run", "draft", reading.id().hex(), tool.toString(), acting.at().toString()),
        "draft",
        List.of(reading.id().hex()),
        tool.settings(),
        Map.of("records", Integer.toString(drafted)),
        acting.by(tool));
  }
}
