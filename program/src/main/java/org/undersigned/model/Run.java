package org.undersigned.model;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// One run of an engine whose results improve over time (drafting, identity, counting, weighing): a
/// newer engine gives a new run, shown as a difference, never a silent one.
///
/// @param engine which step ran: "draft", "identify", "count", "weigh"
/// @param over fingerprints or ids of what it ran over, in order
/// @param settings all that shaped it, the seed included
/// @param outcome the numbers and ids that came out, by name
public record Run(
    Id<Run> id,
    String engine,
    List<String> over,
    Map<String, String> settings,
    Map<String, String> outcome,
    Provenance provenance) {
  public Run {
    over = List.copyOf(over);
    settings = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(settings));
    outcome = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(outcome));
  }
}
