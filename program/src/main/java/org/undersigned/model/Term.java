package org.undersigned.model;

/// One entry of a versioned list: a kind of act, a unit, a degree of involvement. Labels in several
/// languages belong to the list, not to the term.
///
/// @param vocabulary the list, `acts` for instance
/// @param code the entry's stable name in that list, in small letters: `arbitrary detention`
public record Term(String vocabulary, String code) {
  public Term {
    if (vocabulary.isBlank() || code.isBlank())
      throw new IllegalArgumentException("A term names its vocabulary and its code");
  }

  @Override
  public String toString() {
    return code;
  }
}
