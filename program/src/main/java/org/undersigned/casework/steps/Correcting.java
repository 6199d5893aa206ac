package org.undersigned.casework.steps;

import java.time.DateTimeException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.undersigned.model.Attribution;
import org.undersigned.model.Claim;
import org.undersigned.model.Demand;
import org.undersigned.model.Draft;
import org.undersigned.model.Figure;
import org.undersigned.model.Message;
import org.undersigned.model.Party;
import org.undersigned.model.Quantity;
import org.undersigned.model.Stance;
import org.undersigned.model.Tally;
import org.undersigned.model.Term;
import org.undersigned.model.When;
import org.undersigned.model.Where;
import org.undersigned.vocabulary.Vocabularies;

/// A draft with some of its fields as the reviewer reads them.
final class Correcting {

  /// What can be corrected. `null` takes a value away.
  static final Set<String> FIELDS =
      Set.of(
          "quote",
          "speaker_chain",
          "stance",
          "kind",
          "victims",
          "actors",
          "when",
          "where",
          "low",
          "high",
          "bound",
          "unit",
          "of_what",
          "from",
          "to",
          "as_of",
          "addressee",
          "action",
          "due");

  private final Map<String, Object> fields;
  private final Vocabularies terms;

  /// @param terms the lists from which is chosen
  Correcting(Map<String, Object> fields, Vocabularies terms) {
    this.fields = fields;
    this.terms = terms;
  }

  /// Something that is in no list of terms, or cannot be read.
  static final class Unfit extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final transient Message why;

    Unfit(Message why) {
      super(why.code(), null, false, false);
      this.why = why;
    }

    Message why() {
      return why;
    }
  }

  /// The term that a field names by its code, or by a label in any language.
  private Optional<Term> term(String key, String list) {
    return text(key)
        .map(
            words ->
                terms
                    .named(list, words)
                    .orElseThrow(
                        () ->
                            new Unfit(
                                Message.of(
                                    "VOCAB-04", "field", key, "code", words, "list", list))));
  }

  /// @throws Unfit where `read` finds no sense in the words of the field
  private <T> T read(String key, String words, Function<String, T> read) {
    try {
      return read.apply(words);
    } catch (IllegalArgumentException | DateTimeException unread) {
      throw new Unfit(Message.of("QUOTE-07", "field", key, "words", words));
    }
  }

  Stance stance(Draft draft) {
    return text("stance")
        .map(word -> read("stance", word, w -> Stance.valueOf(w.toUpperCase(Locale.ROOT))))
        .orElse(draft.stance());
  }

  Attribution says(Draft draft) {
    if (!(fields.get("speaker_chain") instanceof List<?> names)) return draft.says();
    Attribution first =
        draft.says().chain().getFirst().equals(String.valueOf(names.getFirst()))
            ? author(draft.says())
            : Attribution.named(String.valueOf(names.getFirst()));
    Attribution says = null;
    for (int i = names.size() - 1; i >= 0; i--) {
      Attribution link = i == 0 ? first : Attribution.named(String.valueOf(names.get(i)));
      says = says == null ? link : new Attribution.Relayed(link, says);
    }
    return says == null ? draft.says() : says;
  }

  private static Attribution author(Attribution says) {
    return says instanceof Attribution.Relayed(Attribution teller, var _) ? author(teller) : says;
  }

  Claim claim(Draft draft) {
    return switch (draft.claim()) {
      case Claim.ActHappened act ->
          new Claim.ActHappened(
              term("kind", "acts").orElse(act.kind()),
              parties("victims", act.victims()),
              parties("actors", act.actors()),
              when("when", act.when()),
              where(act.where()));
      case Claim.NumberIs(Figure figure) -> new Claim.NumberIs(figure(figure));
      case Claim.Demanded(Demand.Terms terms) -> new Claim.Demanded(terms(terms));
      case Claim other -> other;
    };
  }

  private Figure figure(Figure figure) {
    Quantity was = figure.quantity();
    Quantity quantity =
        new Quantity(
            term("unit", "units").map(Term::code).orElse(was.unit()),
            changed("kind") ? term("kind", "acts") : was.kind(),
            text("of_what").orElse(was.of()),
            where(was.where()),
            when("from", was.from()),
            when("to", was.to()),
            was.stockOrFlow());
    return new Figure(
        quantity, tally(figure.tally()), when("as_of", figure.asOf()), figure.partOf());
  }

  private Tally tally(Tally was) {
    if (!changed("low") && !changed("high") && !changed("bound")) return was;
    long low = number("low", was.floor().orElse(0));
    long high = number("high", was.ceiling().orElse(low));
    String bound = text("bound").orElse("exactly");
    return switch (bound) {
      case "exactly" -> new Tally.Exactly(low);
      case "at_least" -> new Tally.AtLeast(low);
      case "at_most" -> new Tally.AtMost(high);
      case "between" -> read("bound", bound, _ -> new Tally.Between(low, high));
      case "about" -> new Tally.About(low);
      default -> throw new Unfit(Message.of("QUOTE-07", "field", "bound", "words", bound));
    };
  }

  private Demand.Terms terms(Demand.Terms was) {
    return new Demand.Terms(
        term("action", "actions").orElse(was.action()),
        was.object(),
        changed("addressee") ? text("addressee").map(Party::named) : was.addressee(),
        was.modality(),
        was.urgency(),
        when("due", was.due()));
  }

  private List<Party> parties(String key, List<Party> was) {
    if (!(fields.get(key) instanceof List<?> names)) return was;
    return names.stream()
        .map(String::valueOf)
        .map(
            name ->
                was.stream()
                    .filter(party -> party.asWritten().equals(name))
                    .findFirst()
                    .orElse(Party.named(name)))
        .toList();
  }

  private Optional<When> when(String key, Optional<When> was) {
    return changed(key) ? text(key).map(words -> read(key, words, When::new)) : was;
  }

  private Optional<Where> where(Optional<Where> was) {
    return changed("where") ? text("where").map(Where::asWritten) : was;
  }

  private boolean changed(String key) {
    return fields.containsKey(key);
  }

  Optional<String> text(String key) {
    Object value = fields.get(key);
    return value == null || value instanceof Optional<?>
        ? Optional.empty()
        : Optional.of(String.valueOf(value));
  }

  private long number(String key, long was) {
    return text(key).map(words -> read(key, words, Long::parseLong)).orElse(was);
  }
}
