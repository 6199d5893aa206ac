package org.undersigned.identity.columns;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.undersigned.names.NameOrder;

/// Takes the rows of lists, one after another, and gives one [PersonTable].
public final class TableBuilder {
  TableLayout layout;
  final NameTokens names = new NameTokens();
  final FieldValues rests = new FieldValues(Field.Kind.TEXT);
  final FieldValues[] values;
  private final List<ColumnMapping> given = new ArrayList<>();
  private final List<ColumnMapping> mappings;
  private final TableLayout.Lists compared;
  private final int width;
  private int[] cells;
  private int[] fates = new int[1024];
  private byte[] generations = new byte[1024];
  private final BitSet unnamed = new BitSet();
  private int size;
  private final List<Integer> starts = new ArrayList<>();
  private RowReader reader;

  public TableBuilder(List<ColumnMapping> mappings) {
    given.addAll(mappings);
    this.mappings = new ArrayList<>(resolved(given));
    this.compared = TableLayout.Lists.of(mappings);
    this.layout = TableLayout.of(mappings, compared);
    this.width = layout.width();
    this.cells = new int[width * 1024];
    this.values = new FieldValues[width];
    for (Field field : layout.fields())
      if (field.kind() == Field.Kind.TEXT || field.kind() == Field.Kind.CODE)
        values[field.slot()] = new FieldValues(field.kind());
    this.reader = new RowReader(this, this.mappings.getFirst(), 0);
  }

  /// The lists as they are read beside one another: ages by the year that some list tells; whole
  /// names as own names and fathers' where one list has columns for these and none has surnames.
  private static List<ColumnMapping> resolved(List<ColumnMapping> given) {
    int year = year(given);
    boolean fathers =
        given.stream().anyMatch(NameColumns::tellsFathersOnly)
            && given.stream().noneMatch(NameColumns::tellsSurnames);
    return given.stream()
        .map(m -> m.agesAt() == 0 ? m.agesAt(year) : m)
        .map(m -> fathers ? m.order(NameOrder.OWN_THEN_FATHERS) : m)
        .toList();
  }

  /// One more list, after those that are there. What was learnt from one list alone says nothing of
  /// two, so that lists are not compared beside one that was read by itself.
  ///
  /// @return false, and nothing is changed, where the rows that were read would have to be read
  ///     anew beside it: it has columns that found no place before, or ages elsewhere are reckoned
  ///     from its year
  public boolean append(ColumnMapping list) {
    List<ColumnMapping> all = new ArrayList<>(given);
    all.add(list);
    TableLayout wider = TableLayout.of(all, compared);
    List<ColumnMapping> resolved = resolved(all);
    boolean fits = wider.fields().equals(layout.fields());
    for (int each = 0; each < given.size(); each++)
      fits &=
          Arrays.equals(wider.slots(each), layout.slots(each))
              && resolved.get(each).agesAt() == mappings.get(each).agesAt()
              && resolved.get(each).order() == mappings.get(each).order();
    if (!fits) return false;
    layout = wider;
    given.add(list);
    mappings.add(resolved.getLast());
    return true;
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
    if (layout.listSlot() >= 0) tellList(size * width);
    size++;
  }

  /// Who says nothing else stands in no list.
  private void tellList(int offset) {
    for (int slot = 0; slot < width; slot++)
      if (cells[offset + slot] != 0) {
        cells[offset + layout.listSlot()] = starts.size();
        return;
      }
  }

  /// The table of the rows so far. More rows may follow; a table built before does not see them.
  public PersonTable build() {
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
    return (BitSet) unnamed.clone();
  }

  int[] fates() {
    return fates;
  }

  int[] cells() {
    return cells;
  }

  int[] starts() {
    return java.util.stream.IntStream.concat(
            starts.stream().mapToInt(Integer::intValue), java.util.stream.IntStream.of(size))
        .toArray();
  }

  List<String> lists() {
    return mappings.stream().limit(starts.size()).map(ColumnMapping::list).toList();
  }
}
