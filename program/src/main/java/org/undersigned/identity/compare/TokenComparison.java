package org.undersigned.identity.compare;

import org.undersigned.identity.columns.Marks;
import org.undersigned.identity.columns.NameTokens;
import org.undersigned.identity.columns.TableLayout;
import org.undersigned.names.NameWord;
import org.undersigned.names.SoundMarks;
import org.undersigned.names.WordLikeness;

/// The level of two words of names: first by spelling, for slips of whoever typed them; where that
/// does not settle it, by sound and by what names stand for one another ([WordLikeness]).
final class TokenComparison {
  private static final int MISSING = Level.MISSING.ordinal();
  private static final int DIFFERENT = Level.DIFFERENT.ordinal();
  private static final int EXACT = Level.EXACT.ordinal();
  private static final int INITIAL = Level.INITIAL.ordinal();

  /// Up to this distance of sounds two words are spellings of one name, hardly less than equal.
  private static final int ONE_NAME = 40;

  /// Above this distance of sounds two known given names are two, however alike they are spelled.
  private static final int TWO_NAMES = 105;

  private final NameTokens names;
  private final long[] marks;
  private final JaroWinkler jaroWinkler = new JaroWinkler();
  private final WordLikeness likeness = new WordLikeness();
  private final LevelCache cache;

  /// What the words are in their names.
  enum Part {
    GIVEN(TableLayout.GIVEN, PairComparison.GIVEN),
    SURNAME(TableLayout.SURNAME, PairComparison.SURNAME),
    PATRONYMIC(TableLayout.PATRONYMIC, PairComparison.PATRONYMIC);

    /// Where the word stands in a row of cells.
    final int slot;

    /// Where its level stands in a pattern.
    final int shift;

    Part(int slot, int feature) {
      this.slot = slot;
      this.shift = 4 * feature;
    }
  }

  TokenComparison(NameTokens names, LevelCache cache) {
    this.cache = cache;
    this.names = names;
    this.marks = names.marks();
  }

  /// The level of two words; as a part of the kind `part`.
  int level(int a, int b, Part part) {
    if (a == 0 || b == 0) return MISSING;
    if (a == b) return Marks.isInitial(marks, at(a)) ? INITIAL : EXACT;
    return (Marks.apart(marks, at(a), at(b)) & soundApart(a, b)) != 0
        ? DIFFERENT
        : remembered(a, b, part);
  }

  /// Puts the levels of the words of a part into the patterns of their pairs, which are taken for
  /// different so far.
  void levels(PairBatch batch, SaidByBoth said, Part part) {
    said.choose(batch, part.shift);
    int left = 0;
    for (int i = 0; i < said.size; i++) {
      int pair = said.pairs[i];
      int x = batch.cells[batch.rows[pair] + part.slot];
      int y = batch.cells[batch.otherRows[pair] + part.slot];
      said.keep(left, pair, x, y);
      left += 1 - (Marks.apart(marks, at(x), at(y)) & soundApart(x, y));
    }
    for (int i = 0; i < left; i++) {
      int x = said.ones[i];
      int y = said.others[i];
      int level = x != y ? remembered(x, y, part) : Marks.isInitial(marks, at(x)) ? INITIAL : EXACT;
      batch.put(said.pairs[i], part.shift, level);
    }
  }

  private int remembered(int a, int b, Part part) {
    long key = LevelCache.key(part.ordinal() + 1, a, b);
    int known = cache.get(key);
    if (known >= 0) return known;
    int low = Math.min(a, b);
    int high = Math.max(a, b);
    Level level =
        Marks.apart(marks, at(a), at(b)) != 0
            ? sounded(low, high, part, Level.DIFFERENT)
            : computed(low, high, part);
    return cache.put(key, level.ordinal());
  }

  /// The word, or 0 where it is an initial only.
  int word(int id) {
    return id == 0 || names.isInitial(id) ? 0 : id;
  }

  /// Whether the two are of level [Level#SOUNDS] or above.
  boolean isGood(int a, int b, Part part) {
    if (a == 0 || b == 0 || surelyNotGood(a, b) != 0) return false;
    return level(a, b, part) >= Level.SOUNDS.ordinal();
  }

  /// Whether two words that are there are two names.
  boolean differ(int a, int b, Part part) {
    return level(a, b, part) == DIFFERENT;
  }

