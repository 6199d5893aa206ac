package org.undersigned.assessment;

import java.util.List;
import java.util.stream.Collectors;
import org.undersigned.model.Fingerprint;

/// A reading that shares most of its words, whole or in part, with the one it goes back to.
///
/// @param original the reading that is taken for the earlier: the one with the earlier date, else
///     the one that holds less besides what both have
/// @param copy the other
/// @param resemblance share of common five-word runs among all of both, 0 to 1
/// @param containment share of the original's five-word runs that the copy has, 0 to 1
/// @param changes words that differ inside what both have; empty for a faithful copy
public record Copy(
    Fingerprint original,
    Fingerprint copy,
    double resemblance,
    double containment,
    List<Change> changes) {
  public Copy {
    changes = List.copyOf(changes);
  }

  /// The words that differ, for people: "six → sixteen; left out: at least".
  public String differing() {
    return changes.stream().map(Change::words).collect(Collectors.joining("; "));
  }

  public boolean isFaithful() {
    return changes.isEmpty();
  }
}
