package org.undersigned.identity.columns;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.undersigned.identity.columns.ColumnSketch.Shape;
import org.undersigned.identity.values.NormalForm;
import org.undersigned.names.KnownNames;
import org.undersigned.names.NameOrder;
import org.undersigned.names.NameReader;

/// Names where the header does not say it: which columns hold them, and what stands first in a
/// whole name.
final class NameColumns {
  private NameColumns() {}

  /// The columns with those that look like names taken for names: letters only, many different
  /// values, few words.
  static List<ColumnRole> guess(
      List<ColumnRole> columns, List<ColumnSketch> sketches, List<List<String>> rows) {
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
    boolean surnameFirst = isSurname(sketches, rows, one, other);
    return with(
        with(columns, one, surnameFirst ? Role.SURNAME : Role.GIVEN),
        other,
        surnameFirst ? Role.GIVEN : Role.SURNAME);
  }

  /// Words in a cell from which on it holds a whole name, and up to which it holds one part of it.
  private static final double WHOLE = 1.6;

  private static final double ONE_PART = 1.25;

  /// The columns with what the header calls a surname, or a given name, taken for whole names where
  /// the cells hold several words and no other column holds the rest; and with what it calls a name
  /// taken for one part of it where the cells hold single words and the column beside them holds
  /// the other.
  static List<ColumnRole> whole(
      List<ColumnRole> columns, List<ColumnSketch> sketches, List<List<String>> rows) {
    if (isOwnName(columns, sketches)) return withOwnName(columns);
    int name = only(columns, Role.NAME);
    int surname = only(columns, Role.SURNAME);
    int given = only(columns, Role.GIVEN);
    if (name < 0 && (surname < 0) != (given < 0)) {
      int part = Math.max(surname, given);
      boolean whole = sketches.get(part).meanWords() >= WHOLE && !isTold(columns, part);
      return whole ? with(columns, part, Role.NAME) : columns;
    }
    if (name < 0 || surname >= 0 && given >= 0 || isTold(columns, name)) return columns;
    if (sketches.get(name).meanWords() > ONE_PART) return columns;
    if (surname >= 0 || given >= 0)
      return with(columns, name, surname >= 0 ? Role.GIVEN : Role.SURNAME);
    int partner = partner(columns, sketches, name);
    if (partner < 0) return columns;
    boolean surnames = isSurname(sketches, rows, partner, name);
    return with(
        with(columns, name, surnames ? Role.GIVEN : Role.SURNAME),
        partner,
        surnames ? Role.SURNAME : Role.GIVEN);
  }

  /// Words for a father's father in headers; where there are no surnames he stands in their place.
  private static final List<String> GRANDFATHER =
      List.of(
          "grand", "الجد", "جد", "дед", "deda", "dede", "abuelo", "avô", "nonno", "awoowe", "አያት");

  private static boolean isGrandfather(ColumnRole column) {
    String header = column.header().toLowerCase(java.util.Locale.ROOT);
    return (column.role() == Role.PATRONYMIC || column.role() == Role.SURNAME)
        && GRANDFATHER.stream().anyMatch(header::contains);
  }

  /// Whether a list has no surnames: a column of names that are single words, and one of fathers.
  private static boolean isOwnName(List<ColumnRole> columns, List<ColumnSketch> sketches) {
    int name = only(columns, Role.NAME);
    return name >= 0
        && !isTold(columns, name)
        && sketches.get(name).meanWords() <= ONE_PART
        && columns.stream().anyMatch(c -> c.role() == Role.PATRONYMIC)
        && columns.stream()
            .noneMatch(
                c -> c.role() == Role.GIVEN || c.role() == Role.SURNAME && !isGrandfather(c));
  }

  private static List<ColumnRole> withOwnName(List<ColumnRole> columns) {
    List<ColumnRole> changed = with(columns, only(columns, Role.NAME), Role.GIVEN);
    for (int c = 0; c < columns.size(); c++)
      if (isGrandfather(columns.get(c))) changed = with(changed, c, Role.SURNAME);
    return changed;
  }

  /// Whether a list tells own names and fathers, and no surname but the grandfather's name.
  static boolean tellsFathersOnly(ColumnMapping list) {
    return has(list, Role.GIVEN) && has(list, Role.PATRONYMIC) && !tellsSurnames(list);
  }

  /// Whether a list has surnames in a column of their own.
  static boolean tellsSurnames(ColumnMapping list) {
    return list.columns().stream().anyMatch(c -> c.role() == Role.SURNAME && !isGrandfather(c));
  }

  private static boolean has(ColumnMapping list, Role role) {
    return list.columns().stream().anyMatch(c -> c.role() == role);
  }

  /// The only column of a role; -1 where there is none, or are several.
  private static int only(List<ColumnRole> columns, Role role) {
    int only = -1;
    for (int c = 0; c < columns.size(); c++) {
      if (columns.get(c).role() != role) continue;
      if (only >= 0) return -1;
      only = c;
    }
    return only;
  }

  private static boolean isTold(List<ColumnRole> columns, int column) {
    return columns.get(column).because().equals("told");
  }

  /// The column beside the names, fathers' names left out, that no header word explains and that
  /// holds many short words.
  private static int partner(List<ColumnRole> columns, List<ColumnSketch> sketches, int name) {
    for (int step : new int[] {1, -1}) {
      int c = name + step;
      while (c >= 0 && c < columns.size() && columns.get(c).role() == Role.PATRONYMIC) c += step;
      if (c < 0 || c >= columns.size()) continue;
      ColumnSketch s = sketches.get(c);
      Role role = columns.get(c).role();
      boolean unexplained =
          (role == Role.OTHER || role == Role.ID) && columns.get(c).because().equals("content");
      if (unexplained
          && s.share(Shape.LETTERS) > 0.9
          && s.meanWords() < 2
          && s.topShare() < 0.3
          && s.distinct() * s.filled() > FEWEST_SURNAMES) return c;
    }
    return -1;
  }

  private static final int FEWEST_SURNAMES = 5;
  private static final int LOOKED_AT = 200;

  /// Whether the first of two columns of names holds the surnames: by names that are known, else
  /// because there are more surnames than given names among the same people.
  private static boolean isSurname(
      List<ColumnSketch> sketches, List<List<String>> rows, int one, int other) {
    double known = knownGiven(rows, other) - knownGiven(rows, one);
    if (Math.abs(known) > 0.2) return known > 0;
    return sketches.get(one).distinct() >= sketches.get(other).distinct();
  }

  /// The share of the cells that begin with a known given name.
  private static double knownGiven(List<List<String>> rows, int column) {
    int known = 0;
    int filled = 0;
    for (List<String> row : rows.subList(0, Math.min(rows.size(), LOOKED_AT))) {
      String cell = column < row.size() ? row.get(column).strip() : "";
      if (cell.isEmpty()) continue;
      filled++;
      int end = cell.indexOf(' ');
      if (KnownNames.isGiven(end < 0 ? cell : cell.substring(0, end))) known++;
    }
    return known / (double) Math.max(1, filled);
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
    // Who is led by an honorific has no surname: the words stand in one order everywhere.
    if (!Honorifics.columns(rows, columns).isEmpty()) return NameOrder.GIVEN_FIRST;
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
