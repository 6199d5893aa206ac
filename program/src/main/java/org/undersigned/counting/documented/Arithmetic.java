package org.undersigned.counting.documented;

import java.util.List;
import java.util.OptionalLong;
import org.undersigned.model.Tally;

/// Does a published sum close? Works on what the parts are sure of, so "about" never makes a
/// contradiction.
public sealed interface Arithmetic {

  /// The parts can add up to the total.
  record Closes(long stated, long least, long most) implements Arithmetic {}

  /// They cannot: even the most the parts allow is below the total, or the least is above it.
  ///
  /// @param most of the sum; [Long#MAX_VALUE] where a part has no upper limit
  record DoesNotClose(long stated, long least, long most) implements Arithmetic {}

  /// The total or all parts state no number that could be checked.
  record CannotTell() implements Arithmetic {}

  /// Checks `total` against the sum of `parts`, which are to be distinct and complete.
  static Arithmetic check(Tally total, List<Tally> parts) {
    OptionalLong low = total.floor();
    OptionalLong high = total.ceiling();
    if (low.isEmpty() && high.isEmpty() || parts.isEmpty()) return new CannotTell();
    long sumLow = 0;
    long sumHigh = 0;
    for (Tally part : parts) {
      sumLow += part.floor().orElse(0);
      OptionalLong most = part.ceiling();
      sumHigh =
          most.isEmpty() || sumHigh == Long.MAX_VALUE ? Long.MAX_VALUE : sumHigh + most.getAsLong();
    }
    long stated = low.orElseGet(high::getAsLong);
    boolean tooFew = low.isPresent() && sumHigh < low.getAsLong();
    boolean tooMany = high.isPresent() && sumLow > high.getAsLong();
    return tooFew || tooMany
        ? new DoesNotClose(stated, sumLow, sumHigh)
        : new Closes(stated, sumLow, sumHigh);
  }
}
