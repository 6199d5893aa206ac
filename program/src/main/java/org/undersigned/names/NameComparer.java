package org.undersigned.names;

import java.util.Arrays;
import org.undersigned.names.NamePart.Role;
import org.undersigned.names.NameWeights.Fathers;
import org.undersigned.names.NameWeights.Orders;

/// Compares two names jointly: lays the words of one upon the words of the other in the best way,
/// whatever their order, and weighs what agrees, what is missing and what contradicts.
///
/// The result is a packed number, so that millions of pairs make no garbage: read it with [#bits],
/// [#verdict]. The same whichever name comes first. One object per thread; reasons by
/// [NameComparison].
public final class NameComparer {
  private static final int MOST = ComparableName.MOST_WORDS + 1;

  private final WordLikeness likeness = new WordLikeness();
  private final double[] value = new double[MOST * MOST];
  private final int[] distance = new int[MOST * MOST];
  private final WordLikeness.Kind[] kind = new WordLikeness.Kind[MOST * MOST];
  private final int[] pair = new int[MOST];
  private final int[] bestPair = new int[MOST];
  private final NameBalance balance = new NameBalance();

  /// Two words farther apart than this are left alone: that costs no more.
  private static final double WORSE_THAN_ALONE = -8;

  private NameWord[] one = {};
  private NameWord[] other = {};
  private double best;
  private Fathers fathers = Fathers.OPEN;

  /// Compares; see [#bits] and [#verdict] for what the number holds.
  public long compare(ComparableName a, ComparableName b) {
    long words = compareWords(a, b);
    return a.isOfOtherGeneration(b)
        ? packed(bits(words) + NameWeights.GENERATION_CONTRADICTS, NameVerdict.DIFFERENT)
        : words;
  }

  /// Compares the words alone.
  long compareWords(ComparableName a, ComparableName b) {
    boolean forward = a.wordArray().length <= b.wordArray().length;
    var less = forward ? a : b;
    var more = forward ? b : a;
    long plain = compareWords(less.wordArray(), more.wordArray(), orders(a, b));
    if (verdict(plain) == NameVerdict.SAME && less.wordArray().length == more.wordArray().length) {
      return plain;
    }
    return withJoinedWords(less, more, plain);
  }

  /// The log2 odds that both are the name of one person, prior included.
  public static float bits(long compared) {
    return Float.intBitsToFloat((int) (compared >>> 32));
  }

  public static NameVerdict verdict(long compared) {
    return VERDICTS[(int) compared & 3];
  }

  private static final NameVerdict[] VERDICTS = NameVerdict.values();

  private static long packed(double bits, NameVerdict verdict) {
    return (long) Float.floatToIntBits((float) bits) << 32 | verdict.ordinal();
  }

  /// Tries each join of neighbouring words of either name in place of the two (`Jin Ping`,
  /// `Jinping`) and keeps the best reading.
  private long withJoinedWords(ComparableName a, ComparableName b, long plain) {
    long best = plain;
    for (var joined : a.joined()) {
      if (isWrittenAsOne(joined, b.wordArray())) {
        best = better(best, compareWords(joined(a, joined), b.wordArray(), orders(a, b)));
      }
    }
    for (var joined : b.joined()) {
      if (isWrittenAsOne(joined, a.wordArray())) {
        best = better(best, compareWords(a.wordArray(), joined(b, joined), orders(a, b)));
      }
    }
    return best;
  }

  /// True where a word of the other name is like the joined words: only then a join can gain.
  private boolean isWrittenAsOne(ComparableName.Joined joined, NameWord[] words) {
    for (NameWord word : words) {
      if (!word.isInitial()
          && 2 * word.weight() > joined.word().weight()
          && likeness.distance(joined.word(), word) <= WordLikeness.FAR) {
        return true;
      }
    }
    return false;
  }

  /// Repeats the reading that gave `compared`, so that [#partner] and the rest tell of it.
  long compareAgain(ComparableName a, ComparableName b, long compared) {
    var orders = orders(a, b);
    boolean forward = a.wordArray().length <= b.wordArray().length;
    var less = forward ? a : b;
    var more = forward ? b : a;
    for (var joined : more.joined()) {
      if (compareWords(less.wordArray(), joined(more, joined), orders) == compared) {
        return compared;
      }
    }
    for (var joined : less.joined()) {
      if (compareWords(joined(less, joined), more.wordArray(), orders) == compared) {
        return compared;
      }
    }
    return compareWords(less.wordArray(), more.wordArray(), orders);
  }

