package org.undersigned.counting.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.undersigned.model.ComparedFigures;
import org.undersigned.model.ComparedFigures.Apart;
import org.undersigned.model.ComparedFigures.Axis;
import org.undersigned.model.ComparedFigures.Mark;
import org.undersigned.model.ComparedFigures.Placed;
import org.undersigned.model.Figure;
import org.undersigned.model.Quantity;
import org.undersigned.model.Stance;
import org.undersigned.model.Tally;
import org.undersigned.model.When;

/// Places claimed figures on axes, one for each quantity. Figures are never averaged.
public final class CompareFigures {
  private CompareFigures() {}

  /// In each axis by date; equal dates and undated ones keep the order they came in.
  public static ComparedFigures of(List<ClaimedFigure> claims) {
    Map<Integer, List<Placed>> byAxis = new LinkedHashMap<>();
    List<Quantity> quantities = new ArrayList<>();
    for (ClaimedFigure claim : claims) {
      if (claim.figure().isEmpty()) continue;
      Figure figure = claim.figure().get();
      int axis = axisOf(figure.quantity(), quantities);
      byAxis.computeIfAbsent(axis, _ -> new ArrayList<>()).add(placed(claim, figure, claims));
    }
    List<Axis> axes = new ArrayList<>();
    for (int i = 0; i < quantities.size(); i++) {
      List<Placed> figures = new ArrayList<>(byAxis.get(i));
      figures.sort(Comparator.comparing(p -> p.said().map(CompareFigures::start).orElse("~")));
      axes.add(new Axis(quantities.get(i), figures));
    }
    return new ComparedFigures(axes, apart(quantities));
  }

  private static int axisOf(Quantity quantity, List<Quantity> known) {
    for (int i = 0; i < known.size(); i++) {
      if (known.get(i).differences(quantity).isEmpty()) return i;
    }
    known.add(quantity);
    return known.size() - 1;
  }

  private static List<Apart> apart(List<Quantity> quantities) {
    List<Apart> apart = new ArrayList<>();
    for (int i = 0; i < quantities.size(); i++) {
      for (int k = i + 1; k < quantities.size(); k++) {
        apart.add(new Apart(i, k, quantities.get(i).differences(quantities.get(k))));
      }
    }
    return apart;
  }

  private static Placed placed(ClaimedFigure claim, Figure figure, List<ClaimedFigure> all) {
    Tally tally = figure.tally();
    return new Placed(
        claim.statement(),
        claim.says(),
        claim.stance(),
        figure,
        claim.said(),
        boxed(tally.floor()),
        boxed(tally.ceiling()),
        marks(claim, figure, all));
  }

  private static Optional<Long> boxed(OptionalLong number) {
    return number.isPresent() ? Optional.of(number.getAsLong()) : Optional.empty();
  }

  private static Set<Mark> marks(ClaimedFigure claim, Figure figure, List<ClaimedFigure> all) {
    Set<Mark> marks = EnumSet.noneOf(Mark.class);
    switch (claim.stance()) {
      case DENIES, DOUBTS, RETRACTS -> marks.add(Mark.NOT_CLAIMED);
      case ASSERTS, ADMITS, ALLEGES -> {}
    }
    if (all.stream().anyMatch(c -> c.replaces().filter(claim.statement()::equals).isPresent())) {
      marks.add(Mark.REPLACED);
    }
    if (claim.stance() == Stance.RETRACTS) return marks;
    for (ClaimedFigure retraction : retractionsOf(figure, all).toList()) {
      boolean bySpeaker = retraction.origin().equalsIgnoreCase(claim.origin());
      int order = order(claim.said(), retraction.said());
      if (order > 0) marks.add(Mark.REPEATED_AFTER_RETRACTION);
      else if (bySpeaker) marks.add(Mark.RETRACTED);
    }
    return marks;
  }

  /// Retractions that name the same number for the same quantity.
  private static Stream<ClaimedFigure> retractionsOf(Figure figure, List<ClaimedFigure> all) {
    return all.stream()
        .filter(c -> c.stance() == Stance.RETRACTS)
        .filter(
            c ->
                c.figure()
                    .filter(f -> f.tally().floor().equals(figure.tally().floor()))
                    .filter(f -> f.tally().ceiling().equals(figure.tally().ceiling()))
                    .filter(f -> f.quantity().differences(figure.quantity()).isEmpty())
                    .isPresent());
  }

  /// Above zero only where the first is surely later; an unknown date is never later.
  private static int order(Optional<When> one, Optional<When> other) {
    if (one.isEmpty() || other.isEmpty()) return 0;
    String late = end(other.get());
    if (late.isEmpty()) return 0;
    // EDTF dates of equal precision sort as texts; a month is later than a day only if its name is.
    int length = Math.min(start(one.get()).length(), late.length());
    return start(one.get()).substring(0, length).compareTo(late.substring(0, length));
  }

  private static String start(When when) {
    return plain(when.start());
  }

  private static String end(When when) {
    return plain(when.end());
  }

  private static String plain(String edtf) {
    return edtf.replaceAll("[?~%]$", "").replaceAll("(-XX)+$", "");
  }
}
