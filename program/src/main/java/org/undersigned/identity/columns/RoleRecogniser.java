package org.undersigned.identity.columns;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.undersigned.identity.columns.ColumnSketch.Shape;

/// Tells what the columns of a list are, from the words of the header and from what the cells look
/// like. Neither is trusted alone: a column headed "date of birth" that holds no dates is no date.
public final class RoleRecogniser {
  /// How many records are looked at.
  public static final int SAMPLE = 2000;

  private RoleRecogniser() {}

  /// The mapping of one list.
  ///
  /// @param list its name on the command line
  /// @param first its first records, at most [#SAMPLE] are looked at
  /// @param told roles by header or by column number from 1, as the user gave them
  public static ColumnMapping recognise(
      String list, List<List<String>> first, Map<String, Role> told) {
    List<List<String>> sample = first.subList(0, Math.min(first.size(), SAMPLE));
    int headerRecord = HeaderRow.find(sample);
    List<String> header = headerRecord == 0 ? List.of() : sample.get(headerRecord - 1);
    List<List<String>> rows = sample.subList(headerRecord, sample.size());
    int width = Math.max(header.size(), rows.stream().mapToInt(List::size).max().orElse(0));
    List<ColumnSketch> sketches =
        IntStream.range(0, width)
            .parallel()
            .mapToObj(column -> ColumnSketch.of(rows, column))
            .toList();
    List<ColumnRole> columns = new ArrayList<>();
    for (int column = 0; column < width; column++) {
      String title = column < header.size() ? header.get(column) : "";
      ColumnSketch sketch = sketches.get(column);
      Optional<Role> forced = told(told, title, column);
      columns.add(
          forced.isPresent()
              ? new ColumnRole(column, title, forced.get(), "told")
              : recognise(column, title, sketch));
    }
    columns =
        columns.stream().noneMatch(c -> c.role().names())
            ? NameColumns.guess(columns, sketches, rows)
            : NameColumns.whole(columns, sketches, rows);
    columns = DateColumns.settle(columns, sketches, rows);
    ListHabits habits = DateColumns.habits(sample, headerRecord, columns, monthFirst(sketches));
    return new ColumnMapping(list, headerRecord, columns, NameColumns.order(rows, columns), habits);
  }

  private static Optional<Role> told(Map<String, Role> told, String header, int column) {
    Role role = told.get(header.strip().toLowerCase(java.util.Locale.ROOT));
    if (role == null) role = told.get(Integer.toString(column + 1));
    return Optional.ofNullable(role);
  }

  private static ColumnRole recognise(int column, String header, ColumnSketch cells) {
    if (cells.filled() == 0) return new ColumnRole(column, header, Role.IGNORE, "empty");
    Set<Role> named = HeaderWords.rolesIn(header);
    Optional<Role> byHeader = chosen(named).filter(r -> fits(r, cells));
    if (byHeader.isPresent()) return new ColumnRole(column, header, byHeader.get(), "header");
    for (Role role : named)
      if (fits(role, cells)) return new ColumnRole(column, header, role, "header");
    boolean births = named.contains(Role.BIRTH_YEAR) || named.contains(Role.AGE);
    if (births && fits(Role.BIRTH, cells))
      return new ColumnRole(column, header, Role.BIRTH, "header");
    return new ColumnRole(column, header, byContent(cells), "content");
  }

  /// Of several roles that words of one header stand for, the one that the whole header means.
  private static Optional<Role> chosen(Set<Role> named) {
    if (named.isEmpty()) return Optional.empty();
    EnumSet<Role> roles = EnumSet.copyOf(named);
    if (roles.contains(Role.IGNORE)) return Optional.of(Role.IGNORE);
    if (roles.contains(Role.PATRONYMIC)
        && !roles.contains(Role.SURNAME)
        && !roles.contains(Role.GIVEN)) return Optional.of(Role.PATRONYMIC);
    if (roles.contains(Role.GIVEN) && roles.contains(Role.SURNAME)) return Optional.of(Role.NAME);
    if (roles.contains(Role.GIVEN)) return Optional.of(Role.GIVEN);
    if (roles.contains(Role.SURNAME)) return Optional.of(Role.SURNAME);
    if (roles.contains(Role.DEATH_DATE)) return Optional.of(Role.DEATH_DATE);
    for (Role strong : List.of(Role.BIRTH_PLACE, Role.BIRTH_YEAR, Role.BIRTH_MONTH, Role.BIRTH_DAY))
      if (roles.contains(strong)) return Optional.of(strong);
    if (roles.contains(Role.BIRTH) && roles.contains(Role.PLACE))
      return Optional.of(Role.BIRTH_PLACE);
    for (Role strong :
        List.of(
            Role.BIRTH,
            Role.DOCUMENT,
            Role.EMAIL,
            Role.PHONE,
            Role.POSTCODE,
            Role.ADDRESS,
            Role.PLACE)) if (roles.contains(strong)) return Optional.of(strong);
    roles.remove(Role.ID);
    return Optional.of(roles.isEmpty() ? Role.ID : roles.iterator().next());
  }

