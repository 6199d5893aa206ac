package org.undersigned.identity.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.undersigned.identity.columns.FieldValues;
import org.undersigned.names.NamePart;
import org.undersigned.names.NameWord;
import org.undersigned.names.Script;
import org.undersigned.names.WordLikeness;

/// Tells whether two texts in two scripts are one by their sound: names of villages above all,
/// which every list spells in its own letters.
///
/// Not for several threads: it remembers how it read each text.
final class SoundingTexts {
  /// Shorter words (`г.`, `д. 12`) tell nothing.
  private static final int SHORTEST = 3;

  private static final int MOST_WORDS = 12;

  private final FieldValues values;
  private final WordLikeness likeness = new WordLikeness();
  private final Map<Integer, Read> read = new HashMap<>();

  /// @param words those that are long enough
  /// @param joined all of them as one word, since what one list joins another parts
  private record Read(Script script, List<NameWord> words, NameWord joined) {}

  SoundingTexts(FieldValues values) {
    this.values = values;
  }

  /// [Level#EXACT] where the whole of both sounds alike, [Level#CLOSE] where most words of the
  /// shorter text do, [Level#PART] where some do, else [Level#DIFFERENT]; the latter for two texts
  /// of one script too.
  Level level(int a, int b) {
    Read one = read(a);
    Read other = read(b);
    if (one.script == other.script || one.words.isEmpty() || other.words.isEmpty())
      return Level.DIFFERENT;
    if (alike(one.joined, other.joined)) return Level.EXACT;
    boolean[] taken = new boolean[other.words.size()];
    int shared = 0;
    for (NameWord word : one.words)
      for (int i = 0; i < taken.length; i++)
        if (!taken[i] && alike(word, other.words.get(i))) {
          taken[i] = true;
          shared++;
          break;
        }
    if (shared == Math.max(one.words.size(), other.words.size())) return Level.EXACT;
    if (shared * 2 > Math.min(one.words.size(), other.words.size())) return Level.CLOSE;
    return shared > 0 ? Level.PART : Level.DIFFERENT;
  }

  private boolean alike(NameWord one, NameWord other) {
    int distance = likeness.distance(one, other);
    return switch (likeness.kind()) {
      case SAME_SPELLING, SOUNDS_ALIKE -> true;
      case NEAR -> distance <= WordLikeness.NEARLY;
      case STANDS_FOR, INITIAL_FITS, DIFFERENT -> false;
    };
  }

  private Read read(int value) {
    return read.computeIfAbsent(value, this::readAnew);
  }

  private Read readAnew(int value) {
    String text = values.written(value);
    List<NameWord> words = new ArrayList<>();
    StringBuilder joined = new StringBuilder();
    for (String word : text.split("[^\\p{L}\\p{M}]+")) {
      if (word.codePointCount(0, word.length()) < SHORTEST || words.size() == MOST_WORDS) continue;
      words.add(word(word));
      joined.append(word);
    }
    return new Read(Script.of(text), words, word(joined.toString()));
  }

  private static NameWord word(String text) {
    return NameWord.of(text, NamePart.Role.SURNAME, NamePart.Written.FULL);
  }
}
