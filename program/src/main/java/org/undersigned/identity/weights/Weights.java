package org.undersigned.identity.weights;

import org.jspecify.annotations.Nullable;
import org.undersigned.identity.columns.Field;
import org.undersigned.identity.columns.FieldValues;
import org.undersigned.identity.columns.NameTokens;
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
  private static final int EXACT = Level.EXACT.ordinal();
  private static final int SOUNDS = Level.SOUNDS.ordinal();
  private static final int SWAPPED = Level.SWAPPED.ordinal();

  /// How much of the rarity counts where the values are alike but not equal.
  private static final double ALIKE = 0.5;

  private final PersonTable table;
  private final Chances chances;
  private final double prior;
  private final double[][] bits;
  private final int features;
  private final double[] said;
  private final int[] slotOf;
  private final @Nullable FieldValues[] valuesOf;
  private final Relatives relatives;

  public Weights(PersonTable table, Chances chances) {
    this.table = table;
    this.chances = chances;
    this.prior = chances.priorBits();
    this.features = PairComparison.features(table.layout());
    this.bits = new double[features][Level.COUNT];
    for (int f = 0; f < features; f++)
      for (int code = 1; code < Level.COUNT; code++) bits[f][code] = chances.bits(f, code);
    // Words that differ are never evidence for one person, however few such pairs the lists hold.
    for (int f = 0; f <= PairComparison.PATRONYMIC; f++) {
      bits[f][DIFFERENT] = Math.min(0, bits[f][DIFFERENT]);
      bits[f][WEAK] = Math.min(0, bits[f][WEAK]);
    }
    this.said = said(table);
    this.slotOf = new int[features];
    this.valuesOf = new FieldValues[features];
    for (Field field : table.layout().fields()) {
      int feature = PairComparison.FIRST_FIELD + field.slot() - TableLayout.FIRST_FIELD;
      slotOf[feature] = field.slot();
      if (field.kind() == Field.Kind.TEXT || field.kind() == Field.Kind.CODE)
        valuesOf[feature] = table.values(field);
    }
    this.relatives = new Relatives(table.layout());
  }

  private static double[] said(PersonTable table) {
    double[] said = new double[table.width()];
    int[] cells = table.cells();
    for (int record = 0, at = 0; record < table.size(); record++)
      for (int slot = 0; slot < table.width(); slot++, at++) if (cells[at] != 0) said[slot]++;
    return said;
  }

  public Chances chances() {
    return chances;
  }

  public double priorBits() {
    return prior;
  }

  /// Log2 odds that the two records are one person.
  public double bits(int one, int other, long pattern) {
    double sum = prior;
    double own = 0;
    for (int f = 0; f < features; f++) {
      int code = (int) (pattern >>> 4 * f) & 15;
      if (code == 0) continue;
      double part = bits[f][code];
      if (code >= SOUNDS) part += rarity(f, code, one, other);
      sum += part;
      own += relatives.bits(f, part);
    }
    int suspicion = Relatives.suspicion(pattern);
    return suspicion == Relatives.NO_SUSPICION
        ? sum
        : Relatives.odds(sum, own, chances.samePerRelative()[suspicion]);
  }

  /// The part of one feature in the sum.
  public double bits(int feature, int one, int other, long pattern) {
    int code = PairComparison.code(pattern, feature);
    return bits[feature][code] + (code >= SOUNDS ? rarity(feature, code, one, other) : 0);
  }

  /// What is taken off the sum because the two may be [Relatives]; never above zero.
  public double relativesBits(int one, int other, long pattern) {
    if (Relatives.suspicion(pattern) == Relatives.NO_SUSPICION) return 0;
    double sum = prior;
    for (int f = 0; f < features; f++) sum += bits(f, one, other, pattern);
    return Math.min(0, bits(one, other, pattern) - sum);
  }

  private double rarity(int feature, int code, int one, int other) {
    double share = share(feature, one, other);
    if (share <= 0) return 0;
    double average = chances.u()[feature][EXACT];
    double gain = Math.log(average / share) / Chances.LN2;
    return code == EXACT || code == SWAPPED ? gain : ALIKE * gain;
  }

  /// The share of records that hold the rarer value; 0 where rarity means nothing.
  public double share(int feature, int one, int other) {
    return switch (feature) {
      case PairComparison.GIVEN -> words(TableLayout.GIVEN, one, other);
      case PairComparison.SURNAME -> words(TableLayout.SURNAME, one, other);
      case PairComparison.PATRONYMIC -> words(TableLayout.PATRONYMIC, one, other);
      case PairComparison.REST -> values(table.rests(), TableLayout.REST, one, other);
      default -> {
        FieldValues values = valuesOf[feature];
        yield values == null ? 0 : values(values, slotOf[feature], one, other);
      }
    };
  }

  private double words(int slot, int one, int other) {
    int a = table.at(one, slot);
    int b = table.at(other, slot);
    if (a == 0 || b == 0) return 0;
    NameTokens names = table.names();
    int count =
        slot == TableLayout.SURNAME
            ? Math.min(names.asSurname(a), names.asSurname(b))
            : Math.min(names.asGiven(a), names.asGiven(b));
    return share(count, said[slot]);
  }

  private double values(FieldValues values, int slot, int one, int other) {
    return share(
        Math.min(values.count(table.at(one, slot)), values.count(table.at(other, slot))),
        said[slot]);
  }

  private static double share(int count, double of) {
    return of == 0 ? 0 : Math.max(count, 1.5) / (of + 1);
  }
}
