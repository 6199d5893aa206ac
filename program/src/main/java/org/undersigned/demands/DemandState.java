package org.undersigned.demands;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.undersigned.model.Demand;
import org.undersigned.model.Response;

/// How a demand stands on one day.
///
/// @param daysSince whole days since it was made; empty where the day is not known
/// @param due how it stands with its due date
/// @param responses what came back, first to last
public record DemandState(
    Demand demand, OptionalLong daysSince, Due due, List<Response> responses) {
  public DemandState {
    responses = List.copyOf(responses);
  }

  /// How a demand stands with its due date.
  public sealed interface Due {
    /// The text states no due date: it can never be overdue, however old.
    record NotStated() implements Due {}

    /// @param days until the due date; 0 on the day itself
    record Running(long days) implements Due {}

    /// @param days since the due date
    record Overdue(long days) implements Due {}

    /// Complied with: the due date no longer runs.
    record Met(Response by) implements Due {}

    /// A due date is stated, but not to the day.
    record Vague(String edtf) implements Due {}
  }

  /// The last response, where one came.
  public Optional<Response> lastResponse() {
    return responses.isEmpty() ? Optional.empty() : Optional.of(responses.getLast());
  }

  /// Whether nothing at all came back.
  public boolean isUnanswered() {
    return responses.isEmpty();
  }
}
