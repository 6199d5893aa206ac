package org.undersigned.identity;

import java.util.ArrayList;
import java.util.List;
import org.undersigned.identity.columns.Fates;
import org.undersigned.identity.columns.Field;
import org.undersigned.identity.columns.Generations;
import org.undersigned.identity.columns.PersonTable;
import org.undersigned.identity.columns.Role;
import org.undersigned.identity.compare.DateComparison;
import org.undersigned.identity.compare.Level;
import org.undersigned.identity.compare.PairComparison;
import org.undersigned.identity.weights.Chances;

/// Facts that exclude one another: two sexes, two days of death, births far apart, two fathers.
/// They keep two records apart whatever else agrees, and raise an alarm where much agrees.
///
/// A column that contradicts itself among records that are clearly one person (more often than
/// [#ERRING_SEX] and its like) is evidence like any other, not a hard fact: its mistakes would tear
/// persons apart.
final class HardFacts {
  private static final double ERRING_DEATH = 0.06;

  /// One sex mistaken in some three hundred records.
  private static final double ERRING_SEX = 0.006;

  private static final double ERRING_BIRTH = 0.015;
  private static final double ERRING_BIRTH_OFTEN = 0.15;

  private final PersonTable table;
  private final List<Field> hard = new ArrayList<>();

  /// Births that are no hard facts, since the lists seem to mistake them; but as long as they have
  /// taught little, what looks so is mostly fathers and sons of one name and house.
  private final List<Field> generations = new ArrayList<>();
  private final NamesApart names;
  private final BirthsApart births;

  HardFacts(PersonTable table, Chances chances) {
    this.table = table;
    this.names = new NamesApart(table, chances);
    this.births = names.someTaught() ? BirthsApart.SLIPS_UNLIKELY : BirthsApart.SLIPS_POSSIBLE;
    List<Field> fields = table.layout().fields();
    for (int i = 0; i < fields.size(); i++) {
      double share =
          switch (fields.get(i).role()) {
            case SEX -> ERRING_SEX;
            case DEATH_DATE -> ERRING_DEATH;
            case BIRTH -> ERRING_BIRTH;
            default -> 1;
          };
      if (share < 1 && !chances.errs(PairComparison.FIRST_FIELD + i, share))
        hard.add(fields.get(i));
      else if (fields.get(i).role() == Role.BIRTH
          && !names.wellTaught()
          && !chances.errs(PairComparison.FIRST_FIELD + i, ERRING_BIRTH_OFTEN))
        generations.add(fields.get(i));
    }
  }

  /// Whether the lists taught little of what is mistaken in them.
  boolean littleTaught() {
    return names.littleTaught();
  }

  /// Whether the lists taught so much that a family or two makes no difference.
  boolean wellTaught() {
    return names.wellTaught();
  }

  /// Whether the two cannot be one person, or nobody could tell that they are.
  boolean exclude(int one, int other) {
    for (int i = 0; i < hard.size(); i++) if (excludes(hard.get(i), one, other)) return true;
    for (int i = 0; i < generations.size(); i++)
      if (generationsApart(generations.get(i), one, other)) return true;
    return describedOnly(one, other)
        || Fates.exclude(table.fate(one), table.fate(other))
        || Generations.exclude(table.generation(one), table.generation(other))
        || names.exclude(one, other);
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
    for (Field field : generations)
      if (generationsApart(field, one, other)) facts.add(field.label());
    if (Fates.exclude(table.fate(one), table.fate(other))) facts.add("dead before released");
    if (Generations.exclude(table.generation(one), table.generation(other)))
      facts.add("generation");
    if (names.fathersDiffer(one, other)) facts.add("patronymic");
    return facts;
  }

  private boolean generationsApart(Field field, int one, int other) {
    int a = table.at(one, field.slot());
    int b = table.at(other, field.slot());
    return a != 0 && b != 0 && BirthsApart.areGenerationsApart(a, b);
  }

  private boolean excludes(Field field, int one, int other) {
    int a = table.at(one, field.slot());
    int b = table.at(other, field.slot());
    if (a == 0 || b == 0 || a == b) return false;
    if (field.kind() == Field.Kind.SEX) return true;
    if (field.role() == Role.BIRTH) return births.exclude(a, b);
    int level = DateComparison.level(a, b);
    return level == Level.DIFFERENT.ordinal()
        || level == Level.UNFIT.ordinal()
        || level == Level.ABOUT_DIFFERENT.ordinal()
        || level == Level.INITIAL.ordinal()
        || level == Level.WEAK.ordinal();
  }
}
