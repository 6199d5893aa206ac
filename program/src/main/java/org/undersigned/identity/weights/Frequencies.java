package org.undersigned.identity.weights;

import org.undersigned.identity.columns.Field;
import org.undersigned.identity.columns.NameTokens;
import org.undersigned.identity.columns.PersonTable;
import org.undersigned.identity.columns.TableLayout;
import org.undersigned.identity.compare.PairComparison;

/// In how many records each value stands, at one moment. A parameter like the chances: records that
/// come later are weighed by what was counted before, so that they change no earlier score.
///
/// Immutable; a value that came after the count stands in no record.
public final class Frequencies {
  private static final int[] NONE = {};

  /// By feature; empty where rarity means nothing.
  private final int[][] counts;

  private final double[] said;

  private Frequencies(int[][] counts, double[] said) {
    this.counts = counts;
    this.said = said;
  }

  /// The counts of all that a table holds now.
  public static Frequencies of(PersonTable table) {
    int[][] counts = new int[PairComparison.features(table.layout())][];
    java.util.Arrays.fill(counts, NONE);
    NameTokens names = table.names();
    counts[PairComparison.SURNAME] = names.countsAsSurname();
    counts[PairComparison.GIVEN] = names.countsAsGiven();
    counts[PairComparison.PATRONYMIC] = counts[PairComparison.GIVEN];
    counts[PairComparison.REST] = table.rests().counts();
    for (Field field : table.layout().fields())
      if (field.kind() == Field.Kind.TEXT || field.kind() == Field.Kind.CODE)
        counts[PairComparison.FIRST_FIELD + field.slot() - TableLayout.FIRST_FIELD] =
            table.values(field).counts();
    return new Frequencies(counts, said(table));
  }

  private static double[] said(PersonTable table) {
    double[] said = new double[table.width()];
    int[] cells = table.cells();
    for (int record = 0, at = 0; record < table.size(); record++)
      for (int slot = 0; slot < table.width(); slot++, at++) if (cells[at] != 0) said[slot]++;
    return said;
  }

  /// The counts of a feature by the number of the value; empty where rarity means nothing. Not to
  /// be written to.
  int[] counts(int feature) {
    return counts[feature];
  }

  /// How many records say something in each slot.
  double[] said() {
    return said;
  }
}
