package org.undersigned.model;

import java.util.List;
import java.util.Optional;

/// A number taken apart: from the figure to the persons under it, to the statements and rows under
/// each person, to the quotes on the sealed pages; beside it the denials and the figures that
/// disagree, who was left out and why, and what an estimate adds under which assumption. One
/// record, shown alike by the command, the page and the dossier.
///
/// @param question what was asked for
/// @param shows which statements it is built on
/// @param figure the statement that gives the number
/// @param number the figure in it
/// @param documented how many persons are documented by name, under `rules`
/// @param rules the inclusion rules the count was made by, with their version
/// @param persons everybody who is counted, or doubtful, with why
/// @param groups groups without names ("some 20 men"): counted as groups, never as persons
/// @param leftOut everybody who is not counted, with the reason
/// @param sameNumber others who give the same number for the same quantity
/// @param sources how many sources those who give the number are: copies and relay chains collapsed
/// @param rivals other figures, each with the fields in which it counts something else; none, where
///     the two do count the same
/// @param denials those who say that it is not so
/// @param retractions those who take it back, and who repeated it afterwards
/// @param estimate what an estimate adds, or why there is none
public record TakenApart(
    String question,
    Said.Standing shows,
    Said figure,
    Figure number,
    Range documented,
    String rules,
    List<Counted> persons,
    List<Group> groups,
    List<LeftOut> leftOut,
    List<Said> sameNumber,
    Sources sources,
    List<Rival> rivals,
    List<Said> denials,
    List<Retracted> retractions,
    Estimated estimate) {

  public TakenApart {
    persons = List.copyOf(persons);
    groups = List.copyOf(groups);
    leftOut = List.copyOf(leftOut);
    sameNumber = List.copyOf(sameNumber);
    rivals = List.copyOf(rivals);
    denials = List.copyOf(denials);
    retractions = List.copyOf(retractions);
  }

  /// How many sources tell a thing: "12 documents, 3 roots".
  ///
  /// @param words the sum, for people
  /// @param roots the speakers it goes back to
  public record Sources(String words, List<Root> roots) {
    public Sources {
      roots = List.copyOf(roots);
    }
  }

  /// A source that others repeat.
  ///
  /// @param origin whose claim it is
  /// @param documents names of the documents that carry it
  /// @param because why they are one, a sentence each; empty for a single document
  public record Root(String origin, List<String> documents, List<String> because) {
    public Root {
      documents = List.copyOf(documents);
      because = List.copyOf(because);
    }
  }

  /// From `floor` (doubtful links taken as same, doubtful facts left out) to `ceiling` (the
  /// opposite), both included.
  public record Range(int floor, int ceiling) {
    public Range {
      if (floor < 0 || ceiling < floor)
        throw new IllegalArgumentException("Not a range: " + floor + " to " + ceiling);
    }
  }

  /// Somebody under the number.
  ///
  /// @param status whether in floor and ceiling, or in the ceiling only
  /// @param why in words
  /// @param named every place where they are named
  /// @param said statements that speak of them
  public record Counted(
      Person person, Status status, String why, List<Named> named, List<Said> said) {
    public Counted {
      named = List.copyOf(named);
      said = List.copyOf(said);
    }
  }

  /// How sure it is that somebody belongs under the number.
  public enum Status {
    INCLUDED,
    DOUBTFUL
  }

  /// A place where somebody is named.
  ///
  /// @param source the list's title and keeper, or the document
  public record Named(Reference reference, String source, Said.Cited at) {}

  /// A group without names.
  public record Group(String asWritten, Optional<Tally> number, Named named, String why) {}

  /// Somebody who is not counted, and for which missing or contrary field.
  public record LeftOut(Person person, String why, List<Named> named) {
    public LeftOut {
      named = List.copyOf(named);
    }
  }

  /// Another figure.
  ///
  /// @param differs the fields of the quantity in which it differs; empty where the two compare
  /// @param verdict in words: below the documented floor, within the range, above it, or not
  ///     comparable because …
  public record Rival(Said said, Figure figure, List<Quantity.Field> differs, String verdict) {
    public Rival {
      differs = List.copyOf(differs);
    }
  }

  /// A figure that was taken back, by whom, and by whom it was repeated afterwards.
  public record Retracted(Said retraction, Optional<Figure> figure, List<Said> repeatedAfterwards) {
    public Retracted {
      repeatedAfterwards = List.copyOf(repeatedAfterwards);
    }
  }

  /// What an estimate adds.
  ///
  /// @param verdict agreed, disagree, depends, refused, or "not made"
  /// @param words the outcome for people who do not read statistics, without false precision
  /// @param low lower end of the interval, where there is one
  /// @param high upper end, where there is one
  /// @param assumptions what it rests on, one sentence each
  /// @param lists the lists it was made from
  public record Estimated(
      String verdict,
      String words,
      Optional<Long> low,
      Optional<Long> high,
      List<String> assumptions,
      List<String> lists) {
    public Estimated {
      assumptions = List.copyOf(assumptions);
      lists = List.copyOf(lists);
    }

    /// No estimate was made, for this reason.
    public static Estimated none(String why) {
      return new Estimated(
          "not made", why, Optional.empty(), Optional.empty(), List.of(), List.of());
    }
  }
}
