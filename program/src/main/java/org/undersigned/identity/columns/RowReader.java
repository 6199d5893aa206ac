package org.undersigned.identity.columns;

import java.util.List;
import org.undersigned.identity.values.DateReading;
import org.undersigned.identity.values.DateValue;
import org.undersigned.identity.values.Placeholders;

/// Reads one list's rows of cells into rows of numbers.
final class RowReader {
  private final TableBuilder table;
  private final ColumnRole[] columns;
  private final int[] slots;
  private final NameCells names;
  private final DateReading dates;
  private final int agesAt;
  private final boolean hasEvents;

  RowReader(TableBuilder table, ColumnMapping mapping, int list) {
    this.table = table;
    this.columns = mapping.columns().toArray(ColumnRole[]::new);
    this.slots = table.layout.slots(list);
    this.names = new NameCells(table, mapping.order());
    this.agesAt = mapping.agesAt();
    this.dates = new DateReading(mapping.dates(), mapping.agesAt());
    boolean events = false;
    for (ColumnRole column : columns) events |= column.role() == Role.EVENT_DATE;
    this.hasEvents = events;
  }

  void read(List<String> row, int offset) {
    names.begin();
    int year = 0;
    int month = 0;
    int day = 0;
    for (ColumnRole column : columns) {
      if (column.column() >= row.size()) continue;
      String cell = row.get(column.column());
      if (cell.isEmpty() || Placeholders.absent(cell)) continue;
      Role role = column.role();
      switch (role) {
        case NAME, GIVEN, SURNAME, PATRONYMIC -> names.take(role, cell);
        case BIRTH_YEAR -> year = number(cell, 4);
        case BIRTH_MONTH -> month = dates.month(cell);
        case BIRTH_DAY -> day = number(cell, 2);
        case AGE -> age(offset, column.column(), cell, row);
        case BIRTH, DEATH_DATE, EVENT_DATE -> date(offset, column.column(), cell);
        case SEX -> table.put(offset, slots[column.column()], Sexes.of(cell));
        case ID, IGNORE -> {}
        case BIRTH_PLACE, PLACE, ADDRESS, OTHER, DOCUMENT, PHONE, EMAIL, POSTCODE -> {
          int slot = slots[column.column()];
          if (slot >= 0) table.put(offset, slot, table.values[slot].intern(cell));
        }
      }
      if ((role == Role.BIRTH_YEAR || role == Role.BIRTH_MONTH || role == Role.BIRTH_DAY)
          && slots[column.column()] >= 0)
        table.put(offset, slots[column.column()], DateValue.of(year, month, day));
    }
    names.finish(offset);
  }

  private void date(int offset, int column, String cell) {
    int slot = slots[column];
    if (slot < 0) return;
    int value = dates.read(cell);
    if (value != 0 && table.got(offset, slot) == 0) table.put(offset, slot, value);
  }

  private void age(int offset, int column, String cell, List<String> row) {
    int slot = slots[column];
    if (slot < 0 || table.got(offset, slot) != 0) return;
    int age = number(cell, 3);
    if (age > 0 && age <= 120) table.put(offset, slot, DateValue.about(agesAt - age));
  }

  /// The first run of at most `digits` digits in a cell, 0 where there is none.
  private static int number(String cell, int digits) {
    int value = 0;
    int seen = 0;
    for (int i = 0; i < cell.length() && seen < digits; i++) {
      char c = cell.charAt(i);
      if (c >= '0' && c <= '9') {
        value = value * 10 + c - '0';
        seen++;
      } else if (seen > 0) break;
    }
    return value;
  }
}
