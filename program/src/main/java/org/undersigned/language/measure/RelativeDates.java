package org.undersigned.language.measure;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import org.undersigned.language.measure.DateMention.Kind;
import org.undersigned.language.measure.DateMention.Year;
import org.undersigned.model.When;

/// Reads dates that are counted from the document's date ("yesterday", "last Tuesday", "three days
/// ago", "last month") or from a day told before ("the next day"), and terms ("within 30 days").
///
/// Without a date to count from they stand open. "On Tuesday" is the last Tuesday up to the
/// document's date, as news are written; weeks run from Monday (ISO 8601). "Two weeks ago" is about
/// that day, "two months ago" about that month.
final class RelativeDates {
  private final String text;
  private final List<Lexeme> lexemes;
  private final DateLexicon lexicon;
  private final Optional<NumberLexicon> numbers;
  private final Optional<String> document;

  RelativeDates(
      String text, List<Lexeme> lexemes, DateLexicon lexicon, Optional<When> documentDate) {
    this.text = text;
    this.lexemes = lexemes;
    this.lexicon = lexicon;
    this.numbers = NumberLexicon.of(lexicon.language);
    this.document = documentDate.map(When::start);
  }

  /// A relative date that begins with lexeme `i`; `dayBefore` is the day told last.
  Optional<Found> at(int i, Optional<LocalDate> dayBefore) {
    return simple(i, dayBefore)
        .or(() -> weekday(i))
        .or(() -> counted(i, dayBefore))
        .or(() -> term(i));
  }

  /// A mention and the lexeme after it.
  record Found(DateMention mention, int end) {}

  private Optional<Found> simple(int i, Optional<LocalDate> dayBefore) {
    Optional<Phrases.Found<Integer>> then = lexicon.role("since then").longest(lexemes, i);
    if (then.isPresent())
      return Optional.of(
          found(i, then.get().end(), dayBefore.map(this::upToDocument), yearOf(dayBefore)));
    for (String role : List.of("days", "weeks", "months", "years", "later")) {
      Optional<Phrases.Found<Integer>> found = lexicon.role(role).longest(lexemes, i);
      if (found.isEmpty()) continue;
      int n = found.get().meaning();
      Optional<String> edtf =
          switch (role) {
            case "days" -> day().map(d -> d.plusDays(n).toString());
            case "weeks" -> day().map(d -> week(d.plusWeeks(n)));
            case "months" -> month().map(m -> m.plusMonths(n).toString());
            case "years" -> month().map(m -> "" + (m.getYear() + n));
            default -> dayBefore.map(d -> d.plusDays(n).toString());
          };
      Year year =
          edtf.isEmpty() ? Year.OPEN : role.equals("later") ? Year.FROM_TEXT : Year.FROM_DOCUMENT;
      return Optional.of(found(i, found.get().end(), edtf, year));
    }
    return Optional.empty();
  }

  private String upToDocument(LocalDate from) {
    return from + "/" + day().filter(d -> d.isAfter(from)).map(LocalDate::toString).orElse("..");
  }

  private static Year yearOf(Optional<LocalDate> dayBefore) {
    return dayBefore.isPresent() ? Year.FROM_TEXT : Year.OPEN;
  }

  private static String week(LocalDate day) {
    LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return monday + "/" + monday.plusDays(6);
  }

  private Optional<Found> weekday(int i) {
    Optional<Phrases.Found<Integer>> name = lexicon.role("weekday").longest(lexemes, i);
    if (name.isEmpty()) return Optional.empty();
    if (lexicon.language.equals("en")
        && !Character.isUpperCase(text.charAt(lexemes.get(i).span().start())))
      return Optional.empty();
    DayOfWeek weekday = DayOfWeek.of(name.get().meaning());
    int start = i;
    int end = name.get().end();
    Optional<Phrases.Found<Integer>> cue =
        lexicon.role("last weekday before").endingBefore(lexemes, i);
    Optional<Phrases.Found<Integer>> after =
        lexicon.role("last weekday after").longest(lexemes, end);
    Optional<LocalDate> day;
    if (cue.isPresent() || after.isPresent()) {
      day = day().map(d -> d.with(TemporalAdjusters.previous(weekday)));
      start = cue.map(Phrases.Found::start).orElse(i);
      end = after.map(Phrases.Found::end).orElse(end);
    } else if (lexicon.role("next weekday before").endingBefore(lexemes, i).isPresent()
        || lexicon.role("next weekday after").longest(lexemes, end).isPresent())
      day = day().map(d -> d.with(TemporalAdjusters.next(weekday)));
    else if (lexicon.role("bare weekday before").endingBefore(lexemes, i).isPresent())
      day = day().map(d -> d.with(TemporalAdjusters.previousOrSame(weekday)));
    else return Optional.empty();
    return Optional.of(
        found(
            start,
            end,
            day.map(LocalDate::toString),
            day.isPresent() ? Year.FROM_DOCUMENT : Year.OPEN));
  }

