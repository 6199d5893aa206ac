package org.undersigned.assessment;

import java.util.Optional;
import org.undersigned.model.Reading;
import org.undersigned.model.When;

/// A reading with the date its document bears, where it bears one.
public record DatedReading(Reading reading, Optional<When> date) {

  /// Whether this one's date is before the other's; false where one of them has none.
  boolean isBefore(DatedReading other) {
    if (date.isEmpty() || other.date.isEmpty()) return false;
    return date.get().start().compareTo(other.date.get().start()) < 0;
  }
}
