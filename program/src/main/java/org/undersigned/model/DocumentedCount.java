package org.undersigned.model;

import java.util.List;

/// Victims documented by name, as a floor and a ceiling, with everybody who makes them and why.
///
/// The floor takes doubtful links as the same person and leaves doubtful facts out; the ceiling
/// does the opposite. Groups ("some 200 people") are counted as groups beside, never as persons:
/// whether a named person was one of a group is not known.
///
/// @param quantity what is counted
/// @param rules the version of the inclusion rules
/// @param floor persons who are surely distinct and surely in
/// @param ceiling persons who may be in, doubtful links taken as different persons
/// @param candidates everybody who was looked at: in both bounds, in the ceiling only, or out
/// @param merged doubtful links that lower the floor
/// @param groups unnamed groups, each as its source counts it
/// @param shares the count by kind of act, place, time and actor
public record DocumentedCount(
    Quantity quantity,
    String rules,
    long floor,
    long ceiling,
    List<Counted> candidates,
    List<DoubtfulLink> merged,
    List<Group> groups,
    List<Share> shares) {
  public DocumentedCount {
    candidates = List.copyOf(candidates);
    merged = List.copyOf(merged);
    groups = List.copyOf(groups);
    shares = List.copyOf(shares);
    if (floor > ceiling) throw new IllegalArgumentException("The floor lies below the ceiling");
  }

  /// Where a person stands.
  public enum Standing {
    /// Surely in: counts in floor and ceiling.
    IN,
    /// In the ceiling only.
    DOUBTFUL,
    /// In neither.
    OUT
  }

  /// One person and why they count as they do.
  ///
  /// @param reasons why doubtful or out; empty for those who are surely in
  /// @param statements what the person stands on
  public record Counted(
      Id<Person> person,
      String name,
      Standing standing,
      List<Message> reasons,
      List<Id<Statement>> statements) {
    public Counted {
      reasons = List.copyOf(reasons);
      statements = List.copyOf(statements);
    }
  }

  /// Two persons who may be one.
  public record DoubtfulLink(Id<Person> one, Id<Person> other, Message why) {}

  /// A group without names, as one source counts it.
  ///
  /// @param tally how many, as sure as the source is
  public record Group(
      String described,
      Tally tally,
      Standing standing,
      List<Message> reasons,
      List<Id<Statement>> statements) {
    public Group {
      reasons = List.copyOf(reasons);
      statements = List.copyOf(statements);
    }
  }

  /// By what a count is divided.
  public enum Dimension {
    KIND_OF_ACT,
    PLACE,
    TIME,
    ACTOR
  }

  /// One part of the count. A person with two kinds of act stands in two parts, so parts need not
  /// add up.
  ///
  /// @param value the term, place, EDTF year and month, or actor; empty text where it is not known
  public record Share(Dimension by, String value, long floor, long ceiling) {}
}
