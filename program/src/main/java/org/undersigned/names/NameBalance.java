package org.undersigned.names;

import org.undersigned.names.NamePart.Role;

/// Counts what an assignment of words leaves: agreeing parts, missing ones, contradicting ones; and
/// draws the verdict. Main words are given names and surnames.
final class NameBalance {
  private static final double SURE = -2;

  /// Given name and father alone must be as rare as that to stand for a whole name.
  private static final double FULL_NAME = 6;
  private static final int NEAR_ENOUGH = 165;

  /// In long names with this many alike words one that contradicts may be cut or read wrongly.
  private static final int MANY_ALIKE = 3;

  private int alike;
  private int near;
  private int contradicting;
  private int fathersApart;
  private int initials;
  private int mainLeftOne;
  private int mainLeftOther;
  private int fathersLeftOne;
  private int fathersLeftOther;
  private int fathersAlike;
  private int fathersNear;
  private boolean farthestNear;
  private boolean surnameAlike;
  private boolean daughters;
  private int used;

  /// Counts the assignment that `names` holds at the moment.
  void take(NameComparer names) {
    clear();
    var one = names.one();
    var other = names.other();
    for (int i = 0; i < one.length; i++) {
      if (names.partner(i) >= 0) {
        used |= 1 << names.partner(i);
        matched(one[i], other[names.partner(i)], names, i);
      } else {
        mainLeftOne += isMain(one[i]) ? 1 : 0;
        fathersLeftOne += one[i].role() == Role.PATRONYMIC ? 1 : 0;
      }
    }
    for (int j = 0; j < other.length; j++) {
      if ((used & 1 << j) == 0) {
        mainLeftOther += isMain(other[j]) ? 1 : 0;
        fathersLeftOther += other[j].role() == Role.PATRONYMIC ? 1 : 0;
      }
    }
  }

  private void clear() {
    alike = near = initials = used = contradicting = fathersApart = 0;
    mainLeftOne = mainLeftOther = fathersLeftOne = fathersLeftOther = 0;
    fathersAlike = fathersNear = 0;
    farthestNear = surnameAlike = daughters = false;
  }

  private static boolean isMain(NameWord word) {
    return word.role() == Role.GIVEN || word.role() == Role.SURNAME;
  }

  private void matched(NameWord a, NameWord b, NameComparer names, int i) {
    var kind = names.kind(i);
    boolean father = a.role() == Role.PATRONYMIC && b.role() == Role.PATRONYMIC;
    boolean isNear = kind == WordLikeness.Kind.NEAR;
    boolean apart = kind == WordLikeness.Kind.DIFFERENT;
    if (kind == WordLikeness.Kind.INITIAL_FITS) {
      initials++;
    } else if (father) {
      fathersAlike += isNear || apart ? 0 : 1;
      fathersNear += isNear ? 1 : 0;
      fathersApart += apart ? 1 : 0;
      daughters |= a.isDaughters() || b.isDaughters();
    } else if (isNear) {
      near++;
      farthestNear |= names.distance(i) > NEAR_ENOUGH || a.script() == b.script();
    } else if (kind == WordLikeness.Kind.DIFFERENT) {
      contradicting++;
    } else {
      alike++;
      surnameAlike |= a.role() == Role.SURNAME || b.role() == Role.SURNAME;
    }
  }

  /// The bits of what is left over.
  double penalty() {
    int both = Math.min(mainLeftOne, mainLeftOther);
    int alone = Math.max(mainLeftOne, mainLeftOther) - both;
    double each =
        alike + near >= 2
            ? NameWeights.FURTHER_GIVEN_CONTRADICTS
            : surnameAlike ? NameWeights.GIVEN_CONTRADICTS : NameWeights.SURNAME_CONTRADICTS;
    double initialsAlone =
        alike + near == 0 && initials > 0 && alone > 0 ? NameWeights.INITIALS_ONLY_AND_MORE : 0;
    int fathers = Math.min(fathersLeftOne, fathersLeftOther);
    int fathersAlone = Math.max(fathersLeftOne, fathersLeftOther) - fathers;
    return both * each
        + initialsAlone
        + alone * NameWeights.WORD_MISSING
        + fathers * NameWeights.FATHER_CONTRADICTS
        + fathersAlone * NameWeights.FATHER_MISSING;
  }

  boolean mainContradicts() {
    return contradicting > 0 || mainLeftOne > 0 && mainLeftOther > 0;
  }

  boolean fatherContradicts() {
    return fathersApart > 0 || fathersLeftOne > 0 && fathersLeftOther > 0;
  }

  /// A woman whose given name and father agree and whose surname does not may have married.
  boolean mayHaveMarried() {
    return daughters && fathersAlike > 0 && alike == 1 && !surnameAlike && near == 0;
  }

  private boolean nothingLeft() {
    return mainLeftOne + mainLeftOther + fathersLeftOne + fathersLeftOther + initials == 0;
  }

  NameVerdict verdict(double bits) {
    if (fatherContradicts()) {
      return NameVerdict.DIFFERENT;
    }
    if (mainContradicts()) {
      boolean open = mayHaveMarried() || alike >= MANY_ALIKE;
      return open ? NameVerdict.CANNOT_TELL : NameVerdict.DIFFERENT;
    }
    if (alike + near + initials == 0) {
      return bits < NameWeights.PRIOR ? NameVerdict.DIFFERENT : NameVerdict.CANNOT_TELL;
    }
    if (alike >= 2) {
      return bits > SURE && !farthestNear && fathersNear == 0
          ? NameVerdict.SAME
          : NameVerdict.CANNOT_TELL;
    }
    // `Khalid bin Sultan` has no more: given name and father agree and nothing is left.
    if (alike == 1 && fathersAlike == 1 && near == 0 && nothingLeft() && bits > FULL_NAME) {
      return NameVerdict.SAME;
    }
    if (alike == 1 && near > 0 && !farthestNear) {
      return bits > SURE ? NameVerdict.SAME : NameVerdict.CANNOT_TELL;
    }
    return NameVerdict.CANNOT_TELL;
  }
}
