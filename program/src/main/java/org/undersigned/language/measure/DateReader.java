package org.undersigned.language.measure;

import java.util.List;
import java.util.Optional;

/// Reads one date as it stands, without filling in what is left out: ISO and dotted dates, day and
/// month in either order, month and year, season and year, a bare month, year or day.
///
/// Roles of the word lists used here: `month`, `weekday`, `ordinal` (st, -го), `of` (5th of March),
/// `article`, `year word` (года), `season`, `at` (at 16:40), `on day` (16:40 on 5 March).
final class DateReader {
  private final String text;
  private final List<Lexeme> lexemes;
  private final DateLexicon lexicon;
  private final ClockReader clock;

  DateReader(String text, List<Lexeme> lexemes, DateLexicon lexicon) {
    this.text = text;
    this.lexemes = lexemes;
    this.lexicon = lexicon;
    this.clock = new ClockReader(lexemes, lexicon);
  }

  /// The date that begins with lexeme `i`, with the weekday before it and the time of day beside
  /// it.
  Optional<DatePoint> at(int i) {
    if (i >= lexemes.size()) return Optional.empty();
    Optional<Phrases.Found<Integer>> weekday = lexicon.role("weekday").longest(lexemes, i);
    if (weekday.isPresent()) {
      int next = article(skip(weekday.get().end(), ","));
      return bare(next)
          .filter(DatePoint::isDay)
          .filter(p -> !p.isBareDay())
          .map(p -> p.from(i))
          .map(clock::after);
    }
    Optional<DatePoint> afterClock = clock.before(i, this::bare);
    return afterClock.isPresent() ? afterClock : bare(i).map(clock::after);
  }

  private Optional<DatePoint> bare(int i) {
    if (i >= lexemes.size()) return Optional.empty();
    Optional<DatePoint> point =
        lexemes.get(i).kind() == Lexeme.Kind.DIGITS
            ? fromDigits(i)
            : fromMonth(i).or(() -> fromSeason(i));
    return point.filter(DatePoint::exists);
  }

  private Optional<DatePoint> fromDigits(int i) {
    if (i > 0 && lexemes.get(i - 1).touches(lexemes.get(i)) && !opensADate(i - 1))
      return Optional.empty();
    Lexeme first = lexemes.get(i);
    int length = first.folded().length();
    if (length == 4) return iso(i).or(() -> yearFirst(i)).or(() -> year(i));
    if (length > 2) return Optional.empty();
    Optional<DatePoint> dotted = dotted(i);
    if (dotted.isPresent()) return dotted;
    int day = number(i);
    if (day < 1 || day > 31) return Optional.empty();
    int end = afterOrdinal(i + 1);
    int next = lexicon.role("of").longest(lexemes, end).map(Phrases.Found::end).orElse(end);
    Optional<Phrases.Found<Integer>> month = month(next);
    if (month.isEmpty())
      return isAClockOrFraction(end)
          ? Optional.empty()
          : Optional.of(DatePoint.of(i, end, 0, 0, day));
    return Optional.of(withYear(i, month.get().end(), month.get().meaning(), day));
  }

  /// `(2030)`, `/2030`, `–2030`, a no-break hyphen: signs that may touch a date in front.
  private boolean opensADate(int i) {
    if (lexemes.get(i).is("و")) return true; // Arabic writes its "and" to the number
    return lexemes.get(i).kind() == Lexeme.Kind.SIGN
        && "([-\"«“'".contains(lexemes.get(i).folded());
  }

  private boolean isAClockOrFraction(int end) {
    if (end >= lexemes.size() || !lexemes.get(end - 1).touches(lexemes.get(end))) return false;
    Lexeme next = lexemes.get(end);
    boolean joined =
        end + 1 < lexemes.size()
            && next.touches(lexemes.get(end + 1))
            && lexemes.get(end + 1).kind() == Lexeme.Kind.DIGITS;
    return next.kind() != Lexeme.Kind.SIGN
        || next.is("%")
        || (joined && ":.,/".contains(next.folded()));
  }

  private Optional<DatePoint> fromMonth(int i) {
    Optional<Phrases.Found<Integer>> month = month(i);
    if (month.isEmpty()) return Optional.empty();
    int end = month.get().end();
    // "March 5, 2031": in English alone the day may follow its month
    if (lexicon.language.equals("en") && isDigits(end) && lexemes.get(end).folded().length() <= 2) {
      int day = number(end);
      int after = afterOrdinal(end + 1);
      if (day >= 1 && day <= 31 && !isAClockOrFraction(after)) {
        DatePoint dated = withYear(i, after, month.get().meaning(), day);
        // a day that is followed by a month of its own belongs to that one: "March, 5 April"
        if (month(after).isEmpty()) return Optional.of(dated);
      }
    }
    return Optional.of(withYear(i, end, month.get().meaning(), 0));
  }

  private Optional<DatePoint> fromSeason(int i) {
    return lexicon
        .role("season")
        .longest(lexemes, i)
        .map(season -> withYear(i, season.end(), season.meaning(), 0))
        .filter(point -> point.year().isPresent());
  }

  /// The month at `i`. In English and French its capital or the day beside it tells May from may; a
  /// month in a name ("the March Movement") is left to [Dates].
  private Optional<Phrases.Found<Integer>> month(int i) {
    return lexicon
        .role("month")
        .longest(lexemes, i)
        .filter(
            _ ->
                !lexicon.language.equals("en")
                    || Character.isUpperCase(text.charAt(lexemes.get(i).span().start())));
  }

