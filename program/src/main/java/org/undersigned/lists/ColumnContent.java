package org.undersigned.lists;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.undersigned.language.measure.Dates;
import org.undersigned.names.NameOrder;
import org.undersigned.names.NameReader;
import org.undersigned.names.NameReading;

/// Tells what a column without a telling heading holds, by its cells.
final class ColumnContent {
  private static final int ROWS_LOOKED_AT = 200;
  private static final Pattern DATE =
      Pattern.compile(
          "(?iu)(?!\\d+-\\d+/|\\d+/\\d+-)\\D{0,12}(?:\\d{1,2}[./-]\\d{1,2}(?:[./-]\\d{2,4})?|\\d{4}-\\d{2}(?:-\\d{2})?|\\d{1,2}\\s+\\p{L}{3,}(?:\\s+\\d{4})?|\\p{L}{3,}\\s+\\d{4})\\D{0,6}");
  private static final Pattern DATE_INSIDE =
      Pattern.compile("\\d\\s+\\p{L}{3,}|\\p{L}{3,}\\s+\\d{4}|\\d{1,2}\\.\\d{1,2}\\.\\d{2}");
  private static final Pattern YEAR =
      Pattern.compile("(?iu)\\D{0,4}(?:1[89]\\d\\d|20\\d\\d)\\D{0,8}");
  private static final Pattern AGE =
      Pattern.compile(
          "(?iu)(?:\\D{0,9}[^\\p{L}\\d])?\\d{1,2}(?:\\s*(?:years?( old)?|ans|лет|год|года|жас))?");
  private static final Pattern SEX =
      Pattern.compile(
          "(?iu)(?:[mfhмжkеә]|муж\\.?|жен\\.?|male|female|homme|femme|ер|әйел|man|woman|мужской|женский)");

  private ColumnContent() {}

  /// The role that the cells of column `number` fit; [ColumnRole#OTHER] where none does.
  static ColumnRole roleOf(int number, List<SheetRow> rows) {
    if (isCounting(number, rows)) return ColumnRole.NUMBER;
    for (ColumnRole role :
        List.of(
            ColumnRole.SEX,
            ColumnRole.NAME,
            ColumnRole.EVENT_DATE,
            ColumnRole.BIRTH,
            ColumnRole.AGE,
            ColumnRole.STATUS)) if (share(number, rows, role) >= 0.6) return role;
    if (dated(number, rows) >= 0.6) return ColumnRole.EVENT_DATE;
    return repeats(number, rows) ? ColumnRole.PLACE : ColumnRole.OTHER;
  }

  /// Which part of the filled cells of a column fits `role`, from 0 to 1.
  static double share(int number, List<SheetRow> rows, ColumnRole role) {
    List<String> cells = cells(number, rows);
    if (cells.isEmpty()) return 0;
    long fitting = cells.stream().filter(cell -> fits(cell, role)).count();
    return fitting / (double) cells.size();
  }

  /// How much a column looks like one of persons' names among others that do: most of its cells
  /// read as names, they differ, and they tell the order of their parts (a comma, capitals, a known
  /// given name). From 0 to 3.
  static double likenessToNames(int number, List<SheetRow> rows) {
    List<String> cells = cells(number, rows);
    if (cells.isEmpty()) return 0;
    double size = cells.size();
    long ordered =
        cells.stream()
            .filter(
                cell ->
                    NameReader.read(cell) instanceof NameReading.Named(var name)
                        && name.order() != NameOrder.UNKNOWN)
            .count();
    return share(number, rows, ColumnRole.NAME)
        + new HashSet<>(cells).size() / size
        + ordered / size;
  }

  /// What a column holds that looked like names but is none: a place where its cells come again.
  static ColumnRole besideNames(int number, List<SheetRow> rows) {
    return repeats(number, rows) ? ColumnRole.PLACE : ColumnRole.OTHER;
  }

  private static boolean fits(String cell, ColumnRole role) {
    return switch (role) {
      case NAME -> isName(cell);
      case EVENT_DATE -> DATE.matcher(cell).matches();
      case BIRTH ->
          YEAR.matcher(cell).matches()
              || DATE.matcher(cell).matches()
                  && YEAR.matcher(cell.replaceAll(".*\\D(?=\\d{4}\\b)", "")).matches();
      case AGE -> AGE.matcher(cell).matches();
      case SEX -> SEX.matcher(cell).matches();
      case STATUS -> RowStatus.of(cell).isPresent();
      default -> false;
    };
  }

