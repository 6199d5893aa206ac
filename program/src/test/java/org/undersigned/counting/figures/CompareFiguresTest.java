package org.undersigned.counting.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.undersigned.model.Attribution;
import org.undersigned.model.ComparedFigures;
import org.undersigned.model.ComparedFigures.Mark;
import org.undersigned.model.ComparedFigures.Verdict;
import org.undersigned.model.DocumentedCount;
import org.undersigned.model.Figure;
import org.undersigned.model.Id;
import org.undersigned.model.Quantity;
import org.undersigned.model.Stance;
import org.undersigned.model.Tally;
import org.undersigned.model.When;
import org.undersigned.model.Where;

class CompareFiguresTest {
  private static Quantity killed(String where) {
    return new Quantity(
        "persons",
        Optional.empty(),
        "killed",
        Optional.of(Where.asWritten(where)),
        Optional.empty(),
        Optional.empty(),
        Quantity.StockOrFlow.FLOW);
  }

  private static Figure figure(String where, Tally tally) {
    return new Figure(killed(where), tally, Optional.empty(), Optional.empty());
  }

  private static ClaimedFigure said(int id, String who, Stance stance, Figure figure, String date) {
    return new ClaimedFigure(
        new Id<>(new UUID(0, id)),
        Attribution.named(who),
        stance,
        Optional.of(figure),
        Optional.empty(),
        Optional.of(new When(date)));
  }

  @Test
  void aFigureTakenBackAndRepeatedIsMarked() {
    Figure sixty = figure("Tarn", new Tally.Exactly(60));
    ComparedFigures compared =
        CompareFigures.of(
            List.of(
                said(3, "The Agency", Stance.ASSERTS, sixty, "2031-05-01"),
                said(1, "The Ministry", Stance.ASSERTS, sixty, "2031-03-01"),
                said(2, "The Ministry", Stance.RETRACTS, sixty, "2031-04-01")));
    ComparedFigures.Axis axis = compared.axes().getFirst();
    assertEquals(
        List.of(
            Set.of(Mark.RETRACTED),
            Set.of(Mark.NOT_CLAIMED),
            Set.of(Mark.REPEATED_AFTER_RETRACTION)),
        axis.figures().stream().map(ComparedFigures.Placed::marks).toList());
  }

  @Test
  void figuresOfOtherQuantitiesStandOnOtherAxesAndTheFieldIsNamed() {
    ComparedFigures compared =
        CompareFigures.of(
            List.of(
                said(1, "A", Stance.ASSERTS, figure("Tarn", new Tally.Exactly(60)), "2031-03-01"),
                said(2, "B", Stance.ASSERTS, figure("tarn", new Tally.Exactly(70)), "2031-03-02"),
                said(3, "C", Stance.ASSERTS, figure("Orle", new Tally.Exactly(9)), "2031-03-03")));
    assertEquals(2, compared.axes().size());
    assertEquals(List.of(Quantity.Field.WHERE), compared.apart().getFirst().differences());
  }

  @Test
  void verdictsFollowTheDocumentedBounds() {
    DocumentedCount documented =
        new DocumentedCount(
            killed("Tarn"), "test", 50, 60, List.of(), List.of(), List.of(), List.of());
    assertInstanceOf(
        Verdict.BelowDocumented.class, verdict("Tarn", new Tally.Exactly(40), documented));
    assertInstanceOf(Verdict.Inside.class, verdict("Tarn", new Tally.AtLeast(40), documented));
    assertInstanceOf(Verdict.Inside.class, verdict("Tarn", new Tally.About(55), documented));
    assertInstanceOf(Verdict.Above.class, verdict("Tarn", new Tally.Exactly(61), documented));
    assertInstanceOf(
        Verdict.NotComparable.class, verdict("Orle", new Tally.Exactly(55), documented));
  }

  private static Verdict verdict(String where, Tally tally, DocumentedCount documented) {
    return FigureVerdict.of(figure(where, tally), documented, Optional.empty());
  }
}
