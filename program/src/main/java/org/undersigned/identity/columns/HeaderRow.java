package org.undersigned.identity.columns;

import java.util.List;

/// Finds the record that holds the header: titles may stand above it, and there may be none.
final class HeaderRow {
  private static final int DEEPEST = 20;

  private HeaderRow() {}

  /// Counted from 1; 0 where the first record already is a row of values.
  static int find(List<List<String>> records) {
    int best = 0;
    int most = 0;
    for (int i = 0; i < Math.min(DEEPEST, records.size()); i++) {
      int known = known(records.get(i));
      if (known > most) {
        most = known;
        best = i + 1;
      }
      if (best == 1 && most >= 2) break;
    }
    if (most >= 2 || (most == 1 && !records.isEmpty() && best == 1)) return best;
    return !records.isEmpty() && looksLikeHeader(records) ? 1 : 0;
  }

  private static int known(List<String> record) {
    int known = 0;
    for (String cell : record)
      if (!cell.isBlank() && cell.length() <= 60 && !HeaderWords.rolesIn(cell).isEmpty()) known++;
    return known;
  }

  /// Without a single known word: a first record of words only, all different, that do not occur
  /// below.
  private static boolean looksLikeHeader(List<List<String>> records) {
    List<String> first = records.getFirst();
    if (first.stream().distinct().count() < first.size()) return false;
    for (int c = 0; c < first.size(); c++) {
      String cell = first.get(c);
      if (cell.isBlank()
          || cell.chars().anyMatch(Character::isDigit)
              && !cell.chars().anyMatch(Character::isLetter)) return false;
      for (int r = 1; r < Math.min(records.size(), 200); r++)
        if (c < records.get(r).size() && records.get(r).get(c).equals(cell)) return false;
    }
    boolean digitsBelow = false;
    for (int r = 1; r < Math.min(records.size(), 50); r++)
      digitsBelow |=
          records.get(r).stream().anyMatch(cell -> cell.chars().anyMatch(Character::isDigit));
    return digitsBelow;
  }
}
