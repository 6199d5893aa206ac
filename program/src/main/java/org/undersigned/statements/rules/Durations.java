package org.undersigned.statements.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.undersigned.language.Token;
import org.undersigned.language.measure.Amount;
import org.undersigned.language.measure.Span;

/// Lengths of time written in two units: *2 h 15 min* is 135 minutes, *three years and six months*
/// 42 months.
final class Durations {
  private static final List<List<String>> STEPS =
      List.of(
          List.of("hours", "minutes", "60"),
          List.of("years", "months", "12"),
          List.of("days", "hours", "24"));

  private Durations() {}

  /// The amount at `place` and `next` as one, in the smaller unit.
  static Optional<Amount> join(Lexicon lexicon, Figures.Place place, Amount next) {
    if (place.noun() < 0) return Optional.empty();
    int second = place.sentence().line().tokenAt(next.span().start());
    int gap = second - place.noun() - 1;
    boolean close =
        gap == 0
            || gap == 1 && lexicon.words("and").contains(place.token(place.noun() + 1).folded());
    int unit = place.sentence().line().tokenAt(next.span().end() - 1) + 1;
    if (!close || unit >= place.sentence().to()) return Optional.empty();
    Token large = place.token(place.noun());
    Token small = place.token(unit);
    for (List<String> step : STEPS)
      if (lexicon.is("unit-" + step.get(0), large) && lexicon.is("unit-" + step.get(1), small)) {
        BigDecimal times = new BigDecimal(step.get(2));
        BigDecimal low = place.amount().low().multiply(times).add(next.low());
        Optional<BigDecimal> high =
            place.amount().high().flatMap(h -> next.high().map(n -> h.multiply(times).add(n)));
        Span span = new Span(place.amount().span().start(), next.span().end());
        return Optional.of(
            new Amount(span, span, low, high, place.amount().bound(), place.amount().written()));
      }
    return Optional.empty();
  }
}
