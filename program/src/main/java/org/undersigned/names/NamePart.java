package org.undersigned.names;

/// One word of a name and the part it plays.
///
/// `text` is the word as written, without a full stop after an initial. `start` and `end` are code
/// points of the name as written, zero-based, half-open.
public record NamePart(String text, Role role, Written written, int start, int end) {
  /// What a word does in a name.
  public enum Role {
    GIVEN,
    SURNAME,
    /// The father's name in any language's way: Иванович, Сабырұлы, `bin Salman`, Əli oğlu.
    PATRONYMIC,
    /// A small word that belongs to the part after it (`van`, `de`, `al-`, `bin`), or before it
    /// (`ogly`, `kyzy`).
    PARTICLE,
    /// Honorific, office or rank: Mr, Dr, Haji, г-н, полковник.
    TITLE,
    /// What tells generations apart: Jr, Sr, II, мл.
    SUFFIX,
    /// A further name beside the main one: a maiden name, a nickname in brackets or quotation
    /// marks.
    FURTHER
  }

  /// Whether the word stands in full or as its first letter only.
  public enum Written {
    FULL,
    INITIAL
  }

  /// True for a given name, surname or patronymic: a part that names.
  public boolean names() {
    return role == Role.GIVEN || role == Role.SURNAME || role == Role.PATRONYMIC;
  }

  public boolean isInitial() {
    return written == Written.INITIAL;
  }

  /// Which generation a suffix or a bracketed word tells (`younger`, `elder`, `iii`); empty for all
  /// others.
  public String generation() {
    return role == Role.SUFFIX || role == Role.FURTHER ? NameWords.generation(text) : "";
  }

  NamePart as(Role other) {
    return new NamePart(text, other, written, start, end);
  }
}
