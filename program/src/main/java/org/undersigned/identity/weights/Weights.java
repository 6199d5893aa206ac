package org.undersigned.identity.weights;

import org.undersigned.identity.columns.PersonTable;
import org.undersigned.identity.columns.TableLayout;
import org.undersigned.identity.compare.Level;
import org.undersigned.identity.compare.PairComparison;

/// Log2 odds of a pair: the prior, the weight of each level, and for levels that say "the same
/// value" how rare the value is: `log2(u / f)` where f is the share of records that hold the rarer
/// of the two values.
public final class Weights {
  private static final int DIFFERENT = Level.DIFFERENT.ordinal();
  private static final int WEAK = Level.WEAK.ordinal();
  private static final int UNFIT = Level.UNFIT.ordinal();
  private static final int EXACT = Level.EXACT.ordinal();
  private static final int SOUNDS = Level.SOUNDS.ordinal();
  private static final int SWAPPED = Level.SWAPPED.ordinal();

  /// How much of the rarity counts where the values are alike but not equal.
  private static final double ALIKE = 0.5;

  /// A value that stands once is not quite as rare as that.
  private static final double ONCE = 1.5;

  private static final int NOT_SAID = -1;

  /// A share is drawn to the average with the weight of so many records: in a handful of records
  /// every value looks common.
  private static final double HOLD = 5;

  private static final int COUNTS = 256;

  private final PersonTable table;
  private final Chances chances;
  private final double prior;
  /// `[16 feature + code]`.
  private final double[] bits;

  /// The same where relatives are suspected.
  private final double[] ownBits;

  /// log2 of u of equal values, and of how many records say something at all, by feature.
  private final double[] averageBits;

  private final double[] saidBits;

  /// What is added to a count of records, by feature; and log2 of the small sums.
  private final double[] held;

  private final double[][] logs;

  private final int features;
  private final double[] said;
  private final int[] slotOf;
  private final Frequencies frequencies;
  private final Relatives relatives;

  public Weights(PersonTable table, Chances chances) {
    this(table, chances, Frequencies.of(table));
  }

  /// @param frequencies counted over the table or over its first records
  public Weights(PersonTable table, Chances chances, Frequencies frequencies) {
    this.table = table;
    this.frequencies = frequencies;
    this.chances = chances;
    this.prior = chances.priorBits();
    this.features = PairComparison.features(table.layout());
    this.bits = new double[features << 4];
    this.averageBits = new double[features];
    this.saidBits = new double[features];
    this.held = new double[features];
    this.logs = new double[features][COUNTS];
    this.said = frequencies.said();
    this.slotOf = slots(table);
    for (int f = 0; f < features; f++) {
      saidBits[f] = Math.log(said[slotOf[f]] + 1 + HOLD) / Chances.LN2;
      held[f] = HOLD * chances.u()[f][EXACT];
      for (int count = 0; count < COUNTS; count++)
        logs[f][count] = Math.log(Math.max(count, ONCE) + held[f]) / Chances.LN2;
      averageBits[f] = Math.log(chances.u()[f][EXACT]) / Chances.LN2;
      for (int code = 1; code < Level.COUNT; code++) bits[f << 4 | code] = chances.bits(f, code);
    }
    // Words that differ are never evidence for one person, however few such pairs the lists hold.
    for (int f = 0; f <= PairComparison.PATRONYMIC; f++) {
      bits[f << 4 | DIFFERENT] = Math.min(0, bits[f << 4 | DIFFERENT]);
      bits[f << 4 | WEAK] = Math.min(0, bits[f << 4 | WEAK]);
      bits[f << 4 | UNFIT] = Math.min(0, bits[f << 4 | UNFIT]);
    }
    this.relatives = new Relatives(table.layout());
    this.ownBits = new double[features << 4];
    for (int i = 0; i < bits.length; i++) ownBits[i] = relatives.bits(i >>> 4, bits[i]);
  }

  private static int[] slots(PersonTable table) {
    int[] slots = new int[PairComparison.features(table.layout())];
    slots[PairComparison.GIVEN] = TableLayout.GIVEN;
    slots[PairComparison.SURNAME] = TableLayout.SURNAME;
    slots[PairComparison.PATRONYMIC] = TableLayout.PATRONYMIC;
    slots[PairComparison.REST] = TableLayout.REST;
    for (int f = PairComparison.FIRST_FIELD; f < slots.length; f++)
      slots[f] = TableLayout.FIRST_FIELD + f - PairComparison.FIRST_FIELD;
    return slots;
  }

  public Chances chances() {
    return chances;
  }

  public Frequencies frequencies() {
    return frequencies;
  }

