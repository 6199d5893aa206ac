package org.undersigned.names;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.undersigned.names.NamePart.Role;
import org.undersigned.names.NamePart.Written;

/// A name made ready for millions of comparisons by [NameComparer].
///
/// Made once per distinct name; particles, titles and suffixes are left out, hyphenated words are
/// cut, and neighbouring words are also kept joined (`Xiao Ming`, `Xiaoming`).
public final class ComparableName {
  /// More words than this are not compared; nobody's name needs them.
  static final int MOST_WORDS = 8;

  /// Two neighbouring words written as one, and the place of the first.
  record Joined(NameWord word, int first) {}

  private final String asWritten;
  private final NameOrder order;
  private final NameWord[] words;
  private final Joined[] joined;
  private final String generation;

  private ComparableName(PersonName name, List<NameWord> words, NameFrequencies frequencies) {
    asWritten = name.asWritten();
    order = name.order();
    this.words = words.subList(0, Math.min(MOST_WORDS, words.size())).toArray(NameWord[]::new);
    joined = join(frequencies);
    generation =
        name.parts().stream()
            .filter(part -> part.role() == Role.SUFFIX)
            .map(part -> NameWords.generation(part.text()))
            .findFirst()
            .orElse("");
  }

  /// With the built-in table of how frequent names are.
  public static ComparableName of(PersonName name) {
    return of(name, NameFrequencies.builtIn());
  }

  public static ComparableName of(PersonName name, NameFrequencies frequencies) {
    var words = new ArrayList<NameWord>();
    var parts = name.parts();
    for (int i = 0; i < parts.size(); i++) {
      var part = parts.get(i);
      if (part.names() || part.role() == Role.FURTHER) {
        if (isServantOfNext(parts, i)) {
          var next = parts.get(++i);
          var whole = part.text() + " " + next.text();
          words.add(NameWord.of(whole, next.role(), Written.FULL, frequencies));
        } else {
          addAll(words, part, frequencies);
        }
      }
    }
    return new ComparableName(name, words, frequencies);
  }

  private static boolean isServantOfNext(List<NamePart> parts, int i) {
    return i + 1 < parts.size()
        && parts.get(i + 1).names()
        && !parts.get(i + 1).isInitial()
        && CompoundNames.isServantOf(parts.get(i).text());
  }

  private static void addAll(
      Collection<NameWord> words, NamePart part, NameFrequencies frequencies) {
    var plain = CompoundNames.plain(part.text(), Script.of(part.text()));
    if (part.isInitial() || plain.startsWith("abd") || plain.indexOf('-') < 0) {
      words.add(NameWord.of(part.text(), part.role(), part.written(), frequencies));
      return;
    }
    var bare = part.text().substring(part.text().length() - plain.length());
    for (String word : bare.split("-")) {
      if (word.codePointCount(0, word.length()) > 1) {
        words.add(NameWord.of(word, part.role(), Written.FULL, frequencies));
      }
    }
  }

  private Joined[] join(NameFrequencies frequencies) {
    var found = new ArrayList<Joined>();
    for (int i = 0; i + 1 < words.length; i++) {
      var one = words[i];
      var two = words[i + 1];
      boolean joins =
          (one.role() == two.role() || order == NameOrder.UNKNOWN && isMain(one) && isMain(two))
              && one.role() != Role.FURTHER
              && !one.isInitial()
              && !two.isInitial();
      if (joins) {
        var text = one.text() + two.text();
        found.add(new Joined(NameWord.of(text, two.role(), Written.FULL, frequencies), i));
      }
    }
    return found.toArray(Joined[]::new);
  }

  private static boolean isMain(NameWord word) {
    return word.role() == Role.GIVEN || word.role() == Role.SURNAME;
  }

  public String asWritten() {
    return asWritten;
  }

  public NameOrder order() {
    return order;
  }

  /// The words that are compared, in the order written.
  public List<NameWord> words() {
    return List.of(words);
  }

  /// Which of several namesakes is meant: `younger`, `elder`, `iii`; empty where the name does not
  /// say.
  String generation() {
    return generation;
  }

  /// Whether both names say which generation they mean, and not the same.
  boolean isOfOtherGeneration(ComparableName other) {
    return !generation.isEmpty()
        && !other.generation.isEmpty()
        && !generation.equals(other.generation);
  }

  NameWord[] wordArray() {
    return words;
  }

  Joined[] joined() {
    return joined;
  }
}
