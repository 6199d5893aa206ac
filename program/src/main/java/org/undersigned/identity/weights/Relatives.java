package org.undersigned.identity.weights;

import java.util.List;
import org.undersigned.identity.columns.Field;
import org.undersigned.identity.columns.TableLayout;
import org.undersigned.identity.compare.Level;
import org.undersigned.identity.compare.PairComparison;

/// The third possibility beside one person and two strangers: two relatives. They share surname,
/// father's name, home, telephone and often the event, so that all this speaks no more for one
/// person than for two; only what is a person's own does (birth, documents; a day of death is often
/// that of a whole family, and the given name is what raises the suspicion). What differs speaks
/// against both.
///
/// How often such pairs are relatives at all is learnt from the lists: where the births of
/// namesakes in one home mostly differ, there are families in them.
final class Relatives {
  private static final int DIFFERENT = Level.DIFFERENT.ordinal();
  private static final int WEAK = Level.WEAK.ordinal();
  private static final int UNFIT = Level.UNFIT.ordinal();
  private static final int PART = Level.PART.ordinal();

  /// Kinds of suspicion, each with a share of its own.
  static final int KINDS = 3;

  static final int NO_SUSPICION = -1;
  private static final int GIVEN_UNSAID = 0;
  private static final int GIVEN_UNLIKE = 1;
  private static final int GIVEN_DIFFERS = 2;

  /// Log2 odds of one person to two relatives before the lists tell, by the kind of suspicion.
  private static final double[] EXPECTED = {0, 0, -4};

  private final boolean[] own;

  Relatives(TableLayout layout) {
    List<Field> fields = layout.fields();
    own = new boolean[PairComparison.features(layout)];
    for (int i = 0; i < fields.size(); i++)
      own[PairComparison.FIRST_FIELD + i] =
          switch (fields.get(i).role()) {
            case BIRTH, DOCUMENT, EMAIL, SEX -> true;
            default -> false;
          };
  }

  /// Why the pair may be relatives: no given name agrees.
  static int suspicion(long pattern) {
    int given = PairComparison.code(pattern, PairComparison.GIVEN);
    if (given == 0) return GIVEN_UNSAID;
    if (given == DIFFERENT) return GIVEN_DIFFERS;
    return given == WEAK || given == UNFIT || given == PART ? GIVEN_UNLIKE : NO_SUSPICION;
  }

  /// Log2 odds of one person to two relatives before the lists tell: a person whose given name is
  /// told as two wholly different ones is rarer than a brother or a sister.
  static double expectedBits(int kind) {
    return EXPECTED[kind];
  }

  /// What a feature adds where relatives are suspected. The given name adds nothing: that it
  /// differs is the suspicion itself.
  double bits(int feature, double bits) {
    return countsAs(feature).of(bits);
  }

  /// How a feature counts among what is a person's own.
  Weights.Own countsAs(int feature) {
    if (feature == PairComparison.GIVEN) return Weights.Own.NOT;
    return own[feature] ? Weights.Own.WHOLLY : Weights.Own.AGAINST;
  }

  /// Whether both records say something that is a person's own.
  boolean tell(long pattern) {
    for (int f = 0; f < own.length; f++)
      if (own[f] && PairComparison.code(pattern, f) != 0) return true;
    return false;
  }

  /// Log2 odds of one person against strangers and relatives.
  ///
  /// @param sum log2 odds against strangers
  /// @param own what is the person's own in it
  /// @param samePerRelative log2 odds of one person to relatives where nothing of their own is
  ///     known
  static double odds(double sum, double own, double samePerRelative) {
    return Math.min(sum, own + samePerRelative);
  }
}
