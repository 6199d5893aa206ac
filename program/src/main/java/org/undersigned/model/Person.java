package org.undersigned.model;

import java.util.Set;

/// **Derived**: the references that are taken for one person. Its id survives re-runs.
public record Person(Id<Person> id, String preferredName, Set<Id<Reference>> references) {
  public Person {
    references = Set.copyOf(references);
  }
}
