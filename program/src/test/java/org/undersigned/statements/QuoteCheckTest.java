package org.undersigned.statements;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.undersigned.model.Passage;
import org.undersigned.model.Quote;
import org.undersigned.model.Reading;

class QuoteCheckTest {
  private final Reading reading = Texts.reading("en", "😀 Nobody was hurt at the gate.");

  @Test
  void aQuoteOfTheReadingStands() {
    Quote quote = Quote.from(reading, new Passage(reading.id(), 2, 17));
    assertEquals(new QuoteCheck.Stands(), QuoteCheck.of(quote, reading));
  }

  @Test
  void anAlteredQuoteIsToldWithWhatTheTextHas() {
    Quote quote = Quote.from(reading, new Passage(reading.id(), 2, 17));
    Quote altered = new Quote(quote.at(), "Nobody was shot", quote.before(), quote.after());
    assertEquals(
        new QuoteCheck.DoesNotStand("Nobody was shot", "Nobody was hurt"),
        QuoteCheck.of(altered, reading));
  }

  @Test
  void beyondTheTextNothingIsFound() {
    Quote outside = new Quote(new Passage(reading.id(), 900, 905), "there", "", "");
    assertEquals(new QuoteCheck.DoesNotStand("there", ""), QuoteCheck.of(outside, reading));
  }

  @Test
  void aQuoteFromAnotherReadingIsNotCompared() {
    Reading other = Texts.reading("en", "Nobody was hurt at the mill.");
    Quote quote = Quote.from(other, new Passage(other.id(), 0, 15));
    assertEquals(new QuoteCheck.OtherReading("Nobody was hurt"), QuoteCheck.of(quote, reading));
  }
}
