package org.undersigned.casework.linking;

import java.util.List;
import java.util.Map;
import org.undersigned.model.Message;

/// What a run tells of itself; `--json` prints it.
///
/// @param mapping what the columns of each file were taken for
/// @param counts records, persons and pairs by name
/// @param seconds how long each stage took
/// @param candidatePairs pairs that were compared
/// @param estimatedRecall which share of the true pairs was found, as far as that can be told
/// @param warnings code and words' arguments of what the user should know
/// @param settings version and seed of the run
public record LinkReport(
    List<Mapped> mapping,
    Map<String, Long> counts,
    Map<String, Double> seconds,
    long candidatePairs,
    Recall estimatedRecall,
    List<Message> warnings,
    Settings settings) {
  public LinkReport {
    mapping = List.copyOf(mapping);
    counts = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(counts));
    seconds = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(seconds));
    warnings = List.copyOf(warnings);
  }

  /// One file's columns.
  ///
  /// @param header which record holds the header, counted from 1; 0 for none
  public record Mapped(String file, int header, List<Column> columns) {}

  /// One column.
  ///
  /// @param because told by the user, by the header, or by the content
  public record Column(int column, String header, String role, String because) {}

  /// An estimate between its bounds.
  public record Recall(double value, double low, double high) {}

  /// What makes the run repeatable.
  public record Settings(String version, long seed, boolean twoFiles) {}
}
