package org.undersigned.casework.steps;

import java.util.Optional;
import org.undersigned.casework.OpenCase;
import org.undersigned.model.Demand;
import org.undersigned.model.Id;
import org.undersigned.model.Message;
import org.undersigned.model.Party;
import org.undersigned.model.Response;
import org.undersigned.model.Statement;
import org.undersigned.model.Term;
import org.undersigned.model.When;

/// Step 8: enters what came back on a demand. Demands themselves are kept when their statement is
/// reviewed; how long nobody answers is computed, never kept. A response hangs on a statement with
/// its quote: fulfilment only with sealed evidence.
public final class TrackDemand {

  private final OpenCase opened;
  private final Acting acting;

  public TrackDemand(OpenCase opened, Acting acting) {
    this.opened = opened;
    this.acting = acting;
  }

  /// What came back.
  ///
  /// @param kind complied, refused, partly complied, acknowledged …
  /// @param evidence the statement that says so
  public record Answer(
      Id<Demand> to, Party by, String kind, Optional<When> when, Id<Statement> evidence) {}

  /// @return why it was not kept, or empty
  public Optional<Message> answer(Answer answer) {
    if (opened.book().statement(answer.evidence()).isEmpty())
      return Optional.of(Message.of("STEP-13", "statement", answer.evidence().toString()));
    Response response =
        new Response(
            Id.derived("response", answer.to().toString(), answer.evidence().toString()),
            answer.to(),
            answer.by(),
            new Term("responses", answer.kind()),
            answer.when(),
            answer.evidence(),
            acting.inPerson());
    return opened.keep(acting.colleague(), acting.at(), java.util.List.of(response));
  }
}
