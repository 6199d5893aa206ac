package org.undersigned.rendering;

import java.util.List;

/// How the columns of a list are understood, and what that rests on.
///
/// @param sheet which table of the exhibit; empty text where it has one
/// @param rows taken, taken with a warning, not taken, in words
/// @param offer how the older edition's corrections are taken over; empty text where there are none
public record ColumnsPart(
    String exhibit, String sheet, String title, List<Column> columns, String rows, String offer) {

  public ColumnsPart {
    columns = List.copyOf(columns);
  }

  /// The first digits of the exhibit's fingerprint.
  public String brief() {
    return exhibit.substring(0, Math.min(8, exhibit.length())) + "…";
  }

  /// A column.
  ///
  /// @param ground `its heading`, `what stands in it`, or who said so
  /// @param examples the first cells that hold something
  public record Column(
      int number, String heading, String role, String ground, List<String> examples) {
    public Column {
      examples = List.copyOf(examples);
    }
  }
}
