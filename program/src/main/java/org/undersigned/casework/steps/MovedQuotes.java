package org.undersigned.casework.steps;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.undersigned.model.Passage;
import org.undersigned.model.Quote;
import org.undersigned.model.Reading;

/// Finds the words of a quote again in the text of a newer edition: character by character, and
/// only where there is no doubt about their place.
final class MovedQuotes {
  private final Reading newer;

  MovedQuotes(Reading newer) {
    this.newer = newer;
  }

  /// All of `quotes` in the newer text; empty where one of them does not stand there, or stands
  /// there more than once with other words around.
  Optional<List<Quote>> of(List<Quote> quotes) {
    List<Quote> moved = new ArrayList<>();
    for (Quote each : quotes) {
      Optional<Quote> found = of(each);
      if (found.isEmpty()) return Optional.empty();
      moved.add(found.get());
    }
    return Optional.of(moved);
  }

  private Optional<Quote> of(Quote quote) {
    List<Quote> found = new ArrayList<>();
    String text = newer.text();
    int length = quote.exact().codePointCount(0, quote.exact().length());
    for (int at = text.indexOf(quote.exact()); at >= 0; at = text.indexOf(quote.exact(), at + 1)) {
      int start = text.codePointCount(0, at);
      found.add(Quote.from(newer, new Passage(newer.id(), start, start + length)));
    }
    if (found.size() > 1)
      found.removeIf(
          each -> !each.before().equals(quote.before()) || !each.after().equals(quote.after()));
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }
}
