package org.undersigned.instruments;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Words of one rendering that stand as other words in another.
///
/// @param from empty where words were added
/// @param to empty where words were left out
public record WordChange(String from, String to) {
  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:[\\u00A0\\u202F ](?=\\d{3}(?!\\d))\\d{3})*");

  /// Runs of letters and digits, figures in groups whole, in small letters.
  static List<String> words(String text) {
    return WORD.matcher(text)
        .results()
        .map(MatchResult::group)
        .map(word -> word.replaceAll("[\\u00A0\\u202F ]", "").toLowerCase(Locale.ROOT))
        .toList();
  }

  /// How many words two texts share in order (longest common subsequence).
  static int same(List<String> from, List<String> to) {
    return lengths(from, to)[0][0];
  }

  /// The changes between two texts, in order.
  static List<WordChange> between(List<String> from, List<String> to) {
    int[][] length = lengths(from, to);
    List<WordChange> changes = new ArrayList<>();
    List<String> gone = new ArrayList<>();
    List<String> come = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < from.size() || j < to.size()) {
      if (i < from.size() && j < to.size() && from.get(i).equals(to.get(j))) {
        flush(gone, come, changes);
        i++;
        j++;
      } else if (j == to.size() || (i < from.size() && length[i + 1][j] >= length[i][j + 1]))
        gone.add(from.get(i++));
      else come.add(to.get(j++));
    }
    flush(gone, come, changes);
    return List.copyOf(changes);
  }

  private static int[][] lengths(List<String> from, List<String> to) {
    int[][] length = new int[from.size() + 1][to.size() + 1];
    for (int i = from.size() - 1; i >= 0; i--)
      for (int j = to.size() - 1; j >= 0; j--)
        length[i][j] =
            from.get(i).equals(to.get(j))
                ? length[i + 1][j + 1] + 1
                : Math.max(length[i + 1][j], length[i][j + 1]);
    return length;
  }

  private static void flush(List<String> gone, List<String> come, List<WordChange> changes) {
    if (gone.isEmpty() && come.isEmpty()) return;
    changes.add(new WordChange(String.join(" ", gone), String.join(" ", come)));
    gone.clear();
    come.clear();
  }
}