  /// 1 where two words that are there are of a level below [Level#SOUNDS] by their marks alone.
  int surelyNotGood(int a, int b) {
    return Marks.unlike(marks, at(a), at(b)) & soundUnlike(a, b);
  }

  private static int at(int word) {
    return NameTokens.MARKS * word;
  }

  /// What is spelled quite differently may still sound alike.
  private int soundApart(int a, int b) {
    names.markSound(a);
    names.markSound(b);
    return SoundMarks.areApart(marks, at(a) + NameTokens.SOUND, at(b) + NameTokens.SOUND);
  }

  private int soundUnlike(int a, int b) {
    names.markSound(a);
    names.markSound(b);
    return SoundMarks.areUnlike(marks, at(a) + NameTokens.SOUND, at(b) + NameTokens.SOUND);
  }

  /// The level without any shortcut, of the smaller number first.
  Level computed(int a, int b, Part part) {
    if (names.isInitial(a) || names.isInitial(b)) return initial(a, b, part);
    Level spelled = spelled(a, b);
    if (spelled == Level.NEAR
        && (part == Part.SURNAME || names.letters(a).length > 6)
        && !names.areOfTwoScripts(a, b)) return spelled;
    return sounded(a, b, part, spelled);
  }

  /// An initial may have two letters where they stand for one of another alphabet.
  private Level initial(int a, int b, Part part) {
    byte[] one = names.letters(a);
    byte[] other = names.letters(b);
    if (starts(one, other, Math.min(one.length, other.length))) return Level.INITIAL;
    if (!names.hasLetters(a) || !names.hasLetters(b)) return Level.UNFIT;
    likeness.distance(word(a, part), word(b, part));
    return likeness.kind() == WordLikeness.Kind.DIFFERENT ? Level.UNFIT : Level.INITIAL;
  }

  private Level sounded(int a, int b, Part part, Level spelled) {
    if (!names.hasLetters(a) || !names.hasLetters(b)) return spelled;
    NameWord one = word(a, part);
    NameWord other = word(b, part);
    int distance = likeness.distance(one, other);
    Level sounded =
        switch (likeness.kind()) {
          case SAME_SPELLING -> Level.NEAR;
          case SOUNDS_ALIKE -> soundingAlike(distance, one.script() != other.script());
          case STANDS_FOR -> Level.SOUNDS;
          case INITIAL_FITS -> Level.INITIAL;
          case NEAR -> distance <= WordLikeness.NEARLY ? Level.CLOSE : Level.WEAK;
          case DIFFERENT -> Level.DIFFERENT;
        };
    boolean twoNames =
        part == Part.GIVEN
            && one.isKnownGiven()
            && other.isKnownGiven()
            && sounded.ordinal() <= Level.CLOSE.ordinal()
            && distance > TWO_NAMES;
    Level level = spelled.ordinal() > sounded.ordinal() ? spelled : sounded;
    return twoNames && level.ordinal() > Level.WEAK.ordinal() ? Level.WEAK : level;
  }

  /// Two scripts spell no name alike, however faithfully: what sounds alike there agrees.
  private static Level soundingAlike(int distance, boolean twoScripts) {
    if (twoScripts) return distance <= ONE_NAME ? Level.EXACT : Level.NEAR;
    return distance <= ONE_NAME ? Level.NEAR : Level.CLOSE;
  }

  private NameWord word(int id, Part part) {
    return switch (part) {
      case GIVEN -> names.given(id);
      case SURNAME -> names.surname(id);
      case PATRONYMIC -> names.patronymic(id);
    };
  }

  private Level spelled(int a, int b) {
    byte[] one = names.letters(a);
    byte[] other = names.letters(b);
    if ((names.signature(a) & names.signature(b)) == 0 && Math.max(one.length, other.length) > 4)
      return Level.DIFFERENT;
    jaroWinkler.load(one);
    int similarity = jaroWinkler.similarity(other);
    int shorter = Math.min(one.length, other.length);
    if (shorter >= 4 && OneSlip.parts(one, other)) return Level.NEAR;
    if (similarity >= 940) return Level.NEAR;
    if (similarity >= 880) return Level.CLOSE;
    if (shorter >= 3 && starts(one, other, shorter)) return Level.CLOSE;
    return similarity >= 780 ? Level.WEAK : Level.DIFFERENT;
  }

  private static boolean starts(byte[] one, byte[] other, int length) {
    for (int i = 0; i < length; i++) if (one[i] != other[i]) return false;
    return true;
  }
}
