package org.undersigned.identity.columns;

/// What tells most unlike values apart without a look at their letters: two numbers for each value,
/// side by side, the first its [Signature].
///
/// The second number of a word of a name: its letters as a set (32 bits), its length (8), its first
/// three letters (24). Of a text: the words in it as a set. Of a code: a hash of its last six
/// letters (32), its length (8), its first three letters (24).
public final class Marks {
  /// An initial, which is compared by other rules.
  static final int INITIAL = 0;

  private static final int ENDING = 6;
  private static final int BEGINNING = 3;

  /// One slip changes at most three pairs of letters into three others (two neighbours exchanged).
  private static final int ONE_SLIP = 6;

  /// Thousandths of Jaro's similarity below which Winkler's stays below 780 with a common beginning
  /// of 0, 1 or 2 letters: `(0.7795 - 0.1 p) / (1 - 0.1 p)`, rounded down.
  private static final int[] JARO_BELOW = {779, 754, 724};

  /// The same for 880.
  private static final int[] JARO_BELOW_CLOSE = {879, 866, 849};

  private Marks() {}

  /// Whether a word of names is an initial.
  public static boolean isInitial(long[] marks, int word) {
    return (marks[2 * word + 1] >>> 32 & 0xFF) == INITIAL;
  }

  static long ofWord(byte[] letters, boolean initial) {
    long set = 0;
    for (byte letter : letters) set |= 1L << (letter & 31);
    return set | (long) (initial ? INITIAL : letters.length) << 32 | first(letters) << 40;
  }

  static long ofText(int[] words) {
    long set = 0;
    for (int word : words) set |= 1L << (word * 0x9E3779B1 >>> 26);
    return set;
  }

  static long ofCode(byte[] letters) {
    long ending = hash(letters, Math.max(0, letters.length - ENDING), letters.length);
    int half = Math.max(BEGINNING, (letters.length + 1) / 2);
    long beginning = hash(letters, 0, Math.min(half, letters.length));
    long first = hash(letters, 0, Math.min(BEGINNING, letters.length));
    return ending & 0xFFFFFF
        | (beginning & 0xFFFF) << 24
        | (long) letters.length << 40
        | (first & 0xFFFF) << 48;
  }

  private static long hash(byte[] letters, int from, int to) {
    int hash = to - from;
    for (int i = from; i < to; i++) hash = hash * 31 + letters[i];
    return hash * 0x9E3779B97F4A7C15L >>> 40;
  }

  private static long first(byte[] letters) {
    long first = 0;
    for (int i = 0; i < Math.min(3, letters.length); i++)
      first |= (long) (letters[i] & 0xFF) << 8 * i;
    return first;
  }

  /// Whether two words of names, no initials, are surely spelled quite differently: their
  /// Jaro-Winkler similarity is below 780, for no more letters can match than both have.
  public static boolean apart(long[] marks, int one, int other) {
    return apart(marks, one, other, JARO_BELOW);
  }

  /// Whether two words of names, no initials, are surely no slips of one another: their
  /// similarity is below 880, and more than a slip parts them.
  public static boolean unlike(long[] marks, int one, int other) {
    return apart(marks, one, other, JARO_BELOW_CLOSE);
  }

  private static boolean apart(long[] marks, int one, int other, int[] below) {
    long a = marks[2 * one + 1];
    long b = marks[2 * other + 1];
    int s = (int) (a >>> 32) & 0xFF;
    int t = (int) (b >>> 32) & 0xFF;
    if (s == INITIAL || t == INITIAL) return false;
    if ((marks[2 * one] & marks[2 * other]) == 0 && Math.max(s, t) > 4) return true;
    int prefix = Long.numberOfTrailingZeros(a >>> 40 ^ b >>> 40 | 1L << 24) >>> 3;
    if (prefix > 2) return false;
    int m =
        Math.min(
            s - Integer.bitCount((int) a & ~(int) b), t - Integer.bitCount((int) b & ~(int) a));
    if (m >= Math.min(s, t) - 1 && below == JARO_BELOW_CLOSE) return false;
    return m <= 0 || 1000 * (m * (s + t) + s * t) < 3 * s * t * below[prefix];
  }

  /// Whether two codes surely differ: more than a slip, at the beginning and at the end, and in
  /// most pairs of letters.
  public static boolean codesApart(long[] marks, int one, int other) {
    long a = marks[2 * one + 1];
    long b = marks[2 * other + 1];
    if (((a ^ b) & 0xFFFFFF) == 0) return false;
    int lengths = (int) (a >>> 40 & 0xFF);
    // Codes of one length agree in their first halves or not; of others, three letters must do.
    boolean beginnings =
        lengths == (b >>> 40 & 0xFF)
            ? (a >>> 24 & 0xFFFF) == (b >>> 24 & 0xFFFF)
            : a >>> 48 == b >>> 48;
    if (beginnings) return false;
    long x = marks[2 * one];
    long y = marks[2 * other];
    if (Long.bitCount(x ^ y) <= ONE_SLIP) return false;
    return Math.min(lengths, b >>> 40 & 0xFF) < ENDING || Signature.far(x, y);
  }

  /// Whether two texts surely differ: they share few pairs of letters and no word.
  public static boolean textsApart(long[] marks, int one, int other) {
    return (marks[2 * one + 1] & marks[2 * other + 1]) == 0 && spellingsApart(marks, one, other);
  }

  /// Whether two texts share few pairs of letters; they may share a word.
  public static boolean spellingsApart(long[] marks, int one, int other) {
    long x = marks[2 * one];
    long y = marks[2 * other];
    return Long.bitCount(x ^ y) > ONE_SLIP && Signature.far(x, y);
  }
}