  private static long better(long one, long other) {
    return bits(other) > bits(one) + JOIN_MUST_GAIN ? other : one;
  }

  private static final double JOIN_MUST_GAIN = 1;

  static NameWord[] joined(ComparableName name, ComparableName.Joined joined) {
    var words = name.wordArray();
    var with = new NameWord[words.length - 1];
    for (int i = 0, k = 0; i < words.length; i++) {
      if (i == joined.first()) {
        with[k++] = joined.word();
        i++;
      } else {
        with[k++] = words[i];
      }
    }
    return with;
  }

  static Orders orders(ComparableName a, ComparableName b) {
    return a.order() == NameOrder.UNKNOWN || b.order() == NameOrder.UNKNOWN
        ? Orders.OPEN
        : Orders.KNOWN;
  }

  /// Compares the words and leaves the best assignment in [#partner].
  long compareWords(NameWord[] a, NameWord[] b, Orders orders) {
    one = a;
    other = b;
    fathers = hasFather(a) && hasFather(b) ? Fathers.BOTH_NAMED : Fathers.OPEN;
    for (int i = 0; i < a.length; i++) {
      for (int j = 0; j < b.length; j++) {
        weigh(i, j, orders);
      }
    }
    best = Double.NEGATIVE_INFINITY;
    Arrays.fill(pair, -1);
    assign(0, 0, 0);
    System.arraycopy(bestPair, 0, pair, 0, MOST);
    balance.take(this);
    return packed(NameWeights.PRIOR + best, balance.verdict(NameWeights.PRIOR + best));
  }

  private static boolean hasFather(NameWord[] words) {
    for (NameWord word : words) {
      if (word.role() == Role.PATRONYMIC) {
        return true;
      }
    }
    return false;
  }

  private void weigh(int i, int j, Orders orders) {
    int at = i * MOST + j;
    double roles = NameWeights.roles(one[i], other[j], orders, fathers);
    if (Double.isNaN(roles)) {
      value[at] = Double.NEGATIVE_INFINITY;
      return;
    }
    distance[at] = likeness.distance(one[i], other[j]);
    kind[at] = likeness.kind();
    double agreement = NameWeights.agreement(one[i], other[j], distance[at], kind[at]);
    value[at] = agreement + roles + outOfOrder(i, j);
  }

  /// A first given name laid upon a later one.
  private double outOfOrder(int i, int j) {
    boolean given = one[i].role() == Role.GIVEN && other[j].role() == Role.GIVEN;
    return given && isFirst(one, i) != isFirst(other, j) ? NameWeights.GIVEN_OUT_OF_ORDER : 0;
  }

  private static boolean isFirst(NameWord[] words, int i) {
    return i == 0 || words[i - 1].role() != Role.GIVEN;
  }

  /// All ways to lay the words from `i` on upon free words of the other name; words that are no
  /// worse left alone are left alone.
  private void assign(int i, int used, double sum) {
    if (i == one.length) {
      balance.take(this);
      double total = sum + balance.penalty();
      if (total > best) {
        best = total;
        System.arraycopy(pair, 0, bestPair, 0, MOST);
      }
      return;
    }
    for (int j = 0; j < other.length; j++) {
      double bits = value[i * MOST + j];
      if ((used & 1 << j) == 0 && bits > WORSE_THAN_ALONE) {
        pair[i] = j;
        assign(i + 1, used | 1 << j, sum + bits);
      }
    }
    pair[i] = -1;
    assign(i + 1, used, sum);
  }

  NameWord[] one() {
    return one;
  }

  NameWord[] other() {
    return other;
  }

  /// The word of the other name that word `i` lies upon, or -1.
  int partner(int i) {
    return pair[i];
  }

  double value(int i) {
    return value[i * MOST + pair[i]];
  }

  int distance(int i) {
    return distance[i * MOST + pair[i]];
  }

  WordLikeness.Kind kind(int i) {
    return kind[i * MOST + pair[i]];
  }
}
