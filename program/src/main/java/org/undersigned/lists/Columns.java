package org.undersigned.lists;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.undersigned.lists.ColumnMapping.Column;
import org.undersigned.lists.ColumnMapping.Ground;

/// Tells the roles of columns by their headings, then by what stands in them.
final class Columns {
  private static final PhraseTable HEADINGS = PhraseTable.of("columns.txt");

  private static final Pattern SCRIPT =
      Pattern.compile(
          "(?iu)script|latin|cyrillic|arabic|кирил|латин|араб|по-русски|по-английски|in russian|in"
              + " english|en russe|en anglais|caractères|транслит|translit");

  private Columns() {}

  /// The role that a heading names.
  static Optional<ColumnRole> roleOf(String heading) {
    if (heading.isBlank() || heading.length() > 90) return Optional.empty();
    Optional<String> whole = HEADINGS.whole(heading);
    if (whole.isPresent()) return whole.map(ColumnRole::valueOf);
    List<PhraseTable.Hit> hits = HEADINGS.all(heading);
    boolean birth = hits.stream().anyMatch(h -> h.meaning().equals("BIRTH"));
    boolean age = hits.stream().anyMatch(h -> h.meaning().equals("AGE"));
    if (birth && age) return Optional.of(ColumnRole.BIRTH);
    return hits.stream()
        .max(
            Comparator.comparingInt(PhraseTable.Hit::words)
                .thenComparing(Comparator.comparingInt(PhraseTable.Hit::at).reversed()))
        .map(hit -> ColumnRole.valueOf(hit.meaning()));
  }

  /// The mapping for headings, which may stand in several rows, and the rows below them.
  static ColumnMapping of(List<SheetRow> headers, List<SheetRow> rows) {
    int width = Math.max(width(headers), width(rows));
    List<Column> columns = new ArrayList<>();
    for (int number = 1; number <= width; number++) columns.add(column(number, headers, rows));
    return settled(columns, rows);
  }

  private static int width(List<SheetRow> rows) {
    return rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
  }

  private static Column column(int number, List<SheetRow> headers, List<SheetRow> rows) {
    List<String> above = new ArrayList<>();
    for (int i = 0; i < headers.size(); i++) {
      String own = headers.get(i).cell(number);
      above.add(own.isEmpty() && i + 1 < headers.size() ? spanning(headers.get(i), number) : own);
    }
    String heading = String.join(" ", above.stream().filter(s -> !s.isEmpty()).toList());
    String own = above.isEmpty() ? "" : above.getLast();
    String parents = String.join(" ", above.subList(0, Math.max(0, above.size() - 1)));
    Optional<ColumnRole> byOwn = roleOf(own);
    Optional<ColumnRole> byParents = roleOf(parents);
    Optional<ColumnRole> role = byOwn;
    // "Birth | date", "Name | first": the upper heading says what the lower one is of.
    if (byParents.equals(Optional.of(ColumnRole.BIRTH))
        && byOwn.filter(r -> r == ColumnRole.EVENT_DATE).isPresent()) role = byParents;
    if (byParents.equals(Optional.of(ColumnRole.BIRTH))
        && byOwn.filter(r -> r == ColumnRole.PLACE).isPresent())
      role = Optional.of(ColumnRole.BIRTHPLACE);
    // "Released | why", "Sortie | motif": what follows is how it ended, and not when it began.
    if (byParents.equals(Optional.of(ColumnRole.STATUS)))
      role =
          byOwn.filter(r -> r == ColumnRole.EVENT_DATE || r == ColumnRole.PLACE).isPresent()
              ? Optional.of(ColumnRole.OTHER)
              : byOwn
                  .filter(r -> r != ColumnRole.CIRCUMSTANCES && r != ColumnRole.REMARK)
                  .or(() -> byParents);
    if (byOwn.isEmpty()) role = byParents;
    // "Rang", "Rank" heads an office, or the numbers of the rows.
    if (role.equals(Optional.of(ColumnRole.OCCUPATION)) && ColumnContent.isCounting(number, rows))
      role = Optional.of(ColumnRole.NUMBER);
    if (role.isEmpty() && !rows.isEmpty())
      return new Column(number, heading, ColumnContent.roleOf(number, rows), Ground.CONTENT);
    return new Column(number, heading, role.orElse(ColumnRole.OTHER), Ground.HEADING);
  }

