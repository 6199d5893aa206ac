package org.undersigned.model;

/// Files taken in together, as somebody handed them over. Each of them has a [Receipt]; an import
/// that was stopped goes on where it stopped, and one that was a mistake is undone by an
/// [Undoing], which erases nothing.
///
/// @param number from 1, in the order of the case
/// @param files how many files were given; files enclosed in them come on top
public record Import(Id<Import> id, int number, int files, Provenance provenance) {
  public Import {
    if (number < 1 || files < 0)
      throw new IllegalArgumentException("An import has a number and files: " + number);
  }
}
