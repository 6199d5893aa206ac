package org.undersigned.identity.columns;

import java.util.List;
import java.util.Set;
import org.undersigned.identity.columns.Sexes.Letters;
import org.undersigned.identity.values.DateReading;
import org.undersigned.identity.values.DateValue;
import org.undersigned.identity.values.Placeholders;

/// Reads one list's rows of cells into rows of numbers.
final class RowReader {
  private final TableBuilder table;
  private final ColumnRole[] columns;
  private final int[] slots;
  private final NameCells names;
  private final DateReading[] dates;
  private final Letters[] sexes;
  private final boolean[] honorifics;
  private final int agesAt;
  private @org.jspecify.annotations.Nullable String[] above = new String[16];
  private final int eventSlot;
  private final int deathSlot;

  /// Whether the events are arrests and the like: who was taken on a day was alive on it.
  private final boolean taken;

  /// What the heading above the rows says of all of them.
  private Fates.Kind section = Fates.Kind.NOTHING;

  RowReader(TableBuilder table, ColumnMapping mapping, int list) {
    this.table = table;
    this.columns = mapping.columns().toArray(ColumnRole[]::new);
    this.slots = table.layout.slots(list);
    this.names = new NameCells(table, mapping.order());
    this.agesAt = mapping.agesAt();
    this.dates = new DateReading[columns.length];
    this.sexes = new Letters[columns.length];
    this.honorifics = new boolean[columns.length];
    for (int i = 0; i < columns.length; i++)
      honorifics[i] = mapping.habits().honorifics().contains(columns[i].column());
    for (int i = 0; i < columns.length; i++)
      sexes[i] =
          mapping.habits().femaleM().contains(columns[i].column())
              ? Letters.M_IS_FEMALE
              : Letters.USUAL;
    for (int i = 0; i < columns.length; i++)
      dates[i] =
          switch (columns[i].role()) {
            case BIRTH, BIRTH_YEAR, BIRTH_MONTH, BIRTH_DAY, AGE ->
                mapping.habits().births(columns[i].column());
            default -> mapping.habits().events(columns[i].column());
          };
    this.eventSlot = slot(Role.EVENT_DATE);
    this.deathSlot = slot(Role.DEATH_DATE);
    this.taken = taken(mapping);
  }

  private int slot(Role role) {
    for (ColumnRole column : columns) if (column.role() == role) return slots[column.column()];
    return -1;
  }

  private static boolean taken(ColumnMapping mapping) {
    for (ColumnRole column : mapping.columns())
      if (column.role() == Role.EVENT_DATE) return Fates.tellsTaken(column.header());
    return false;
  }

  /// Words and marks that repeat the cell above.
  private static final Set<String> DITTO =
      Set.of(
          "ditto",
          "do.",
          "dto",
          "dto.",
          "idem",
          "id.",
          "то же",
          "там же",
          "тот же",
          "та же",
          "-//-",
          "-\"-",
          "\"",
          "″",
          "〃",
          "''",
          ",,",
          "сол жерде",
          "daselbst",
          "ebd.");

  /// What those words and marks begin with, and blanks.
  private static final String DITTO_BEGINS = "dDiIтТсС-\"″〃',eE \t";

  /// The cell without the spaces around it, which some programs write behind each comma.
  private static String bare(String cell) {
    int last = cell.length() - 1;
    return last >= 0 && (cell.charAt(0) <= ' ' || cell.charAt(last) <= ' ') ? cell.strip() : cell;
  }

  /// The cell, or the one above it that it repeats.
  private String resolved(int column, String cell) {
    if (column >= above.length)
      above = java.util.Arrays.copyOf(above, Math.max(column + 1, above.length * 2));
    String before = above[column];
    String meant =
        before != null
                && !cell.isEmpty()
                && cell.length() <= 12
                && DITTO_BEGINS.indexOf(cell.charAt(0)) >= 0
                && DITTO.contains(cell.toLowerCase(java.util.Locale.ROOT))
            ? before
            : cell;
    above[column] = meant;
    return meant;
  }

