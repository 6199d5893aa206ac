package org.undersigned.identity.columns;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/// Takes the rows of lists, one after another, and gives one [PersonTable].
public final class TableBuilder {
  final TableLayout layout;
  final NameTokens names = new NameTokens();
  final FieldValues rests = new FieldValues(Field.Kind.TEXT);
  final FieldValues[] values;
  private final List<ColumnMapping> mappings;
  private final int width;
  private int[] cells;
  private int[] fates = new int[1024];
  private byte[] generations = new byte[1024];
  private final BitSet unnamed = new BitSet();
  private int size;
  private final List<Integer> starts = new ArrayList<>();
  private RowReader reader;

  public TableBuilder(List<ColumnMapping> mappings) {
    this.mappings =
        mappings.stream().map(m -> m.agesAt() == 0 ? m.agesAt(year(mappings)) : m).toList();
    this.layout = TableLayout.of(mappings);
    this.width = layout.width();
    this.cells = new int[width * 1024];
    this.values = new FieldValues[width];
    for (Field field : layout.fields())
      if (field.kind() == Field.Kind.TEXT || field.kind() == Field.Kind.CODE)
        values[field.slot()] = new FieldValues(field.kind());
    this.reader = new RowReader(this, this.mappings.getFirst(), 0);
  }

  /// The year of a list that does not tell its own: that of the others. Where none tells, 2000, so
  /// that ages still compare with ages; 0 where some say births by the year, with which ages that
  /// are true of nobody knows which year cannot be compared.
  private static int year(List<ColumnMapping> lists) {
    int told = lists.stream().mapToInt(ColumnMapping::agesAt).max().orElse(0);
    if (told != 0) return told;
    boolean births =
        lists.stream()
            .flatMap(list -> list.columns().stream())
            .anyMatch(c -> c.role() == Role.BIRTH || c.role() == Role.BIRTH_YEAR);
    return births ? 0 : 2000;
  }

  /// Begins the next list; called once before the rows of each.
  public void nextList() {
    int list = starts.size();
    starts.add(size);
    reader = new RowReader(this, mappings.get(list), list);
  }

  /// One record of the current list, blank ones too.
  public void add(List<String> row) {
    if ((size + 1) * width > cells.length || (size + 1) * width < 0)
      cells = Arrays.copyOf(cells, (int) Math.min(Integer.MAX_VALUE - 16, cells.length * 3L / 2));
    if (size == fates.length) {
      fates = Arrays.copyOf(fates, size * 2);
      generations = Arrays.copyOf(generations, size * 2);
    }
    fates[size] = reader.read(row, size * width);
    size++;
  }

  public PersonTable build() {
    starts.add(size);
    if (cells.length > (long) size * width * 5 / 4)
      cells = Arrays.copyOf(cells, Math.max(size * width, 1));
    return new PersonTable(this);
  }

  void put(int offset, int slot, int value) {
    cells[offset + slot] = value;
  }

  /// The record is no person after all.
  void clear(int offset) {
    Arrays.fill(cells, offset, offset + width, 0);
  }

  int got(int offset, int slot) {
    return cells[offset + slot];
  }

  /// The record that is being read describes somebody instead of naming.
  void unnamed() {
    unnamed.set(size);
  }

  /// The record that is being read tells a generation.
  void generation(int told) {
    generations[size] = (byte) told;
  }

  byte[] generations() {
    return generations;
  }

  BitSet unnamedRecords() {
    return unnamed;
  }

  int[] fates() {
    return fates;
  }

  int[] cells() {
    return cells;
  }

  int[] starts() {
    return starts.stream().mapToInt(Integer::intValue).toArray();
  }

  List<String> lists() {
    return mappings.stream().map(ColumnMapping::list).toList();
  }
}
