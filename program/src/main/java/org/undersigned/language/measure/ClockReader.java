package org.undersigned.language.measure;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/// Reads a time of day that stands beside a day: "16:40 on 5 March", "7 марта в 16:40", "le 5 mars
/// à 16 h 40", "2031-03-05T16:40".
final class ClockReader {
  /// A time of day from lexeme `start` to before `end`.
  record Clock(String time, int end) {}

  private final List<Lexeme> lexemes;
  private final DateLexicon lexicon;

  ClockReader(List<Lexeme> lexemes, DateLexicon lexicon) {
    this.lexemes = lexemes;
    this.lexicon = lexicon;
  }

  /// A day with the time before it, or empty where lexeme `i` starts no time.
  Optional<DatePoint> before(int i, IntFunction<Optional<DatePoint>> dates) {
    return clock(i)
        .flatMap(
            time -> {
              int next = time.end();
              for (String role : List.of("on day", "article"))
                next =
                    lexicon.role(role).longest(lexemes, next).map(Phrases.Found::end).orElse(next);
              return next >= lexemes.size()
                  ? Optional.empty()
                  : dates
                      .apply(next)
                      .filter(point -> point.isDay() && !point.isBareDay())
                      .map(point -> point.at(time.time(), i, point.end()));
            });
  }

  /// `point` with the time after it, if one stands there.
  DatePoint after(DatePoint point) {
    if (!point.isDay() || point.isBareDay() || point.time().isPresent()) return point;
    int next =
        lexicon
            .role("at")
            .longest(lexemes, point.end())
            .map(Phrases.Found::end)
            .orElse(point.end());
    return clock(next).map(time -> point.at(time.time(), point.start(), time.end())).orElse(point);
  }

  /// `point` with the time after a `T`, as ISO 8601 writes it.
  DatePoint afterT(DatePoint point) {
    int t = point.end();
    if (t >= lexemes.size()
        || !lexemes.get(t).is("t")
        || !lexemes.get(t - 1).touches(lexemes.get(t))) return point;
    return clock(t + 1).map(time -> point.at(time.time(), point.start(), time.end())).orElse(point);
  }

  /// `16:40`, `16 h 40`, `16h40`; hours 0 to 23.
  private Optional<Clock> clock(int i) {
    if (i + 2 >= lexemes.size() || !isShort(i) || !isShort(i + 2)) return Optional.empty();
    Lexeme sign = lexemes.get(i + 1);
    boolean colon =
        sign.is(":") && lexemes.get(i).touches(sign) && sign.touches(lexemes.get(i + 2));
    boolean letter = sign.is("h") && lexicon.language.equals("fr");
    if (!colon && !letter) return Optional.empty();
    int hour = Integer.parseInt(lexemes.get(i).folded());
    int minute = Integer.parseInt(lexemes.get(i + 2).folded());
    if (hour > 23 || minute > 59 || lexemes.get(i + 2).folded().length() != 2)
      return Optional.empty();
    return Optional.of(
        new Clock(String.format(java.util.Locale.ROOT, "%02d:%02d", hour, minute), i + 3));
  }

  private boolean isShort(int i) {
    return lexemes.get(i).kind() == Lexeme.Kind.DIGITS && lexemes.get(i).folded().length() <= 2;
  }
}
