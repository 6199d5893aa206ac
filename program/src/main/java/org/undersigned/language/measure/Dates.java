package org.undersigned.language.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.undersigned.language.measure.DateMention.Kind;
import org.undersigned.language.measure.DateMention.Year;
import org.undersigned.model.When;

/// Finds the dates of a text and gives them as EDTF (ISO 8601-2): days, months, years, seasons,
/// spans, open spans, approximate and relative dates; in English, French and Russian, and dates
/// with a month in Ukrainian, Kazakh and Arabic.
///
/// A date is never more precise than its words and never completed from today. A year that is not
/// written is taken from a date told before or from the document's, and the mention says so.
///
/// Roles of the word lists used here: `open range` (between, from), `open night`, `night onto` (в
/// ночь на), `join range`, `join open` (only after an opening), `join between`, `list`, `since`,
/// `until`, `before`, `after`, `about`, `part` (early, the end of), `in` (what may stand before a
/// bare month or year), `on`, `article`, `month adjective` (мартовские), `event` (the March
/// events), `born`.
public final class Dates {
  private static final List<String> CUES =
      List.of("since", "until", "before", "after", "about", "part", "in", "on", "article");

  private static final int LONGEST_EVENT = 5;

  private final String text;
  private final DateLexicon lexicon;
  private final List<Lexeme> lexemes;
  private final DateReader reader;
  private final RelativeDates relative;
  private final YearRule years;
  private final Optional<String> documentDay;
  private final List<DateMention> mentions = new ArrayList<>();
  private Optional<DatePoint> last = Optional.empty();

  private Dates(String text, DateLexicon lexicon, Optional<When> documentDate) {
    this.text = text;
    this.lexicon = lexicon;
    this.lexemes = Lexeme.of(text);
    this.reader = new DateReader(text, lexemes, lexicon);
    this.relative = new RelativeDates(text, lexemes, lexicon, documentDate);
    this.years = documentDate.map(YearRule::new).orElseGet(YearRule::new);
    this.documentDay = documentDate.map(When::end).filter(end -> !end.isEmpty());
  }

  /// The dates of `text`, in order, without overlaps.
  ///
  /// @param language two letters, ISO 639-1; a language without a list gives none
  /// @param documentDate the date the text bears, where it bears one
  public static List<DateMention> in(String text, String language, Optional<When> documentDate) {
    return DateLexicon.of(language)
        .map(lexicon -> new Dates(text, lexicon, documentDate).all())
        .orElse(List.of());
  }

  /// The spans of `mentions`, to be left out where numbers are looked for.
  public static List<Span> spans(List<DateMention> mentions) {
    return mentions.stream().map(DateMention::span).toList();
  }

  private List<DateMention> all() {
    int i = 0;
    while (i < lexemes.size()) {
      if (!lexicon.mayBegin(lexemes.get(i))) {
        i++;
        continue;
      }
      int next = night(i);
      if (next == i) next = range(i, true);
      if (next == i) next = relative(i);
      if (next == i) next = cued(i);
      i = next == i ? i + 1 : next;
    }
    return List.copyOf(mentions);
  }

  private int relative(int i) {
    Optional<RelativeDates.Found> found = relative.at(i, last.flatMap(DatePoint::date));
    found.ifPresent(f -> mentions.add(f.mention()));
    return found.map(RelativeDates.Found::end).orElse(i);
  }

  /// "в ночь на 6 марта" is the night from the 5th.
  private int night(int i) {
    Optional<Phrases.Found<Integer>> onto = lexicon.role("night onto").longest(lexemes, i);
    Optional<DatePoint> point =
        onto.flatMap(o -> reader.at(o.end())).filter(p -> p.isDay() && !p.isBareDay());
    if (point.isEmpty()) return i;
    Resolved day = resolve(point.get());
    Optional<LocalDate> morning = day.point().date();
    String edtf = morning.map(d -> d.minusDays(1) + "/" + d).orElse(day.point().edtf());
    add(i, point.get().end(), edtf, Kind.RANGE, day.year());
    return point.get().end();
  }

  /// A range that begins with lexeme `i`: with an opening word if `opened`, or with a date.
  private int range(int i, boolean opened) {
    int first = i;
    boolean opening = false;
    if (opened)
      for (String role : List.of("open night", "open range")) {
        Optional<Phrases.Found<Integer>> open = lexicon.role(role).longest(lexemes, i);
        if (open.isEmpty()) continue;
        first = article(open.get().end());
        opening = true;
        break;
      }
    if (opened && !opening) return i;
    Optional<DatePoint> from = reader.at(first);
    if (from.isEmpty()) return i;
    int joined = joinAfter(from.get().end(), opening);
    if (joined < 0) return i;
    Optional<DatePoint> to = reader.at(article(joined));
    if (to.isEmpty() || !fits(from.get(), to.get(), opening)) return i;
    Resolved end = resolve(to.get());
    DatePoint start = from.get().filledFrom(end.point());
    if (isAfter(start, end.point()) && from.get().year().isEmpty() && start.year().isPresent())
      start = start.in(start.year().getAsInt() - 1);
    if (!start.exists() || isAfter(start, end.point())) return i;
    add(i, to.get().end(), start.edtf() + "/" + end.point().edtf(), Kind.RANGE, end.year());
    note(to.get(), end.point());
    return to.get().end();
  }

