package org.undersigned.language.measure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.undersigned.language.measure.Amount.Bound;
import org.undersigned.language.measure.Amount.Written;
import org.undersigned.language.measure.NumberLexicon.Fixed;
import org.undersigned.language.measure.NumberReader.Core;

/// Finds the numbers of a text with the words that bound them, in English, French, Russian, Kazakh
/// and Arabic: digits with every thousands separator, numbers in words in every case, vague words
/// ("dozens", "порядка", "une soixantaine"), ranges.
///
/// Left out are numbers that count nothing: designators ("No. 734", "Article 9"), ordinals, times
/// of day, enumerators, footnote marks, numbers bound to a word by a hyphen ("two-day"), the French
/// and Russian articles. Whether a number is a figure about somebody is for the caller to judge.
public final class Numbers {
  private final List<Lexeme> lexemes;
  private final NumberLexicon lexicon;
  private final NumberReader reader;
  private final String text;

  private Numbers(String text, NumberLexicon lexicon) {
    this.text = text;
    this.lexicon = lexicon;
    this.lexemes = Lexeme.of(text);
    this.reader = new NumberReader(text, lexemes, lexicon);
  }

  /// The amounts of `text`, in order, without overlaps.
  ///
  /// @param language two letters, ISO 639-1; a language without a list gives none
  /// @param leaveOut runs whose numbers are no amounts: dates above all ([Dates])
  public static List<Amount> in(String text, String language, List<Span> leaveOut) {
    return NumberLexicon.of(language)
        .map(lexicon -> new Numbers(text, lexicon).all(leaveOut))
        .orElse(List.of());
  }

  private List<Amount> all(List<Span> leaveOut) {
    List<Span> taken =
        leaveOut.stream().sorted((a, b) -> Integer.compare(a.start(), b.start())).toList();
    List<Amount> amounts = new ArrayList<>();
    int passed = 0;
    int floor = 0;
    int i = 0;
    while (i < lexemes.size()) {
      if (!lexicon.mayBegin(lexemes.get(i))) {
        i++;
        continue;
      }
      int start = lexemes.get(i).span().start();
      while (passed < taken.size() && taken.get(passed).end() <= start) passed++;
      Optional<Core> core =
          passed < taken.size() && taken.get(passed).start() <= start
              ? Optional.empty()
              : reader.at(i);
      if (core.isEmpty() || !counts(core.get())) {
        i = core.filter(c -> c.written() == Written.DIGITS).map(Core::end).orElse(i + 1);
        continue;
      }
      i = add(core.get(), floor, amounts);
      floor = i;
    }
    return List.copyOf(amounts);
  }

  /// Adds the amount around `core`, or two where a change is told ("from 48 to 84 million");
  /// returns the first lexeme after it.
  private int add(Core core, int floor, List<Amount> amounts) {
    Optional<Core> other = secondOf(core);
    if (other.isEmpty()) return addOne(core, floor, amounts);
    Core first = sharesScale(core, other.get()) ? core.times(other.get().scale()) : core;
    if (isAChange(core.start())) {
      amounts.add(amount(first, core.start(), core.end(), first.value().bound()));
      return addOne(other.get(), core.end() + 1, amounts);
    }
    if (first.value().low().compareTo(other.get().value().low()) >= 0)
      return addOne(core, floor, amounts);
    int start = core.start();
    for (String opening : List.of("between", "range from"))
      start =
          lexicon.set(opening).endingBefore(lexemes, start).map(Phrases.Found::start).orElse(start);
    Fixed range = new Fixed(first.value().low(), other.get().value().high(), Bound.BETWEEN);
    Core whole = new Core(start, other.get().end(), range, other.get().written(), BigDecimal.ONE);
    amounts.add(amount(whole, start, whole.end(), Bound.BETWEEN));
    return whole.end();
  }

  private static boolean sharesScale(Core one, Core other) {
    return one.scale().equals(BigDecimal.ONE)
        && !other.scale().equals(BigDecimal.ONE)
        && one.value().low().multiply(other.scale()).compareTo(other.value().low()) < 0;
  }

  /// The second number of a range after `core`: a dash, "to", "or", or "and" after "between".
  private Optional<Core> secondOf(Core core) {
    int i = core.end();
    if (i + 1 >= lexemes.size() || core.value().high().isEmpty()) return Optional.empty();
    boolean joined =
        lexemes.get(i).isDash()
            || lexicon.set("range joiner").longest(lexemes, i).isPresent()
            || (lexicon.set("between joiner").longest(lexemes, i).isPresent()
                && lexicon.set("between").endingBefore(lexemes, core.start()).isPresent());
    if (!joined) return Optional.empty();
    return reader.at(i + 1).filter(second -> second.value().high().isPresent() && counts(second));
  }

