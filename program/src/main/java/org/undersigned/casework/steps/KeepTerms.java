package org.undersigned.casework.steps;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.undersigned.casework.CaseTerms;
import org.undersigned.casework.OpenCase;
import org.undersigned.model.Id;
import org.undersigned.model.Message;
import org.undersigned.model.OwnTerms;
import org.undersigned.vocabulary.ListOutcome;
import org.undersigned.vocabulary.TermList;
import org.undersigned.vocabulary.TermListReader;

/// Keeps a colleague's own list of terms in the case, a newer version of it in its place, and
/// withdraws it. Nothing that was decided with its terms changes.
public final class KeepTerms {
  private final OpenCase opened;
  private final Acting acting;

  public KeepTerms(OpenCase opened, Acting acting) {
    this.opened = opened;
    this.acting = acting;
  }

  /// What came of it.
  public sealed interface Outcome {
    /// @param said what is kept, or withdrawn, now
    record Kept(OwnTerms terms, Message said) implements Outcome {}

    record Refused(Message why) implements Outcome {}
  }

  /// @param name of the file, for a message
  public Outcome keep(String name, String text) {
    return switch (TermListReader.read(name, text)) {
      case ListOutcome.Refused(Message why) -> new Outcome.Refused(why);
      case ListOutcome.Taken(TermList list) -> keep(list, text);
    };
  }

  private Outcome keep(TermList list, String text) {
    CaseTerms terms = opened.book().terms();
    Optional<OwnTerms> before = terms.newest(list.name());
    if (before.isPresent()
        && !before.get().text().equals(text)
        && versionOf(before.get()) >= Integer.parseInt(list.version()))
      return new Outcome.Refused(
          Message.of(
              "VOCAB-05",
              "list",
              list.name(),
              "version",
              list.version(),
              "before",
              Integer.toString(versionOf(before.get()))));
    return keep(record(list.name(), OwnTerms.Standing.KEPT, text), "VOCAB-07");
  }

  private static int versionOf(OwnTerms terms) {
    return TermListReader.read(terms.list(), terms.text())
            instanceof ListOutcome.Taken(TermList list)
        ? Integer.parseInt(list.version())
        : 0;
  }

  /// Nobody chooses from the list any more.
  public Outcome withdraw(String list) {
    return opened
        .book()
        .terms()
        .newest(list)
        .filter(each -> each.standing() == OwnTerms.Standing.KEPT)
        .map(each -> keep(record(list, OwnTerms.Standing.WITHDRAWN, each.text()), "VOCAB-08"))
        .orElseGet(() -> new Outcome.Refused(Message.of("VOCAB-06", "list", list)));
  }

  private OwnTerms record(String list, OwnTerms.Standing standing, String text) {
    return new OwnTerms(
        Id.derived("own terms", list, standing.name(), acting.at().toString()),
        list,
        standing,
        text,
        acting.inPerson());
  }

  /// Refused where it, or a list that leans on what it replaces, would not fit any more.
  private Outcome keep(OwnTerms record, String said) {
    Map<String, OwnTerms> own = new LinkedHashMap<>();
    opened.book().terms().standing().forEach(each -> own.put(each.list(), each));
    if (record.standing() == OwnTerms.Standing.KEPT) own.put(record.list(), record);
    else own.remove(record.list());
    List<Message> problems = new ArrayList<>();
    CaseTerms.joined(own.values(), problems);
    problems.removeAll(opened.book().terms().refused());
    if (!problems.isEmpty()) return new Outcome.Refused(problems.getFirst());
    return opened
        .keep(acting.colleague(), acting.at(), List.of(record))
        .<Outcome>map(Outcome.Refused::new)
        .orElseGet(() -> new Outcome.Kept(record, Message.of(said, "list", record.list())));
  }
}