  public double priorBits() {
    return prior;
  }

  /// Log2 odds that the two records are one person.
  public double bits(int one, int other, long pattern) {
    double sum = prior;
    double own = 0;
    int at = 0;
    for (long rest = pattern; rest != 0; rest >>>= 4, at += 16) {
      int code = (int) rest & 15;
      if (code < SOUNDS) {
        sum += bits[at | code];
        own += ownBits[at | code];
      } else {
        double part = bits[at | code] + rarity(at >>> 4, code, one, other);
        sum += part;
        own += relatives.bits(at >>> 4, part);
      }
    }
    return suspected(pattern, sum, own);
  }

  /// How many features there are.
  int features() {
    return features;
  }

  /// The part of a level, without the rarity of the value.
  double levelBits(int feature, int code) {
    return bits[feature << 4 | code];
  }

  /// Whether it counts how rare a value of the feature is.
  boolean tellsRarity(int feature) {
    return frequencies.counts(feature).length > 0;
  }

  /// How a feature counts among what is a person's own.
  enum Own {
    WHOLLY,
    AGAINST,
    NOT;

    double of(double bits) {
      return switch (this) {
        case WHOLLY -> bits;
        case AGAINST -> Math.min(0, bits);
        case NOT -> 0;
      };
    }
  }

  Own countsAs(int feature) {
    return relatives.countsAs(feature);
  }

  /// The score of a pair with such a pattern, where it may be two relatives.
  double suspected(long pattern, double sum, double own) {
    int suspicion = Relatives.suspicion(pattern);
    return suspicion == Relatives.NO_SUSPICION
        ? sum
        : Relatives.odds(sum, own, chances.samePerRelative()[suspicion]);
  }

  /// The part of one feature in the sum.
  public double bits(int feature, int one, int other, long pattern) {
    int code = PairComparison.code(pattern, feature);
    return bits[feature << 4 | code] + (code >= SOUNDS ? rarity(feature, code, one, other) : 0);
  }

  /// What is taken off the sum because the two may be [Relatives]; never above zero.
  public double relativesBits(int one, int other, long pattern) {
    if (Relatives.suspicion(pattern) == Relatives.NO_SUSPICION) return 0;
    double sum = prior;
    for (int f = 0; f < features; f++) sum += bits(f, one, other, pattern);
    return Math.min(0, bits(one, other, pattern) - sum);
  }

  /// `log2(u / f)`, u the chance that two values are equal, f the share of the rarer of these:
  /// `(count + HOLD u) / (records + HOLD)`.
  double rarity(int feature, int code, int one, int other) {
    int count = rarer(feature, one, other);
    if (count == NOT_SAID) return 0;
    double gain = averageBits[feature] + saidBits[feature] - log2(feature, count);
    double first = code == EXACT || code == SWAPPED ? gain : ALIKE * gain;
    return feature > PairComparison.SURNAME ? first : first + second(feature, one, other);
  }

  /// What a second word of a part of the name adds where both say the same one (a mother's surname,
  /// a middle name): `SECOND log2(m / f)`, m the chance that it is told alike, f its share. Half of
  /// it is let go, since second words often follow from the first (`José María`).
  private double second(int feature, int one, int other) {
    int slot = slotOf[feature] + 1;
    int word = table.at(one, slot);
    if (word == 0 || word != table.at(other, slot)) return 0;
    int[] counts = frequencies.counts(feature);
    int count = word < counts.length ? counts[word] : 0;
    double bits = TOLD_ALIKE + saidBits[feature] - log2(feature, count);
    return SECOND * Math.max(0, bits);
  }

  private static final double SECOND = 0.5;

  /// log2 of 0.85.
  private static final double TOLD_ALIKE = -0.234;

  private double log2(int feature, int count) {
    return count < COUNTS ? logs[feature][count] : Math.log(count + held[feature]) / Chances.LN2;
  }

  /// The share of records that hold the rarer value; 0 where rarity means nothing.
  public double share(int feature, int one, int other) {
    int count = rarer(feature, one, other);
    return count == NOT_SAID ? 0 : Math.max(count, ONCE) / (said[slotOf[feature]] + 1);
  }

  /// In how many records the rarer of two values stands.
  private int rarer(int feature, int one, int other) {
    int a = table.at(one, slotOf[feature]);
    int b = table.at(other, slotOf[feature]);
    int[] counts = frequencies.counts(feature);
    if (a == 0 || b == 0 || counts.length == 0) return NOT_SAID;
    return Math.min(a < counts.length ? counts[a] : 0, b < counts.length ? counts[b] : 0);
  }
}
