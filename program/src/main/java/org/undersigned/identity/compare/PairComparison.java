package org.undersigned.identity.compare;

import java.util.List;
import org.undersigned.identity.columns.Field;
import org.undersigned.identity.columns.PersonTable;
import org.undersigned.identity.columns.TableLayout;
import org.undersigned.identity.compare.TokenComparison.Part;

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

  private static final int GOOD = Level.SOUNDS.ordinal();
  private static final int EXACT = Level.EXACT.ordinal();
  private static final int SWAPPED = Level.SWAPPED.ordinal();
  private static final int PART = Level.PART.ordinal();

  private final int[] cells;
  private final int width;
  private final TokenComparison tokens;
  private final FieldComparison rests;
  private final Field[] fields;
  private final FieldComparison[] comparisons;
  private final ExchangedColumns exchanged;

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
    this.cells = table.cells();
    this.width = table.width();
    this.tokens = new TokenComparison(table.names(), cache(table.names().size(), pairs));
    this.rests = new FieldComparison(table.rests(), cache(table.rests().size(), pairs));
    this.fields = table.layout().fields().toArray(Field[]::new);
    this.comparisons = new FieldComparison[fields.length];
    this.exchanged = new ExchangedColumns(table);
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
    int a = one * width;
    int b = other * width;
    long pattern = names(a, b);
    for (int i = 0; i < fields.length; i++) {
      int x = cells[a + TableLayout.FIRST_FIELD + i];
      int y = cells[b + TableLayout.FIRST_FIELD + i];
      if (x == 0 || y == 0) continue;
      int level =
          switch (fields[i].kind()) {
            case TEXT, CODE -> x == y ? EXACT : comparisons[i].level(x, y);
            case DATE -> DateComparison.level(x, y);
            case SEX -> x == y ? EXACT : Level.DIFFERENT.ordinal();
          };
      pattern |= (long) level << 4 * (FIRST_FIELD + i);
    }
    return exchanged.pairs() == 0 ? pattern : withExchanged(pattern, a, b);
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

  private long names(int a, int b) {
    int given = part(a, b, TableLayout.GIVEN, Part.GIVEN);
    int surname = part(a, b, TableLayout.SURNAME, Part.SURNAME);
    if (given < GOOD && surname < GOOD) {
      int g = cells[a + TableLayout.GIVEN];
      int h = cells[b + TableLayout.GIVEN];
      int s = cells[a + TableLayout.SURNAME];
      int t = cells[b + TableLayout.SURNAME];
      boolean both = tokens.isGood(g, t, Part.SURNAME) && tokens.isGood(s, h, Part.SURNAME);
      boolean only = given == 0 && surname == 0 && (g != 0 && g == t || s != 0 && s == h);
      if (both || only) {
        given = both ? SWAPPED : 0;
        surname = SWAPPED;
      }
    }
    int patronymic =
        tokens.level(
            cells[a + TableLayout.PATRONYMIC], cells[b + TableLayout.PATRONYMIC], Part.PATRONYMIC);
    int rest = 0;
    int x = cells[a + TableLayout.REST];
    int y = cells[b + TableLayout.REST];
    if (x != 0 && y != 0) rest = rests.level(x, y);
    return given | (long) surname << 4 | (long) patronymic << 8 | (long) rest << 12;
  }

  /// Whether a word of a name is one of the words of a record's name, but not in `part`.
  public boolean standsElsewhere(int word, int part, int record) {
    for (int slot = TableLayout.GIVEN; slot <= TableLayout.PATRONYMIC; slot++)
      if (slot != part && tokens.isGood(word, cells[record * width + slot], Part.SURNAME))
        return true;
    return false;
  }

  /// The level of a part of which a name may have two words: a second word that agrees with either
  /// of the other's is a part that agrees. A second initial is too little for that.
  private int part(int a, int b, int slot, Part part) {
    int level = tokens.level(cells[a + slot], cells[b + slot], part);
    if (level >= GOOD) return level;
    int x = tokens.word(cells[a + slot + 1]);
    int y = tokens.word(cells[b + slot + 1]);
    if (x == 0 && y == 0) return level;
    boolean agrees =
        tokens.isGood(x, cells[b + slot], part)
            || tokens.isGood(cells[a + slot], y, part)
            || tokens.isGood(x, y, part);
    return agrees ? Math.max(level, PART) : level;
  }
}
