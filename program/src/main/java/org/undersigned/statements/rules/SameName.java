package org.undersigned.statements.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Whether a name is another way to write the author's.
final class SameName {
  private static final Set<String> STOP =
      Set.of(
          "the", "of", "and", "a", "an", "le", "la", "les", "l", "de", "des", "du", "d", "et", "в",
          "по", "и");

  /// What a Russian word of a name loses to be the same in every case.
  private static final Pattern ENDING =
      Pattern.compile(
          "(?<=[а-я]{4})(?:ами|ями|ого|его|ему|ому|ыми|ими|ах|ях|ов|ев|ей|ом|ем|ой|ым|им|ых|их|ый|ий"
              + "|ая|яя|ое|ее|ые|ие|ую|юю|ью|ию|ия|ии|ю|ы|и|а|я|у|е|о|ь|й)$");

  private final Lexicon lexicon;
  private final String author;
  private final Optional<List<String>> represented;
  private final List<String> authorWords;

  /// @param represented whom an author who is counsel speaks for
  SameName(Lexicon lexicon, String author, Optional<String> represented) {
    this.lexicon = lexicon;
    this.author = author;
    this.represented = represented.map(this::content);
    this.authorWords = content(author);
  }

  List<String> authorWords() {
    return authorWords;
  }

  /// Whether a name is the author's: the same words, or all of the shorter one's in the longer.
  boolean asAuthor(String name) {
    List<String> one = content(name);
    List<String> other = authorWords;
    if (one.isEmpty() || other.isEmpty()) return false;
    // the counsel who writes is not the one for whom
    if (represented.filter(words -> words.containsAll(one)).isPresent()) return false;
    boolean shorter = one.size() <= other.size();
    List<String> few = shorter ? one : other;
    List<String> many = shorter ? other : one;
    if (!many.containsAll(few)) return false;
    return few.size() > 1
        || one.equals(other)
        || few.getFirst().length() > 3 && author.startsWith(name);
  }

  /// The words of a name that carry meaning; acronyms spelt out, Cyrillic words without their
  /// ending.
  List<String> content(String name) {
    List<String> words = new ArrayList<>();
    for (String word :
        name.toLowerCase(Locale.ROOT)
            .replace('’', '\'')
            .replace('ё', 'е')
            .split("[^\\p{L}\\d-]+")) {
      if (word.isEmpty() || STOP.contains(word)) continue;
      String spelt = lexicon.attribute("acronym", word).orElse(word);
      for (String one : spelt.split("_")) words.add(ENDING.matcher(one).replaceFirst(""));
    }
    return words;
  }
}
