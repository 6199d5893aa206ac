package org.undersigned.identity;

import java.util.concurrent.ConcurrentLinkedQueue;
import org.undersigned.identity.columns.Field;
import org.undersigned.identity.columns.PersonTable;
import org.undersigned.identity.columns.Role;
import org.undersigned.identity.columns.TableLayout;
import org.undersigned.identity.compare.Level;
import org.undersigned.identity.compare.PairComparison;
import org.undersigned.identity.values.DateValue;
import org.undersigned.identity.weights.Chances;
import org.undersigned.names.NameSex;

/// Names that keep two records apart: two fathers, and in lists too small to teach how often
/// names are mistaken, two given names (brothers, sisters and twins share all the rest) two
/// surnames, or none.
final class NamesApart {
  private static final double ERRING_FATHER = 0.03;
  private static final double ERRING_GIVEN = 0.02;

  /// With fewer matches than this, lists teach little of the mistakes in them.
  private static final double TAUGHT = 60;

  /// With fewer than this, two names that are alike are two names, and a digit of a year of birth
  /// that differs is a generation: mistakes are rarer than families.
  private static final double SOME_TAUGHT = 300;

  /// With fewer than this, what looks like given names mistaken is mostly brothers and sisters that
  /// were taken for one person; two wholly different ones keep records apart unless they are this
  /// common.
  private static final double WELL_TAUGHT = 1500;

  private static final double ERRING_GIVEN_OFTEN = 0.15;

  private final PersonTable table;
  private final boolean littleTaught;
  private final boolean someTaught;
  private final boolean wellTaught;
  private final boolean fathers;
  private final boolean own;
  private final boolean givens;

  /// Comparisons are made for one thread each.
  private final ConcurrentLinkedQueue<PairComparison> idle = new ConcurrentLinkedQueue<>();

  NamesApart(PersonTable table, Chances chances) {
    this.table = table;
    this.littleTaught = chances.matches()[PairComparison.GIVEN] < TAUGHT;
    this.someTaught = chances.matches()[PairComparison.GIVEN] < SOME_TAUGHT;
    this.fathers = !chances.errs(PairComparison.PATRONYMIC, ERRING_FATHER);
    this.own = littleTaught && !chances.errs(PairComparison.GIVEN, ERRING_GIVEN);
    this.wellTaught = chances.matches()[PairComparison.GIVEN] >= WELL_TAUGHT;
    this.givens = !wellTaught && !chances.errs(PairComparison.GIVEN, ERRING_GIVEN_OFTEN);
  }

  /// Whether the lists taught little of what is mistaken in them.
  boolean littleTaught() {
    return littleTaught;
  }

  /// Whether they taught little or some.
  boolean someTaught() {
    return someTaught;
  }

  /// Whether the lists taught so much of their mistakes that a family or two makes no difference.
  boolean wellTaught() {
    return wellTaught;
  }

  boolean exclude(int one, int other) {
    return fathersDiffer(one, other) || ownNamesDiffer(one, other) || sexesDiffer(one, other);
  }

  /// Whether a man's form of the name stands against a woman's: brother and sister share all words
  /// but the given one, of which there may be an initial only. In lists that taught much a letter
  /// left out is likelier.
  boolean sexesDiffer(int one, int other) {
    return !wellTaught
        && (NameSex.ofSurname(written(one, TableLayout.SURNAME))
                .excludes(NameSex.ofSurname(written(other, TableLayout.SURNAME)))
            || NameSex.ofFathersName(written(one, TableLayout.PATRONYMIC))
                .excludes(NameSex.ofFathersName(written(other, TableLayout.PATRONYMIC))))
        && !oneDocument(one, other);
  }

  private String written(int record, int slot) {
    return table.names().written(table.at(record, slot));
  }

  /// Whether both name their fathers, and not one father in two spellings, nor by an initial that
  /// fits.
  boolean fathersDiffer(int one, int other) {
    return fathers && differ(one, other, TableLayout.PATRONYMIC, PairComparison.PATRONYMIC);
  }

  private boolean ownNamesDiffer(int one, int other) {
    if (!own)
      return givens
          && differ(one, other, TableLayout.GIVEN, PairComparison.GIVEN)
          && !oneDocument(one, other);
    boolean unnamed = !table.isNamed(one) || !table.isNamed(other);
    boolean surnames = differ(one, other, TableLayout.SURNAME, PairComparison.SURNAME);
    return (differ(one, other, TableLayout.GIVEN, PairComparison.GIVEN)
            || (unnamed || surnames) && !oneBirth(one, other))
        && !oneDocument(one, other);
  }

  /// A day of birth and a given name are one person's under two surnames too.
  private boolean oneBirth(int one, int other) {
    for (Field field : table.layout().fields())
      if (field.role() == Role.BIRTH
          && DateValue.isFull(table.at(one, field.slot()))
          && table.at(one, field.slot()) == table.at(other, field.slot())) return true;
    return false;
  }

  private boolean differ(int one, int other, int slot, int feature) {
    int a = table.at(one, slot);
    int b = table.at(other, slot);
    if (a == 0 || b == 0 || a == b) return false;
    PairComparison comparison = idle.poll();
    if (comparison == null) comparison = new PairComparison(table, PairComparison.Pairs.FEW);
    int level = PairComparison.code(comparison.pattern(one, other), feature);
    boolean differ =
        (level == Level.DIFFERENT.ordinal()
                || level == Level.UNFIT.ordinal()
                || level == Level.WEAK.ordinal()
                    && (littleTaught || someTaught && areTwoNames(a, b, slot)))
            && !comparison.standsElsewhere(a, slot, other)
            && !comparison.standsElsewhere(b, slot, one);
    idle.add(comparison);
    return differ;
  }

  /// Whether both are given names that lists know, in one script: then they differ on purpose,
  /// however alike they are (`Anna`, `Antoni`).
  private boolean areTwoNames(int a, int b, int slot) {
    return slot == TableLayout.GIVEN
        && table.names().given(a).script() == table.names().given(b).script()
        && table.names().given(a).isKnownGiven()
        && table.names().given(b).isKnownGiven();
  }

  /// A document or an address of mail is one person's, whatever they are called on it.
  private boolean oneDocument(int one, int other) {
    for (Field field : table.layout().fields()) {
      if (field.role() != Role.DOCUMENT && field.role() != Role.EMAIL) continue;
      int value = table.at(one, field.slot());
      if (value != 0 && value == table.at(other, field.slot())) return true;
    }
    return false;
  }
}
