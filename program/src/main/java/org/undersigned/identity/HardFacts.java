package org.undersigned.identity;

import java.util.ArrayList;
import java.util.List;
import org.undersigned.identity.columns.Fates;
import org.undersigned.identity.columns.Field;
import org.undersigned.identity.columns.PersonTable;
import org.undersigned.identity.columns.Role;
import org.undersigned.identity.compare.DateComparison;
import org.undersigned.identity.compare.Level;
import org.undersigned.identity.compare.PairComparison;
import org.undersigned.identity.weights.Chances;

/// Facts that exclude one another: two sexes, two days of death. They keep two records apart
/// whatever else agrees, and raise an alarm where much agrees.
///
/// A column that contradicts itself among records that are clearly one person (more often than
/// [#ERRING_SEX], [#ERRING_DEATH]) is evidence like any other, not a hard fact: its mistakes would
/// tear persons apart.
final class HardFacts {
  private static final double ERRING_DEATH = 0.06;

  /// One sex mistaken in some hundred and fifty records.
  private static final double ERRING_SEX = 0.012;

  private final PersonTable table;
  private final List<Field> hard = new ArrayList<>();

  HardFacts(PersonTable table, Chances chances) {
    this.table = table;
    List<Field> fields = table.layout().fields();
    for (int i = 0; i < fields.size(); i++) {
      Role role = fields.get(i).role();
      if (role != Role.SEX && role != Role.DEATH_DATE) continue;
      double share = role == Role.SEX ? ERRING_SEX : ERRING_DEATH;
      if (!chances.errs(PairComparison.FIRST_FIELD + i, share)) hard.add(fields.get(i));
    }
  }

  /// Whether the two cannot be one person.
  boolean exclude(int one, int other) {
    for (Field field : hard) if (excludes(field, one, other)) return true;
    return describedOnly(one, other) || Fates.exclude(table.fate(one), table.fate(other));
  }

  /// Somebody who is only described is nobody in particular, unless a document or an address of
  /// theirs says more.
  private boolean describedOnly(int one, int other) {
    if (!table.isDescribed(one) && !table.isDescribed(other)) return false;
    for (Field field : table.layout().fields()) {
      int value = table.at(one, field.slot());
      if (field.kind() == Field.Kind.CODE && value != 0 && value == table.at(other, field.slot()))
        return false;
    }
    return true;
  }

  /// What the two exclude one another by.
  List<String> between(int one, int other) {
    List<String> facts = new ArrayList<>();
    for (Field field : hard) if (excludes(field, one, other)) facts.add(field.label());
    if (Fates.exclude(table.fate(one), table.fate(other))) facts.add("dead before released");
    return facts;
  }

  private boolean excludes(Field field, int one, int other) {
    int a = table.at(one, field.slot());
    int b = table.at(other, field.slot());
    if (a == 0 || b == 0 || a == b) return false;
    if (field.kind() == Field.Kind.SEX) return true;
    int level = DateComparison.level(a, b);
    return level == Level.DIFFERENT.ordinal()
        || level == Level.INITIAL.ordinal()
        || level == Level.WEAK.ordinal();
  }
}
