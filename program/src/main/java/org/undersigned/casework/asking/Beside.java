package org.undersigned.casework.asking;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.undersigned.counting.figures.FigureVerdict;
import org.undersigned.model.Claim;
import org.undersigned.model.ComparedFigures;
import org.undersigned.model.DocumentedCount;
import org.undersigned.model.EstimateOutcome;
import org.undersigned.model.Figure;
import org.undersigned.model.Quantity;
import org.undersigned.model.Said;
import org.undersigned.model.Stance;
import org.undersigned.model.TakenApart;
import org.undersigned.model.Term;
import org.undersigned.rendering.Wording;

/// What stands beside a figure: those who give the same number, other figures, denials,
/// retractions.
final class Beside {

  private static final Set<Stance> CLAIMING = Set.of(Stance.ASSERTS, Stance.ADMITS, Stance.ALLEGES);

  private final Sayings sayings;
  private final Figure figure;
  private final Said asked;
  private final RelatedKinds kinds;

  Beside(Sayings sayings, Figure figure, Said asked) {
    this.kinds = new RelatedKinds(sayings.terms().all());
    this.sayings = sayings;
    this.figure = figure;
    this.asked = asked;
  }

  List<Said> sameNumber() {
    return figures()
        .filter(
            each ->
                CLAIMING.contains(each.stance())
                    && FindFigure.figure(each).tally().equals(figure.tally())
                    && differs(each).isEmpty())
        .toList();
  }

  /// Other figures that speak of the same matter, those that compare first, then by how little they
  /// differ. Parts of a figure ("of whom 44 on one day") are no rivals of it.
  List<TakenApart.Rival> rivals(DocumentedCount count, Optional<EstimateOutcome> estimate) {
    return figures()
        .filter(each -> CLAIMING.contains(each.stance()))
        .filter(each -> sameMatter(FindFigure.figure(each)))
        .filter(
            each ->
                !(differs(each).isEmpty()
                    && FindFigure.figure(each).tally().equals(figure.tally())))
        .map(
            each ->
                new TakenApart.Rival(
                    each, FindFigure.figure(each), differs(each), verdict(each, count, estimate)))
        .sorted(Comparator.comparingInt(rival -> rival.differs().size()))
        .toList();
  }

  private java.util.stream.Stream<Said> figures() {
    return sayings.all().stream().filter(TakeApart::isFigure).filter(each -> !each.equals(asked));
  }

  private boolean sameMatter(Figure other) {
    return sameUnit(other)
        && other.partOf().isEmpty()
        && (other.quantity().kind().map(this::sameKind).orElse(false)
            || figure.quantity().differences(other.quantity()).size() <= 1);
  }

  private boolean sameUnit(Figure other) {
    return other.quantity().unit().equals(figure.quantity().unit());
  }

  private List<Quantity.Field> differs(Said said) {
    return figure.quantity().differences(FindFigure.figure(said).quantity());
  }

  private String verdict(Said said, DocumentedCount count, Optional<EstimateOutcome> estimate) {
    return switch (FigureVerdict.of(FindFigure.figure(said), count, estimate)) {
      case ComparedFigures.Verdict.BelowDocumented(long floor) ->
          "compares; contradicted: below the " + Wording.number(floor) + " documented by name";
      case ComparedFigures.Verdict.Inside(var range) ->
          "compares; within "
              + Wording.number(range.low())
              + " to "
              + Wording.number(range.high())
              + ", from the documented floor up";
      case ComparedFigures.Verdict.Above(long high) ->
          "compares; above " + Wording.number(high) + ": not refuted, nobody documents everybody";
      case ComparedFigures.Verdict.NotComparable(var fields) ->
          "does not compare: differs in "
              + String.join(", ", fields.stream().map(Wording::field).toList());
      case ComparedFigures.Verdict.CannotTell() -> "states no bound that could be compared";
    };
  }

  /// Those who deny the same kind of act, or the number itself.
  List<Said> denials() {
    return sayings.all().stream()
        .filter(each -> each.stance() == Stance.DENIES && !each.chain().equals(asked.chain()))
        .filter(each -> kind(each.claim()).map(this::sameKind).orElse(false))
        .toList();
  }

  private boolean sameKind(Term kind) {
    return figure.quantity().kind().map(own -> kinds.related(own, kind)).orElse(false);
  }

  private static Optional<Term> kind(Claim claim) {
    return switch (claim) {
      case Claim.ActHappened act -> Optional.of(act.kind());
      case Claim.NumberIs(var figure) -> figure.quantity().kind();
      case Claim _ -> Optional.empty();
    };
  }

  /// What was taken back of the same matter, each with those who gave the number afterwards.
  List<TakenApart.Retracted> retractions() {
    return new TakenBack(sayings, this::sameMatter).all();
  }
}
