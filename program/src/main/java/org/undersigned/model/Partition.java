package org.undersigned.model;

import java.util.List;
import java.util.Set;

/// One draw of who is who: every reference in exactly one group, a group being one person.
///
/// What identity hands to counting: many draws instead of one best answer, so that doubt about who
/// is the same person reaches the number.
///
/// @param persons disjoint groups of references, in a fixed order
/// @param weight relative to the other draws of the same run, above zero; 1 for plain draws
public record Partition(List<Set<Id<Reference>>> persons, double weight) {
  public Partition {
    persons = persons.stream().<Set<Id<Reference>>>map(Set::copyOf).toList();
    if (!(weight > 0)) throw new IllegalArgumentException("A draw has a weight above zero");
  }
}
