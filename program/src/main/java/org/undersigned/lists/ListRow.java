package org.undersigned.lists;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.undersigned.model.Message;
import org.undersigned.model.Reference.Attribute;
import org.undersigned.model.Tally;
import org.undersigned.model.When;

/// A row of a list and what it is. Every row of the file is one of these, blank ones too.
public sealed interface ListRow {
  /// Where it stands.
  Place place();

  /// The place of a row.
  ///
  /// @param sheet the sheet's name, "page 3" of a printed list, "table 1" of a document, or empty
  ///     text where the file is one table
  /// @param row from 1, as a spreadsheet counts; on a page the line of text from the top
  /// @param start where its words begin in the reading, in code points
  /// @param end where they end
  record Place(String sheet, int row, int start, int end) {}

  /// A title of the list or of a section.
  record Title(Place place, String words) implements ListRow {}

  /// Headings of columns.
  record Header(Place place) implements ListRow {}

  /// Nothing, or nothing but a number.
  record Blank(Place place) implements ListRow {}

  /// Words about the list.
  record Note(Place place, String words) implements ListRow {}

  /// A sum that the keeper of the list states.
  record Total(Place place, OptionalLong stated) implements ListRow {}

  /// Several persons in one row, not named one by one.
  record Group(Place place, String asWritten, Tally count, Particulars particulars)
      implements ListRow {}

  /// One person, named or not.
  ///
  /// @param asWritten the cell's words; of parted name columns the words joined by spaces
  record Person(Place place, String asWritten, Name name, Particulars particulars)
      implements ListRow {}

  /// The parts of a name, in the list's script, initials without full stop.
  record Name(
      Optional<String> given,
      Optional<String> surname,
      Optional<String> patronymic,
      Initials initials) {
    /// A row that names nobody.
    static final Name NONE =
        new Name(Optional.empty(), Optional.empty(), Optional.empty(), Initials.NO);
  }

  /// Whether the given name stands as initial only.
  enum Initials {
    NO,
    ONLY
  }

  /// What a list says a person is.
  enum Sex {
    F,
    M
  }

  /// What a row says beside the name. Nothing is inferred: an age is no date of birth.
  ///
  /// @param age in years
  /// @param status a value of the vocabulary `row-status`
  /// @param attributes every cell with its role and as written
  /// @param warnings what a person should look at
  record Particulars(
      Optional<When> birth,
      OptionalInt age,
      Optional<Sex> sex,
      Optional<When> eventDate,
      Optional<String> place,
      Optional<String> status,
      List<Attribute> attributes,
      List<Message> warnings) {
    public Particulars {
      attributes = List.copyOf(attributes);
      warnings = List.copyOf(warnings);
    }
  }
}
