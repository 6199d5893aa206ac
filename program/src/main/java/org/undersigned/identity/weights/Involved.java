package org.undersigned.identity.weights;

import java.util.List;
import org.undersigned.identity.columns.Field;
import org.undersigned.identity.compare.Level;
import org.undersigned.identity.compare.PairComparison;

/// Levels that are weighed among themselves: whether a name is written as an initial, or a birth as
/// a year or an age, depends on the list and not on the person. So it is no evidence *that* a pair
/// has an initial; whether the initial fits is:
///
/// `m(fits) / u(fits) = P(fits | one person, an initial) / P(fits | two persons, an initial)`.
///
/// Of two lists of which one has initials only, all pairs of one person have one and most pairs at
/// random have none; the plain shares would hold that against them.
///
/// @param codes of the levels
/// @param expected how often each is met among records of one person, given that one of them is
record Involved(int[] codes, double[] expected) {
  private static final List<Involved> NAMES =
      List.of(of(new Level[] {Level.INITIAL, Level.UNFIT}, .94, .06));
  private static final List<Involved> DATES =
      List.of(
          of(new Level[] {Level.COMPATIBLE, Level.YEARS_CLOSE, Level.UNFIT}, .86, .07, .07),
          of(new Level[] {Level.ABOUT, Level.ABOUT_CLOSE, Level.ABOUT_DIFFERENT}, .8, .12, .08));

  private static Involved of(Level[] levels, double... expected) {
    int[] codes = new int[levels.length];
    for (int i = 0; i < codes.length; i++) codes[i] = levels[i].ordinal();
    return new Involved(codes, expected);
  }

  /// The groups of a feature.
  static List<Involved> in(int feature, List<Field> fields) {
    if (feature <= PairComparison.PATRONYMIC) return NAMES;
    boolean date =
        feature >= PairComparison.FIRST_FIELD
            && fields.get(feature - PairComparison.FIRST_FIELD).kind() == Field.Kind.DATE;
    return date ? DATES : List.of();
  }

  /// Gives the levels of each group together the share in `m` that they have in `u`.
  ///
  /// @param counts matches found, by level
  /// @param hold the weight of the expectation, in matches
  static void condition(
      List<Involved> groups, double[] m, double[] u, double[] counts, double hold) {
    double full = 1;
    double shares = 0;
    for (Involved group : groups) {
      full -= group.sum(m);
      shares += group.sum(u);
    }
    for (int code = 1; code < m.length; code++) m[code] *= (1 - shares) / full;
    for (Involved group : groups) {
      double share = group.sum(u);
      double found = group.sum(counts) + hold;
      for (int i = 0; i < group.codes.length; i++)
        m[group.codes[i]] = share * (counts[group.codes[i]] + hold * group.expected[i]) / found;
    }
  }

  private double sum(double[] by) {
    double sum = 0;
    for (int code : codes) sum += by[code];
    return sum;
  }
}