  private int joinAfter(int i, boolean opening) {
    if (i >= lexemes.size()) return -1;
    if (lexemes.get(i).isDash()) return i + 1;
    List<String> roles =
        opening ? List.of("join open", "join range", "join between") : List.of("join range");
    for (String role : roles) {
      Optional<Phrases.Found<Integer>> join = lexicon.role(role).longest(lexemes, i);
      if (join.isPresent()) return join.get().end();
    }
    return -1;
  }

  private static boolean fits(DatePoint from, DatePoint to, boolean opening) {
    if (from.isBareDay()) return to.isDay() && to.month().isPresent();
    if (from.isDay()) return to.isDay() && to.month().isPresent();
    if (from.isBareMonth())
      return !to.isDay() && to.month().isPresent() && (opening || to.year().isPresent());
    if (from.isBareYear()) return to.isBareYear();
    return !to.isDay() && to.month().isPresent();
  }

  private static boolean isAfter(DatePoint one, DatePoint other) {
    return one.edtf().compareTo(other.edtf()) > 0;
  }

  /// A date with the words that shape it: "since 4 March", "early March", "about 12 March".
  private int cued(int i) {
    List<String> cues = new ArrayList<>();
    int at = i;
    int start = -1;
    while (at < lexemes.size()
        && reader.at(at).filter(p -> !p.isBareDay()).isEmpty()
        && cues.size() < 5) {
      Optional<Cue> cue = cueAt(at);
      if (cue.isEmpty()) break;
      cues.add(cue.get().role());
      boolean shapes = CUES.indexOf(cue.get().role()) < CUES.indexOf("in");
      if (shapes && start < 0) start = at;
      at = cue.get().end();
    }
    if (cues.contains("since") && reader.at(at).isEmpty()) at = eventDate(at);
    if (start >= 0 || at > i) {
      int ranged = range(at, false);
      if (ranged > at) return ranged;
    } else {
      int ranged = range(i, false);
      if (ranged > i) return ranged;
    }
    int listed = list(at);
    if (listed > at) return listed;
    Optional<DatePoint> found = reader.at(at).or(() -> adjective(i));
    if (found.isEmpty()) return i;
    DatePoint point = found.get();
    if (point.isBareDay()) return ordinalDay(i, point, cues);
    if (!licensed(point, cues)) return i;
    addCued(start < 0 ? point.start() : start, point, cues);
    return point.end();
  }

  /// "since the decree of 1 March": the date of the event that a span begins with.
  private int eventDate(int at) {
    for (int i = at; i < Math.min(at + LONGEST_EVENT, lexemes.size()); i++) {
      if (lexemes.get(i).kind() != Lexeme.Kind.WORD) return at;
      Optional<Phrases.Found<Integer>> of = lexicon.role("event of").longest(lexemes, i);
      if (of.isPresent()
          && reader.at(of.get().end()).filter(p -> p.isDay() && !p.isBareDay()).isPresent())
        return of.get().end();
    }
    return at;
  }

  private record Cue(String role, int end) {}

  private Optional<Cue> cueAt(int i) {
    Optional<Cue> best = Optional.empty();
    for (String role : CUES) {
      Optional<Phrases.Found<Integer>> found = lexicon.role(role).longest(lexemes, i);
      if (found.isPresent() && (best.isEmpty() || found.get().end() > best.get().end()))
        best = Optional.of(new Cue(role, found.get().end()));
    }
    return best;
  }

  /// «мартовские события»: a month told by an adjective.
  private Optional<DatePoint> adjective(int i) {
    return lexicon
        .role("month adjective")
        .longest(lexemes, i)
        .map(found -> DatePoint.of(i, found.end(), 0, found.meaning(), 0));
  }

  /// A bare month or year needs a word before it that makes it a date, or an event behind it.
  private boolean licensed(DatePoint point, List<String> cues) {
    if (point.isBareMonth())
      return cues.stream().anyMatch(cue -> !cue.equals("article") && !cue.equals("on"))
          || lexicon.role("month adjective").longest(lexemes, point.start()).isPresent()
          || (point.end() < lexemes.size()
              && lexicon.role("event").longest(lexemes, point.end()).isPresent());
    if (!point.isBareYear()) return true;
    boolean word = point.end() > point.start() + 1;
    boolean bracket = point.start() > 0 && lexemes.get(point.start() - 1).is("(");
    if (bracket) return point.end() < lexemes.size() && lexemes.get(point.end()).is(")");
    return word || cues.stream().anyMatch(cue -> !cue.equals("article") && !cue.equals("on"));
  }

