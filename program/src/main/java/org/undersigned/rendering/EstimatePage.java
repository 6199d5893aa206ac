package org.undersigned.rendering;

import java.util.List;
import org.undersigned.rendering.charts.Chart;

/// The report of an estimate, one self-contained page: three numbers in a row, the charts with
/// their tables, what it rests on, and how it was made.
///
/// @param numbers reported, documented, estimated: never mixed
/// @param reason why the answer is what it is
/// @param beside lines that are never the estimate: bounds, independence, odds ratios
/// @param assumptions what has to hold, each with what is believed of it
/// @param notes advice and warnings
/// @param appendix all that is needed to repeat the estimate
public record EstimatePage(
    String title,
    List<Number> numbers,
    String reason,
    List<Chart> charts,
    List<Beside> beside,
    List<Assumption> assumptions,
    List<String> notes,
    MethodAppendix appendix) {
  public EstimatePage {
    numbers = List.copyOf(numbers);
    charts = List.copyOf(charts);
    beside = List.copyOf(beside);
    assumptions = List.copyOf(assumptions);
    notes = List.copyOf(notes);
  }

  /// One of the three numbers.
  ///
  /// @param kind "reported by authorities", "documented by name", "estimated"
  /// @param value in words: a range, never a point
  public record Number(String kind, String value, String under) {}

  /// @param value persons, or a range of them
  public record Beside(String what, String value) {}

  public record Assumption(String words, String standing) {}
}
