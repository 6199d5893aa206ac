package org.undersigned.identity.columns;

/// What tells most unlike words of names apart without a look at their letters: two numbers for
/// each word, side by side, the first its [Signature]. A word is named by the place of its first
/// number.
///
/// The second number: the word's letters as a set (32 bits), its length (8), its first three
/// letters (24). Values of fields have [ValueMarks].
public final class Marks {
  /// An initial, which is compared by other rules.
  static final int INITIAL = 0;

  /// Thousandths of Jaro's similarity below which Winkler's stays below 780 with a common beginning
  /// of 0, 1 or 2 letters: `(0.7795 - 0.1 p) / (1 - 0.1 p)`, rounded down; with three nothing is
  /// said.
  private static final int[] JARO_BELOW = {779, 754, 724, 0};

  /// The same for 880.
  private static final int[] JARO_BELOW_CLOSE = {879, 866, 849, 0};

  private Marks() {}

  /// Whether a word of names is an initial.
  public static boolean isInitial(long[] marks, int word) {
    return (marks[word + 1] >>> 32 & 0xFF) == INITIAL;
  }

  static long ofWord(byte[] letters, boolean initial) {
    long set = 0;
    for (byte letter : letters) set |= 1L << (letter & 31);
    return set | (long) (initial ? INITIAL : letters.length) << 32 | first(letters) << 40;
  }

  private static long first(byte[] letters) {
    long first = 0;
    for (int i = 0; i < Math.min(3, letters.length); i++)
      first |= (long) (letters[i] & 0xFF) << 8 * i;
    return first;
  }

  /// 1 where two words of names, no initials, are surely spelled quite differently: their
  /// Jaro-Winkler similarity is below 780, for no more letters can match than both have.
  ///
  /// Here and below steps of sums take the place of branches: which way these would go is chance,
  /// and a wrongly foretold branch costs more than all the sums.
  public static int apart(long[] marks, int one, int other) {
    long a = marks[one + 1];
    long b = marks[other + 1];
    return whole(a, b) & (strange(marks, one, other, a, b) | few(a, b, matching(a, b), JARO_BELOW));
  }

  /// 1 where two words of names, no initials, are surely no slips of one another: their similarity
  /// is below 880, and more than a slip parts them.
  public static int unlike(long[] marks, int one, int other) {
    long a = marks[one + 1];
    long b = marks[other + 1];
    int matching = matching(a, b);
    int slips = matching - Math.min(letters(a), letters(b)) + 1 >>> 31;
    return whole(a, b)
        & (strange(marks, one, other, a, b) | slips & few(a, b, matching, JARO_BELOW_CLOSE));
  }

  private static int letters(long word) {
    return (int) (word >>> 32) & 0xFF;
  }

  /// 1 where neither is an initial, which has the length [#INITIAL], 0.
  private static int whole(long a, long b) {
    return (-letters(a) & -letters(b)) >>> 31;
  }

  /// 1 where words that are not both short have no pair of letters in common.
  private static int strange(long[] marks, int one, int other, long a, long b) {
    int longer = 4 - Math.max(letters(a), letters(b)) >>> 31;
    return longer & isZero(marks[one] & marks[other]);
  }

  /// No more letters than these can match.
  private static int matching(long a, long b) {
    return Math.min(
        letters(a) - Integer.bitCount((int) a & ~(int) b),
        letters(b) - Integer.bitCount((int) b & ~(int) a));
  }

  private static int few(long a, long b, int m, int[] below) {
    int s = letters(a);
    int t = letters(b);
    int prefix = Long.numberOfTrailingZeros(a >>> 40 ^ b >>> 40 | 1L << 24) >>> 3;
    return (m - 1 | 1000 * (m * (s + t) + s * t) - 3 * s * t * below[prefix]) >>> 31;
  }

  private static int isZero(long number) {
    return 1 - (int) ((number | -number) >>> 63);
  }
}
