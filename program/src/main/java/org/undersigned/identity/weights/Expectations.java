package org.undersigned.identity.weights;

import java.util.EnumMap;
import java.util.Map;
import org.undersigned.identity.columns.Field;
import org.undersigned.identity.columns.Role;
import org.undersigned.identity.columns.TableLayout;
import org.undersigned.identity.compare.Level;
import org.undersigned.identity.compare.PairComparison;

/// What is expected of each feature before a list is seen: how often records of one person agree at
/// each level. The estimate starts here and is held here where a list tells little.
final class Expectations {
  private static final double[] NAME =
      chances(
          Map.of(
              Level.EXACT,
              .76,
              Level.NEAR,
              .06,
              Level.CLOSE,
              .04,
              Level.SOUNDS,
              .025,
              Level.PART,
              .02,
              Level.INITIAL,
              .03,
              Level.WEAK,
              .02,
              Level.SWAPPED,
              .015,
              Level.DIFFERENT,
              .03));
  private static final double[] REST =
      chances(
          Map.of(
              Level.EXACT,
              .4,
              Level.NEAR,
              .1,
              Level.CLOSE,
              .2,
              Level.PART,
              .15,
              Level.WEAK,
              .03,
              Level.DIFFERENT,
              .12));
  private static final double[] TEXT =
      chances(
          Map.of(
              Level.EXACT,
              .66,
              Level.NEAR,
              .08,
              Level.CLOSE,
              .07,
              Level.PART,
              .05,
              Level.WEAK,
              .02,
              Level.DIFFERENT,
              .12));
  private static final double[] CODE =
      chances(
          Map.of(
              Level.EXACT,
              .8,
              Level.NEAR,
              .07,
              Level.CLOSE,
              .02,
              Level.PART,
              .03,
              Level.DIFFERENT,
              .08));
  private static final double[] SEX = chances(Map.of(Level.EXACT, .985, Level.DIFFERENT, .015));

  /// Of two lists the records of one person mostly stand one in each.
  private static final double[] LIST = chances(Map.of(Level.EXACT, .3, Level.DIFFERENT, .7));

  private static final double[] STRANGERS_LIST =
      chances(Map.of(Level.EXACT, .5, Level.DIFFERENT, .5));
  private static final Map<Level, Double> DATES =
      new EnumMap<>(
          Map.of(
              Level.EXACT,
              .62,
              Level.NEAR,
              .08,
              Level.SWAPPED,
              .015,
              Level.CLOSE,
              .03,
              Level.SOUNDS,
              .03,
              Level.PART,
              .02,
              Level.WEAK,
              .02,
              Level.COMPATIBLE,
              .08,
              Level.ABOUT,
              .06,
              Level.DIFFERENT,
              .035));
  private static final double[] DATE = chances(DATES);
  private static final double[] OTHER =
      chances(
          Map.of(
              Level.EXACT,
              .55,
              Level.NEAR,
              .07,
              Level.CLOSE,
              .08,
              Level.PART,
              .06,
              Level.WEAK,
              .02,
              Level.DIFFERENT,
              .22));

  private Expectations() {}

  private static double[] chances(Map<Level, Double> told) {
    double[] chances = new double[Level.COUNT];
    double sum = 0;
    for (Level level : Level.values()) {
      if (level == Level.MISSING) continue;
      chances[level.ordinal()] = told.getOrDefault(level, 0.0005);
      sum += chances[level.ordinal()];
    }
    for (int i = 0; i < chances.length; i++) chances[i] /= sum;
    return chances;
  }

  /// For each feature the chance of each level among records of one person that both say it.
  static double[][] of(TableLayout layout) {
    double[][] m = new double[PairComparison.features(layout)][];
    for (int f = 0; f < PairComparison.REST; f++) m[f] = NAME.clone();
    m[PairComparison.REST] = REST.clone();
    for (int i = 0; i < layout.fields().size(); i++)
      m[PairComparison.FIRST_FIELD + i] = of(layout.fields().get(i)).clone();
    return m;
  }

  /// The same among records of two persons taken at random.
  static double[][] ofStrangers(TableLayout layout) {
    double[][] u = new double[PairComparison.features(layout)][];
    for (int f = 0; f < PairComparison.FIRST_FIELD; f++) u[f] = STRANGERS_NAME.clone();
    for (int i = 0; i < layout.fields().size(); i++)
      u[PairComparison.FIRST_FIELD + i] =
          switch (layout.fields().get(i).kind()) {
            case TEXT -> STRANGERS_TEXT.clone();
            case CODE -> STRANGERS_CODE.clone();
            case DATE -> STRANGERS_DATE.clone();
            case SEX -> STRANGERS_SEX.clone();
            case LIST -> STRANGERS_LIST.clone();
          };
    return u;
  }

  private static final double[] STRANGERS_NAME =
      chances(
          Map.of(
              Level.EXACT,
              .006,
              Level.CLOSE,
              .003,
              Level.INITIAL,
              .008,
              Level.UNFIT,
              .1,
              Level.PART,
              .004,
              Level.WEAK,
              .03,
              Level.DIFFERENT,
              .846));
  private static final double[] STRANGERS_TEXT =
      chances(
          Map.of(
              Level.EXACT,
              .03,
              Level.CLOSE,
              .02,
              Level.PART,
              .1,
              Level.WEAK,
              .05,
              Level.DIFFERENT,
              .8));
  private static final double[] STRANGERS_CODE =
      chances(Map.of(Level.PART, .05, Level.CLOSE, .01, Level.DIFFERENT, .94));
  private static final double[] STRANGERS_SEX =
      chances(Map.of(Level.EXACT, .5, Level.DIFFERENT, .5));
  private static final double[] STRANGERS_DATE = strangersDate();

  private static double[] strangersDate() {
    Map<Level, Double> told = new EnumMap<>(Level.class);
    told.putAll(
        Map.of(
            Level.NEAR,
            .003,
            Level.CLOSE,
            .002,
            Level.SOUNDS,
            .006,
            Level.PART,
            .02,
            Level.INITIAL,
            .02,
            Level.WEAK,
            .09,
            Level.DIFFERENT,
            .4));
    told.putAll(
        Map.of(
            Level.COMPATIBLE,
            .01,
            Level.YEARS_CLOSE,
            .03,
            Level.UNFIT,
            .19,
            Level.ABOUT,
            .02,
            Level.ABOUT_CLOSE,
            .03,
            Level.ABOUT_DIFFERENT,
            .179));
    return chances(told);
  }

  private static double[] of(Field field) {
    return switch (field.kind()) {
      case TEXT -> field.role() == Role.OTHER || field.role() == Role.PLACE ? OTHER : TEXT;
      case CODE -> CODE;
      case DATE -> DATE;
      case SEX -> SEX;
      case LIST -> LIST;
    };
  }
}
