package org.undersigned.casework;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.undersigned.model.Fingerprint;
import org.undersigned.model.Quote;
import org.undersigned.model.Reading;

/// Checks every quote of a case against the reading it is from, and sets aside those that do not
/// stand there.
final class StandingQuotes {
  private final Map<Fingerprint, Reading> readings;
  private final Map<Fingerprint, QuotedText> texts = new HashMap<>();
  private final List<Quote> broken = new ArrayList<>();

  /// @param readings those of the case, as they come
  StandingQuotes(Map<Fingerprint, Reading> readings) {
    this.readings = readings;
  }

  /// Whether all of `quotes` stand.
  boolean stand(List<Quote> quotes) {
    List<Quote> bad = quotes.stream().filter(quote -> !stands(quote)).toList();
    broken.addAll(bad);
    return bad.isEmpty();
  }

  private boolean stands(Quote quote) {
    Reading reading = readings.get(quote.at().reading());
    return reading != null
        && texts.computeIfAbsent(reading.id(), _ -> new QuotedText(reading)).holds(quote);
  }

  /// Those that did not stand.
  List<Quote> broken() {
    return Collections.unmodifiableList(broken);
  }
}
