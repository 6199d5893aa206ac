package org.undersigned.assessment;

import java.util.Optional;
import org.undersigned.model.When;

/// A span of days as text that sorts as time does; an end that is not known is empty.
///
/// @param first ISO date, filled down: `2031-03` begins on `2031-03-01`
/// @param last filled up: `2031-03` ends on `2031-03-31`
record Period(Optional<String> first, Optional<String> last) {

  static Period of(Optional<When> from, Optional<When> to) {
    return new Period(
        from.map(When::start).filter(d -> !d.isEmpty()).map(d -> filled(d, "-01", "-01")),
        to.map(When::end).filter(d -> !d.isEmpty()).map(d -> filled(d, "-12", "-31")));
  }

  static Period of(Optional<When> when) {
    return of(when, when);
  }

  private static String filled(String edtf, String month, String day) {
    String plain = edtf.replaceAll("[?~%]", "").replaceFirst("T.*", "");
    return switch (plain.length()) {
      case 4 -> plain + month + day;
      case 7 -> plain + day;
      default -> plain;
    };
  }

  boolean isKnown() {
    return first.isPresent() && last.isPresent();
  }

  /// Whether this span lies inside `other`; false where an end is not known.
  boolean isWithin(Period other) {
    return isKnown()
        && other.isKnown()
        && other.first.get().compareTo(first.get()) <= 0
        && last.get().compareTo(other.last.get()) <= 0;
  }

  /// Whether the two can share a day: true where an end is not known.
  boolean mayMeet(Period other) {
    boolean endsBefore =
        last.isPresent() && other.first.isPresent() && last.get().compareTo(other.first.get()) < 0;
    boolean startsAfter =
        first.isPresent() && other.last.isPresent() && first.get().compareTo(other.last.get()) > 0;
    return !endsBefore && !startsAfter;
  }
}
