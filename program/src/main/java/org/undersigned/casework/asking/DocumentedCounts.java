package org.undersigned.casework.asking;

import org.undersigned.casework.Casebook;
import org.undersigned.counting.documented.CountDocumented;
import org.undersigned.counting.documented.InclusionRules;
import org.undersigned.model.DocumentedCount;
import org.undersigned.model.Quantity;
import org.undersigned.model.Said;

/// The documented counts of a case under the rules in force: the one place where facts, persons and
/// doubtful links come together into a floor and a ceiling. Step 6 keeps what it gives, and what is
/// taken apart is taken apart from it.
public final class DocumentedCounts {
  private static final InclusionRules RULES = InclusionRules.current();

  private final People people;
  private final CaseFacts facts;

  public DocumentedCounts(Casebook book, Said.Standing standing) {
    this(book, People.of(book), new Sayings(book, standing));
  }

  DocumentedCounts(Casebook book, People people, Sayings sayings) {
    this.people = people;
    this.facts = new CaseFacts(book, people, sayings);
  }

  /// The count of `quantity`, with every candidate and why it is in, doubtful or out.
  public DocumentedCount of(Quantity quantity) {
    return new CountDocumented(quantity, RULES).of(facts.candidates(quantity), people.doubtful());
  }

  /// The persons it counts among.
  public People people() {
    return people;
  }

  CaseFacts facts() {
    return facts;
  }
}
