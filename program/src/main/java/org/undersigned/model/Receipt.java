package org.undersigned.model;

import java.util.List;
import java.util.Optional;

/// What became of one file of an import: taken, taken with a warning, or not taken because. Of one
/// file the newest receipt counts.
///
/// @param of the import
/// @param ordinal which of its files, from 1; enclosed files follow in the order they are met
/// @param file the name as it was given
/// @param accession its handing-over, where it was sealed
/// @param exhibit what was sealed
/// @param within the exhibit that the file was enclosed in
/// @param rows of its lists; all zero for running text
/// @param drafts machine drafts made of it
/// @param notices the warnings, or why it was not taken
public record Receipt(
    Id<Receipt> id,
    Id<Import> of,
    int ordinal,
    String file,
    Optional<Id<Accession>> accession,
    Optional<Fingerprint> exhibit,
    Optional<Fingerprint> within,
    State state,
    Rows rows,
    int drafts,
    List<Message> notices,
    Provenance provenance) {

  public Receipt {
    notices = List.copyOf(notices);
    if (ordinal < 1) throw new IllegalArgumentException("Files count from 1: " + ordinal);
  }

  /// The same receipt with another state and other notices.
  public Receipt as(State other, List<Message> said) {
    return new Receipt(
        id, of, ordinal, file, accession, exhibit, within, other, rows, drafts, said, provenance);
  }

  /// How far a file came.
  public enum State {
    /// Sealed; not read yet.
    SEALED,
    TAKEN,
    TAKEN_WITH_WARNING,
    /// It was not sealed, or it is sealed and could not be read: the notices say which.
    NOT_TAKEN
  }

  /// What became of the rows of a file's lists. The three add up to all.
  ///
  /// @param notTaken titles, headers, totals, notes, blank rows
  public record Rows(int all, int taken, int withWarning, int notTaken) {
    public static final Rows NONE = new Rows(0, 0, 0, 0);

    public Rows {
      if (taken + withWarning + notTaken != all)
        throw new IllegalArgumentException("A row is not accounted for: " + all);
    }

    public Rows plus(Rows other) {
      return new Rows(
          all + other.all,
          taken + other.taken,
          withWarning + other.withWarning,
          notTaken + other.notTaken);
    }
  }
}
