package org.undersigned.identity.columns;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.undersigned.identity.columns.ColumnSketch.Shape;
import org.undersigned.identity.values.NormalForm;
import org.undersigned.names.NameOrder;
import org.undersigned.names.NameReader;

/// Names where the header does not say it: which columns hold them, and what stands first in a
/// whole name.
final class NameColumns {
  private NameColumns() {}

  /// The columns with those that look like names taken for names: letters only, many different
  /// values, few words.
  static List<ColumnRole> guess(List<ColumnRole> columns, List<ColumnSketch> sketches) {
    int one = -1;
    int other = -1;
    for (int c = 0; c < columns.size(); c++) {
      ColumnSketch s = sketches.get(c);
      Role role = columns.get(c).role();
      if (role != Role.OTHER && role != Role.ID && role != Role.IGNORE) continue;
      if (columns.get(c).because().equals("told") || s.share(Shape.LETTERS) < 0.9 || s.filled() < 2)
        continue;
      if (s.meanWords() > 5
          || s.meanLength() > 40
          || s.distinct() * s.filled() < 2
          || s.topShare() > 0.5) continue;
      if (s.meanWords() >= 1.7 && s.distinct() > 0.5) return with(columns, c, Role.NAME);
      if (one < 0) one = c;
      else if (other < 0) other = c;
    }
    if (one < 0) return columns;
    if (other < 0)
      return sketches.get(one).distinct() > 0.3 ? with(columns, one, Role.NAME) : columns;
    boolean firstIsSurname = sketches.get(one).distinct() >= sketches.get(other).distinct();
    return with(
        with(columns, one, firstIsSurname ? Role.SURNAME : Role.GIVEN),
        other,
        firstIsSurname ? Role.GIVEN : Role.SURNAME);
  }

  private static List<ColumnRole> with(List<ColumnRole> columns, int at, Role role) {
    List<ColumnRole> changed = new ArrayList<>(columns);
    changed.set(at, new ColumnRole(at, columns.get(at).header(), role, "content"));
    return changed;
  }

  private static final int NAMES_LOOKED_AT = 200;

  /// Surname first where the header says so; else what the names themselves tell
  /// ([NameReader#usualOrder]); else, where the first words vary clearly more than the last ones or
  /// less, by that: there are more surnames than given names among the same people.
  static NameOrder order(List<List<String>> rows, List<ColumnRole> columns) {
    Set<String> firsts = new HashSet<>();
    Set<String> lasts = new HashSet<>();
    List<String> names = new ArrayList<>();
    for (ColumnRole column : columns) {
      if (column.role() != Role.NAME) continue;
      String header = column.header().toLowerCase(java.util.Locale.ROOT);
      if (SURNAME_FIRST.stream().anyMatch(header::contains)) return NameOrder.SURNAME_FIRST;
      for (List<String> row : rows) {
        if (column.column() >= row.size()) continue;
        String[] words = NormalForm.of(row.get(column.column())).split(" ");
        if (words.length < 2 || words.length > 4) continue;
        if (names.size() < NAMES_LOOKED_AT) names.add(row.get(column.column()));
        firsts.add(words[0]);
        lasts.add(words[words.length - 1]);
      }
    }
    boolean parts =
        columns.stream().anyMatch(c -> c.role() == Role.GIVEN || c.role() == Role.SURNAME);
    if (names.isEmpty() || parts) return NameOrder.UNKNOWN;
    NameOrder told = NameReader.usualOrder(names);
    if (told != NameOrder.UNKNOWN || names.size() < 20) return told;
    if (firsts.size() > lasts.size() * 1.15) return NameOrder.SURNAME_FIRST;
    return lasts.size() > firsts.size() * 1.15 ? NameOrder.GIVEN_FIRST : NameOrder.UNKNOWN;
  }

  private static final List<String> SURNAME_FIRST =
      List.of(
          "surname first",
          "surname,",
          "surname and",
          "surname with",
          "last name,",
          "фамилия и",
          "last name first",
          "фио",
          "ф.и.о",
          "фамилия имя",
          "фамилия, имя",
          "піб",
          "nom et prénom",
          "nom, prénom",
          "apellidos y nombre");
}