  /// Whether cells of such a look can be what the header says.
  private static boolean fits(Role role, ColumnSketch cells) {
    double dates =
        cells.share(Shape.DATE)
            + cells.share(Shape.YEAR)
            + cells.share(Shape.AGE)
            + cells.share(Shape.DIGITS);
    return switch (role) {
      case NAME, GIVEN, SURNAME, PATRONYMIC -> cells.share(Shape.LETTERS) > 0.5 || wordy(cells);
      case SEX -> cells.share(Shape.SEX) > 0.5 || areLetters(cells);
      case AGE -> cells.share(Shape.AGE) > 0.5 || cells.share(Shape.LETTERS) < 0.5;
      case BIRTH, DEATH_DATE, EVENT_DATE -> dates > 0.3 || cells.share(Shape.LETTERS) < 0.4;
      case BIRTH_YEAR -> cells.share(Shape.YEAR) > 0.5;
      case BIRTH_MONTH -> cells.share(Shape.MONTH) > 0.5 || cells.share(Shape.LETTERS) > 0.5;
      case BIRTH_DAY -> cells.share(Shape.DAY) > 0.5;
      case EMAIL -> cells.share(Shape.EMAIL) > 0.3;
      case PHONE, DOCUMENT -> cells.share(Shape.LETTERS) < 0.5;
      case POSTCODE -> cells.share(Shape.LETTERS) < 0.5 && cells.meanLength() < 14;
      case BIRTH_PLACE, PLACE -> cells.share(Shape.LETTERS) > 0.3 || cells.meanWords() > 1.2;
      case ID ->
          cells.distinct() > 0.5 || cells.share(Shape.NUMBER) > 0.5 || cells.topShare() > 0.9;
      case ADDRESS, OTHER, IGNORE -> true;
    };
  }

  /// Single letters, hardly more different ones than there are sexes.
  private static boolean areLetters(ColumnSketch cells) {
    return cells.meanLength() < 1.5 && cells.filled() * cells.distinct() <= 4;
  }

  /// Words with a number among them here and there (`Vesht 2`), but no numbers, dates or codes.
  private static boolean wordy(ColumnSketch cells) {
    double others =
        cells.share(Shape.NUMBER)
            + cells.share(Shape.DATE)
            + cells.share(Shape.CODE)
            + cells.share(Shape.EMAIL)
            + cells.share(Shape.PHONE);
    return others < 0.2;
  }

  private static Role byContent(ColumnSketch cells) {
    if (cells.share(Shape.EMAIL) > 0.5) return Role.EMAIL;
    if (cells.share(Shape.SEX) > 0.8 && cells.filled() * cells.distinct() <= 6) return Role.SEX;
    if (cells.share(Shape.PHONE) > 0.6 && cells.share(Shape.DATE) < 0.3) return Role.PHONE;
    if (cells.topShare() > 0.95 && cells.filled() > 20) return Role.IGNORE;
    boolean allDistinct = cells.distinct() > 0.999 && cells.filled() > 20;
    if (cells.share(Shape.DATE) > 0.7) return Role.OTHER;
    if (allDistinct && cells.meanWords() < 1.3) return Role.ID;
    if (cells.share(Shape.DIGITS) > 0.7 && cells.distinct() > 0.3) return Role.DOCUMENT;
    return cells.meanWords() > 8 || cells.share(Shape.NUMBER) > 0.7 && cells.distinct() > 0.9
        ? Role.IGNORE
        : Role.OTHER;
  }

  /// The columns whose slashed dates have the month first: by their own cells, else by the other
  /// columns of the list.
  private static Set<Integer> monthFirst(List<ColumnSketch> sketches) {
    double all = 0;
    for (ColumnSketch s : sketches) all += excess(s);
    Set<Integer> monthFirst = new HashSet<>();
    for (int c = 0; c < sketches.size(); c++) {
      double own = excess(sketches.get(c));
      if (own > 0 || own == 0 && all > 0) monthFirst.add(c);
    }
    return monthFirst;
  }

  /// How many cells can only have the month first, less those that can only have the day first.
  private static double excess(ColumnSketch cells) {
    return (cells.share(Shape.DAY_ABOVE_TWELVE_SECOND) - cells.share(Shape.DAY_ABOVE_TWELVE_FIRST))
        * cells.filled();
  }
}