  /// Which part of the filled cells of a column tells a date in a few words: "night of 1 to 2 May",
  /// «после 9 мая 2024 г.».
  private static double dated(int number, List<SheetRow> rows) {
    List<String> cells = cells(number, rows);
    long dated =
        cells.stream()
            .filter(cell -> cell.length() <= 45 && DATE_INSIDE.matcher(cell).find())
            .filter(cell -> tellsADate(cell))
            .count();
    return cells.isEmpty() ? 0 : dated / (double) cells.size();
  }

  private static boolean tellsADate(String cell) {
    for (String language : List.of("en", "fr", "ru", "kk"))
      if (!Dates.in(cell, language, Optional.empty()).isEmpty()) return true;
    return false;
  }

  /// How much a column without a known heading looks like one of places: words that come again, or
  /// leave to the row above, few in a cell and none of them a date or a figure alone. From 0 to 2.
  static double likenessToPlaces(int number, List<SheetRow> rows) {
    List<String> cells = cells(number, rows);
    if (cells.size() < 3) return 0;
    double size = cells.size();
    long words =
        cells.stream()
            .filter(c -> RowWords.hasLetter(c) && PhraseTable.wordsOf(c).size() <= 6)
            .filter(c -> !DATE.matcher(c).matches() && RowStatus.of(c).isEmpty())
            .count();
    long repeated = cells.size() - new HashSet<>(cells).size();
    long dittos = cells.stream().filter(RowWords::isDitto).count();
    if (words < 0.7 * size || repeated + dittos == 0) return 0;
    return words / size + Math.min(1, (repeated + dittos) / size);
  }

  /// Which part of the filled cells of a column is one capitalised word, or initials.
  static double singleWords(int number, List<SheetRow> rows) {
    List<String> cells = cells(number, rows);
    long single =
        cells.stream()
            .filter(c -> c.matches("\\p{Lu}[\\p{L}'’.-]*|\\p{Lu}\\. ?\\p{Lu}\\."))
            .count();
    return cells.isEmpty() ? 0 : single / (double) cells.size();
  }

  private static boolean isName(String cell) {
    int words = PhraseTable.wordsOf(cell).size();
    return words >= 2
        && words <= 5
        && cell.chars().noneMatch(Character::isDigit)
        && NameReader.read(cell) instanceof NameReading.Named(var name)
        && !name.surname().isEmpty()
        && !name.given().isEmpty()
        && Character.isUpperCase(cell.codePointAt(0));
  }

  /// Whether the cells count the rows: 1, 2, 3 …
  static boolean isCounting(int number, List<SheetRow> rows) {
    List<String> cells = cells(number, rows);
    long steps = 0;
    for (int i = 1; i < cells.size(); i++) {
      Optional<Integer> one = value(cells.get(i - 1));
      Optional<Integer> two = value(cells.get(i));
      if (one.isPresent() && two.isPresent() && two.get() == one.get() + 1) steps++;
    }
    return cells.size() >= 3 && steps * 10 >= (cells.size() - 1) * 7L;
  }

  private static Optional<Integer> value(String cell) {
    String digits = cell.replaceAll("[.)\\s]+$", "");
    return digits.matches("\\d{1,6}") ? Optional.of(Integer.parseInt(digits)) : Optional.empty();
  }

  /// Whether words, not numbers, come again and again.
  private static boolean repeats(int number, List<SheetRow> rows) {
    List<String> cells = cells(number, rows);
    Set<String> different = new HashSet<>(cells);
    boolean words =
        cells.stream().filter(c -> c.chars().anyMatch(Character::isLetter)).count() * 10
            >= cells.size() * 9L;
    boolean capital =
        cells.stream().filter(c -> Character.isUpperCase(c.codePointAt(0))).count() * 10
            >= cells.size() * 6L;
    return cells.size() >= 4 && words && capital && different.size() * 10 <= cells.size() * 7;
  }

  private static List<String> cells(int number, List<SheetRow> rows) {
    return rows.stream()
        .filter(r -> r.filled() > 1)
        .map(r -> r.cell(number))
        .filter(c -> !c.isEmpty())
        .limit(ROWS_LOOKED_AT)
        .toList();
  }
}
