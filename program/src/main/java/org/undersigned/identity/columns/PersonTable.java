package org.undersigned.identity.columns;

import java.util.BitSet;
import java.util.List;

/// All records of all lists as rows of small numbers, one row to a cache line or so.
///
/// Records are counted from 0 over all lists; the rows of a list follow one another, blank ones
/// too.
public final class PersonTable {
  private final TableLayout layout;
  private final int width;
  private final int[] cells;
  private final long[] said;
  private final int[] fates;
  private final byte[] generations;
  private final BitSet unnamed;
  private final int[] starts;
  private final List<String> lists;
  private final NameTokens names;
  private final FieldValues rests;
  private final FieldValues[] values;
  private final int reread;

  PersonTable(TableBuilder builder) {
    this.layout = builder.layout;
    this.width = layout.width();
    this.cells = builder.cells();
    this.fates = builder.fates();
    this.generations = builder.generations();
    this.unnamed = builder.unnamedRecords();
    this.starts = builder.starts();
    this.lists = builder.lists();
    this.names = builder.names;
    this.rests = builder.rests;
    this.values = builder.values;
    this.reread = names.reread();
    this.said = new long[size()];
    for (int record = 0; record < said.length; record++) said[record] = saidBy(record * width);
  }

  private long saidBy(int row) {
    long all = 0;
    for (int slot = width - 1; slot >= TableLayout.FIRST_FIELD; slot--)
      all = all << 4 | (cells[row + slot] == 0 ? 0 : 1);
    all = all << 4 | (cells[row + TableLayout.REST] == 0 ? 0 : 1);
    all = all << 4 | (cells[row + TableLayout.PATRONYMIC] == 0 ? 0 : 1);
    all = all << 4 | part(row + TableLayout.SURNAME);
    return all << 4 | part(row + TableLayout.GIVEN);
  }

  private int part(int first) {
    return (cells[first] == 0 ? 0 : 1) | (cells[first + 1] == 0 ? 0 : 2);
  }

  public int size() {
    return starts[starts.length - 1];
  }

  public TableLayout layout() {
    return layout;
  }

  /// The number in `slot` of `record`; 0 where the record says nothing.
  public int at(int record, int slot) {
    return cells[record * width + slot];
  }

  /// Whether the record describes somebody ("an unknown man") where others are named.
  public boolean isDescribed(int record) {
    return unnamed.get(record);
  }

  /// What is said of the person's fate; see [Fates].
  public int fate(int record) {
    return fates[record];
  }

  /// Which generation the name tells; see [Generations].
  public int generation(int record) {
    return generations[record];
  }

  /// The rows of numbers themselves, `width` to a record: not to be written to.
  public int[] cells() {
    return cells;
  }

  /// What each record says, four bits to a thing: given name, surname, patronymic, further words of
  /// the name, then the fields in the order of the layout. Of the four the lowest is set where the
  /// record says it, the second where a given name or surname has a second word. Not to be written
  /// to.
  public long[] said() {
    return said;
  }

  /// Whether the first records of this table say what a table built before it from the same rows
  /// said: no word of theirs has become an initial since.
  public boolean continues(PersonTable before) {
    return names == before.names && reread == before.reread && size() >= before.size();
  }

  public int width() {
    return width;
  }

  public NameTokens names() {
    return names;
  }

  /// Further words of names, joined by spaces, under the numbers in the REST slot.
  public FieldValues rests() {
    return rests;
  }

  /// The values of a text or code field.
  public FieldValues values(Field field) {
    return values[field.slot()];
  }

  /// Names of the lists, in order.
  public List<String> lists() {
    return lists;
  }

  public int list(int record) {
    int list = 0;
    while (starts[list + 1] <= record) list++;
    return list;
  }

  /// The first record of a list; for the number of lists, the number of records.
  public int start(int list) {
    return starts[list];
  }

  /// The row of a record in its list, counted from 1.
  public int row(int record) {
    return record - starts[list(record)] + 1;
  }

  /// The record of a row counted from 1, or -1 where the list has no such row.
  public int record(int list, int row) {
    if (list < 0 || list >= lists.size() || row < 1) return -1;
    int record = starts[list] + row - 1;
    return record < starts[list + 1] ? record : -1;
  }

  /// Whether the record says anything by which a person could be told.
  public boolean isPerson(int record) {
    int from = record * width;
    for (int slot = 0; slot < width; slot++) if (cells[from + slot] != 0) return true;
    return false;
  }

  public boolean isNamed(int record) {
    int from = record * width;
    for (int slot = 0; slot <= TableLayout.REST; slot++) if (cells[from + slot] != 0) return true;
    return false;
  }
}
