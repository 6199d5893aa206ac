package org.undersigned.casework.asking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.undersigned.model.Claim;
import org.undersigned.model.Figure;
import org.undersigned.model.Said;
import org.undersigned.model.Stance;
import org.undersigned.model.TakenApart;
import org.undersigned.model.When;

/// Figures that their own speaker took back, and who gave them again afterwards.
final class TakenBack {

  private final Sayings sayings;
  private final Predicate<Figure> matters;

  /// @param matters whether a figure speaks of the matter in hand
  TakenBack(Sayings sayings, Predicate<Figure> matters) {
    this.sayings = sayings;
    this.matters = matters;
  }

  /// Each retraction that names a number of the matter, in the order of the log.
  List<TakenApart.Retracted> all() {
    List<TakenApart.Retracted> retracted = new ArrayList<>();
    for (Said each : sayings.all())
      if (each.stance() == Stance.RETRACTS)
        takenBack(each)
            .ifPresent(
                figure ->
                    retracted.add(
                        new TakenApart.Retracted(each, Optional.of(figure), again(each, figure))));
    return retracted;
  }

  /// The figure that a retraction takes back: its own, or one of the same speaker whose number
  /// stands in its words.
  private Optional<Figure> takenBack(Said retraction) {
    return switch (retraction.claim()) {
      case Claim.NumberIs(Figure own) -> Optional.of(own).filter(matters);
      case Claim.NumberTold _ -> {
        List<Long> numbers =
            retraction.quotes().stream()
                .flatMap(cited -> FindFigure.numbers(cited.quote().exact()).stream())
                .toList();
        yield figures()
            .filter(each -> each.chain().getLast().equals(retraction.chain().getLast()))
            .map(FindFigure::figure)
            .filter(matters)
            .filter(figure -> numbers.stream().anyMatch(n -> FindFigure.states(figure, n)))
            .findFirst();
      }
      case Claim _ -> Optional.empty();
    };
  }

  private List<Said> again(Said retraction, Figure figure) {
    return figures()
        .filter(each -> FindFigure.figure(each).tally().equals(figure.tally()))
        .filter(each -> matters.test(FindFigure.figure(each)))
        .filter(each -> isAfter(each.document(), retraction.document()))
        .toList();
  }

  private static boolean isAfter(Optional<When> one, Optional<When> other) {
    return one.isPresent()
        && other.isPresent()
        && one.get().start().compareTo(other.get().end()) > 0;
  }

  private java.util.stream.Stream<Said> figures() {
    return sayings.all().stream()
        .filter(TakeApart::isFigure)
        .filter(each -> each.stance() != Stance.RETRACTS);
  }
}