  private DatePoint withYear(int start, int end, int month, int day) {
    int next = end;
    for (int skipped : List.of(end, skip(end, ","), ofYear(end)))
      if (isDigits(skipped)
          && lexemes.get(skipped).folded().length() == 4
          && isYear(number(skipped))
          && !startsAThousand(skipped)) {
        next = skipped;
        int year = number(next);
        int after =
            lexicon
                .role("year word")
                .longest(lexemes, next + 1)
                .map(Phrases.Found::end)
                .orElse(next + 1);
        return DatePoint.of(start, after, year, month, day);
      }
    return DatePoint.of(start, next, 0, month, day);
  }

  private int ofYear(int end) {
    return lexicon.role("of").longest(lexemes, end).map(Phrases.Found::end).orElse(end);
  }

  private boolean startsAThousand(int i) {
    return i + 1 < lexemes.size()
        && lexemes.get(i).touches(lexemes.get(i + 1))
        && lexemes.get(i + 1).kind() == Lexeme.Kind.WORD
        && lexicon.role("year word").longest(lexemes, i + 1).isEmpty();
  }

  /// ISO 8601: 2031-03-05, 2031-03.
  private Optional<DatePoint> iso(int i) {
    if (!signed(i, "-") || lexemes.get(i + 2).folded().length() != 2) return Optional.empty();
    int month = number(i + 2);
    if (month < 1 || month > 12) return Optional.empty();
    if (signed(i + 2, "-") && lexemes.get(i + 4).folded().length() == 2)
      return Optional.of(clock.afterT(DatePoint.of(i, i + 5, number(i), month, number(i + 4))));
    return Optional.of(DatePoint.of(i, i + 3, number(i), month, 0));
  }

  /// 05.03.2031 and 05/03/2031, the day first. With slashes in English it may be the month: then
  /// only the year is sure, unless one of the two is above 12.
  private Optional<DatePoint> dotted(int i) {
    for (String sign : List.of(".", "/"))
      if (signed(i, sign) && signed(i + 2, sign) && lexemes.get(i + 4).folded().length() == 4) {
        int day = number(i);
        int month = number(i + 2);
        int year = number(i + 4);
        int end =
            lexicon.role("year word").longest(lexemes, i + 5).map(Phrases.Found::end).orElse(i + 5);
        boolean monthFirst = sign.equals("/") && lexicon.language.equals("en");
        if (monthFirst && day != month && day <= 12 && month <= 12)
          return Optional.of(DatePoint.of(i, end, year, 0, 0));
        if (monthFirst && month > 12) return Optional.of(DatePoint.of(i, end, year, day, month));
        return month < 1 || month > 12 || day < 1
            ? Optional.empty()
            : Optional.of(DatePoint.of(i, end, year, month, day));
      }
    return Optional.empty();
  }

  /// Kazakh puts the year first: "2031 жылғы 5 наурыз", "2031 жылдың наурызында".
  private Optional<DatePoint> yearFirst(int i) {
    Optional<Phrases.Found<Integer>> word = lexicon.role("year word").longest(lexemes, i + 1);
    if (word.isEmpty() || !lexicon.language.equals("kk")) return Optional.empty();
    int next = word.get().end();
    boolean digits = isDigits(next) && lexemes.get(next).folded().length() <= 2;
    int afterDay = digits ? afterOrdinal(next + 1) : next;
    return month(afterDay)
        .map(
            month ->
                DatePoint.of(
                    i, month.end(), number(i), month.meaning(), digits ? number(next) : 0));
  }

  private Optional<DatePoint> year(int i) {
    int year = number(i);
    if (!isYear(year) || isAClockOrFraction(i + 1) || startsAThousand(i)) return Optional.empty();
    int end =
        lexicon.role("year word").longest(lexemes, i + 1).map(Phrases.Found::end).orElse(i + 1);
    return Optional.of(DatePoint.of(i, end, year, 0, 0));
  }

  private static boolean isYear(int number) {
    return number >= 1800 && number <= 2199;
  }

  /// Past "st", "-го", "er" that touch the number before them.
  private int afterOrdinal(int i) {
    if (i >= lexemes.size() || !lexemes.get(i - 1).touches(lexemes.get(i))) return i;
    int word =
        lexemes.get(i).isDash()
                && i + 1 < lexemes.size()
                && lexemes.get(i).touches(lexemes.get(i + 1))
            ? i + 1
            : i;
    return lexicon.role("ordinal").longest(lexemes, word).map(Phrases.Found::end).orElse(i);
  }

  /// Whether digits, `sign`, digits follow one another from `i` without a space.
  private boolean signed(int i, String sign) {
    return isDigits(i)
        && isDigits(i + 2)
        && lexemes.get(i + 1).is(sign)
        && lexemes.get(i).touches(lexemes.get(i + 1))
        && lexemes.get(i + 1).touches(lexemes.get(i + 2));
  }

  private int article(int i) {
    return lexicon.role("article").longest(lexemes, i).map(Phrases.Found::end).orElse(i);
  }

  private int skip(int i, String sign) {
    return i < lexemes.size() && lexemes.get(i).is(sign) ? i + 1 : i;
  }

  private boolean isDigits(int i) {
    return i < lexemes.size() && lexemes.get(i).kind() == Lexeme.Kind.DIGITS;
  }

  private int number(int i) {
    String digits = lexemes.get(i).folded();
    return digits.length() > 4 ? 0 : Integer.parseInt(digits);
  }
}
