package org.undersigned.model;

import java.util.List;
import java.util.Optional;

/// A place where somebody is named. Never edited by identity work: who is meant is said by a
/// [Link].
public sealed interface Reference {
  Id<Reference> id();

  /// The name as the source writes it.
  String asWritten();

  Quote quote();

  /// Somebody named in running text.
  ///
  /// @param role what the text says they are ("lawyer", "Minister"), where it does
  record Mention(Id<Reference> id, String asWritten, Optional<String> role, Kind kind, Quote quote)
      implements Reference {}

  /// A row of a list of names, with what the row says of them.
  ///
  /// @param row counted from 1 as a spreadsheet counts, blank rows too
  /// @param attributes each as written, in column order
  record Listing(
      Id<Reference> id,
      Id<NameList> list,
      int row,
      String asWritten,
      List<Attribute> attributes,
      Quote quote)
      implements Reference {
    public Listing {
      attributes = List.copyOf(attributes);
    }

    /// The value of the first attribute of this `role`, as read.
    public Optional<String> attribute(String role) {
      return attributes.stream()
          .filter(a -> a.role().equals(role))
          .map(Attribute::value)
          .findFirst();
    }
  }

  /// What a row says in one of its cells.
  ///
  /// @param role what it is: `surname`, `given`, `patronymic`, `birth`, `age`, `sex`, `place`,
  ///     `event_date`, `status`, `count_low`, `count_high`, `count_bound`, `document`, `other` …
  /// @param value as read: a date in EDTF, initials without full stop
  /// @param asWritten the cell's own words
  record Attribute(String role, String value, String asWritten) {
    /// A list of 100,000 rows has a million of them: roles, which are few, and values that are as
    /// written take the room of one text.
    public Attribute {
      role = role.intern();
      if (asWritten.equals(value)) asWritten = value;
    }
  }

  /// What kind of bearer a name has.
  enum Kind {
    PERSON,
    GROUP,
    BODY
  }
}
