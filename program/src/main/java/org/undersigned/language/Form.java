package org.undersigned.language;

/// One way to read a word: its dictionary word, part of speech and features. A word may have many.
///
/// @param lemma the dictionary word, in small letters
/// @param features bits of [Feature]
public record Form(String lemma, Part part, int features) {
  public boolean has(Feature feature) {
    return (features & feature.bit()) != 0;
  }

  static Form of(String lemma, Part part, Feature... features) {
    int bits = 0;
    for (Feature feature : features) bits |= feature.bit();
    return new Form(lemma, part, bits);
  }
}
