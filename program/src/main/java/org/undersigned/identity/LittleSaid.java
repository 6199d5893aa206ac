package org.undersigned.identity;

import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.undersigned.identity.clusters.Evidence;
import org.undersigned.identity.clusters.Little;
import org.undersigned.identity.columns.Field;
import org.undersigned.identity.columns.PersonTable;
import org.undersigned.identity.columns.Role;
import org.undersigned.identity.columns.TableLayout;
import org.undersigned.identity.compare.DateComparison;
import org.undersigned.identity.compare.Level;
import org.undersigned.identity.compare.PairComparison;
import org.undersigned.identity.values.DateValue;
import org.undersigned.identity.weights.Chances;

/// What the records of a table say too little for; see [Little].
final class LittleSaid {
  private final PersonTable table;

  /// Comparisons are made for one thread each.
  private final ConcurrentLinkedQueue<PairComparison> idle = new ConcurrentLinkedQueue<>();

  private LittleSaid(PersonTable table) {
    this.table = table;
  }

  /// Of lists that taught much, an initial is evidence like any other.
  static Little in(PersonTable table, Chances chances, boolean wellTaught) {
    LittleSaid said = new LittleSaid(table);
    if (wellTaught) return Little.initials(said::initials);
    Evidence.Apart twoOfOneList =
        seldomTwice(table, chances) ? (a, b) -> table.list(a) == table.list(b) : (_, _) -> false;
    return new Little(
        said::initials, _ -> true, said::tells, said::elsewhere, said::names, twoOfOneList);
  }

  /// Whether there are several lists, and those have hardly anybody twice.
  private static boolean seldomTwice(PersonTable table, Chances chances) {
    List<Field> fields = table.layout().fields();
    if (fields.isEmpty() || fields.getLast().kind() != Field.Kind.LIST) return false;
    int feature = PairComparison.FIRST_FIELD + fields.size() - 1;
    return chances.bits(feature, Level.EXACT.ordinal()) < SELDOM_TWICE;
  }

  private static final double SELDOM_TWICE = -0.5;

  /// An initial for a given name, or none at all, and no full date of birth.
  private boolean initials(int record) {
    int given = table.at(record, TableLayout.GIVEN);
    if (given == 0 || !table.names().isInitial(given)) return false;
    return table.layout().fields().stream()
        .noneMatch(f -> f.role() == Role.BIRTH && DateValue.isFull(table.at(record, f.slot())));
  }

  /// Whether both name their fathers, or live at one address, or agree in a date, a document or a
  /// telephone.
  private boolean tells(int one, int other) {
    if (table.at(one, TableLayout.PATRONYMIC) != 0 && table.at(other, TableLayout.PATRONYMIC) != 0)
      return true;
    for (Field field : table.layout().fields()) {
      int a = table.at(one, field.slot());
      int b = table.at(other, field.slot());
      if (a == 0 || b == 0) continue;
      if (field.kind() == Field.Kind.DATE
          ? agree(a, b)
          : a == b && (field.kind() == Field.Kind.CODE || field.role() == Role.ADDRESS))
        return true;
    }
    return false;
  }

  /// Two places, where one record tells no father, no birth, no date and nothing that one person
  /// alone has, or the births are a decade apart: a namesake is as likely as a move.
  private boolean elsewhere(int one, int other) {
    if (!isBare(one) && !isBare(other) && !decadesApart(one, other)) return false;
    boolean differ = false;
    List<Field> fields = table.layout().fields();
    for (int i = 0; i < fields.size(); i++) {
      if (fields.get(i).role() != Role.PLACE) continue;
      int level = level(one, other, PairComparison.FIRST_FIELD + i);
      if (level >= Level.PART.ordinal()) return false;
      differ |= level == Level.DIFFERENT.ordinal();
    }
    return differ;
  }

  /// Whether the years of birth lie ten years or more apart, which a slip in one digit explains,
  /// and so does a namesake.
  private boolean decadesApart(int one, int other) {
    for (Field field : table.layout().fields()) {
      int a = table.at(one, field.slot());
      int b = table.at(other, field.slot());
      if (field.role() == Role.BIRTH && DateValue.year(a) != 0 && DateValue.year(b) != 0)
        return Math.abs(DateValue.year(a) - DateValue.year(b)) >= DECADE;
    }
    return false;
  }

  private static final int DECADE = 10;

  private boolean isBare(int record) {
    if (table.at(record, TableLayout.PATRONYMIC) != 0) return false;
    for (Field field : table.layout().fields())
      if (field.role() != Role.PLACE
          && field.role() != Role.SEX
          && field.role() != Role.OTHER
          && table.at(record, field.slot()) != 0) return false;
    return true;
  }

  private int names(int one, int other) {
    return level(one, other, PairComparison.GIVEN) + level(one, other, PairComparison.SURNAME);
  }

  private int level(int one, int other, int feature) {
    PairComparison comparison = idle.poll();
    if (comparison == null) comparison = new PairComparison(table, PairComparison.Pairs.FEW);
    long pattern = comparison.pattern(one, other);
    idle.add(comparison);
    return PairComparison.code(pattern, feature);
  }

  private static boolean agree(int a, int b) {
    return switch (Level.of(DateComparison.level(a, b))) {
      case EXACT, COMPATIBLE, ABOUT, NEAR, CLOSE, SWAPPED, SOUNDS -> true;
      default -> false;
    };
  }
}
