package org.undersigned.identity.compare;

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
  private final int[] mayBe = new int[PairBatch.MOST];

  NameLevels(int[] cells, TokenComparison tokens) {
    this.cells = cells;
    this.tokens = tokens;
  }

  /// Puts the levels into the patterns of a batch.
  void add(PairBatch batch, SaidByBoth said) {
    words(batch, said, Part.GIVEN);
    words(batch, said, Part.SURNAME);
    exchanged(batch);
    tokens.levels(batch, said, Part.PATRONYMIC);
  }

  private void words(PairBatch batch, SaidByBoth said, Part part) {
    tokens.levels(batch, said, part);
    said.choose(batch, part.shift + 1);
    for (int i = 0; i < said.size; i++) secondWords(batch, said.pairs[i], part);
  }

  /// Of a part a name may have two words: a second word that agrees with either of the other's is a
  /// part that agrees, and so is a first one beside two second ones that differ (two surnames,
  /// `Juan Carlos` and `Juan Pedro`). A second initial is too little for that.
  private void secondWords(PairBatch batch, int pair, Part part) {
    int a = batch.rows[pair] + part.slot;
    int b = batch.otherRows[pair] + part.slot;
    int x = tokens.word(cells[a + 1]);
    int y = tokens.word(cells[b + 1]);
    int level = batch.code(pair, part.shift);
    boolean isPart =
        level >= PART
            ? level >= GOOD && x != y && x != 0 && y != 0 && tokens.differ(x, y, part)
            : tokens.isGood(x, cells[b], part)
                || tokens.isGood(cells[a], y, part)
                || tokens.isGood(x, y, part);
    if (isPart) batch.put(pair, part.shift, PART);
  }

  /// Given name and surname in one another's places; or the only word of a name in another place
  /// than the other's only word.
  private void exchanged(PairBatch batch) {
    int found = 0;
    for (int pair = 0; pair < batch.size(); pair++) {
      int given = batch.code(pair, Part.GIVEN.shift);
      int surname = batch.code(pair, Part.SURNAME.shift);
      int g = cells[batch.rows[pair] + TableLayout.GIVEN];
      int t = cells[batch.otherRows[pair] + TableLayout.SURNAME];
      int unsaid = (given | surname) - 1 >>> 31;
      int exchangeable = (-g & -t) >>> 31 & 1 - tokens.surelyNotGood(g, t);
      mayBe[found] = pair;
      found += (given - GOOD & surname - GOOD) >>> 31 & (unsaid | exchangeable);
    }
    for (int i = 0; i < found; i++) {
      int pair = mayBe[i];
      int a = batch.rows[pair];
      int b = batch.otherRows[pair];
      int g = cells[a + TableLayout.GIVEN];
      int t = cells[b + TableLayout.SURNAME];
      int h = cells[b + TableLayout.GIVEN];
      int s = cells[a + TableLayout.SURNAME];
      boolean unsaid =
          (batch.code(pair, Part.GIVEN.shift) | batch.code(pair, Part.SURNAME.shift)) == 0;
      boolean both = tokens.isGood(g, t, Part.SURNAME) && tokens.isGood(s, h, Part.SURNAME);
      boolean only = unsaid && (g != 0 && g == t || s != 0 && s == h);
      if (!both && !only) continue;
      batch.put(pair, Part.GIVEN.shift, both ? SWAPPED : 0);
      batch.put(pair, Part.SURNAME.shift, SWAPPED);
    }
  }

  /// Whether a word is one of the words of the name in a row, but not in `part`.
  boolean standsElsewhere(int word, int part, int row) {
    for (int slot = TableLayout.GIVEN; slot <= TableLayout.PATRONYMIC; slot++)
      if (slot != part && tokens.isGood(word, cells[row + slot], Part.SURNAME)) return true;
    return false;
  }
}
