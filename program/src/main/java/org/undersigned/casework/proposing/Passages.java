package org.undersigned.casework.proposing;

import java.util.ArrayList;
import java.util.List;
import org.undersigned.statements.DocumentProfile.Stretch;
import org.undersigned.statements.Material;

/// Cuts a document's own words into passages that a model can take at once: at the ends of lines,
/// else of words.
final class Passages {

  /// How long a passage may be, in code points.
  static final int LONGEST = 6000;

  private Passages() {}

  /// The passages in order; blank ones are left out.
  static List<Stretch> of(Material material) {
    int length = material.reading().length();
    List<Stretch> body = material.profile().body();
    if (body.isEmpty()) body = List.of(new Stretch(0, length));
    int[] text = material.reading().text().codePoints().toArray();
    List<Stretch> passages = new ArrayList<>();
    int from = -1;
    int to = -1;
    for (Stretch stretch : body) {
      if (from >= 0 && stretch.start() >= to && stretch.end() - from <= LONGEST) {
        to = stretch.end();
        continue;
      }
      if (from >= 0) add(text, from, to, passages);
      from = stretch.start();
      to = stretch.end();
    }
    if (from >= 0) add(text, from, to, passages);
    return passages;
  }

  private static void add(int[] text, int from, int to, List<Stretch> passages) {
    int at = from;
    while (at < to) {
      int end = to - at <= LONGEST ? to : cut(text, at, at + LONGEST);
      if (!blank(text, at, end)) passages.add(new Stretch(at, end));
      at = end;
    }
  }

  private static int cut(int[] text, int from, int most) {
    for (int at = most; at > from + LONGEST / 2; at--) if (text[at - 1] == '\n') return at;
    for (int at = most; at > from + LONGEST / 2; at--)
      if (Character.isWhitespace(text[at - 1])) return at;
    return most;
  }

  private static boolean blank(int[] text, int from, int to) {
    for (int at = from; at < to; at++) if (!Character.isWhitespace(text[at])) return false;
    return true;
  }
}