  private void addCued(int start, DatePoint written, List<String> cues) {
    Resolved resolved = resolve(written);
    String edtf = resolved.point().edtf();
    boolean kazakhSince = lexicon.role("since after").longest(lexemes, written.end()).isPresent();
    boolean kazakhUntil = lexicon.role("until after").longest(lexemes, written.end()).isPresent();
    if (cues.contains("since") || kazakhSince)
      add(
          start,
          written.end(),
          edtf + "/" + endOfSince(resolved.point()),
          Kind.SINCE,
          resolved.year());
    else if (cues.contains("until") || cues.contains("before") || kazakhUntil)
      add(start, written.end(), "../" + edtf, Kind.UNTIL, resolved.year());
    else if (cues.contains("after"))
      add(start, written.end(), edtf + "/..", Kind.SINCE, resolved.year());
    else if (cues.contains("about") && written.time().isEmpty())
      add(start, written.end(), edtf + "~", Kind.POINT, resolved.year());
    else add(start, written.end(), edtf, Kind.POINT, resolved.year());
    note(written, resolved.point());
  }

  private String endOfSince(DatePoint start) {
    return documentDay.filter(end -> end.compareTo(start.edtf()) > 0).orElse("..");
  }

  /// "8 and 9 March", "5, 6 and 8 March": days in a row are a span, others stand one by one.
  private int list(int i) {
    List<DatePoint> days = new ArrayList<>();
    int at = i;
    while (true) {
      Optional<DatePoint> point = reader.at(at);
      if (point.isEmpty() || !point.get().isDay()) return i;
      days.add(point.get());
      if (!point.get().isBareDay()) break;
      Optional<Phrases.Found<Integer>> join =
          lexicon.role("list").longest(lexemes, point.get().end());
      if (join.isEmpty()) return i;
      at =
          lexicon
              .role("list")
              .longest(lexemes, join.get().end())
              .map(Phrases.Found::end)
              .orElse(join.get().end());
      at = article(at);
    }
    if (days.size() < 2) return i;
    Resolved end = resolve(days.getLast());
    List<DatePoint> full = days.stream().map(day -> day.filledFrom(end.point())).toList();
    if (!full.stream().allMatch(DatePoint::exists)) return i;
    if (inARow(full))
      add(
          i,
          days.getLast().end(),
          full.getFirst().edtf() + "/" + end.point().edtf(),
          Kind.RANGE,
          end.year());
    else for (DatePoint day : full) add(day.start(), day.end(), day.edtf(), Kind.POINT, end.year());
    note(days.getLast(), end.point());
    return days.getLast().end();
  }

  private static boolean inARow(List<DatePoint> days) {
    for (int i = 1; i < days.size(); i++)
      if (days.get(i).day().getAsInt() != days.get(i - 1).day().getAsInt() + 1) return false;
    return true;
  }

  /// "on the 10th", «5-го»: a day of the month told before.
  private int ordinalDay(int i, DatePoint day, List<String> cues) {
    boolean ordinal = day.end() > day.start() + 1;
    if (!ordinal || last.isEmpty() || last.get().month().isEmpty()) return i;
    boolean licensed =
        lexicon.language.equals("en")
            ? cues.contains("article")
                && (cues.size() > 1 || lexicon.role("on").endingBefore(lexemes, i).isPresent())
            : lexicon.language.equals("ru");
    if (!licensed) return i;
    DatePoint full = day.filledFrom(last.get());
    if (!full.exists()) return i;
    String edtf = full.edtf();
    if (cues.contains("since"))
      add(day.start(), day.end(), edtf + "/" + endOfSince(full), Kind.SINCE, Year.FROM_TEXT);
    else add(day.start(), day.end(), edtf, Kind.POINT, Year.FROM_TEXT);
    last = Optional.of(full);
    return day.end();
  }

  private record Resolved(DatePoint point, Year year) {}

  private Resolved resolve(DatePoint point) {
    if (point.year().isPresent()) return new Resolved(point, Year.WRITTEN);
    YearRule.Chosen chosen =
        years.yearOf(point.month().orElse(1), text, lexemes.get(point.start()).span().start());
    return chosen.year().isEmpty()
        ? new Resolved(point, chosen.from())
        : new Resolved(point.in(chosen.year().getAsInt()), chosen.from());
  }

  private void note(DatePoint written, DatePoint resolved) {
    if (isABirth(written.start())) return;
    if (resolved.isDay()) last = Optional.of(resolved);
    if (written.isDay() && written.year().isPresent())
      years.note(written.year().getAsInt(), lexemes.get(written.end() - 1).span().end());
  }

  private boolean isABirth(int i) {
    for (int back = i; back > 0 && back > i - 4; back--)
      if (lexicon.role("born").endingBefore(lexemes, back).isPresent()) return true;
    return false;
  }

  private int article(int i) {
    return lexicon.role("article").longest(lexemes, i).map(Phrases.Found::end).orElse(i);
  }

  private void add(int start, int end, String edtf, Kind kind, Year year) {
    Span span = new Span(lexemes.get(start).span().start(), lexemes.get(end - 1).span().end());
    mentions.add(new DateMention(span, Optional.of(new When(edtf)), kind, year));
  }
}
