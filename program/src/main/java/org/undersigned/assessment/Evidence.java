package org.undersigned.assessment;

import java.util.List;
import org.undersigned.model.Said;

/// What is weighed together.
///
/// @param sayings statements of one standing: reviewed ones, or drafts, never both
/// @param readings the sealed texts, each with the date of its document
/// @param relation which kinds of act speak of the same matter
public record Evidence(List<Said> sayings, List<DatedReading> readings, KindRelation relation) {
  public Evidence {
    sayings = List.copyOf(sayings);
    readings = List.copyOf(readings);
  }
}
