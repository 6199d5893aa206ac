package org.undersigned.statements.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds names of persons without a dictionary: words with capitals of which one ends as a surname
/// does or is a given name; in a script without capitals what stands behind a title or calling, or
/// begins with a given name.
final class PlainNames {

  private static final int LONGEST = 3;
  private static final Pattern WORD = Pattern.compile("\\p{Lu}\\.|[\\p{L}\\p{M}'’ʼ-]+");

  private final PlainWords words;
  private final String text;
  private final List<Word> tokens = new ArrayList<>();

  /// UTF-16 places in the text.
  private record Word(String surface, int start, int end) {}

  /// A name as the text's place has it, and without a case ending.
  record Found(int start, int end, String name) {}

  PlainNames(String text, PlainWords words) {
    this.text = text;
    this.words = words;
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) tokens.add(new Word(matcher.group(), matcher.start(), matcher.end()));
  }

  List<Found> all() {
    List<Found> found = new ArrayList<>();
    for (int i = 0; i < tokens.size(); ) {
      int end = cased(i) ? capitals(i) : afterATitle(i);
      if (end > i) found.add(found(cased(i) ? beginning(i, end) : i, end));
      i = end > i ? end : i + 1;
    }
    return found;
  }

  private boolean cased(int at) {
    int first = tokens.get(at).surface().codePointAt(0);
    return Character.isUpperCase(first) || Character.isLowerCase(first);
  }

  /// The end of a run of words with capitals that is a name, else `at`.
  private int capitals(int at) {
    int end = at;
    while (end < tokens.size() && end - at < LONGEST && isCapital(end) && joins(at, end)) end++;
    return end - at >= 2 && isName(at, end) ? end : at;
  }

  /// Where a run of words with capitals begins to be a name: at its given name; the first word of a
  /// sentence has a capital whatever it is.
  private int beginning(int at, int end) {
    for (int i = at; i < end - 1; i++)
      if (words.is("given", bare(tokens.get(i).surface()))) return i;
    boolean opens =
        at == 0 || !text.substring(tokens.get(at - 1).end(), tokens.get(at).start()).matches(",? ");
    return opens && end - at == LONGEST ? at + 1 : at;
  }

  private boolean isCapital(int at) {
    String word = tokens.get(at).surface();
    return Character.isUpperCase(word.codePointAt(0)) && !words.is("no name", word);
  }

  /// Only a blank, and no end of a sentence, between a word and the one before.
  private boolean joins(int first, int at) {
    return at == first
        || text.substring(tokens.get(at - 1).end(), tokens.get(at).start())
            .matches("[ \\u00A0\\u202F]");
  }

  private boolean isName(int from, int end) {
    for (int i = from; i < end; i++) {
      String bare = bare(tokens.get(i).surface());
      boolean surname =
          i > from
              && words.words("surname ending").stream()
                  .anyMatch(bare.toLowerCase(Locale.ROOT)::endsWith);
      if (surname || words.is("given", bare)) return true;
    }
    return false;
  }

  /// Behind a title or calling, or from a given name on, up to a word that is none.
  private int afterATitle(int at) {
    boolean titled =
        at > 0 && words.is("before name", tokens.get(at - 1).surface()) && joins(at - 1, at);
    boolean given = words.is("given", tokens.get(at).surface());
    if (!titled && !given || !isPart(at)) return at;
    int end = at + 1;
    int full = words.is("inside name", tokens.get(at).surface()) ? 0 : 1;
    while (end < tokens.size() && full < 2 && joins(at, end) && isPart(end)) {
      boolean particle = words.is("inside name", tokens.get(end).surface());
      end++;
      if (!particle) full++;
    }
    return full >= 2 ? end : at;
  }

  private boolean isPart(int at) {
    String word = tokens.get(at).surface();
    return !words.is("no name", word) && !words.is("before name", word);
  }

  private String bare(String word) {
    String without = words.without("name ending", word);
    boolean known =
        words.is("given", without)
            || words.words("surname ending").stream()
                .anyMatch(without.toLowerCase(Locale.ROOT)::endsWith);
    boolean whole =
        words.is("given", word)
            || words.words("surname ending").stream()
                .anyMatch(word.toLowerCase(Locale.ROOT)::endsWith);
    return known && !whole ? without : word;
  }

  private Found found(int from, int end) {
    Word first = tokens.get(from);
    Word last = tokens.get(end - 1);
    String bare = bare(last.surface());
    int stop = last.start() + bare.length();
    return new Found(
        first.start(), stop, text.substring(first.start(), stop).replaceAll("\\s+", " "));
  }
}
