package org.undersigned.identity.compare;

import org.undersigned.identity.columns.Field;
import org.undersigned.identity.columns.FieldValues;
import org.undersigned.identity.columns.Signature;
import org.undersigned.identity.columns.ValueMarks;

/// The level of two values of a text or code field.
final class FieldComparison {
  private static final int DIFFERENT = Level.DIFFERENT.ordinal();
  private static final int EXACT = Level.EXACT.ordinal();
  private static final int PART = Level.PART.ordinal();
  private static final int CLOSE = Level.CLOSE.ordinal();

  private final FieldValues values;
  private final boolean codes;
  private final long[] marks;
  private final JaroWinkler jaroWinkler = new JaroWinkler();
  private final LevelCache cache;
  private final SoundingTexts sounding;
  private final boolean severalScripts;

  FieldComparison(FieldValues values, LevelCache cache) {
    this.cache = cache;
    this.values = values;
    this.codes = values.kind() == Field.Kind.CODE;
    this.marks = values.marks();
    this.sounding = new SoundingTexts(values);
    this.severalScripts = values.inSeveralScripts();
  }

  /// The level of two values.
  int level(int a, int b) {
    if (a == 0 || b == 0) return Level.MISSING.ordinal();
    if (a == b) return Level.EXACT.ordinal();
    if (codes)
      return ValueMarks.codesApart(marks, at(a), at(b)) != 0 ? DIFFERENT : remembered(a, b);
    if (ValueMarks.textsApart(marks, at(a), at(b)) != 0) return DIFFERENT;
    return ValueMarks.wordsTell(marks, at(a), at(b)) != 0 ? byWords(a, b) : remembered(a, b);
  }

  private static int at(int value) {
    return ValueMarks.SIZE * value;
  }

  /// Puts the levels of values in a slot into the patterns of their pairs, which are taken for
  /// different so far.
  void levels(PairBatch batch, SaidByBoth said, int slot, int shift) {
    said.choose(batch, shift);
    if (said.size == 0) return;
    if (codes) keepCodes(batch, said, slot);
    else if (severalScripts) said.read(batch, slot, shift);
    else keepTexts(batch, said, slot);
    for (int i = 0; i < said.size; i++) {
      int x = said.ones[i];
      int y = said.others[i];
      batch.put(said.pairs[i], shift, x == y ? EXACT : left(x, y));
    }
  }

  /// The level of two values that are neither the same nor parted by their marks.
  private int left(int a, int b) {
    if (codes) return remembered(a, b);
    if (!severalScripts)
      return ValueMarks.wordsTell(marks, at(a), at(b)) != 0 ? byWords(a, b) : remembered(a, b);
    // Where spelling tells little, sound does.
    int level = level(a, b);
    return level < CLOSE ? Math.max(level, sounding(a, b)) : level;
  }

  private void keepCodes(PairBatch batch, SaidByBoth said, int slot) {
    int left = 0;
    for (int i = 0; i < said.size; i++) {
      int pair = said.pairs[i];
      int x = batch.cells[batch.rows[pair] + slot];
      int y = batch.cells[batch.otherRows[pair] + slot];
      said.keep(left, pair, x, y);
      left += 1 - ValueMarks.codesApart(marks, at(x), at(y));
    }
    said.size = left;
  }

  private void keepTexts(PairBatch batch, SaidByBoth said, int slot) {
    int left = 0;
    for (int i = 0; i < said.size; i++) {
      int pair = said.pairs[i];
      int x = batch.cells[batch.rows[pair] + slot];
      int y = batch.cells[batch.otherRows[pair] + slot];
      said.keep(left, pair, x, y);
      left += 1 - ValueMarks.textsApart(marks, at(x), at(y));
    }
    said.size = left;
  }

  private int sounding(int a, int b) {
    long key = LevelCache.key(1, a, b);
    int known = cache.get(key);
    return known >= 0 ? known : cache.put(key, sounding.level(a, b).ordinal());
  }

  /// The level of texts that are spelled so differently that their words tell it.
  private int byWords(int a, int b) {
    int[] one = values.tokens(a);
    int[] other = values.tokens(b);
    int shared = shared(one, other);
    if (shared == 0)
      return ValueMarks.spellingsApart(marks, at(a), at(b)) != 0 ? DIFFERENT : remembered(a, b);
    return shared * 2 > Math.min(one.length, other.length)
            && Signature.far(marks[at(a)], marks[at(b)]) == 0
        ? CLOSE
        : PART;
  }

  private int remembered(int a, int b) {
    long key = LevelCache.key(0, a, b);
    int known = cache.get(key);
    if (known >= 0) return known;
    return cache.put(key, computed(Math.min(a, b), Math.max(a, b)).ordinal());
  }

  /// The level without any shortcut, of the smaller number first.
  Level computed(int a, int b) {
    return codes ? code(a, b) : text(a, b);
  }

  private Level code(int a, int b) {
    byte[] one = values.letters(a);
    byte[] other = values.letters(b);
    int shorter = Math.min(one.length, other.length);
    if (shorter >= 4 && OneSlip.parts(one, other)) return Level.NEAR;
    int prefix = 0;
    while (prefix < shorter && one[prefix] == other[prefix]) prefix++;
    int suffix = 0;
    while (suffix < shorter && one[one.length - 1 - suffix] == other[other.length - 1 - suffix])
      suffix++;
    if (shorter >= 6 && Signature.far(values.signature(a), values.signature(b)) == 0) {
      jaroWinkler.load(one);
      if (jaroWinkler.similarity(other) >= 930) return Level.CLOSE;
    }
    if (prefix >= 3 && prefix * 2 >= shorter || suffix >= 6) return Level.PART;
    return Level.DIFFERENT;
  }

  private Level text(int a, int b) {
    byte[] one = values.letters(a);
    byte[] other = values.letters(b);
    int shorter = Math.min(one.length, other.length);
    if (shorter >= 4 && OneSlip.parts(one, other)) return Level.NEAR;
    if (shorter < 3) return Level.DIFFERENT;
    if (Signature.far(values.signature(a), values.signature(b)) != 0)
      return shared(values.tokens(a), values.tokens(b)) > 0 ? Level.PART : Level.DIFFERENT;
    jaroWinkler.load(one);
    int similarity = jaroWinkler.similarity(other);
    if (similarity >= 940) return Level.NEAR;
    int shared = shared(values.tokens(a), values.tokens(b));
    int fewest = Math.min(values.tokens(a).length, values.tokens(b).length);
    if (shared * 2 > fewest || similarity >= 880) return Level.CLOSE;
    if (shared > 0 || similarity >= 800) return Level.PART;
    return similarity >= 700 ? Level.WEAK : Level.DIFFERENT;
  }

  /// How many words two texts share; each has a word once.
  private static int shared(int[] a, int[] b) {
    int shared = 0;
    for (int x : a) for (int y : b) shared += 1 - (-(x ^ y) >>> 31 | (x ^ y) >>> 31);
    return shared;
  }
}
