package org.undersigned.lists;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.undersigned.language.measure.DateMention;
import org.undersigned.language.measure.Dates;
import org.undersigned.model.When;
import org.undersigned.names.Script;

/// The date that a cell states, as EDTF and no more precise than the cell: figures in any order and
/// with any sign between, and words in the languages of [Dates].
///
/// @param order whether figures put the day or the month first
/// @param edition the date that the list bears
/// @param year the year of dates without one
/// @param language of the list, two letters
record CellDate(Order order, Optional<When> edition, OptionalInt year, String language) {

  /// Which figure comes first in a date.
  enum Order {
    DAY_FIRST,
    MONTH_FIRST
  }

  /// What a date is of: of years in two figures a birth takes the last one that has been.
  enum Of {
    BIRTH,
    EVENT
  }

  private static final List<String> OTHERS = List.of("en", "ru", "fr", "kk", "uk");
  private static final String SIGN = "\\s?[./\\-–]\\s?";
  private static final Pattern YEAR_FIRST =
      Pattern.compile(
          "(\\d{4})\\s?[./\\-–]\\s?(\\d{1,2})(?:\\s?[./\\-–]\\s?(\\d{1,2}))?(?:[T"
              + " ]\\d{1,2}:\\d{2}(?::\\d{2})?)?");
  /// Figures with a hyphen and a stroke between them are the number of a case: *1-17/35*.
  private static final Pattern FIGURES =
      Pattern.compile(
          "(?!\\d+-\\d+/|\\d+/\\d+-)(\\d{1,2})"
              + SIGN
              + "(\\d{1,2})(?:"
              + SIGN
              + "(\\d{4}|\\d{2}))?(?:,?\\s+\\d{1,2}[:.]\\d{2})?");
  private static final Pattern MONTH_YEAR = Pattern.compile("(\\d{1,2})\\s?[./]\\s?(\\d{4})");
  private static final Pattern DAYS =
      Pattern.compile("(\\d{1,2})\\s?[-–—/]\\s?(\\d{1,2})\\.(\\d{1,2})(?:\\.(\\d{4}|\\d{2}))?");
  private static final Pattern YEAR = Pattern.compile("(1[6-9]\\d\\d|2\\d\\d\\d)");
  private static final Pattern YEARS =
      Pattern.compile("(1[6-9]\\d\\d|2\\d\\d\\d)\\s?[-–—/]\\s?(\\d{4}|\\d{2})");
  private static final Pattern AROUND =
      Pattern.compile(
          "(?iu)^\\s*(?<before>(?:[\\p{L}().'’~≈±<>?]+\\s*){0,4}?)\\s*(?<date>\\d.*?\\d)\\s*(?<after>(?:года?|год|г\\.?\\s?р\\.?|г\\.?|ж\\.?\\s?т\\.?|ж\\.?|жылы?|рожд\\.?|р\\.|y\\.?|\\?|~|\\(\\?\\))*)\\s*[.,;]?\\s*$");

  private static final Pattern AFTER =
      Pattern.compile(
          "(?iu)(?:after|since|from|après|depuis|dès|после|с|со|начиная с|не ранее|кейін|>)");

  private static final Pattern BEFORE =
      Pattern.compile(
          "(?iu)(?:before|until|by|not later than|avant|jusqu'au|jusqu’au|au plus tard le|до|к|не"
              + " позднее|не позже|дейін|<)");

  private static final Pattern PART =
      Pattern.compile(
          "(?iuU)\\b(?:early|late|mid|beginning|end of|start"
              + " of|middle|début|fin|mi-|нач|начал\\p{L}*|кон[е]?ц\\p{L}*|середин\\p{L}*|первых"
              + " числах|бас[ы]\\p{L}*|соң[ы]\\p{L}*|орта\\p{L}*)");
  private static final Pattern NIGHT_BEFORE =
      Pattern.compile("(?iuU)\\bночь на\\b|(?:ға|ге|қа|ке) қараған түн");

  private static final Pattern BORN =
      Pattern.compile(
          "(?iu)(?:née?(?:\\(e\\))?(?: en| le)?|b\\.?|born(?: in|"
              + " on)?|on|in|le|en|г\\.?|род\\.?|родил(?:ся|ась)|рожд\\.?|р\\.|туған|геб\\.?)");

  /// "Not before 4 June", «не раньше 4 июня»: of a word and its denial together.
  private static final Pattern NOT_BEFORE =
      Pattern.compile(
          "(?iu)\\s*(?:not (?:before|earlier than)|no earlier than|pas avant|au plus tôt|не"
              + " (?:раньше|ранее|до)|ерте емес)\\s+(?<date>.*)");

