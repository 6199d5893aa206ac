package org.undersigned.identity.compare;

import java.util.Arrays;
import org.undersigned.identity.columns.TableLayout;
import org.undersigned.identity.compare.TokenComparison.Part;

/// The levels of given name, surname and patronymic of many pairs: words in their places first,
/// then second words of a part, then given name and surname exchanged.
final class NameLevels {
  private static final int GOOD = Level.SOUNDS.ordinal();
  private static final int SWAPPED = Level.SWAPPED.ordinal();
  private static final int PART = Level.PART.ordinal();

  private final int[] cells;
  private final TokenComparison tokens;
  private final int[] given = new int[PairBatch.MOST];
  private final int[] surname = new int[PairBatch.MOST];
  private final int[] patronymic = new int[PairBatch.MOST];
  private final int[] mayBe = new int[PairBatch.MOST];

  NameLevels(int[] cells, TokenComparison tokens) {
    this.cells = cells;
    this.tokens = tokens;
  }

  /// Adds the levels to the patterns of a batch.
  void add(PairBatch batch, UnlikeValues said) {
    levels(batch, said, TableLayout.GIVEN, Part.GIVEN, given);
    secondWords(batch, TableLayout.GIVEN, Part.GIVEN, given);
    levels(batch, said, TableLayout.SURNAME, Part.SURNAME, surname);
    secondWords(batch, TableLayout.SURNAME, Part.SURNAME, surname);
    exchanged(batch);
    levels(batch, said, TableLayout.PATRONYMIC, Part.PATRONYMIC, patronymic);
    for (int pair = 0; pair < batch.size(); pair++)
      batch.patterns[pair] |=
          given[pair]
              | (long) surname[pair] << 4 * PairComparison.SURNAME
              | (long) patronymic[pair] << 4 * PairComparison.PATRONYMIC;
  }

  private void levels(PairBatch batch, UnlikeValues said, int slot, Part part, int[] levels) {
    Arrays.fill(levels, 0, batch.size(), 0);
    said.said(batch, cells, slot);
    tokens.levels(said, part, levels);
  }

  /// Of a part a name may have two words: a second word that agrees with either of the other's is a
  /// part that agrees, and so is a first one beside two second ones that differ (two surnames,
  /// `Juan Carlos` and `Juan Pedro`). A second initial is too little for that.
  private void secondWords(PairBatch batch, int slot, Part part, int[] levels) {
    for (int pair = 0; pair < batch.size(); pair++) {
      int a = batch.rows[pair] + slot;
      int b = batch.otherRows[pair] + slot;
      if ((cells[a + 1] | cells[b + 1]) == 0) continue;
      int x = tokens.word(cells[a + 1]);
      int y = tokens.word(cells[b + 1]);
      if (levels[pair] >= PART) {
        if (levels[pair] >= GOOD && x != y && x != 0 && y != 0 && tokens.differ(x, y, part))
          levels[pair] = PART;
      } else if (tokens.isGood(x, cells[b], part)
          || tokens.isGood(cells[a], y, part)
          || tokens.isGood(x, y, part)) levels[pair] = PART;
    }
  }

  /// Given name and surname in one another's places; or the only word of a name in another place
  /// than the other's only word.
  private void exchanged(PairBatch batch) {
    int found = 0;
    for (int pair = 0; pair < batch.size(); pair++) {
      mayBe[found] = pair;
      found += (given[pair] - GOOD & surname[pair] - GOOD) >>> 31;
    }
    for (int i = 0; i < found; i++) {
      int pair = mayBe[i];
      int a = batch.rows[pair];
      int b = batch.otherRows[pair];
      int g = cells[a + TableLayout.GIVEN];
      int t = cells[b + TableLayout.SURNAME];
      boolean unsaid = (given[pair] | surname[pair]) == 0;
      if (!unsaid && (g == 0 || t == 0 || tokens.surelyNotGood(g, t) != 0)) continue;
      int h = cells[b + TableLayout.GIVEN];
      int s = cells[a + TableLayout.SURNAME];
      boolean both = tokens.isGood(g, t, Part.SURNAME) && tokens.isGood(s, h, Part.SURNAME);
      boolean only = unsaid && (g != 0 && g == t || s != 0 && s == h);
      if (!both && !only) continue;
      given[pair] = both ? SWAPPED : 0;
      surname[pair] = SWAPPED;
    }
  }

  /// Whether a word is one of the words of the name in a row, but not in `part`.
  boolean standsElsewhere(int word, int part, int row) {
    for (int slot = TableLayout.GIVEN; slot <= TableLayout.PATRONYMIC; slot++)
      if (slot != part && tokens.isGood(word, cells[row + slot], Part.SURNAME)) return true;
    return false;
  }
}
