package org.undersigned.model;

import java.util.List;
import java.util.Optional;

/// What is said, apart from who says it.
public sealed interface Claim {

  /// Something was done or befell somebody.
  ///
  /// @param kind of the vocabulary `acts`
  record ActHappened(
      Term kind,
      List<Party> victims,
      List<Party> actors,
      Optional<When> when,
      Optional<Where> where)
      implements Claim {
    public ActHappened {
      victims = List.copyOf(victims);
      actors = List.copyOf(actors);
    }
  }

  /// Somebody's occupation, office, kinship, age, birth or status.
  ///
  /// @param kind "occupation", "office", "age", "mother of" …
  record PersonIs(Party who, String kind, String value) implements Claim {}

  /// A number given for a quantity.
  record NumberIs(Figure figure) implements Claim {}

  /// A sentence about a number itself: given, corrected or withdrawn, no act told.
  ///
  /// @param tally the number, where the sentence gives one
  record NumberTold(String of, Optional<Tally> tally) implements Claim {}

  /// Two names mean the same person.
  record SamePerson(Party one, Party other) implements Claim {}

  /// Something is asked for.
  record Demanded(Demand.Terms terms) implements Claim {}

  /// A reply to something, or its absence.
  ///
  /// @param kind "no reply", "reply", "refusal" …
  record Answered(Party by, String kind, Optional<When> when) implements Claim {}

  /// Somebody signed an instrument.
  record Signed(Party who, String instrument, Optional<When> when) implements Claim {}

  /// A step of a named case before a court.
  ///
  /// @param kind "prosecution", "conviction", "sentence", "acquittal" …
  record InCourt(
      String kind, List<Party> of, Optional<Party> forum, Optional<When> when, String terms)
      implements Claim {
    public InCourt {
      of = List.copyOf(of);
    }
  }

  /// The text refers to another text.
  ///
  /// @param to the other text as cited
  record Refers(String to, Optional<When> date) implements Claim {}

  /// Condemns, regrets, welcomes.
  record Judged(String verdict, String of) implements Claim {}
}
