package org.undersigned.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Who says so. Every statement has one.
public sealed interface Attribution {

  /// Somebody who is named, or an author who is known from the document.
  ///
  /// @param named the name as fully as the document gives it anywhere
  /// @param who the place where they are named, once one is known
  /// @param inTheirCapacityAs the office they speak in, where the source says so
  record Speaker(String named, Optional<Id<Reference>> who, Optional<String> inTheirCapacityAs)
      implements Attribution {}

  /// Those who signed an instrument, as many as had signed at that date; never the assembly.
  ///
  /// @param of the instrument as people cite it: "Written declaration No. 734"
  /// @param count how many signatures the rendering shows
  /// @param at the date of the rendering
  record Signatories(String of, int count, Optional<When> at) implements Attribution {}

  /// We know the source and do not name it here.
  record Protected(Id<Source> source, String why) implements Attribution {}

  /// The exhibit gives no name: `described` keeps its words ("a resident", "security officials").
  record Unnamed(Quote described) implements Attribution {}

  /// Hearsay: `teller` reports what `origin` said. Nests as deep as the source does.
  record Relayed(Attribution teller, Attribution origin) implements Attribution {}

  /// A speaker of this name and nothing more.
  static Speaker named(String name) {
    return new Speaker(name, Optional.empty(), Optional.empty());
  }

  /// The names from the document's author (first) to the one whose claim it is (last).
  default List<String> chain() {
    return switch (this) {
      case Speaker(String named, var _, var _) -> List.of(named);
      case Signatories(String of, int count, var _) ->
          List.of("the " + count + " signatories of " + of);
      case Protected _ -> List.of("a protected source");
      case Unnamed(Quote described) -> List.of(described.exact());
      case Relayed(Attribution teller, Attribution origin) ->
          Stream.concat(teller.chain().stream(), origin.chain().stream()).toList();
    };
  }
}
