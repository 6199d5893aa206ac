package org.undersigned.counting.documented;

import java.util.List;
import java.util.Optional;
import org.undersigned.model.Id;
import org.undersigned.model.Person;
import org.undersigned.model.Stance;
import org.undersigned.model.Statement;
import org.undersigned.model.Tally;
import org.undersigned.model.Term;
import org.undersigned.model.When;
import org.undersigned.model.Where;

/// Somebody who may count as a victim: a person with a name, or a group without names.
public sealed interface Candidate {
  /// What is known of them; empty where they are named and nothing is said of what befell them.
  List<Fact> facts();

  /// A derived person.
  record Named(Id<Person> person, String name, List<Fact> facts) implements Candidate {
    public Named {
      facts = List.copyOf(facts);
    }
  }

  /// A group as one source counts it, in the source's words.
  record Group(String described, Tally tally, List<Fact> facts) implements Candidate {
    public Group {
      facts = List.copyOf(facts);
    }
  }

  /// One thing that is said to have befallen a candidate.
  ///
  /// @param kind of act; empty where the source names none (a bare list of victims)
  /// @param actors in the sources' words
  /// @param standing whether a person has reviewed it
  /// @param statement what says so
  record Fact(
      Optional<Term> kind,
      Optional<When> when,
      Optional<Where> where,
      List<String> actors,
      Stance stance,
      Standing standing,
      Optional<Id<Statement>> statement) {
    public Fact {
      actors = List.copyOf(actors);
    }
  }

  /// Whether a colleague has looked at a fact.
  enum Standing {
    REVIEWED,
    MACHINE_DRAFT
  }
}
