package org.undersigned.lists;

import java.util.List;
import java.util.regex.Pattern;

/// Words that say what a row or a cell is.
final class RowWords {
  private static final PhraseTable WORDS = PhraseTable.of("row-words.txt");
  private static final Pattern DITTO_MARK =
      Pattern.compile(
          "[\\s\"'`´”“„«»,〃-]*(?:\"|''|〃|”|„|,,|»)[\\s\"'`´”“„«»,〃/-]*|[-–—]+\\s?[\"/'”“„«»]+\\s?[-–—]+");
  private static final Pattern NOTHING = Pattern.compile("[\\s\\p{Punct}—–−…·•?№]*");
  private static final Pattern NOTE_MARK =
      Pattern.compile("(?s)\\s*(?:[*†‡]+|\\(?\\d\\)|[¹²³])\\s*\\p{L}.*");

  private RowWords() {}

  /// Whether a cell repeats the one above: `"`, ditto, то же, idem.
  static boolean isDitto(String cell) {
    if (cell.isEmpty()) return false;
    return DITTO_MARK.matcher(cell).matches() || is(cell, "ditto");
  }

  /// Whether a cell says that nothing is known: `-`, unknown, неизв., n/a; or is empty.
  static boolean isAbsent(String cell) {
    if (cell.isEmpty()) return true;
    return NOTHING.matcher(cell).matches() && !isDitto(cell) || is(cell, "absent");
  }

  /// Whether a letter stands in `words`.
  static boolean hasLetter(String words) {
    return words.codePoints().anyMatch(Character::isLetter);
  }

  private static boolean is(String cell, String meaning) {
    return WORDS.whole(cell).filter(meaning::equals).isPresent();
  }

  /// Whether a row that begins with this cell states a sum.
  static boolean isTotal(String first) {
    return begins(first, "total") && PhraseTable.wordsOf(first).size() <= 8;
  }

  /// Whether words of their own in a row are a note about the list.
  static boolean isNote(String words) {
    return begins(words, "note") || NOTE_MARK.matcher(words).matches();
  }

  private static boolean begins(String words, String meaning) {
    return WORDS.first(words).filter(hit -> hit.meaning().equals(meaning)).isPresent();
  }

  /// Whether words name several persons by a noun: men, жителей, famille; or by one that a number
  /// before it makes several: человек, адам.
  static boolean namesAGroup(String words) {
    return WORDS.all(words).stream()
        .anyMatch(hit -> hit.meaning().equals("group") || hit.meaning().equals("counted"));
  }

  /// Whether words name several persons by a noun that says so without a number.
  static boolean namesSeveral(String words) {
    return WORDS.all(words).stream().anyMatch(hit -> hit.meaning().equals("group"));
  }

  /// Whether a cell stands for those whom a list does not name: and others, и другие.
  static boolean isRest(String cell) {
    return is(cell, "rest");
  }

  /// Words that may begin, or stand in, a cell that names no single person.
  ///
  /// @param letters how many of a word are compared at most
  static java.util.Set<String> beginnings(int letters) {
    return WORDS.beginnings(java.util.Set.of("total", "note", "group", "counted", "rest"), letters);
  }

  /// Whether nothing but words that make a number approximate, and words of up to three letters
  /// (in, le, в), stands in `words`.
  static boolean isAboutOnly(String words) {
    List<String> all = PhraseTable.wordsOf(words);
    boolean[] taken = new boolean[all.size()];
    for (PhraseTable.Hit hit : WORDS.all(words))
      for (int i = hit.at(); hit.meaning().equals("about") && i < hit.at() + hit.words(); i++)
        taken[i] = true;
    for (int i = 0; i < taken.length; i++) if (!taken[i] && all.get(i).length() > 3) return false;
    return true;
  }

  /// Whether what stands before a number makes it approximate.
  static boolean isAbout(String words) {
    List<PhraseTable.Hit> hits = WORDS.all(words);
    return words.contains("~")
        || words.contains("±")
        || hits.stream().anyMatch(hit -> hit.meaning().equals("about"));
  }
}
