package org.undersigned.names;

/// Weighted alignment of two words of sounding units: the least cost of turning one into the other,
/// unit by unit (Needleman and Wunsch 1970, with the costs of [Sounds]).
///
/// Holds its rows, so that millions of words are compared without garbage; one object per thread.
final class Alignment {
  /// Units beyond this cost nothing.
  static final int LONGEST = 48;

  private final int[] before = new int[LONGEST + 1];
  private final int[] row = new int[LONGEST + 1];
  private final int[] beforeLast = new int[LONGEST + 1];

  private short[] gapOne = Sounds.GAP;
  private short[] gapOther = Sounds.GAP;
  private byte[] costs = Sounds.TWO_SCRIPTS;
  private Slips slips = Slips.NONE;

  /// Chooses the costs for two words; then [#cost] is asked once or more.
  void between(NameWord one, NameWord other) {
    // A script without vowels excuses their absence in itself, not in the other word.
    gapOne = gaps(one.vowels(), other.vowels());
    gapOther = gaps(other.vowels(), one.vowels());
    costs = one.script() == other.script() ? Sounds.ONE_SCRIPT : Sounds.TWO_SCRIPTS;
    slips = one.vowels() == other.vowels() ? Slips.EXCHANGED_NEIGHBOURS : Slips.NONE;
  }

  /// The cost in hundredths of a consonant; some number above `limit` as soon as it is above it.
  int cost(short[] one, short[] other, int limit) {
    int n = Math.min(one.length, LONGEST);
    int m = Math.min(other.length, LONGEST);
    short[] gapOne = this.gapOne;
    short[] gapOther = this.gapOther;
    byte[] costs = this.costs;
    boolean exchanges = slips == Slips.EXCHANGED_NEIGHBOURS;
    int[] before = this.before;
    int[] row = this.row;
    int[] beforeLast = this.beforeLast;
    before[0] = 0;
    for (int j = 1; j <= m; j++) {
      before[j] = before[j - 1] + gapOther[other[j - 1]];
    }
    for (int i = 1; i <= n; i++) {
      int unit = one[i - 1];
      int base = unit * Sounds.COUNT;
      int gap = gapOne[unit];
      row[0] = before[0] + gap;
      int least = row[0];
      int left = row[0];
      for (int j = 1; j <= m; j++) {
        int letter = other[j - 1];
        int cost = before[j - 1] + costs[base + letter];
        cost = Math.min(cost, before[j] + gap);
        cost = Math.min(cost, left + gapOther[letter]);
        if (exchanges && i > 1 && j > 1 && unit == other[j - 2] && one[i - 2] == other[j - 1]) {
          cost = Math.min(cost, beforeLast[j - 2] + EXCHANGE);
        }
        row[j] = cost;
        left = cost;
        least = Math.min(least, cost);
      }
      if (least > limit) {
        return least;
      }
      var free = beforeLast;
      beforeLast = before;
      before = row;
      row = free;
    }
    return before[m];
  }

  private enum Slips {
    NONE,
    EXCHANGED_NEIGHBOURS
  }

  /// Whether a word's script writes its vowels.
  enum Vowels {
    WRITTEN,
    LEFT_OUT
  }

  /// Two neighbours exchanged: a slip of the hand.
  private static final int EXCHANGE = 60;

  private static short[] gaps(Vowels own, Vowels others) {
    return own == Vowels.WRITTEN && others == Vowels.LEFT_OUT ? Sounds.GAP_ABJAD : Sounds.GAP;
  }
}