  /// Reads a row; gives what it says of the person's fate.
  int read(List<String> row, int offset) {
    if (heading(row)) return 0;
    int fate = 0;
    names.begin();
    int year = 0;
    int month = 0;
    int day = 0;
    for (int c = 0; c < columns.length; c++) {
      ColumnRole column = columns[c];
      if (column.column() >= row.size()) continue;
      String cell = resolved(column.column(), bare(row.get(column.column())));
      if (cell.isEmpty() || Placeholders.absent(cell)) continue;
      Role role = column.role();
      switch (role) {
        case NAME, GIVEN, SURNAME, PATRONYMIC ->
            names.take(role, honorifics[c] ? Honorifics.without(cell) : cell);
        case BIRTH_YEAR -> year = yearOf(offset, c, cell);
        case BIRTH_MONTH -> month = dates[c].month(cell);
        case BIRTH_DAY -> day = number(cell, 2);
        case AGE -> age(offset, c, cell);
        case BIRTH, DEATH_DATE, EVENT_DATE -> date(offset, c, cell);
        case SEX -> table.put(offset, slots[column.column()], Sexes.of(cell, sexes[c]));
        case ID, IGNORE -> {}
        case BIRTH_PLACE, PLACE, ADDRESS, OTHER, DOCUMENT, PHONE, EMAIL, POSTCODE -> {
          int slot = slots[column.column()];
          if (slot < 0) continue;
          boolean house = role == Role.ADDRESS && table.layout.addressesMeetPlaces();
          int value = table.values[slot].intern(house ? withoutHouse(cell) : cell);
          table.put(offset, slot, value);
          if (role == Role.OTHER && value != 0) {
            Fates.Kind kind = table.values[slot].fate(value, cell);
            if (fate == 0) fate = told(kind, dates[c], cell);
          }
        }
      }
      if ((role == Role.BIRTH_YEAR || role == Role.BIRTH_MONTH || role == Role.BIRTH_DAY)
          && slots[column.column()] >= 0
          && year + month + day > 0)
        table.put(offset, slots[column.column()], DateValue.of(year, month, day));
    }
    NameCells.Held held = names.finish(offset);
    table.generation(names.generation());
    switch (held) {
      case NAME -> {}
      case DESCRIPTION -> table.unnamed();
      case COUNT -> {
        table.clear(offset);
        return 0;
      }
    }
    return fate(fate, offset);
  }

  /// The names in an address, without numbers, the words beside them (`д. 21`) and short ones.
  private static String withoutHouse(String cell) {
    StringBuilder names = new StringBuilder();
    for (String word : cell.split("[\\s,;.№]+"))
      if (word.length() > 2 && word.chars().noneMatch(Character::isDigit))
        names.append(names.isEmpty() ? "" : " ").append(word);
    return names.toString();
  }

  /// A row in which only one cell says something is a heading if it speaks of a fate.
  private boolean heading(List<String> row) {
    if (columns.length < 3) return false;
    String only = "";
    for (int i = 0; i < row.size(); i++) {
      String cell = row.get(i);
      if (cell.isBlank()) continue;
      if (!only.isEmpty() || cell.length() > 60) return false;
      only = cell;
    }
    Fates.Kind kind = only.isEmpty() ? Fates.Kind.NOTHING : Fates.of(only);
    if (kind == Fates.Kind.NOTHING) return false;
    section = kind;
    return true;
  }

  private static final int DEAD_SOME_DAY = Integer.MIN_VALUE;

  private static int told(Fates.Kind kind, DateReading dates, String cell) {
    return switch (kind) {
      case DEAD -> {
        int date = dates.read(cell);
        yield date == 0 ? DEAD_SOME_DAY : Fates.dead(date);
      }
      case ALIVE -> Fates.alive(dates.read(cell));
      case MISSING, NOTHING -> 0;
    };
  }

  private int fate(int told, int offset) {
    int death = deathSlot < 0 ? 0 : table.got(offset, deathSlot);
    if (death != 0) return Fates.dead(death);
    int event = eventSlot < 0 ? 0 : table.got(offset, eventSlot);
    if (told == DEAD_SOME_DAY) return taken ? 0 : Fates.dead(event);
    if (told != 0) return told;
    if (taken) return Fates.alive(DateValue.dayBefore(event));
    return section == Fates.Kind.DEAD ? Fates.dead(event) : 0;
  }

  /// The year in a cell of years; a date, or a year that is about, is put down as it is.
  private int yearOf(int offset, int c, String cell) {
    int date = dates[c].read(cell);
    if (DateValue.month(date) == 0 && !DateValue.isAbout(date)) return DateValue.year(date);
    date(offset, c, cell);
    return 0;
  }

  private void date(int offset, int c, String cell) {
    int slot = slots[columns[c].column()];
    if (slot < 0) return;
    int value = dates[c].read(cell);
    if (value != 0 && table.got(offset, slot) == 0) table.put(offset, slot, value);
  }

  /// An age, or what some write among the ages: a year or a date of birth.
  private void age(int offset, int c, String cell) {
    int slot = slots[columns[c].column()];
    if (slot < 0 || table.got(offset, slot) != 0) return;
    int age = number(cell, 4);
    if (age > 0 && age <= 120) {
      if (agesAt != 0) table.put(offset, slot, DateValue.about(agesAt - age));
    } else if (age != 0) table.put(offset, slot, dates[c].read(cell));
  }

  /// The first run of at most `digits` digits in a cell, 0 where there is none.
  private static int number(String cell, int digits) {
    int value = 0;
    int seen = 0;
    for (int i = 0; i < cell.length() && seen < digits; i++) {
      int digit = Character.digit(cell.charAt(i), 10);
      if (digit >= 0) {
        value = value * 10 + digit;
        seen++;
      } else if (seen > 0) break;
    }
    return value;
  }
}