  private boolean isAChange(int start) {
    if (lexicon.set("change from").endingBefore(lexemes, start).isPresent()) return true;
    if (lexicon.set("range from").endingBefore(lexemes, start).isEmpty()) return false;
    return followsAChange(start);
  }

  /// *упал до 6 %*: what a change comes to is no upper limit.
  private boolean isReached(int cue) {
    return lexicon.set("change to").longest(lexemes, cue).isPresent() && followsAChange(cue);
  }

  private boolean followsAChange(int start) {
    for (int i = start - 1; i >= 0 && i >= start - 6; i--)
      if (lexicon.set("change").longest(lexemes, i).isPresent()) return true;
    return false;
  }

  private int addOne(Core core, int floor, List<Amount> amounts) {
    Bound bound = core.value().bound();
    int start = core.start();
    for (boolean more = true; more; ) {
      int skipped = start;
      skipped =
          lexicon
              .set("skip")
              .endingBefore(lexemes, skipped)
              .map(Phrases.Found::start)
              .orElse(skipped);
      Optional<Phrases.Found<Bound>> cue = lexicon.before.endingBefore(lexemes, start);
      if (cue.isEmpty()) cue = lexicon.before.endingBefore(lexemes, skipped);
      more = cue.isPresent() && cue.get().start() >= floor;
      if (!more) continue;
      if (cue.get().meaning() == Bound.AT_MOST && isReached(cue.get().start())) break;
      bound = stronger(bound, cue.get().meaning());
      start = cue.get().start();
    }
    int end = core.end();
    Optional<Phrases.Found<Bound>> cue = afterCue(end);
    if (cue.isPresent()) {
      bound = stronger(bound, cue.get().meaning());
      end = cue.get().end();
    }
    amounts.add(amount(core, start, end, bound));
    return end;
  }

  /// "200 or more" stands at once behind the number, "a dozen of them, perhaps more" behind its
  /// noun.
  private Optional<Phrases.Found<Bound>> afterCue(int end) {
    if (end < lexemes.size()) {
      Optional<Phrases.Found<Bound>> direct = lexicon.after.longest(lexemes, end);
      if (direct.isPresent()) return direct.filter(cue -> !startsANumber(cue.end()));
      // Kazakh: "жүз елу адамға жуық", number, noun, postposition
      Optional<Phrases.Found<Boolean>> noun = lexicon.set("counted").longest(lexemes, end);
      if (noun.isPresent() && noun.get().end() < lexemes.size())
        return lexicon.after.longest(lexemes, noun.get().end());
    }
    Optional<Phrases.Found<Bound>> least = atLeast(end + 1);
    if (least.isPresent()) return least;
    for (int i = end; i < Math.min(end + 5, lexemes.size()); i++)
      if (lexemes.get(i).is(",") && i + 1 < lexemes.size()) return atLeast(i + 1);
    return Optional.empty();
  }

  /// "trente et un mineurs au moins": two words or more behind the noun.
  private Optional<Phrases.Found<Bound>> atLeast(int at) {
    if (at >= lexemes.size()) return Optional.empty();
    return lexicon
        .after
        .longest(lexemes, at)
        .filter(cue -> cue.meaning() == Bound.AT_LEAST && !startsANumber(cue.end()))
        .filter(cue -> cue.end() - cue.start() > 1);
  }

  private boolean startsANumber(int i) {
    return i < lexemes.size() && reader.at(i).isPresent();
  }

  private static Bound stronger(Bound one, Bound other) {
    return other == Bound.ABOUT && (one == Bound.AT_LEAST || one == Bound.AT_MOST) ? one : other;
  }

  private Amount amount(Core core, int start, int end, Bound bound) {
    BigDecimal low = bound == Bound.AT_MOST ? BigDecimal.ZERO : core.value().low();
    Optional<BigDecimal> high = bound == Bound.AT_LEAST ? Optional.empty() : core.value().high();
    return new Amount(
        span(start, end),
        span(core.start(), core.end()),
        tidy(low),
        high.map(Numbers::tidy),
        bound,
        core.written());
  }

  private static BigDecimal tidy(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  private Span span(int start, int end) {
    return new Span(lexemes.get(start).span().start(), lexemes.get(end - 1).span().end());
  }

  private boolean counts(Core core) {
    // "eight in the evening", "deux fois": a time of day, a number of times
    if (core.end() < lexemes.size()
        && lexicon.set("not before").longest(lexemes, core.end()).isPresent()) return false;
    Designators designators = new Designators(text, lexemes, lexicon);
    return core.written() == Written.DIGITS
        ? designators.digitsCount(core)
        : designators.wordsCount(core);
  }
}
