package org.undersigned.casework.steps;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.undersigned.casework.OpenCase;
import org.undersigned.model.Claim;
import org.undersigned.model.Demand;
import org.undersigned.model.Description;
import org.undersigned.model.Draft;
import org.undersigned.model.Id;
import org.undersigned.model.Message;
import org.undersigned.model.Passage;
import org.undersigned.model.Quote;
import org.undersigned.model.Reading;
import org.undersigned.model.Review;
import org.undersigned.model.Statement;
import org.undersigned.statements.QuoteCheck;

/// Step 4: a colleague accepts, corrects or rejects a draft, with a reason. A quote that does not
/// equal the text at its place is refused, with what was expected and what is there.
///
/// Leaves a review and, unless rejected, a statement; of a demand also the demand.
public final class ReviewDraft {

  private final OpenCase opened;
  private final Acting acting;

  public ReviewDraft(OpenCase opened, Acting acting) {
    this.opened = opened;
    this.acting = acting;
  }

  /// What a colleague makes of a draft.
  ///
  /// @param corrected fields that are to read otherwise; empty unless CORRECTED
  public record Ruling(Review.Verdict verdict, Map<String, Object> corrected, String why) {
    public Ruling {
      corrected = Map.copyOf(corrected);
    }
  }

  /// What came of it.
  public sealed interface Outcome {
    record Reviewed(Review review, Optional<Statement> statement) implements Outcome {}

    /// The quote is not what stands at its place.
    record QuoteDoesNotStand(String expected, String found) implements Outcome {}

    record Refused(Message why) implements Outcome {}
  }

  public Outcome review(Draft draft, Ruling ruling) {
    if (ruling.why().isBlank()) return new Outcome.Refused(Message.of("QUOTE-04"));
    if (opened.book().reviewOf(draft.id()).isPresent())
      return new Outcome.Refused(Message.of("QUOTE-05", "draft", draft.id().toString()));
    if (ruling.verdict() == Review.Verdict.REJECTED) return keep(draft, ruling, Optional.empty());
    try {
      return taken(draft, ruling);
    } catch (Correcting.Unfit unfit) {
      return new Outcome.Refused(unfit.why());
    }
  }

  private Outcome taken(Draft draft, Ruling ruling) {
    Correcting correcting = new Correcting(ruling.corrected(), opened.book().terms().all());
    List<Quote> quotes;
    try {
      quotes =
          correcting.text("quote").isPresent()
              ? List.of(quote(draft, correcting.text("quote").get()))
              : draft.quotes();
    } catch (NotInText missing) {
      return new Outcome.QuoteDoesNotStand(missing.expected, missing.found);
    }
    for (Quote quote : quotes)
      if (check(quote) instanceof QuoteCheck.DoesNotStand(String expected, String found))
        return new Outcome.QuoteDoesNotStand(expected, found);
    return keep(
        draft,
        ruling,
        Optional.of(
            new Statement(
                Id.derived("statement", draft.id().toString()),
                correcting.says(draft),
                correcting.stance(draft),
                correcting.claim(draft),
                quotes,
                Optional.empty(),
                acting.inPerson())));
  }

  private QuoteCheck check(Quote quote) {
    return QuoteCheck.of(quote, reading(quote));
  }

  private Reading reading(Quote quote) {
    return opened.book().reading(quote.at().reading()).orElseThrow();
  }

  /// The words do not stand in the reading.
  private static final class NotInText extends Exception {
    private static final long serialVersionUID = 1;
    private final String expected;
    private final String found;

    NotInText(String expected, String found) {
      super("a quote does not stand");
      this.expected = expected;
      this.found = found;
    }
  }

  /// The corrected words where they stand nearest to the draft's own place; refused if they stand
  /// nowhere, character by character.
  private Quote quote(Draft draft, String words) throws NotInText {
    Quote was = draft.quotes().getFirst();
    Reading reading = reading(was);
    String text = reading.text();
    int wanted = text.offsetByCodePoints(0, was.at().start());
    int best = -1;
    for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
      if (best < 0 || Math.abs(at - wanted) < Math.abs(best - wanted)) best = at;
    if (best < 0) throw new NotInText(words, was.exact());
    int start = text.codePointCount(0, best);
    int end = start + words.codePointCount(0, words.length());
    return Quote.from(reading, new Passage(reading.id(), start, end));
  }

  private Outcome keep(Draft draft, Ruling ruling, Optional<Statement> statement) {
    Review review =
        new Review(
            Id.derived("review", draft.id().toString()),
            draft.id(),
            ruling.verdict(),
            statement.map(Statement::id),
            ruling.why(),
            acting.inPerson());
    List<Object> records = new ArrayList<>(List.of(review));
    statement.ifPresent(records::add);
    statement.flatMap(this::demand).ifPresent(records::add);
    return opened
        .keep(acting.colleague(), acting.at(), records)
        .<Outcome>map(Outcome.Refused::new)
        .orElse(new Outcome.Reviewed(review, statement));
  }

  /// A demand is tracked from the moment somebody stands behind its statement.
  private Optional<Demand> demand(Statement statement) {
    if (!(statement.claim() instanceof Claim.Demanded(Demand.Terms terms))) return Optional.empty();
    var exhibit = opened.book().exhibitOf(statement.quotes().getFirst());
    return Optional.of(
        new Demand(
            Id.derived("demand", statement.id().toString()),
            statement.says(),
            terms,
            opened.book().descriptionOf(exhibit).flatMap(Description::date),
            statement.id(),
            acting.inPerson()));
  }
}
