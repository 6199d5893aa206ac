package org.undersigned.model;

import java.util.List;

/// A number we compute for all victims, those never listed included, or why none can be given.
///
/// Four answers and no fifth. Each carries its [EstimateWorkings], all that is needed to repeat and
/// to doubt it.
public sealed interface EstimateOutcome {
  EstimateWorkings workings();

  /// The same with more notes, before those it has.
  default EstimateOutcome noting(List<Message> notes) {
    EstimateWorkings noted = workings().noting(notes);
    return switch (this) {
      case Agreed each -> new Agreed(each.interval(), each.median(), noted);
      case Disagree each -> new Disagree(each.envelope(), each.why(), noted);
      case DependsOn each -> new DependsOn(each.assumption(), each.values(), noted);
      case Refused each -> new Refused(each.why(), noted);
    };
  }

  /// The methods agree within a quarter, and each passed its gates.
  ///
  /// @param interval for this level; calibrated, so not as wide as all methods' intervals together
  /// @param median the median of the methods' medians; shown rounded, never as "the" number
  record Agreed(Interval interval, long median, EstimateWorkings workings)
      implements EstimateOutcome {}

  /// The methods disagree: the range they span, and no midpoint.
  record Disagree(Interval envelope, Message why, EstimateWorkings workings)
      implements EstimateOutcome {}

  /// The answer hangs on something no table can tell.
  ///
  /// @param assumption what it hangs on
  /// @param values the answer under each assumption, at least two
  record DependsOn(Message assumption, List<Value> values, EstimateWorkings workings)
      implements EstimateOutcome {
    public DependsOn {
      values = List.copyOf(values);
      if (values.size() < 2)
        throw new IllegalArgumentException("Two assumptions or more, else nothing depends");
    }
  }

  /// No estimate; the documented count stands alone.
  record Refused(Message why, EstimateWorkings workings) implements EstimateOutcome {}

  /// What comes out under one assumption.
  ///
  /// @param assumption the method and setting that make it, as the panel names them
  record Value(String assumption, long median, Interval interval) {}
}
