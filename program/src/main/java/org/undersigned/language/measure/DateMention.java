package org.undersigned.language.measure;

import java.util.Optional;
import org.undersigned.model.When;

/// A date, a span of dates or a relative date in a text.
///
/// `span` covers the words that shape the value ("between 4 and 9 March 2031", "since 4 March"),
/// not a plain "on". The value is as precise as the words and never more: "in March" is a month.
///
/// @param when empty where the words leave it open: "yesterday" in a document without a date,
///     "three days later", "within 30 days"
/// @param year where the year came from
public record DateMention(Span span, Optional<When> when, Kind kind, Year year) {

  public enum Kind {
    /// A day, month, year or season by itself.
    POINT,
    /// From, to, both included.
    RANGE,
    /// From then on, up to the document's date where that is known.
    SINCE,
    /// Up to then, or before.
    UNTIL,
    /// Counted from the document's date or a day told before: "yesterday", "the next day".
    RELATIVE,
    /// A term, no date: "within 30 days".
    TERM
  }

  public enum Year {
    /// It stands there.
    WRITTEN,
    /// Taken from the document's date, which the text does not say.
    FROM_DOCUMENT,
    /// Taken from a date written shortly before it.
    FROM_TEXT,
    /// None, and none could be taken: `XXXX-03-05`.
    OPEN
  }
}
