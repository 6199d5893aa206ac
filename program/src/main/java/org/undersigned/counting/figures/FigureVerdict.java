package org.undersigned.counting.figures;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.undersigned.model.ComparedFigures.Verdict;
import org.undersigned.model.DocumentedCount;
import org.undersigned.model.EstimateOutcome;
import org.undersigned.model.Figure;
import org.undersigned.model.Interval;
import org.undersigned.model.Quantity;
import org.undersigned.model.Tally;

/// How a claimed figure stands to what is documented and, where there is one, to the estimate.
///
/// The range runs from the documented floor to the upper end of the estimate; without an estimate
/// (none made, or refused) to the documented ceiling. A figure that lies above a mere ceiling is
/// not refuted by it: nobody documents everybody.
public final class FigureVerdict {
  private FigureVerdict() {}

  public static Verdict of(
      Figure figure, DocumentedCount documented, Optional<EstimateOutcome> estimate) {
    List<Quantity.Field> differences = figure.quantity().differences(documented.quantity());
    if (!differences.isEmpty()) return new Verdict.NotComparable(differences);
    OptionalLong least = least(figure.tally());
    OptionalLong most = most(figure.tally());
    if (least.isEmpty() && most.isEmpty()) return new Verdict.CannotTell();
    if (most.isPresent() && most.getAsLong() < documented.floor())
      return new Verdict.BelowDocumented(documented.floor());
    Optional<Interval> estimated = estimate.flatMap(FigureVerdict::range);
    long high = Math.max(documented.ceiling(), estimated.map(Interval::high).orElse(0L));
    if (least.isPresent() && least.getAsLong() > high) return new Verdict.Above(high);
    double level = estimated.map(Interval::level).orElse(0.95);
    return new Verdict.Inside(new Interval(documented.floor(), high, level));
  }

  /// "About 400" is compared as 400: it states a number, though it vouches for no bound.
  private static OptionalLong least(Tally tally) {
    return tally instanceof Tally.About(long number) ? OptionalLong.of(number) : tally.floor();
  }

  private static OptionalLong most(Tally tally) {
    return tally instanceof Tally.About(long number) ? OptionalLong.of(number) : tally.ceiling();
  }

  /// The range of an outcome, however it was reached; empty where no number was given.
  public static Optional<Interval> range(EstimateOutcome outcome) {
    return switch (outcome) {
      case EstimateOutcome.Agreed agreed -> Optional.of(agreed.interval());
      case EstimateOutcome.Disagree disagree -> Optional.of(disagree.envelope());
      case EstimateOutcome.DependsOn depends ->
          depends.values().stream().map(EstimateOutcome.Value::interval).reduce(Interval::with);
      case EstimateOutcome.Refused _ -> Optional.empty();
    };
  }
}