  /// The heading left of column `number` in a row of upper headings: it spans the empty cells
  /// after.
  private static String spanning(SheetRow upper, int number) {
    for (int left = number - 1; left >= 1; left--)
      if (!upper.cell(left).isEmpty()) return upper.cell(left);
    return "";
  }

  private static ColumnMapping settled(List<Column> columns, List<SheetRow> rows) {
    List<Column> settled = new ArrayList<>(columns);
    settled.replaceAll(
        c ->
            namesAScript(c.heading()) && c.role().isOfTheName()
                ? new Column(c.number(), c.heading(), ColumnRole.NAME, c.ground())
                : c);
    keepBestByContent(settled, rows);
    for (ColumnRole role :
        List.of(
            ColumnRole.AGE,
            ColumnRole.BIRTH,
            ColumnRole.EVENT_DATE,
            ColumnRole.SEX,
            ColumnRole.PLACE)) headingFirst(settled, role);
    boolean surname = has(settled, ColumnRole.SURNAME);
    boolean given = has(settled, ColumnRole.GIVEN);
    boolean name = has(settled, ColumnRole.NAME);
    if (!name && surname != given)
      replace(settled, surname ? ColumnRole.SURNAME : ColumnRole.GIVEN, ColumnRole.NAME);
    if (name && given && !surname) replace(settled, ColumnRole.NAME, ColumnRole.SURNAME);
    if (name && given && surname) replace(settled, ColumnRole.NAME, ColumnRole.OTHER_SCRIPT);
    if (!has(settled, ColumnRole.NAME) && !has(settled, ColumnRole.SURNAME))
      byContent(settled, rows, ColumnRole.NAME);
    if (headless(settled) && !has(settled, ColumnRole.NAME)) HeadlessNames.settle(settled, rows);
    addPartsBeside(settled, rows);
    keepFirst(settled, ColumnRole.NAME, ColumnRole.OTHER_SCRIPT);
    for (ColumnRole single :
        List.of(
            ColumnRole.SURNAME,
            ColumnRole.GIVEN,
            ColumnRole.PATRONYMIC,
            ColumnRole.EVENT_DATE,
            ColumnRole.STATUS,
            ColumnRole.SEX)) keepFirst(settled, single, ColumnRole.OTHER);
    if (!has(settled, ColumnRole.STATUS)) statusByContent(settled, rows);
    if (!has(settled, ColumnRole.PLACE)
        && !has(settled, ColumnRole.RESIDENCE)
        && !has(settled, ColumnRole.HELD_AT)) placeByContent(settled, rows);
    for (ColumnRole nearest : List.of(ColumnRole.RESIDENCE, ColumnRole.HELD_AT))
      if (!has(settled, ColumnRole.PLACE)) replace(settled, nearest, ColumnRole.PLACE);
    return new ColumnMapping(settled);
  }

  /// Of the columns that look like names by their cells alone the one that looks most like them
  /// stays, and none beside a column whose heading says that it holds them: towns, informants and
  /// lawyers are written like names too.
  private static void keepBestByContent(List<Column> columns, List<SheetRow> rows) {
    boolean headed =
        columns.stream().anyMatch(c -> c.ground() == Ground.HEADING && c.role().isOfTheName());
    int best = -1;
    double most = 0;
    for (int i = 0; i < columns.size(); i++) {
      if (!isNameByContent(columns.get(i))) continue;
      double likeness = ColumnContent.likenessToNames(i + 1, rows);
      if (likeness > most) {
        most = likeness;
        best = i;
      }
    }
    for (int i = 0; i < columns.size(); i++) {
      Column c = columns.get(i);
      if (isNameByContent(c) && (headed || i != best))
        columns.set(
            i,
            new Column(
                c.number(), c.heading(), ColumnContent.besideNames(i + 1, rows), c.ground()));
    }
  }

  /// Beside a column whose heading names a role, none has it that only looks so: beside a place
  /// that a heading names, offices and towns that come again are not another one.
  private static void headingFirst(List<Column> columns, ColumnRole role) {
    boolean headed =
        columns.stream().anyMatch(c -> c.ground() == Ground.HEADING && c.role() == role);
    if (headed)
      columns.replaceAll(
          c ->
              c.ground() == Ground.CONTENT && c.role() == role
                  ? new Column(c.number(), c.heading(), ColumnRole.OTHER, c.ground())
                  : c);
  }

  private static boolean isNameByContent(Column c) {
    return c.ground() == Ground.CONTENT && c.role() == ColumnRole.NAME;
  }

