package org.undersigned.model;

import java.util.List;

/// How strongly two references look like one person.
///
/// @param bits log2 odds: the prior and the sum of the reasons
/// @param priorBits log2 odds before any comparison
public record Match<T>(
    Id<T> one, Id<T> other, double bits, double priorBits, List<Reason> reasons) {
  public Match {
    reasons = List.copyOf(reasons);
  }
}
