package org.undersigned.language;

import java.util.List;

/// A word, number or mark of a text, with every way to read it.
///
/// @param start offset in the text in UTF-16 units, included; offsets never change on the way up
/// @param end offset, not included
/// @param folded small letters, straight apostrophe, `ё` as `е`
/// @param forms all readings that the dictionary allows; empty for a word it does not know
public record Token(
    int start, int end, String surface, String folded, Kind kind, List<Form> forms) {
  public enum Kind {
    WORD,
    NUMBER,
    MARK
  }

  public Token {
    forms = List.copyOf(forms);
  }

  public boolean is(String word) {
    return folded.equals(word);
  }

  public boolean word() {
    return kind == Kind.WORD;
  }

  public boolean number() {
    return kind == Kind.NUMBER;
  }

  /// Whether its first letter is a capital.
  public boolean capital() {
    return word() && Character.isUpperCase(surface.codePointAt(0));
  }

  public boolean known() {
    return !forms.isEmpty();
  }

  public boolean can(Part part) {
    for (Form form : forms) if (form.part() == part) return true;
    return false;
  }

  public boolean can(Part part, Feature feature) {
    for (Form form : forms) if (form.part() == part && form.has(feature)) return true;
    return false;
  }

  /// Whether one of its readings, or the word as it stands, is this dictionary word.
  public boolean lemma(String lemma) {
    for (Form form : forms) if (form.lemma().equals(lemma)) return true;
    return folded.equals(lemma);
  }

  Token read(List<Form> narrowed) {
    return new Token(start, end, surface, folded, kind, narrowed);
  }
}
