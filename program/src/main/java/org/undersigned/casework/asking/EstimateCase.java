package org.undersigned.casework.asking;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.undersigned.casework.Casebook;
import org.undersigned.model.EstimateOutcome;
import org.undersigned.model.EstimateWorkings;
import org.undersigned.model.Interval;
import org.undersigned.model.Message;
import org.undersigned.model.Quantity;
import org.undersigned.model.TakenApart;
import org.undersigned.model.VictimCount;
import org.undersigned.rendering.Wording;

/// What the newest kept estimate of a quantity adds to its documented count, in words for people
/// who do not read statistics.
final class EstimateCase {

  private final Optional<EstimateOutcome> outcome;
  private final Function<Message, String> words;

  EstimateCase(Casebook book, Quantity quantity, Function<Message, String> words) {
    this.outcome =
        book.counts().stream()
            .filter(each -> each.quantity().differences(quantity).isEmpty())
            .reduce((_, newer) -> newer)
            .map(VictimCount::estimate);
    this.words = words;
  }

  Optional<EstimateOutcome> outcome() {
    return outcome;
  }

  TakenApart.Estimated shown() {
    if (outcome.isEmpty())
      return TakenApart.Estimated.none(
          "no estimate was run for this quantity ('undersigned count')");
    return switch (outcome.get()) {
      case EstimateOutcome.Agreed(Interval interval, long _, EstimateWorkings workings) ->
          shown(
              "agreed",
              "taking into account those no list recorded, "
                  + range(interval, workings)
                  + ", if the lists behave as described below",
              Optional.of(interval),
              workings);
      case EstimateOutcome.Disagree(Interval envelope, Message why, EstimateWorkings workings) ->
          shown(
              "disagree",
              "these methods disagree, so there is no single estimate: anything "
                  + range(envelope, workings)
                  + " ("
                  + words.apply(why)
                  + ")",
              Optional.of(envelope),
              workings);
      case EstimateOutcome.DependsOn(Message on, var values, EstimateWorkings workings) ->
          shown(
              "depends",
              "the number depends on an assumption that cannot be tested: "
                  + words.apply(on)
                  + "; "
                  + String.join(
                      ", or ",
                      values.stream()
                          .map(
                              each ->
                                  range(each.interval(), workings)
                                      + " ("
                                      + method(each.assumption())
                                      + ")")
                          .toList()),
              Optional.empty(),
              workings);
      case EstimateOutcome.Refused(Message why, EstimateWorkings workings) ->
          shown("refused", "no estimate is given: " + words.apply(why), Optional.empty(), workings);
    };
  }

  private TakenApart.Estimated shown(
      String verdict, String said, Optional<Interval> interval, EstimateWorkings workings) {
    return new TakenApart.Estimated(
        verdict,
        said,
        interval.map(each -> low(each, workings)),
        interval.map(each -> rounded(each.high(), each)),
        workings.assumptions().stream().map(each -> words.apply(each.what())).toList(),
        names(workings.table().lists()));
  }

  private static String range(Interval interval, EstimateWorkings workings) {
    return "between "
        + Wording.number(low(interval, workings))
        + " and "
        + Wording.number(rounded(interval.high(), interval));
  }

  /// The lower end, never below those who are documented.
  private static long low(Interval interval, EstimateWorkings workings) {
    return Math.max(workings.documented(), rounded(interval.low(), interval));
  }

  /// To two significant figures of the interval's width: no false precision.
  private static long rounded(long end, Interval interval) {
    long width = Math.max(1, interval.high() - interval.low());
    long step = 1;
    while (width / step >= 100) step *= 10;
    return Math.round((double) end / step) * step;
  }

  /// The method and what sets it apart, without its settings: those stand in the workings.
  private static String method(String assumption) {
    return assumption.replaceFirst(", (?:BIC weights|up to|best ).*", "");
  }

  /// Lists as an estimate names them, without their numbers.
  static List<String> names(List<String> lists) {
    return lists.stream().map(each -> each.replaceFirst("^\\d+ ", "")).toList();
  }
}
