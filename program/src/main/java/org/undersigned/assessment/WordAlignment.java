package org.undersigned.assessment;

import java.util.ArrayList;
import java.util.List;

/// Aligns two runs of words and tells where they differ, by a longest common subsequence.
///
/// @param same how many words agree
/// @param firstSame index in the first run of the first word that agrees together with its
///     neighbour (a lone "the" may agree anywhere); of the first that agrees where no two do; −1 if
///     none
/// @param lastSame index in the first run of the last such word
record WordAlignment(int same, int firstSame, int lastSame, List<Change> changes) {

  private enum End {
    FIRST,
    LAST
  }

  private static final int LARGEST = 4_000;

  /// Aligns `from` with `to`. Runs longer than 4,000 words are cut there.
  static WordAlignment of(List<Word> from, List<Word> to) {
    List<Word> one = from.subList(0, Math.min(from.size(), LARGEST));
    List<Word> other = to.subList(0, Math.min(to.size(), LARGEST));
    int[][] length = lengths(one, other);
    List<Change> changes = new ArrayList<>();
    List<int[]> pairs = new ArrayList<>();
    List<Word> gone = new ArrayList<>();
    List<Word> come = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < one.size() || j < other.size()) {
      if (i < one.size() && j < other.size() && one.get(i).folded().equals(other.get(j).folded())) {
        flush(gone, come, changes);
        pairs.add(new int[] {i, j});
        i++;
        j++;
      } else if (j == other.size() || (i < one.size() && length[i + 1][j] >= length[i][j + 1]))
        gone.add(one.get(i++));
      else come.add(other.get(j++));
    }
    flush(gone, come, changes);
    return new WordAlignment(
        length[0][0], anchor(pairs, End.FIRST), anchor(pairs, End.LAST), List.copyOf(changes));
  }

  private static int anchor(List<int[]> pairs, End end) {
    if (pairs.isEmpty()) return -1;
    int anchor = -1;
    for (int p = 0; p + 1 < pairs.size(); p++) {
      int[] one = pairs.get(p);
      int[] next = pairs.get(p + 1);
      if (next[0] != one[0] + 1 || next[1] != one[1] + 1) continue;
      if (end == End.FIRST) return one[0];
      anchor = next[0];
    }
    return anchor >= 0 ? anchor : end == End.LAST ? pairs.getLast()[0] : pairs.getFirst()[0];
  }

  private static int[][] lengths(List<Word> one, List<Word> other) {
    int[][] length = new int[one.size() + 1][other.size() + 1];
    for (int i = one.size() - 1; i >= 0; i--)
      for (int j = other.size() - 1; j >= 0; j--)
        length[i][j] =
            one.get(i).folded().equals(other.get(j).folded())
                ? length[i + 1][j + 1] + 1
                : Math.max(length[i + 1][j], length[i][j + 1]);
    return length;
  }

  private static void flush(List<Word> gone, List<Word> come, List<Change> changes) {
    if (gone.isEmpty() && come.isEmpty()) return;
    changes.add(new Change(said(gone), said(come)));
    gone.clear();
    come.clear();
  }

  private static String said(List<Word> words) {
    return String.join(" ", words.stream().map(Word::folded).toList());
  }
}