  private static final Pattern DECADE =
      Pattern.compile(
          "(?iu)(?:(?:the|les années|années) )?([12]\\d\\d)0(?:s|['’]s|-?[ех]|-?(?:е|х)"
              + " годы?|(?:-|\\s)?(?:шы|ші) жылдар)?");

  /// "May or June 2031": two months of one year.
  private static final Pattern EITHER_MONTH =
      Pattern.compile(
          "(?iu)\\s*(?<one>\\p{L}{3,})\\s+(?:or|ou|или|немесе)\\s+(?<other>\\p{L}{3,})\\s+(?<year>\\d{4}).*");

  /// "The night of 1/2 May".
  private static final Pattern DAYS_WITH_STROKE =
      Pattern.compile("(\\d{1,2})\\s?/\\s?(\\d{1,2})(?=\\s+\\p{L})");

  /// The order that the figures of a column tell: day first unless one of them cannot be a month.
  static Order orderOf(List<String> cells) {
    int day = 0;
    int month = 0;
    for (String cell : cells) {
      Matcher figures = FIGURES.matcher(cell.strip());
      if (!figures.matches()) continue;
      if (Integer.parseInt(figures.group(1)) > 12) day++;
      if (Integer.parseInt(figures.group(2)) > 12) month++;
    }
    return month > day ? Order.MONTH_FIRST : Order.DAY_FIRST;
  }

  /// The date of a cell that holds nothing but a date.
  Optional<When> read(String cell, Of of) {
    Matcher notBefore = NOT_BEFORE.matcher(cell);
    if (notBefore.matches())
      return read(notBefore.group("date"), of)
          .filter(w -> w.edtf().matches("[\\d-]+"))
          .map(w -> new When(w.edtf() + "/.."));
    Matcher decade = DECADE.matcher(cell.strip());
    if (decade.matches() && cell.strip().length() > 4)
      return Optional.of(new When(decade.group(1) + "0/" + decade.group(1) + "9"));
    Matcher either = EITHER_MONTH.matcher(cell);
    if (either.matches()) {
      Optional<When> one = inWords(either.group("one") + " " + either.group("year"), of);
      Optional<When> other = inWords(either.group("other") + " " + either.group("year"), of);
      if (one.isPresent() && other.isPresent() && areMonths(one.get(), other.get()))
        return Optional.of(new When(one.get().edtf() + "/" + other.get().edtf()));
    }
    Matcher around = AROUND.matcher(cell);
    if (around.matches()) {
      Optional<String> date = inFigures(around.group("date"), of);
      Optional<When> shaped =
          date.flatMap(d -> shaped(d, around.group("before"), around.group("after")));
      if (shaped.isPresent()) return shaped;
    }
    return inWords(cell, of);
  }

  private Optional<String> inFigures(String words, Of of) {
    try {
      Matcher m = YEAR_FIRST.matcher(words);
      if (m.matches())
        return Optional.of(
            date(Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2)), m.group(3)));
      m = DAYS.matcher(words);
      if (m.matches() && m.group(4) != null || m.matches() && of == Of.EVENT) {
        Optional<Integer> in = yearOf(m.group(4), of);
        int month = Integer.parseInt(m.group(3));
        if (in.isEmpty()) return Optional.empty();
        return Optional.of(
            date(in.get(), month, m.group(1)) + "/" + date(in.get(), month, m.group(2)));
      }
      m = FIGURES.matcher(words);
      if (m.matches()) {
        boolean swap = order == Order.MONTH_FIRST && Integer.parseInt(m.group(1)) <= 12;
        String day = m.group(swap ? 2 : 1);
        int month = Integer.parseInt(m.group(swap ? 1 : 2));
        if (month > 12 && Integer.parseInt(day) <= 12) return Optional.empty();
        Optional<Integer> in = yearOf(m.group(3), of);
        return in.map(y -> date(y, month, day));
      }
      m = MONTH_YEAR.matcher(words);
      if (m.matches())
        return Optional.of(date(Integer.parseInt(m.group(2)), Integer.parseInt(m.group(1)), null));
      m = YEARS.matcher(words);
      if (m.matches()) {
        String to = m.group(2).length() == 4 ? m.group(2) : m.group(1).substring(0, 2) + m.group(2);
        return Integer.parseInt(to) > Integer.parseInt(m.group(1))
            ? Optional.of(m.group(1) + "/" + to)
            : Optional.empty();
      }
      return YEAR.matcher(words).matches() ? Optional.of(words) : Optional.empty();
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  /// Noughts where a day or a month is not known (00.05.2021) leave a date of the parts that are.
  private static String date(int year, int month, @org.jspecify.annotations.Nullable String day) {
    if (month == 0 && (day == null || Integer.parseInt(day) == 0)) return "%04d".formatted(year);
    if (day == null || Integer.parseInt(day) == 0) {
      LocalDate.of(year, month, 1);
      return "%04d-%02d".formatted(year, month);
    }
    return LocalDate.of(year, month, Integer.parseInt(day)).toString();
  }

