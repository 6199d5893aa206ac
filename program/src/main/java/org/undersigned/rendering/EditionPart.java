package org.undersigned.rendering;

import java.util.List;

/// Two editions side by side, as the page of the newer exhibit, the command line and its JSON show
/// them.
///
/// @param unchanged how many rows say the same in both
/// @param carried how many judgements on rows and reviewed statements are on the newer edition now
/// @param left reviewed statements whose words the newer edition has not; they stand with the older
public record EditionPart(
    Exhibit newer,
    Exhibit older,
    String standing,
    List<Row> added,
    List<Row> gone,
    List<Change> changed,
    int unchanged,
    int carried,
    List<String> left) {

  public EditionPart {
    added = List.copyOf(added);
    gone = List.copyOf(gone);
    changed = List.copyOf(changed);
    left = List.copyOf(left);
  }

  /// @param address of its page
  public record Exhibit(String address, String brief, String name) {}

  /// A row that only one edition has.
  ///
  /// @param says what stands beside the name
  /// @param decisions judgements that stand on it
  public record Row(int row, String name, String says, List<String> decisions) {
    public Row {
      decisions = List.copyOf(decisions);
    }
  }

  /// A row of both that says something else now.
  ///
  /// @param why `same name`, `renamed: decide`, or `judged the same row`
  /// @param decisions judgements on the older row: carried, unless the row is renamed
  public record Change(
      int olderRow,
      int newerRow,
      String name,
      String why,
      List<Field> fields,
      List<String> decisions) {
    public Change {
      fields = List.copyOf(fields);
      decisions = List.copyOf(decisions);
    }
  }

  /// @param before, after as read; empty text where the row says nothing
  public record Field(String role, String before, String after) {}
}
