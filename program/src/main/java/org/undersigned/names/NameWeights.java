package org.undersigned.names;

import org.undersigned.names.NamePart.Role;

/// The weights of a joint comparison, in bits (log2 of likelihood ratios).
///
/// A part that agrees is worth how rare it is, less the farther the spellings lie apart; a part
/// that contradicts counts against by a fixed amount. Fellegi and Sunter (1969): the weight of an
/// agreement is log2(m/u), where u, the chance that two people agree, is the frequency of the
/// value.
final class NameWeights {
  /// Odds that two names set side by side belong to one person before they are looked at: 1 : 1000.
  static final double PRIOR = -10;

  static final double GIVEN_CONTRADICTS = -9;
  static final double SURNAME_CONTRADICTS = -9;
  static final double FATHER_CONTRADICTS = -8;
  static final double FURTHER_GIVEN_CONTRADICTS = -5;
  static final double GENERATION_CONTRADICTS = -9;
  static final double WORD_MISSING = -0.7;
  static final double FATHER_MISSING = -0.3;
  static final double EXCHANGED = -1;
  static final double EXCHANGED_AGAINST_ORDER = -3;
  static final double GIVEN_OUT_OF_ORDER = -2.5;
  static final double FATHER_AS_OTHER = -1.5;
  static final double INITIAL_FITS = 2;
  static final double INITIALS_ONLY_AND_MORE = -4;
  private static final double MOST = 16;
  private static final double STANDS_FOR = 0.7;

  private NameWeights() {}

  /// The bits of two words `distance` thousandths apart (0 to 1000).
  static double agreement(NameWord one, NameWord other, int distance, WordLikeness.Kind kind) {
    if (kind == WordLikeness.Kind.INITIAL_FITS) {
      return INITIAL_FITS;
    }
    double rare = Math.min(MOST, Math.min(one.bits(), other.bits()));
    if (kind == WordLikeness.Kind.STANDS_FOR) {
      return STANDS_FOR * rare;
    }
    return share(distance) * (distance > WordLikeness.FAR ? -GIVEN_CONTRADICTS : rare);
  }

  /// 1 for words that are alike, 0 where they are as far apart as words of one name get, then
  /// below.
  private static double share(int distance) {
    if (distance <= WordLikeness.ALIKE) {
      return 1 - 0.25 * distance / WordLikeness.ALIKE;
    }
    if (distance <= WordLikeness.FAR) {
      return 0.75 * (WordLikeness.FAR - distance) / (WordLikeness.FAR - WordLikeness.ALIKE);
    }
    return -Math.min(1, (distance - WordLikeness.FAR) / (double) WordLikeness.FAR);
  }

  /// What it costs that words of these roles are laid upon each other; `NaN` where they never are.
  static double roles(NameWord one, NameWord other, Orders orders, Fathers fathers) {
    Role a = one.role();
    Role b = other.role();
    if (a == b) {
      return 0;
    }
    if (a == Role.FURTHER || b == Role.FURTHER) {
      return a == Role.PATRONYMIC || b == Role.PATRONYMIC ? Double.NaN : FATHER_AS_OTHER;
    }
    if (a == Role.PATRONYMIC || b == Role.PATRONYMIC) {
      if (fathers == Fathers.BOTH_NAMED) {
        return Double.NaN;
      }
      var father = a == Role.PATRONYMIC ? one : other;
      var plain = a == Role.PATRONYMIC ? other : one;
      // Ерлан is not his father, Ерланұлы; but `bin Salem` may be written `Salem`, and a
      // patronymic may serve as surname.
      boolean lone = !father.isFatherly() && !father.isInitial() && !plain.isInitial();
      boolean asSurname = father.isFatherly() && plain.isFatherly();
      return lone || asSurname ? FATHER_AS_OTHER : Double.NaN;
    }
    return orders == Orders.KNOWN ? EXCHANGED_AGAINST_ORDER : EXCHANGED;
  }

  /// Whether both names name the father.
  enum Fathers {
    BOTH_NAMED,
    OPEN
  }

  /// Whether both names tell which word is the surname.
  enum Orders {
    KNOWN,
    OPEN
  }
}
