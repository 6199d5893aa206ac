package org.undersigned.casework.steps;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.undersigned.casework.OpenCase;
import org.undersigned.model.Claim;
import org.undersigned.model.Draft;
import org.undersigned.model.Maker;
import org.undersigned.model.Message;

/// Applies a file of decisions to the drafts of a case: each finds its draft by document, list and
/// exact quote. A decision whose draft is not there is said, never passed over.
public final class ApplyDecisions {

  private final OpenCase opened;
  private final Acting acting;

  public ApplyDecisions(OpenCase opened, Acting acting) {
    this.opened = opened;
    this.acting = acting;
  }

  /// What came of all of them.
  ///
  /// @param reviewed how many drafts now have a review
  /// @param problems a message for each decision that could not be applied, in their order
  public record Applied(int reviewed, List<Message> problems) {
    public Applied {
      problems = List.copyOf(problems);
    }
  }

  public Applied apply(List<Decision> decisions) {
    int reviewed = 0;
    List<Message> problems = new ArrayList<>();
    for (int i = 0; i < decisions.size(); i++) {
      Optional<Message> problem = apply(decisions.get(i), i + 1);
      if (problem.isPresent()) problems.add(problem.get());
      else reviewed++;
    }
    return new Applied(reviewed, problems);
  }

  private Optional<Message> apply(Decision decision, int number) {
    List<Draft> found =
        opened.book().openDrafts().stream().filter(draft -> meant(decision, draft)).toList();
    if (found.size() != 1)
      return Optional.of(
          Message.of(
              "QUOTE-06",
              "number",
              Integer.toString(number),
              "document",
              decision.document(),
              "found",
              found.isEmpty() ? "no draft" : found.size() + " drafts"));
    Acting reviewer =
        decision
            .reviewer()
            .map(name -> new Acting(new Maker.Colleague(name), acting.at()))
            .orElse(acting);
    var ruling =
        new ReviewDraft.Ruling(decision.verdict(), decision.corrected(), decision.reason());
    return switch (new ReviewDraft(opened, reviewer).review(found.getFirst(), ruling)) {
      case ReviewDraft.Outcome.Reviewed _ -> Optional.empty();
      case ReviewDraft.Outcome.QuoteDoesNotStand(String expected, String there) ->
          Optional.of(
              Message.of(
                  "QUOTE-01",
                  "number",
                  Integer.toString(number),
                  "expected",
                  Integer.toString(expected.length()),
                  "found",
                  Integer.toString(there.length())));
      case ReviewDraft.Outcome.Refused(Message why) -> Optional.of(why);
    };
  }

  private boolean meant(Decision decision, Draft draft) {
    var quote = draft.quotes().getFirst();
    return quote.exact().equals(decision.quote())
        && opened.book().nameOf(opened.book().exhibitOf(quote)).equals(decision.document())
        && list(draft.claim()).equals(decision.list())
        && narrowed(decision.narrowed(), draft);
  }

  private static boolean narrowed(Map<String, String> marks, Draft draft) {
    return marks.entrySet().stream()
        .allMatch(
            mark ->
                switch (mark.getKey()) {
                  case "stance" -> draft.stance().name().equalsIgnoreCase(mark.getValue());
                  case "speaker" -> draft.says().chain().getLast().equals(mark.getValue());
                  case "kind" ->
                      draft.claim() instanceof Claim.ActHappened act
                          && act.kind().code().equals(mark.getValue());
                  case "low" ->
                      draft.claim() instanceof Claim.NumberIs(var figure)
                          && figure.tally().floor().orElse(-1) == Long.parseLong(mark.getValue());
                  default -> false;
                });
  }

  /// The list of the contract in which a claim stands.
  static String list(Claim claim) {
    return switch (claim) {
      case Claim.NumberIs _ -> "figures";
      case Claim.Demanded _ -> "demands";
      case Claim.Refers _ -> "references";
      case Claim _ -> "statements";
    };
  }
}