  /// The year that two or four figures, or none, stand for.
  private Optional<Integer> yearOf(@org.jspecify.annotations.Nullable String figures, Of of) {
    if (figures == null)
      return year.isPresent() && of == Of.EVENT ? Optional.of(year.getAsInt()) : Optional.empty();
    int value = Integer.parseInt(figures);
    if (figures.length() == 4) return Optional.of(value);
    if (year.isEmpty())
      return Optional.of(of == Of.BIRTH && value > 30 ? 1900 + value : 2000 + value);
    int latest = year.getAsInt() + (of == Of.EVENT ? 1 : 0);
    int in = latest / 100 * 100 + value;
    return Optional.of(in > latest ? in - 100 : in);
  }

  private static Optional<When> shaped(String date, String before, String after) {
    boolean about = RowWords.isAbout(before) || after.contains("~");
    boolean doubted = after.contains("?") || before.contains("?");
    boolean span = date.contains("/");
    String word = before.strip().toLowerCase(java.util.Locale.ROOT);
    if (!span && AFTER.matcher(word).matches()) return Optional.of(new When(date + "/.."));
    if (!span && BEFORE.matcher(word).matches()) return Optional.of(new When("../" + date));
    // A month may stand before the figures: "in or about July 2033" is read as words.
    if (!word.isEmpty()
        && !BORN.matcher(word).matches()
        && !(about && RowWords.isAboutOnly(word))
        && !doubted) return Optional.empty();
    if (span) return Optional.of(new When(date));
    return Optional.of(
        new When(date + (about && doubted ? "%" : about ? "~" : doubted ? "?" : "")));
  }

  private static boolean areMonths(When one, When other) {
    return one.edtf().matches("\\d{4}-\\d{2}")
        && other.edtf().matches("\\d{4}-\\d{2}")
        && one.edtf().compareTo(other.edtf()) < 0;
  }

  private Optional<When> inWords(String asWritten, Of of) {
    String cell = DAYS_WITH_STROKE.matcher(asWritten).replaceAll("$1-$2");
    Optional<When> known =
        of == Of.EVENT
            ? edition.or(
                () ->
                    year.isPresent()
                        ? Optional.of(new When(Integer.toString(year.getAsInt())))
                        : Optional.empty())
            : Optional.empty();
    for (String each : languages(cell)) {
      List<DateMention> mentions = Dates.in(cell, each, known);
      Optional<When> found = mentions.stream().flatMap(m -> m.when().stream()).findFirst();
      if (found.isPresent())
        return found.map(this::withYear).map(w -> ofAPart(w, cell)).map(w -> ofANight(w, cell));
    }
    return Optional.empty();
  }

  /// "Early March" is about March: the month is named, and not all of it is meant.
  private static When ofAPart(When when, String cell) {
    return when.edtf().matches("\\d{4}-\\d{2}") && PART.matcher(cell).find()
        ? new When(when.edtf() + "~")
        : when;
  }

  /// «в ночь на 5 февраля»: the night that ends on the day named.
  private static When ofANight(When when, String cell) {
    if (!when.edtf().matches("\\d{4}-\\d{2}-\\d{2}") || !NIGHT_BEFORE.matcher(cell).find())
      return when;
    return new When(LocalDate.parse(when.edtf()).minusDays(1) + "/" + when.edtf());
  }

  private List<String> languages(String cell) {
    Set<Script> scripts = Script.allIn(cell);
    return Stream.concat(Stream.of(language), OTHERS.stream())
        .distinct()
        .filter(each -> each.equals(language) || fits(each, scripts))
        .toList();
  }

  /// Months are looked for only in languages of the cell's letters, figures alone in the first.
  private static boolean fits(String language, Set<Script> scripts) {
    boolean cyrillic = List.of("ru", "kk", "uk").contains(language);
    return scripts.contains(cyrillic ? Script.CYRILLIC : Script.LATIN)
        || scripts.isEmpty() && language.equals("en");
  }

  private When withYear(When when) {
    return year.isPresent()
        ? new When(when.edtf().replace("XXXX", Integer.toString(year.getAsInt())))
        : when;
  }
}
