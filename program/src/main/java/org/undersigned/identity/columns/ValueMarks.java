package org.undersigned.identity.columns;

/// What tells most unlike values of a text or code field apart without a look at their letters:
/// three numbers for each value, side by side. A value is named by the place of its first number.
///
/// The first is the value's [Signature]. The second holds in its upper half the first four letters
/// (six bits of each) and the length (8), in its lower half the words of a text as a set, or of a
/// code hashes of its first half and of its last six letters. The third counts letters: of 32 kinds
/// whether there is one, and whether there are two.
///
/// Steps of sums take the place of branches: which way these would go is chance, and a wrongly
/// foretold branch costs more than all the sums.
public final class ValueMarks {
  /// How many numbers a value has.
  public static final int SIZE = 3;

  private static final int ENDING = 6;
  private static final int BEGINNING = 3;
  private static final int FIRST = 4;
  private static final int FIRST_AT = 40;
  private static final int LETTER_BITS = 6;
  private static final int LENGTH_AT = 32;

  /// One slip changes at most three pairs of letters into three others (two neighbours exchanged).
  private static final int ONE_SLIP = 6;

  /// What is shorter than this is compared by slips alone.
  private static final int SHORTEST_TEXT = 3;

  private ValueMarks() {}

  static void ofText(byte[] letters, int[] words, long[] marks, int at) {
    long set = 0;
    for (int word : words) set |= 1L << (word * 0x9E3779B1 >>> 27);
    make(letters, set, marks, at);
  }

  static void ofCode(byte[] letters, long[] marks, int at) {
    int half = Math.max(BEGINNING, (letters.length + 1) / 2);
    long beginning = hash(letters, 0, Math.min(half, letters.length));
    long ending = hash(letters, Math.max(0, letters.length - ENDING), letters.length);
    make(letters, beginning << 16 | ending, marks, at);
  }

  private static void make(byte[] letters, long lowerHalf, long[] marks, int at) {
    long first = 0;
    for (int i = 0; i < Math.min(FIRST, letters.length); i++)
      first |= (long) (letters[i] & (1 << LETTER_BITS) - 1) << LETTER_BITS * i;
    long counts = 0;
    for (byte letter : letters) {
      long one = 1L << (letter & 31);
      counts |= one | (counts & one) << 32;
    }
    marks[at] = Signature.of(letters);
    marks[at + 1] = first << FIRST_AT | (long) letters.length << LENGTH_AT | lowerHalf;
    marks[at + 2] = counts;
  }

  /// 16 bits.
  private static long hash(byte[] letters, int from, int to) {
    int hash = to - from;
    for (int i = from; i < to; i++) hash = hash * 31 + letters[i];
    return hash * 0x9E3779B97F4A7C15L >>> 48;
  }

  /// 1 where two codes surely differ: more than a slip, at the beginning and at the end, and in
  /// most letters or pairs of letters.
  public static int codesApart(long[] marks, int one, int other) {
    long a = marks[one + 1];
    long b = marks[other + 1];
    int ends = isZero((a ^ b) & 0xFFFF);
    int lengths = isZero((a ^ b) >>> LENGTH_AT & 0xFF);
    // Codes of one length agree in their first halves or not; of others, three letters must do.
    int halves = isZero((a ^ b) >>> 16 & 0xFFFF);
    int firsts = isZero((a ^ b) >>> FIRST_AT & (1 << LETTER_BITS * BEGINNING) - 1);
    int begins = lengths & halves | 1 - lengths & firsts;
    int brief = Math.min(length(a), length(b)) - ENDING >>> 31;
    int far = Signature.far(marks[one], marks[other]) | below(marks, one, other, BELOW_930);
    return 1 - (ends | begins) & slipsApart(marks, one, other) & (brief | far);
  }

  /// 1 where two texts surely differ: they share no word, and are spelled quite differently.
  public static int textsApart(long[] marks, int one, int other) {
    int far = Signature.far(marks[one], marks[other]) | below(marks, one, other, BELOW_700);
    return isZero((int) marks[one + 1] & (int) marks[other + 1])
        & slipsApart(marks, one, other)
        & far;
  }

  /// 1 where two texts are spelled so differently that their words alone tell whether a part of
  /// them agrees, if they share a word at all.
  public static int wordsTell(long[] marks, int one, int other) {
    int shorter = Math.min(length(marks[one + 1]), length(marks[other + 1]));
    int far =
        Signature.far(marks[one], marks[other])
            | 1 - (shorter - SHORTEST_TEXT >>> 31) & below(marks, one, other, BELOW_880);
    return slipsApart(marks, one, other) & far;
  }

  /// 1 where two texts that share no word surely differ.
  public static int spellingsApart(long[] marks, int one, int other) {
    return Signature.far(marks[one], marks[other]) | below(marks, one, other, BELOW_700);
  }

  private static int length(long second) {
    return (int) (second >>> LENGTH_AT) & 0xFF;
  }

  /// 1 where more than a slip parts two values: a slip takes one letter away, adds one, or both.
  private static int slipsApart(long[] marks, int one, int other) {
    long counts = marks[one + 2];
    long others = marks[other + 2];
    return (ONE_SLIP - Long.bitCount(marks[one] ^ marks[other])
            | 1 - Long.bitCount(counts & ~others)
            | 1 - Long.bitCount(others & ~counts))
        >>> 31;
  }

  /// Thousandths of Jaro's similarity below which Winkler's stays below 930 with a common beginning
  /// of 0 to 4 letters: `(0.9295 - 0.1 p) / (1 - 0.1 p)`, rounded down.
  private static final int[] BELOW_930 = {929, 921, 911, 899, 882};

  /// The same for 880 and 700.
  private static final int[] BELOW_880 = {879, 866, 849, 827, 799};

  private static final int[] BELOW_700 = {699, 666, 624, 570, 499};

  /// 1 where the Jaro-Winkler similarity of two values is surely below some bound, for no more
  /// letters can match than both have: `(m/s + m/t + 1) / 3` at most.
  private static int below(long[] marks, int one, int other, int[] jaro) {
    long a = marks[one + 1];
    long b = marks[other + 1];
    long counts = marks[one + 2];
    long others = marks[other + 2];
    int s = length(a);
    int t = length(b);
    int m = Math.min(s - Long.bitCount(counts & ~others), t - Long.bitCount(others & ~counts));
    long differ = a >>> FIRST_AT ^ b >>> FIRST_AT | 1L << FIRST * LETTER_BITS;
    int prefix = Long.numberOfTrailingZeros(differ) * 43 >>> 8;
    return (m - 1 | 1000 * (m * (s + t) + s * t) - 3 * s * t * jaro[prefix]) >>> 31;
  }

  private static int isZero(long number) {
    return 1 - (int) ((number | -number) >>> 63);
  }
}
