package org.undersigned.lists;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The age that a cell states, in whole years: `38`, `about 50`, `17 лет`, `8 months` (0).
final class CellAge {
  private static final Pattern YEARS =
      Pattern.compile(
          "(?iu)[^\\d]{0,20}?(\\d{1,3})\\s*(?:\\+|(?:years?|yrs?|y\\.?\\s?o\\.?|y/o|yo|ans?|лет|года?|г\\.?|л\\.?|жас(?:та)?|рок(?:ів|и)|jahre?|años?)(?:\\s+old)?(?:\\s*,?\\s*на"
              + " вид)?)?\\s*[.?]?");
  private static final Pattern MONTHS =
      Pattern.compile(
          "(?iu)[^\\d]{0,12}\\d{1,2}\\s*(?:months?|mos?\\.?|weeks?|days?|mois|semaines?|jours?|мес\\.?|месяц\\p{L}*|недел\\p{L}*|дн\\p{L}*|ай)\\s*");
  private static final int OLDEST = 125;

  private CellAge() {}

  static OptionalInt of(String cell) {
    if (MONTHS.matcher(cell).matches()) return OptionalInt.of(0);
    Matcher years = YEARS.matcher(cell);
    if (!years.matches()) return OptionalInt.empty();
    int age = Integer.parseInt(years.group(1));
    return age <= OLDEST ? OptionalInt.of(age) : OptionalInt.empty();
  }
}
