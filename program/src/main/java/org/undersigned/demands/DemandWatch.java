package org.undersigned.demands;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.undersigned.demands.DemandState.Due;
import org.undersigned.model.Demand;
import org.undersigned.model.Id;
import org.undersigned.model.Response;
import org.undersigned.model.When;

/// How demands stand on a given day.
public final class DemandWatch {
  /// The code of a response that fulfils a demand whole.
  public static final String COMPLIED = "complied";

  private final LocalDate today;

  /// @param today the day to count to; handed in, never taken from a clock here
  public DemandWatch(LocalDate today) {
    this.today = today;
  }

  /// The state of each demand, in the given order. Responses to other demands are passed over.
  public List<DemandState> states(List<Demand> demands, List<Response> responses) {
    return demands.stream().map(demand -> state(demand, responses)).toList();
  }

  /// The state of one demand. Counted is from the last day of a date that is not given to the day,
  /// so that no silence is made longer than it is.
  public DemandState state(Demand demand, List<Response> responses) {
    List<Response> own =
        responses.stream()
            .filter(response -> response.to().equals(demand.id()))
            .sorted(Comparator.comparing(response -> response.when().map(When::start).orElse("")))
            .toList();
    OptionalLong since =
        demand
            .made()
            .flatMap(DemandWatch::lastDay)
            .filter(day -> !day.isAfter(today))
            .map(day -> OptionalLong.of(ChronoUnit.DAYS.between(day, today)))
            .orElse(OptionalLong.empty());
    return new DemandState(demand, since, due(demand, own), own);
  }

  private Due due(Demand demand, List<Response> responses) {
    Optional<Response> complied =
        responses.stream().filter(response -> response.kind().code().equals(COMPLIED)).findFirst();
    if (complied.isPresent()) return new Due.Met(complied.get());
    if (demand.terms().due().isEmpty()) return new Due.NotStated();
    When stated = demand.terms().due().get();
    Optional<LocalDate> last = lastDay(stated);
    if (last.isEmpty()) return new Due.Vague(stated.edtf());
    long days = ChronoUnit.DAYS.between(last.get(), today);
    return days > 0 ? new Due.Overdue(days) : new Due.Running(-days);
  }

  /// The last day of a date as precise as it is: of a month its last day.
  static Optional<LocalDate> lastDay(When when) {
    String end = when.end().replaceAll("[?~%]", "").replaceFirst("T.*", "");
    try {
      return switch (end.length()) {
        case 4 -> Optional.of(LocalDate.of(Integer.parseInt(end), 12, 31));
        case 7 -> Optional.of(LocalDate.parse(end + "-01").plusMonths(1).minusDays(1));
        case 10 -> Optional.of(LocalDate.parse(end));
        default -> Optional.empty();
      };
    } catch (DateTimeParseException | NumberFormatException unspecified) {
      return Optional.empty();
    }
  }

  /// The states of those that are overdue, longest first.
  public List<DemandState> overdue(List<Demand> demands, List<Response> responses) {
    return states(demands, responses).stream()
        .filter(state -> state.due() instanceof Due.Overdue)
        .sorted(Comparator.comparingLong(state -> -((Due.Overdue) state.due()).days()))
        .toList();
  }

  /// The responses that answer none of `demands`: records that point nowhere.
  public static List<Response> withoutDemand(List<Demand> demands, List<Response> responses) {
    List<Id<Demand>> ids = demands.stream().map(Demand::id).toList();
    return responses.stream().filter(response -> !ids.contains(response.to())).toList();
  }
}
