package org.undersigned.lists;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Tells rows of a table that name no single person from the cell where a name would stand: groups
/// ("about twenty men", «группа из 20 человек»), sums, notes about the list, "and others". For
/// tables of millions of rows: most cells are let pass by the beginnings of their words.
public final class NobodyRows {
  /// So many letters of a word are compared; no word of the lists that may go on is shorter.
  private static final int BEGINNING = 6;

  private static final int LONGEST = 200;

  private final GroupCell groups = new GroupCell("en");
  private final Set<Integer> beginnings = new HashSet<>();

  public NobodyRows() {
    for (String word : RowWords.beginnings(BEGINNING)) beginnings.add(key(word, 0));
  }

  /// Whether a row names no single person.
  ///
  /// @param name the cell, or the cells side by side, where a name would stand
  /// @param row all cells
  public boolean isNobody(String name, List<String> row) {
    String first = name;
    if (first.isEmpty()) for (String cell : row) if (first.isBlank()) first = cell;
    if (first.length() > LONGEST || !mayTell(first)) return false;
    if (RowWords.isTotal(first)) return saysNoMore(first, row);
    if (RowWords.isNote(first)) return isAlone(first, row);
    if (name.isEmpty()) return false;
    return RowWords.isRest(name) || groups.count(name).isPresent();
  }

  /// Whether a word of the cell begins like one that tells.
  private boolean mayTell(String cell) {
    boolean before = false;
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      boolean letter = Character.isLetterOrDigit(c);
      if (letter && !before && (Character.isDigit(c) || beginnings.contains(key(cell, i))))
        return true;
      before = letter;
    }
    return false;
  }

  private static int key(String text, int from) {
    int key = 0;
    for (int i = from; i < Math.min(text.length(), from + BEGINNING); i++) {
      char c = Character.toLowerCase(text.charAt(i));
      if (!Character.isLetter(c)) break;
      key = key * 31 + (c == 'ё' ? 'е' : c);
    }
    return key;
  }

  /// A sum: no other cell says anything in words.
  private static boolean saysNoMore(String first, List<String> row) {
    for (String cell : row) if (!cell.equals(first) && RowWords.hasLetter(cell)) return false;
    return true;
  }

  private static boolean isAlone(String first, List<String> row) {
    int filled = 0;
    for (String cell : row)
      if (!cell.isBlank() && !cell.equals(first) && cell.length() > MARK) filled++;
    return filled == 0;
  }

  /// A number of the row or a mark may stand beside a note.
  private static final int MARK = 4;
}