  /// "three days ago", "il y a trois jours", "неделю назад" are counted from the document's date;
  /// "three days later" from the day told before, where nothing else is named to count from ("three
  /// days after the strike" stands open).
  private Optional<Found> counted(int i, Optional<LocalDate> dayBefore) {
    Optional<Phrases.Found<Integer>> before = lexicon.role("ago before").longest(lexemes, i);
    Optional<Phrases.Found<Integer>> offset = lexicon.role("offset before").longest(lexemes, i);
    int at = before.or(() -> offset).map(Phrases.Found::end).orElse(i);
    Optional<Count> count = count(at);
    if (count.isEmpty()) return Optional.empty();
    Count told = count.get();
    Optional<Phrases.Found<Integer>> ago = lexicon.role("ago").longest(lexemes, told.end());
    if (before.isPresent() || ago.isPresent()) {
      int end = ago.map(Phrases.Found::end).orElse(told.end());
      Optional<String> edtf = ago(told);
      return Optional.of(found(i, end, edtf, edtf.isPresent() ? Year.FROM_DOCUMENT : Year.OPEN));
    }
    Optional<Phrases.Found<Integer>> later = lexicon.role("offset").longest(lexemes, told.end());
    if (told.unit().equals("hours") || (later.isEmpty() && offset.isEmpty()))
      return Optional.empty();
    int end = later.map(Phrases.Found::end).orElse(told.end());
    Optional<String> edtf = dayBefore.flatMap(day -> offsetFrom(day, told, end));
    return Optional.of(found(i, end, edtf, edtf.isPresent() ? Year.FROM_TEXT : Year.OPEN));
  }

  /// A day by which the words before lexeme `end` move `day`; empty where a noun follows to count
  /// from.
  private Optional<String> offsetFrom(LocalDate day, Count told, int end) {
    int sign = direction(told.end(), end);
    if (sign == 0) return Optional.empty();
    return switch (told.unit()) {
      case "days" -> Optional.of(day.plusDays((long) sign * told.number()).toString());
      case "weeks" -> Optional.of(day.plusWeeks((long) sign * told.number()) + "~");
      default -> Optional.empty();
    };
  }

  private int direction(int from, int end) {
    if (lexicon.role("offset on").longest(lexemes, from).isPresent()) return 1;
    if (lexicon.role("offset back").longest(lexemes, from).isPresent()) return -1;
    boolean alone =
        end >= lexemes.size()
            || lexemes.get(end).kind() == Lexeme.Kind.SIGN
            || lexemes.get(end).is("of");
    if (alone && lexicon.role("offset before noun").longest(lexemes, from).isPresent()) return -1;
    if (alone && lexicon.role("offset after noun").longest(lexemes, from).isPresent()) return 1;
    return 0;
  }

  private Optional<Found> term(int i) {
    return lexicon
        .role("deadline")
        .longest(lexemes, i)
        .flatMap(
            cue ->
                count(cue.end())
                    .map(
                        told ->
                            new Found(
                                new DateMention(
                                    span(i, told.end()), Optional.empty(), Kind.TERM, Year.OPEN),
                                told.end())));
  }

  private Optional<String> ago(Count told) {
    int n = told.number();
    return switch (told.unit()) {
      case "days" -> day().map(d -> d.minusDays(n).toString());
      case "weeks" -> day().map(d -> d.minusWeeks(n) + "~");
      case "months" -> month().map(m -> m.minusMonths(n) + "~");
      case "years" -> month().map(m -> (m.getYear() - n) + "~");
      default -> Optional.empty();
    };
  }

  private record Count(int number, String unit, int end) {}

  private Optional<Count> count(int i) {
    if (i >= lexemes.size()) return Optional.empty();
    int number = 1;
    int end = i;
    if (lexemes.get(i).kind() == Lexeme.Kind.DIGITS && lexemes.get(i).folded().length() <= 4) {
      number = Integer.parseInt(lexemes.get(i).folded());
      end = i + 1;
    } else if (lexemes.get(i).is("a") || lexemes.get(i).is("an")) end = i + 1;
    else {
      Optional<Phrases.Found<java.math.BigDecimal>> words =
          numbers.flatMap(n -> n.words.at(lexemes, i));
      if (words.isPresent()) {
        number = words.get().meaning().intValue();
        end = words.get().end();
      } else if (lexicon.role("one unit").longest(lexemes, i).isEmpty()) return Optional.empty();
    }
    for (String unit : List.of("days", "weeks", "months", "years", "hours")) {
      Optional<Phrases.Found<Integer>> noun = lexicon.role("unit " + unit).longest(lexemes, end);
      if (noun.isPresent()) return Optional.of(new Count(number, unit, noun.get().end()));
    }
    return Optional.empty();
  }

  private Found found(int start, int end, Optional<String> edtf, Year year) {
    return new Found(
        new DateMention(span(start, end), edtf.map(When::new), Kind.RELATIVE, year), end);
  }

  private Span span(int start, int end) {
    return new Span(lexemes.get(start).span().start(), lexemes.get(end - 1).span().end());
  }

  private Optional<LocalDate> day() {
    return document.filter(d -> d.length() >= 10).flatMap(d -> parsed(d.substring(0, 10)));
  }

  private Optional<YearMonth> month() {
    return document
        .filter(d -> d.length() >= 7)
        .flatMap(d -> parsed(d.substring(0, 7) + "-01"))
        .map(YearMonth::from);
  }

  private static Optional<LocalDate> parsed(String iso) {
    try {
      return Optional.of(LocalDate.parse(iso));
    } catch (DateTimeParseException unspecified) {
      return Optional.empty();
    }
  }
}
