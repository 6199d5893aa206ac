package org.undersigned.model;

import java.util.List;

/// A colleague's word that one exhibit is a newer edition of another: the same list kept further,
/// or the same document published again. The newer one then counts in the older one's place, and
/// what was decided on a row of the older is decided on the same row of the newer. Of one newer
/// exhibit the last record counts; nothing is erased.
///
/// @param rows the rows of the newer list that are rows of the older one; empty until both are read
public record Edition(
    Id<Edition> id,
    Fingerprint newer,
    Fingerprint older,
    Standing standing,
    List<Row> rows,
    Provenance provenance) {
  public Edition {
    rows = List.copyOf(rows);
    if (newer.equals(older))
      throw new IllegalArgumentException("An exhibit is no edition of itself: " + newer);
  }

  /// How far it came.
  public enum Standing {
    /// Said, and not compared yet.
    DECLARED,
    /// Compared: the newer one counts in the older one's place.
    COMPARED,
    /// It was a mistake: each counts by itself again.
    TAKEN_BACK
  }

  /// A row that both editions have.
  public record Row(Id<Reference> older, Id<Reference> newer, Likeness likeness) {}

  /// Why two rows are taken for one.
  public enum Likeness {
    SAME_NAME,
    /// Another name that can be the same person's, and the other fields agree. Decisions are not
    /// carried until a colleague says that it is the same row.
    RENAMED,
    /// A colleague says so.
    JUDGED
  }
}
