package org.undersigned.casework.asking;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.undersigned.casework.Casebook;
import org.undersigned.demands.DemandState;
import org.undersigned.demands.DemandWatch;
import org.undersigned.model.Said;
import org.undersigned.rendering.CasePage;

/// What was asked for, how long ago, and whether anything came back: silence is computed, never
/// kept.
public final class DemandLines {

  private final Casebook book;
  private final Sayings sayings;
  private final LocalDate today;

  public DemandLines(Casebook book, Sayings sayings, LocalDate today) {
    this.book = book;
    this.sayings = sayings;
    this.today = today;
  }

  /// One line a demand, in the order in which they were made known.
  public List<CasePage.DemandLine> all() {
    return new DemandWatch(today)
        .states(List.copyOf(book.demands()), List.copyOf(book.responses())).stream()
            .flatMap(state -> line(state).stream())
            .toList();
  }

  private Optional<CasePage.DemandLine> line(DemandState state) {
    Optional<Said> said = sayings.of(state.demand().statement());
    return said.map(each -> new CasePage.DemandLine(each, since(state.daysSince()), due(state)));
  }

  private static String since(OptionalLong days) {
    return days.isPresent()
        ? "made " + days.getAsLong() + " days ago"
        : "the day it was made is not known";
  }

  private static String due(DemandState state) {
    String answer =
        state
            .lastResponse()
            .map(each -> "answered: " + each.kind().code())
            .orElse("no answer on record");
    return answer
        + "; "
        + switch (state.due()) {
          case DemandState.Due.NotStated() -> "no due date was stated, so it is never overdue";
          case DemandState.Due.Running(long days) -> "due in " + days + " days";
          case DemandState.Due.Overdue(long days) -> "overdue by " + days + " days";
          case DemandState.Due.Met _ -> "met";
          case DemandState.Due.Vague(String edtf) -> "due " + edtf;
        };
  }
}
