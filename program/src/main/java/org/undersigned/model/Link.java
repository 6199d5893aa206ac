package org.undersigned.model;

import java.util.List;
import java.util.Optional;

/// A judgement that two references name the same person (or two acts are one act told twice, or two
/// lists are one witness), with its reasons. To change it, a newer link replaces it; to undo it, a
/// link [Judgement#TAKEN_BACK] does: nothing is overwritten.
///
/// @param because reasons in the order of their weight
public record Link<T>(
    Id<Link<T>> id,
    Id<T> one,
    Id<T> other,
    Judgement judgement,
    List<Reason> because,
    Optional<Id<Link<T>>> replaces,
    Provenance provenance) {
  public Link {
    because = List.copyOf(because);
  }

  /// Same, different, or cannot tell, which is a result, too.
  public enum Judgement {
    SAME,
    DIFFERENT,
    UNDECIDED,
    /// No judgement: the link that this one replaces no longer counts, and what it had replaced
    /// stands again.
    TAKEN_BACK
  }
}
