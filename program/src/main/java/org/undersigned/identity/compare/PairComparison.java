package org.undersigned.identity.compare;

import java.util.List;
import org.undersigned.identity.columns.Field;
import org.undersigned.identity.columns.PersonTable;
import org.undersigned.identity.columns.TableLayout;

/// Compares two records of a table. One object for each thread: it remembers what it has compared.
///
/// A pattern holds a [Level] code of four bits per feature: given name, surname, patronymic,
/// further words of the name, then the fields in the order of the layout.
public final class PairComparison {
  public static final int GIVEN = 0;
  public static final int SURNAME = 1;
  public static final int PATRONYMIC = 2;
  public static final int REST = 3;
  public static final int FIRST_FIELD = 4;

  private static final long DIFFERENT = Level.DIFFERENT.ordinal();
  private static final long EXACT = Level.EXACT.ordinal();
  private static final int SWAPPED = Level.SWAPPED.ordinal();
  private static final int PART = Level.PART.ordinal();

  private final PersonTable table;
  private final int[] cells;
  private final int width;

  /// The features that are taken for different where both say something: all but dates.
  private final long differing;

  private final NameLevels names;
  private final FieldComparison rests;
  private final Field[] fields;
  private final FieldComparison[] comparisons;
  private final ExchangedColumns exchanged;
  private final SaidByBoth said = new SaidByBoth();
  private final PairBatch single = new PairBatch();
  private final PairBatch batch = new PairBatch();

  /// How many pairs a comparison is made for.
  public enum Pairs {
    FEW,
    MANY
  }

  /// A comparison for many pairs.
  public PairComparison(PersonTable table) {
    this(table, Pairs.MANY);
  }

  public PairComparison(PersonTable table, Pairs pairs) {
    this.table = table;
    this.cells = table.cells();
    this.width = table.width();
    this.names =
        new NameLevels(
            cells, new TokenComparison(table.names(), cache(table.names().size(), pairs)));
    this.rests = new FieldComparison(table.rests(), cache(table.rests().size(), pairs));
    this.fields = table.layout().fields().toArray(Field[]::new);
    this.comparisons = new FieldComparison[fields.length];
    this.exchanged = new ExchangedColumns(table);
    long differing = 0x1111;
    for (int i = 0; i < fields.length; i++)
      if (fields[i].kind() != Field.Kind.DATE) differing |= 1L << 4 * (FIRST_FIELD + i);
    this.differing = differing;
    for (int i = 0; i < fields.length; i++)
      if (fields[i].kind() == Field.Kind.TEXT || fields[i].kind() == Field.Kind.CODE)
        comparisons[i] =
            new FieldComparison(
                table.values(fields[i]), cache(table.values(fields[i]).size(), pairs));
  }

  private static LevelCache cache(int values, Pairs pairs) {
    return new LevelCache(pairs == Pairs.FEW ? 0 : values);
  }

  /// How many features a pattern of this table has.
  public static int features(TableLayout layout) {
    return FIRST_FIELD + layout.fields().size();
  }

  /// What the features are called, in order.
  public static List<String> labels(TableLayout layout) {
    List<String> labels =
        new java.util.ArrayList<>(
            List.of("given name", "surname", "patronymic", "further words of the name"));
    for (Field field : layout.fields()) labels.add(field.label());
    return labels;
  }

  /// The code at a feature of a pattern.
  public static int code(long pattern, int feature) {
    return (int) (pattern >>> 4 * feature) & 15;
  }

  /// The pattern of two records; the same whichever comes first.
  public long pattern(int one, int other) {
    single.clear();
    single.add(one, other);
    compare(single);
    return single.pattern(0);
  }

  /// A batch for whoever uses this comparison.
  public PairBatch batch() {
    return batch;
  }

  /// Finds the patterns of all pairs of a batch.
  public void compare(PairBatch batch) {
    batch.begin(table, differing);
    names.add(batch, said);
    rests.levels(batch, said, TableLayout.REST, 4 * REST);
    for (int i = 0; i < fields.length; i++) {
      int slot = TableLayout.FIRST_FIELD + i;
      int shift = 4 * (FIRST_FIELD + i);
      switch (fields[i].kind()) {
        case TEXT, CODE -> comparisons[i].levels(batch, said, slot, shift);
        case DATE -> {
          said.read(batch, slot, shift);
          DateComparison.levels(said, batch, shift);
        }
        case SEX, LIST -> {
          said.read(batch, slot, shift);
          for (int at = 0; at < said.size; at++) {
            int differ = said.ones[at] ^ said.others[at];
            long same = 1 - (-differ >>> 31 | differ >>> 31);
            batch.patterns[said.pairs[at]] += same * (EXACT - DIFFERENT) << shift;
          }
        }
      }
    }
    if (exchanged.pairs() > 0)
      for (int pair = 0; pair < batch.size(); pair++)
        batch.patterns[pair] =
            withExchanged(batch.patterns[pair], batch.rows[pair], batch.otherRows[pair]);
  }

  private long withExchanged(long pattern, int a, int b) {
    long changed = pattern;
    for (int pair = 0; pair < exchanged.pairs(); pair++) {
      int feature = FIRST_FIELD + exchanged.first(pair);
      int one = code(pattern, feature);
      int other = code(pattern, feature + 1);
      if (one == 0 || one >= PART || other == 0 || other >= PART) continue;
      int at = TableLayout.FIRST_FIELD + exchanged.first(pair);
      if (exchanged.alike(pair, cells[a + at], cells[b + at + 1])
          && exchanged.alike(pair, cells[b + at], cells[a + at + 1]))
        changed =
            changed & ~(0xFFL << 4 * feature) | (long) (SWAPPED | SWAPPED << 4) << 4 * feature;
    }
    return changed;
  }

  /// Whether a word of a name is one of the words of a record's name, but not in `part`.
  public boolean standsElsewhere(int word, int part, int record) {
    return names.standsElsewhere(word, part, record * width);
  }
}
