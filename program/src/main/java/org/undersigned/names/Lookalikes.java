package org.undersigned.names;

/// Letters of different alphabets that look alike, by which words get mixed when typed or scanned.
///
/// Source: the Latin, Cyrillic and Greek rows of Unicode Technical Standard 39, confusables, as far
/// as both letters occur in names.
public final class Lookalikes {
  private static final String LATIN = "AaBCcEeHhIiJjKkMmOoPpSsTtXxYyƏəÈèËëÏï";
  private static final String CYRILLIC = "АаВСсЕеНһІіЈјКкМмОоРрЅѕТтХхУуӘәЀѐЁёЇї";

  private Lookalikes() {}

  /// A proposal for a word in which alphabets are mixed: the letters of the rarer alphabet replaced
  /// by their lookalikes of the more frequent one, or `word` itself where it is not mixed or a
  /// letter has no lookalike. The word as written stays the evidence; callers say that it was
  /// mended.
  public static String mended(String word) {
    if (!Script.isMixed(word)) {
      return word;
    }
    boolean toCyrillic = Script.of(word) == Script.CYRILLIC;
    var from = toCyrillic ? LATIN : CYRILLIC;
    var to = toCyrillic ? CYRILLIC : LATIN;
    var mended = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      int at = from.indexOf(word.charAt(i));
      mended.append(at >= 0 ? to.charAt(at) : word.charAt(i));
    }
    return Script.isMixed(mended.toString()) ? word : mended.toString();
  }
}
