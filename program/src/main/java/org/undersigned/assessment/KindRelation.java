package org.undersigned.assessment;

import org.undersigned.model.Term;

/// Whether two kinds of act speak of the same matter: equal, one a kind of the other, or touching
/// the same provision. The list that knows this is handed in, since this room has none.
@FunctionalInterface
public interface KindRelation {
  boolean related(Term one, Term other);
}