  /// "Full name (Latin script)", «Имя (кириллица)»: a whole name, in one of two scripts.
  private static boolean namesAScript(String heading) {
    return SCRIPT.matcher(heading).find();
  }

  private static boolean headless(List<Column> columns) {
    return columns.stream().allMatch(c -> c.heading().isEmpty());
  }

  private static boolean has(List<Column> columns, ColumnRole role) {
    return columns.stream().anyMatch(c -> c.role() == role);
  }

  /// A heading over two or three columns, of which each holds one word of the name: surname, given
  /// name and patronymic.
  private static void addPartsBeside(List<Column> columns, List<SheetRow> rows) {
    for (int i = 0; i + 1 < columns.size(); i++) {
      if (columns.get(i).role() != ColumnRole.NAME || ColumnContent.singleWords(i + 1, rows) < 0.8)
        continue;
      List<ColumnRole> parts = List.of(ColumnRole.SURNAME, ColumnRole.GIVEN, ColumnRole.PATRONYMIC);
      int last = i;
      while (last + 1 < columns.size()
          && last + 1 < i + 3
          && isPartBeside(columns.get(i), columns.get(last + 1), rows)) last++;
      for (int k = i; last > i && k <= last; k++)
        columns.set(
            k, new Column(k + 1, columns.get(k).heading(), parts.get(k - i), Ground.CONTENT));
    }
  }

  private static boolean isPartBeside(Column name, Column next, List<SheetRow> rows) {
    return (next.heading().isEmpty() || next.heading().equals(name.heading()))
        && ColumnContent.singleWords(next.number(), rows) >= 0.8;
  }

  private static void replace(List<Column> columns, ColumnRole from, ColumnRole to) {
    columns.replaceAll(
        c -> c.role() == from ? new Column(c.number(), c.heading(), to, c.ground()) : c);
  }

  private static void keepFirst(List<Column> columns, ColumnRole role, ColumnRole others) {
    boolean met = false;
    for (int i = 0; i < columns.size(); i++) {
      Column c = columns.get(i);
      if (c.role() != role) continue;
      if (met) columns.set(i, new Column(c.number(), c.heading(), others, c.ground()));
      met = true;
    }
  }

  /// In a list in which no heading tells what became of people, the column in which some cells do,
  /// or most of them where its heading says something else (*Depuis*).
  private static void statusByContent(List<Column> columns, List<SheetRow> rows) {
    columns.stream()
        .filter(c -> c.role() == ColumnRole.OTHER)
        .max(
            Comparator.comparingDouble(
                (Column c) -> ColumnContent.share(c.number(), rows, ColumnRole.STATUS)))
        .filter(
            c ->
                ColumnContent.share(c.number(), rows, ColumnRole.STATUS)
                    >= (c.ground() == Ground.CONTENT ? 0.25 : 0.6))
        .ifPresent(
            c ->
                columns.set(
                    c.number() - 1,
                    new Column(c.number(), c.heading(), ColumnRole.STATUS, Ground.CONTENT)));
  }

  /// In a list in which no heading tells a place, the column that looks most like one of places.
  private static void placeByContent(List<Column> columns, List<SheetRow> rows) {
    columns.stream()
        .filter(c -> c.role() == ColumnRole.OTHER)
        .filter(c -> c.ground() == Ground.CONTENT || c.heading().isEmpty())
        .max(
            Comparator.comparingDouble(
                (Column c) -> ColumnContent.likenessToPlaces(c.number(), rows)))
        .filter(c -> ColumnContent.likenessToPlaces(c.number(), rows) >= 1)
        .ifPresent(
            c ->
                columns.set(
                    c.number() - 1,
                    new Column(c.number(), c.heading(), ColumnRole.PLACE, Ground.CONTENT)));
  }

  /// Gives `role` to the column whose content fits it best, where any does.
  private static void byContent(List<Column> columns, List<SheetRow> rows, ColumnRole role) {
    columns.stream()
        .filter(
            c ->
                c.role() == ColumnRole.OTHER
                    || c.ground() == Ground.CONTENT
                    || c.heading().isEmpty())
        .max(Comparator.comparingDouble((Column c) -> ColumnContent.share(c.number(), rows, role)))
        .filter(c -> ColumnContent.share(c.number(), rows, role) >= 0.4)
        .ifPresent(
            c ->
                columns.set(
                    c.number() - 1, new Column(c.number(), c.heading(), role, Ground.CONTENT)));
  }
}
