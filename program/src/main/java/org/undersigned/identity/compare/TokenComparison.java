package org.undersigned.identity.compare;

import org.undersigned.identity.columns.NameTokens;

/// The level of two words of names.
final class TokenComparison {
  private static final int MISSING = Level.MISSING.ordinal();
  private static final int DIFFERENT = Level.DIFFERENT.ordinal();
  private static final int EXACT = Level.EXACT.ordinal();

  private final NameTokens names;
  private final JaroWinkler jaroWinkler = new JaroWinkler();
  private final LevelCache cache = new LevelCache();

  TokenComparison(NameTokens names) {
    this.names = names;
  }

  int level(int a, int b) {
    if (a == 0 || b == 0) return MISSING;
    if (a == b) return EXACT;
    long key = LevelCache.key(1, a, b);
    int known = cache.get(key);
    return known >= 0 ? known : cache.put(key, compute(Math.min(a, b), Math.max(a, b)));
  }

  private int compute(int a, int b) {
    byte[] one = names.letters(a);
    byte[] other = names.letters(b);
    if (one.length == 1 || other.length == 1)
      return one[0] == other[0] ? Level.INITIAL.ordinal() : DIFFERENT;
    boolean sounds = names.sound(a) == names.sound(b);
    if (!sounds
        && (names.signature(a) & names.signature(b)) == 0
        && Math.max(one.length, other.length) > 4) return DIFFERENT;
    jaroWinkler.load(one);
    int similarity = jaroWinkler.similarity(other);
    int shorter = Math.min(one.length, other.length);
    if (OneSlip.parts(one, other) && shorter >= 4) return Level.NEAR.ordinal();
    if (similarity >= 940) return Level.NEAR.ordinal();
    if (similarity >= 880) return Level.CLOSE.ordinal();
    if (sounds && shorter >= 3 && similarity >= 600) return Level.SOUNDS.ordinal();
    if (shorter >= 3 && starts(one, other, shorter)) return Level.CLOSE.ordinal();
    return similarity >= 780 ? Level.WEAK.ordinal() : DIFFERENT;
  }

  private static boolean starts(byte[] one, byte[] other, int length) {
    for (int i = 0; i < length; i++) if (one[i] != other[i]) return false;
    return true;
  }
}
