package org.undersigned.lists;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.undersigned.language.measure.DateMention;
import org.undersigned.language.measure.Dates;
import org.undersigned.model.When;

/// When a list was made, and so which year its dates without a year belong to.
///
/// @param edition the day that its titles bear: the latest one
/// @param year that of the edition, else the one told most often in its rows
/// @param language of the list
record ListDate(Optional<When> edition, OptionalInt year, String language) {
  private static final Pattern FULL_DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern FIGURES =
      Pattern.compile("\\b(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})\\b");
  private static final Pattern DATED_YEAR =
      Pattern.compile(
          "(?:\\d{1,2}[./-]\\d{1,2}[./-]|\\p{L}{3,}\\s)(20\\d\\d)\\b|\\b(20\\d\\d)-\\d{2}");
  private static final int ROWS_LOOKED_AT = 2_000;

  static ListDate of(List<SheetRow> titles, List<SheetRow> rows, String language) {
    Optional<When> edition = Optional.empty();
    OptionalInt titleYear = OptionalInt.empty();
    for (SheetRow row : titles) {
      for (String cell : row.cells()) {
        for (When when : dates(cell, language)) {
          if (when.end().matches("\\d{4}.*"))
            titleYear = OptionalInt.of(Integer.parseInt(when.end().substring(0, 4)));
          if (FULL_DATE.matcher(when.edtf()).matches()
              && edition.map(When::edtf).orElse("").compareTo(when.edtf()) < 0)
            edition = Optional.of(when);
        }
      }
    }
    OptionalInt year =
        edition.isPresent()
            ? OptionalInt.of(Integer.parseInt(edition.get().edtf().substring(0, 4)))
            : titleYear;
    return new ListDate(edition, year.isPresent() ? year : mostTold(rows), language);
  }

  private static List<When> dates(String cell, String language) {
    Matcher figures = FIGURES.matcher(cell);
    if (figures.find())
      return new CellDate(CellDate.Order.DAY_FIRST, Optional.empty(), OptionalInt.empty(), language)
          .read(figures.group(), CellDate.Of.EVENT).stream().toList();
    for (String each : List.of(language, "en", "ru", "fr", "kk")) {
      List<When> found =
          Dates.in(cell, each, Optional.empty()).stream()
              .map(DateMention::when)
              .flatMap(Optional::stream)
              .toList();
      if (!found.isEmpty()) return found;
    }
    return List.of();
  }

  /// The year of most dates that have one; dates of birth are spread, dates of events are not.
  private static OptionalInt mostTold(List<SheetRow> rows) {
    Map<Integer, Integer> times = new HashMap<>();
    rows.stream()
        .limit(ROWS_LOOKED_AT)
        .flatMap(row -> row.cells().stream())
        .forEach(
            cell -> {
              Matcher dated = DATED_YEAR.matcher(cell);
              while (dated.find())
                times.merge(
                    Integer.parseInt(dated.group(1) != null ? dated.group(1) : dated.group(2)),
                    1,
                    Integer::sum);
            });
    return times.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(e -> OptionalInt.of(e.getKey()))
        .orElse(OptionalInt.empty());
  }

  CellDate cells(CellDate.Order order) {
    return new CellDate(order, edition, year, language);
  }
}
