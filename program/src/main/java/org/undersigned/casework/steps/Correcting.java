package org.undersigned.casework.steps;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.undersigned.model.Attribution;
import org.undersigned.model.Claim;
import org.undersigned.model.Demand;
import org.undersigned.model.Draft;
import org.undersigned.model.Figure;
import org.undersigned.model.Party;
import org.undersigned.model.Quantity;
import org.undersigned.model.Stance;
import org.undersigned.model.Tally;
import org.undersigned.model.Term;
import org.undersigned.model.When;
import org.undersigned.model.Where;

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

  Correcting(Map<String, Object> fields) {
    this.fields = fields;
  }

  Stance stance(Draft draft) {
    return text("stance")
        .map(word -> Stance.valueOf(word.toUpperCase(Locale.ROOT)))
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
              text("kind").map(code -> new Term("acts", code)).orElse(act.kind()),
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
            text("unit").orElse(was.unit()),
            changed("kind") ? text("kind").map(code -> new Term("acts", code)) : was.kind(),
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
    return switch (text("bound").orElse("exactly")) {
      case "exactly" -> new Tally.Exactly(low);
      case "at_least" -> new Tally.AtLeast(low);
      case "at_most" -> new Tally.AtMost(high);
      case "between" -> new Tally.Between(low, high);
      case "about" -> new Tally.About(low);
      default -> throw new IllegalArgumentException("unknown bound");
    };
  }

  private Demand.Terms terms(Demand.Terms was) {
    return new Demand.Terms(
        text("action").map(code -> new Term("actions", code)).orElse(was.action()),
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
    return changed(key) ? text(key).map(When::new) : was;
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
    return text(key).map(Long::parseLong).orElse(was);
  }
}
