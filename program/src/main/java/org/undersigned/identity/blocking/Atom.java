package org.undersigned.identity.blocking;

import java.util.ArrayList;
import java.util.List;
import org.undersigned.identity.columns.Field;
import org.undersigned.identity.columns.NameTokens;
import org.undersigned.identity.columns.PersonTable;
import org.undersigned.identity.columns.Role;
import org.undersigned.identity.columns.TableLayout;
import org.undersigned.identity.values.DateValue;

/// One property of a record as a number, of which keys are made; 0 where the record does not say
/// it.
///
/// @param strength about which share of records of one person agree in it, where both say it
public record Atom(String label, Kind kind, int slot, double strength) {
  /// How the number comes from the record.
  public enum Kind {
    NAME_SOUND,
    NAME_PAIR,
    YEAR,
    MONTH_DAY,
    DATE,
    VALUE
  }

  /// The number of `record`.
  int of(PersonTable table, int record) {
    return switch (kind) {
      case NAME_SOUND -> sound(table, table.at(record, slot));
      case NAME_PAIR -> pair(table, record);
      case YEAR -> DateValue.year(table.at(record, slot));
      case MONTH_DAY -> DateValue.monthDay(table.at(record, slot));
      case DATE -> DateValue.isFull(table.at(record, slot)) ? table.at(record, slot) : 0;
      case VALUE -> table.at(record, slot);
    };
  }

  private static int sound(PersonTable table, int word) {
    NameTokens names = table.names();
    return word == 0 || names.isInitial(word) ? 0 : names.sound(word) | 1;
  }

  /// Sounds of given name and surname whatever their order.
  private static int pair(PersonTable table, int record) {
    int given = sound(table, table.at(record, TableLayout.GIVEN));
    int surname = sound(table, table.at(record, TableLayout.SURNAME));
    return given == 0 || surname == 0
        ? 0
        : Hash.mix(given * 31 ^ surname * 31) ^ given + surname | 1;
  }

  /// Whether a key may hold both: they say different things, and no other atom says what the two
  /// say together.
  boolean goesWith(Atom other) {
    if (isName() && other.isName())
      return kind != Kind.NAME_PAIR
          && other.kind != Kind.NAME_PAIR
          && slot + other.slot != TableLayout.GIVEN + TableLayout.SURNAME;
    return slot != other.slot || isName() || other.isName();
  }

  /// Whether it is of the name.
  public boolean isName() {
    return kind == Kind.NAME_SOUND || kind == Kind.NAME_PAIR;
  }

  /// Whether it may stand in a key with others: what says two things at once may not.
  boolean combines() {
    return kind != Kind.DATE;
  }

  /// All atoms of a table.
  static List<Atom> all(PersonTable table) {
    List<Atom> atoms = new ArrayList<>();
    atoms.add(new Atom("names", Kind.NAME_PAIR, TableLayout.GIVEN, 0.75));
    atoms.add(new Atom("surname", Kind.NAME_SOUND, TableLayout.SURNAME, 0.85));
    atoms.add(new Atom("given name", Kind.NAME_SOUND, TableLayout.GIVEN, 0.8));
    atoms.add(new Atom("patronymic", Kind.NAME_SOUND, TableLayout.PATRONYMIC, 0.8));
    for (Field field : table.layout().fields()) {
      int slot = field.slot();
      switch (field.kind()) {
        case DATE -> {
          double strength = field.role() == Role.BIRTH ? 0.8 : 0.6;
          atoms.add(new Atom(field.label(), Kind.DATE, slot, strength * 0.9));
          atoms.add(new Atom(field.label() + " year", Kind.YEAR, slot, strength));
          atoms.add(new Atom(field.label() + " day", Kind.MONTH_DAY, slot, strength));
        }
        case TEXT -> atoms.add(new Atom(field.label(), Kind.VALUE, slot, 0.6));
        case CODE -> atoms.add(new Atom(field.label(), Kind.VALUE, slot, 0.75));
        case SEX -> atoms.add(new Atom(field.label(), Kind.VALUE, slot, 0.95));
        case LIST -> {}
      }
    }
    return atoms;
  }
}
