package org.undersigned.assessment;

import java.util.Optional;
import org.undersigned.model.Reading;
import org.undersigned.model.When;

/// A reading with the date its document bears, where it bears one.
///
/// @param voice whether the document is known to repeat somebody else's text: a press copy is never
///     the root of the official text, whatever its date
public record DatedReading(Reading reading, Optional<When> date, Voice voice) {

  /// Whose words a document gives.
  public enum Voice {
    OWN,
    /// A copy by its own words.
    REPEATED
  }

  /// Of its own voice, as far as known.
  public DatedReading(Reading reading, Optional<When> date) {
    this(reading, date, Voice.OWN);
  }

  /// Whether this one speaks for itself and the other repeats, or this one's date is before the
  /// other's; false where one of them has none.
  boolean isBefore(DatedReading other) {
    if (voice != other.voice) return voice == Voice.OWN;
    if (date.isEmpty() || other.date.isEmpty()) return false;
    return date.get().start().compareTo(other.date.get().start()) < 0;
  }
}
